"""Prints what a browser tells assistive technology about one page: the platform's accessibility tree (AT-SPI), as JSON.

    /usr/bin/python3 tree.py TITLE

Only the system's own Python has the bindings. A node is
{"role", "name", "description", "text", "states": [...], "attributes": {...}, "locale", "children": [...]}, empty ones left out.
"""
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = {
    Atspi.StateType.REQUIRED: "required",
    Atspi.StateType.INVALID_ENTRY: "invalid",
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.FOCUSED: "focused",
    Atspi.StateType.MULTI_LINE: "multi-line",
    Atspi.StateType.READ_ONLY: "read-only",
    Atspi.StateType.BUSY: "busy",
}
ATTRIBUTES = ("posinset", "setsize", "level", "live", "atomic")
OBJECT = "\ufffc"
"""Stands in a text for a child that is no text."""


def text_of(node):
    if node.get_text_iface() is None:
        return ""
    return Atspi.Text.get_text(node, 0, -1).replace(OBJECT, " ").strip()


def describe(node):
    states = node.get_state_set()
    attributes = node.get_attributes() or {}
    found = {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text_of(node),
        "states": [name for state, name in STATES.items() if states.contains(state)],
        "attributes": {key: attributes[key] for key in ATTRIBUTES if key in attributes},
        "locale": node.get_object_locale() or "",
        "children": [describe(child) for child in children_of(node)],
    }
    return {key: value for key, value in found.items() if value}


def children_of(node):
    return [child for child in (node.get_child_at_index(at) for at in range(node.get_child_count())) if child is not None]


def find_document(node, title, depth=0):
    """The page with this title, in whichever window or frame of the browser it is."""
    try:
        if node.get_role_name() == "document web" and node.get_name() == title:
            return node
        for child in children_of(node) if depth < 24 else ():
            found = find_document(child, title, depth + 1)
            if found is not None:
                return found
    except GLib.Error:
        pass
    return None


def main(title):
    Atspi.init()
    document = find_document(Atspi.get_desktop(0), title)
    json.dump(describe(document) if document is not None else None, sys.stdout, ensure_ascii=False)


main(sys.argv[1])
