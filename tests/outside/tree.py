"""What a screen reader is told: the program's tree, read over AT-SPI without a cache of our own."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROLE = Atspi.Role
STATE = Atspi.StateType

# Whoever meets one of these must be told what it is.
CONTROLS = {
    ROLE.PUSH_BUTTON, ROLE.PUSH_BUTTON_MENU, ROLE.TOGGLE_BUTTON, ROLE.RADIO_BUTTON, ROLE.CHECK_BOX,
    ROLE.TEXT, ROLE.ENTRY, ROLE.PASSWORD_TEXT, ROLE.COMBO_BOX, ROLE.SPIN_BUTTON, ROLE.SLIDER,
    ROLE.LIST, ROLE.LIST_ITEM, ROLE.TABLE, ROLE.TABLE_CELL, ROLE.TABLE_COLUMN_HEADER,
    ROLE.TREE, ROLE.TREE_ITEM, ROLE.TREE_TABLE, ROLE.LINK, ROLE.MENU, ROLE.MENU_ITEM,
    ROLE.CHECK_MENU_ITEM, ROLE.RADIO_MENU_ITEM, ROLE.PAGE_TAB, ROLE.PROGRESS_BAR, ROLE.DIALOG,
}
ITEMS = {ROLE.LIST_ITEM, ROLE.TABLE_CELL, ROLE.TREE_ITEM}
FIELDS = {ROLE.TEXT, ROLE.ENTRY, ROLE.PASSWORD_TEXT}

Atspi.init()
Atspi.set_timeout(15000, 30000)


def asked(question, otherwise=None):
    """What a control answers; what has gone meanwhile answers nothing."""
    try:
        answer = question()
        return otherwise if answer is None else answer
    except GLib.Error:
        return otherwise


def role(node):
    return asked(node.get_role, ROLE.INVALID)


def name(node):
    return asked(node.get_name, "")


def description(node):
    return asked(node.get_description, "")


def has(node, *states):
    held = asked(node.get_state_set)
    return held is not None and all(held.contains(state) for state in states)


def children(node):
    for at in range(asked(node.get_child_count, 0)):
        child = asked(lambda: node.get_child_at_index(at))
        if child is not None:
            yield child


def walk(node, path=(), rows_out_of_sight=0):
    """Every control below that shows, with the way to it, and of each list so many rows that one
    could scroll to."""
    unseen = 0
    for child in children(node):
        if not has(child, STATE.SHOWING):
            unseen += 1
            if unseen > rows_out_of_sight or role(child) not in ITEMS:
                continue
        here = path + (child,)
        yield child, here
        yield from walk(child, here, rows_out_of_sight)


def extents(node):
    return asked(lambda: Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN))


def text_of(node):
    """What stands in a field."""
    return asked(lambda: Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)), "")


def set_text(node, text):
    return asked(lambda: Atspi.EditableText.set_text_contents(node, text), False)


def value_of(node):
    return asked(lambda: Atspi.Value.get_current_value(node))


def set_value(node, value):
    return bool(asked(lambda: Atspi.Value.set_current_value(node, value), False))


def act(node, wanted):
    """Does what the control offers under this name; false if it offers no such thing."""
    for at in range(asked(lambda: Atspi.Action.get_n_actions(node), 0)):
        if asked(lambda: Atspi.Action.get_action_name(node, at), "").lower() == wanted.lower():
            return bool(asked(lambda: Atspi.Action.do_action(node, at), False))
    return False


def focus(node):
    return bool(asked(lambda: Atspi.Component.grab_focus(node), False))


def application(pid):
    """The program of this process, once it has told that it is there."""
    GLib.MainContext.default().iteration(False)
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)
    for program in children(desktop):
        if asked(program.get_process_id, 0) == pid:
            program.set_cache_mask(Atspi.Cache.NONE)
            return program
    return None


def line(node):
    """One control in words."""
    parts = [asked(node.get_role_name, "gone"), '"%s"' % name(node)]
    told = description(node)
    if told:
        parts.append("(%s)" % told.replace("\n", " / "))
    for state in ("focused", "selected", "checked", "expanded", "pressed"):
        if has(node, getattr(STATE, state.upper())):
            parts.append(state)
    if role(node) in FIELDS and role(node) != ROLE.PASSWORD_TEXT:
        parts.append('holds "%s"' % text_of(node)[:80])
    if not has(node, STATE.SENSITIVE):
        parts.append("disabled")
    return " ".join(parts)


def dump(node):
    lines = [line(node)]
    lines += ["  " * len(path) + line(child) for child, path in walk(node)]
    return "\n".join(lines)


def nameless(node, seen):
    """The way to every control without a name; `seen` keeps one line of each alike."""
    faults = []
    for child, path in walk(node, rows_out_of_sight=20):
        if role(child) not in CONTROLS or name(child).strip():
            continue
        way = " > ".join(step_of(step) for step in path)
        if way not in seen:
            seen.add(way)
            faults.append(way)
    return faults


def step_of(node):
    said = name(node)
    return asked(node.get_role_name, "gone") + (' "%s"' % said[:40] if said else "")
