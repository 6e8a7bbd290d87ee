# What a screen reader is told of the window: every thing with a name or a text, in reading order.
# Without arguments it prints that; with `tree` it prints everything that stands in the page's tree, as
# JSON; with `on` it tells the desktop's bus that somebody listens.
import json
import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib

if sys.argv[1:] == ["on"]:
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    told = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", told, None, 0, 10000, None)
    sys.exit()

SAID_STATES = ["checked", "expanded", "invalid-entry", "focused"]
# Boxes of the toolkit, and what only holds other things.
SILENT = {"filler", "scroll bar", "scroll pane", "document web", "section", "header", "form", "footer"}
CONTROLS = {"text", "entry", "password text", "push button", "toggle button", "radio button", "check box"}


def text_of(node):
    try:
        text = Atspi.Text.get_text(node, 0, -1) or ""
    except GLib.Error:
        return ""
    return " ".join(text.replace("\ufffc", " ").split())


def walk(node, said, above):
    role, name = node.get_role_name(), " ".join((node.get_name() or "").split())
    states = {state.value_nick for state in node.get_state_set().get_states()}
    holds = text_of(node)
    line = name or holds
    if line and role not in SILENT and line != "•" and (line != above or role in CONTROLS):
        parts = [f"{role}: {line}"]
        if name and role in ("text", "entry", "password text") and holds:
            parts.append(f'holds "{holds}"')
        described = " ".join((node.get_description() or "").split())
        if described and described != name:
            parts.append(f"described as: {described}")
        parts += [state for state in SAID_STATES if state in states]
        said.append(", ".join(parts))
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            walk(child, said, line or above)


def everything(node, depth, found):
    try:
        attributes = node.get_attributes() or {}
    except GLib.Error:
        attributes = {}
    found.append(
        {
            "role": node.get_role_name(),
            "name": " ".join((node.get_name() or "").split()),
            "description": " ".join((node.get_description() or "").split()),
            "text": text_of(node),
            "states": sorted(state.value_nick for state in node.get_state_set().get_states()),
            "level": int(attributes.get("level", 0)),
            "live": attributes.get("live", ""),
            "depth": depth,
        }
    )
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            everything(child, depth + 1, found)


def page(node):
    if node.get_role_name() == "document web":
        return node
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        found = child and page(child)
        if found:
            return found
    return None


def listen():
    desktop = Atspi.get_desktop(0)
    document = page(desktop)
    said = []
    if document and IS_TREE:
        everything(document, 0, said)
    elif document:
        walk(document, said, "")
    return said


IS_TREE = sys.argv[1:] == ["tree"]
Atspi.init()
before, end = None, time.time() + 60
while time.time() < end:
    try:
        said = listen()
    except GLib.Error:
        said = []
    # What is being built is told again and again: what is told twice in the same words has come.
    if said and said == before:
        break
    before = said
    time.sleep(0.2)
if IS_TREE:
    print(json.dumps(before or []))
    sys.exit()
text = "\n".join(before or [])
# What is another each time.
text = re.sub(r"\b\d{1,2} [A-Z][a-z]+ 20\d\d\b", "(a day)", text)
text = re.sub(r"(\(a day\),?) \d\d[.:]\d\d\b", r"\1 (a time)", text)
text = re.sub(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", "(a version)", text)
print(text)
