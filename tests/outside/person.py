"""Somebody at the program: finds things by what they are called, presses, types, drags, waits."""

import os
import subprocess

import tree
from program import Missing, until
from tree import ROLE, STATE

BUTTONS = {ROLE.PUSH_BUTTON, ROLE.PUSH_BUTTON_MENU, ROLE.TOGGLE_BUTTON, ROLE.RADIO_BUTTON,
           ROLE.CHECK_BOX, ROLE.PAGE_TAB}
MENU_ITEMS = {ROLE.MENU_ITEM, ROLE.CHECK_MENU_ITEM, ROLE.RADIO_MENU_ITEM}


def is_called(node, wanted):
    """By its name, or by the beginning of it up to a comma: "Pumps" is "Pumps, 3 assets"."""
    said = tree.name(node)
    return said == wanted or said.startswith(wanted + ",")


def xdotool(*words):
    subprocess.run(["xdotool", *[str(word) for word in words]], check=True,
                   stdout=subprocess.DEVNULL)


class Person:
    def __init__(self, program):
        self.program = program
        self.faults = {}
        self._seen = set()

    # What is there

    def tree(self):
        program = tree.application(self.program.pid)
        if program is None and not self.program.is_running():
            raise Missing("the program goes on running")
        return program

    def find(self, roles, wanted, within=None):
        """The first one that shows; none if there is none now."""
        root = within if within is not None else self.tree()
        if root is None:
            return None
        for node, _ in tree.walk(root):
            if tree.role(node) in roles and is_called(node, wanted):
                return node
        return None

    def wait_for(self, roles, wanted, seconds=20.0, within=None):
        roles = roles if isinstance(roles, set) else {roles}
        words = " or ".join(sorted(role.value_nick for role in roles))
        return until(lambda: self.find(roles, wanted, within),
                     'a %s called "%s"' % (words, wanted), seconds)

    def find_text(self, wanted):
        """Anything that shows and is called so, a label too."""
        root = self.tree()
        return next((node for node, _ in tree.walk(root) if is_called(node, wanted)), None)

    def wait_for_any(self, wanted, seconds=20.0):
        return until(lambda: self.find_text(wanted), '"%s"' % wanted, seconds)

    def wait_until_gone(self, roles, wanted, seconds=20.0):
        until(lambda: self.find(roles, wanted) is None, '"%s" goes away' % wanted, seconds)

    def window(self):
        return until(lambda: next((node for node in tree.children(self.tree())
                                   if tree.role(node) in {ROLE.FRAME, ROLE.WINDOW}), None),
                     "a window") if self.tree() else None

    def focused(self):
        return next((node for node, _ in tree.walk(self.tree()) if tree.has(node, STATE.FOCUSED)),
                    None)

    # What one does

    def press(self, wanted, seconds=20.0):
        """A button, a check box or a tab, by the act that it offers."""
        def done():
            node = self.find(BUTTONS, wanted)
            return node is not None and tree.has(node, STATE.SENSITIVE) and any(
                tree.act(node, verb) for verb in ("Press", "Toggle", "SetFocus"))
        until(done, 'a button called "%s" that can be pressed' % wanted, seconds)

    def fill(self, wanted, text):
        field = self.wait_for(tree.FIELDS, wanted)
        tree.focus(field)
        if not tree.set_text(field, text):
            raise Missing('the field "%s" takes text' % wanted)
        until(lambda: tree.text_of(field) == text, 'the field "%s" holds "%s"' % (wanted, text))

    def click(self, node, button=1, times=1):
        box = until(lambda: tree.extents(node), "a place to click")
        xdotool("mousemove", box.x + box.width // 2, box.y + box.height // 2)
        for _ in range(times):
            xdotool("click", button)

    def keys(self, *chords):
        xdotool("key", "--clearmodifiers", *chords)

    def type(self, text):
        xdotool("type", "--clearmodifiers", "--delay", "5", text)

    # What one is told

    def look_at_names(self, where):
        """Every control must say what it is; those that do not are told at the end."""
        faults = tree.nameless(self.tree(), self._seen)
        if faults:
            self.faults[where] = faults

    def shoot(self, path):
        for tool in ("import-im6.q16", "import"):
            try:
                subprocess.run([tool, "-window", "root", path], check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                return
            except (OSError, subprocess.CalledProcessError):
                continue

    def testify(self, folder):
        """Leaves what there is to see when something was missing."""
        os.makedirs(folder, exist_ok=True)
        self.shoot(os.path.join(folder, "screen.png"))
        program = tree.application(self.program.pid)
        with open(os.path.join(folder, "tree.txt"), "w", encoding="utf-8") as out:
            out.write(tree.dump(program) if program else "The program is not in the tree.")
            out.write("\n\n" + self.program.log_text())
