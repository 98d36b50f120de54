"""The pages of a PDF that a stranger made, drawn in a process of their own.

Whatever such a file does to Qt's library, it does to that process alone, which has nothing of ours
and is gone with all that it held as soon as nobody looks. `protocol` is what the two processes say
to each other, `drawing` the other process.
"""
