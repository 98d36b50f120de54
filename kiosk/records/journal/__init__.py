"""The audit journal: what happened at this desk, so that nobody can change it unnoticed."""

from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import Entry, Journal
from kiosk.records.journal.keys import JournalKeys

__all__ = ["Entry", "Journal", "JournalFault", "JournalKeys", "JournalUnavailable"]
