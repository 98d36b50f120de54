"""The proof: what is handed over of a result, as a PDF for the customer's file.

`content` is what it says, `drawing` the process that draws it in memory: texts are in the language
of staff, whatever the window speaks with the customer just then. Its signature comes later
(`kiosk.records.journal`).
"""
