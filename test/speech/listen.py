"""Runs the screen reader Orca and writes what it hands to the voice into a file, one utterance a line.

    /usr/bin/python3 listen.py FILE SETTINGS

What the command `orca` does, but for its refusal to run beside another Orca, even one of another screen. Nothing between a browser's event
and the speech server is touched. A line "~" says that an event came which may or may not lead to words: who waits for silence waits for
these too.
"""
import logging
import sys

from orca import event_manager, orca

QUIET = {"enableBraille": False, "enableSound": False, "enableKeyEcho": False, "sayAllOnLoad": False, "pageSummaryOnLoad": False}
"""No device is here; what a key is called is no answer of the page's; and who reads a page to its end scrolls it away from under the mouse."""

file, settings = sys.argv[1:]
log = logging.FileHandler(file, encoding="utf-8")
log.setFormatter(logging.Formatter("%(message)s"))
logging.getLogger("speech").addHandler(log)

processed = event_manager.EventManager._processObjectEvent


def counted(self, event):
    processed(self, event)
    log.stream.write("~\n")
    log.flush()


event_manager.EventManager._processObjectEvent = counted

orca.getSettingsManager().activate(settings, QUIET)
sys.exit(orca.main())
