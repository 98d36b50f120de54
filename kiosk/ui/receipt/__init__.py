"""The receipt of a verification, which says nothing of the person, and how it is printed.

Whatever the system's printing does, it does to a process of its own: Qt asks CUPS for its printers
and hands it the job in calls that wait for an answer, and may ask for a password in a dialog.
`content` is what the receipt says, `drawing` the other process, `printing` what starts and ends it.
"""
