"""The first day with the program: from an empty disk to a library with a model in it, and the next
morning. `first_day.py PROGRAM DRAGGER FOLDER`; in FOLDER stands afterwards what was seen if a
control was missing."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

import delivery
import tree
from person import BUTTONS, MENU_ITEMS, Person, xdotool
from program import Missing, Program, until
from tree import ITEMS, ROLE, STATE

LISTS = {ROLE.LIST, ROLE.TABLE, ROLE.TREE, ROLE.TREE_TABLE}


def start(person, *arguments):
    person.program.start(*arguments)
    until(person.tree, "the program stands in the accessibility tree", 40)
    until(lambda: tree.has(person.window(), STATE.ACTIVE), "the window is active", 20)


def make_library(person, home):
    person.wait_for(BUTTONS, "New library")
    person.look_at_names("the welcome page")
    person.press("New library")
    person.fill("Name", "Workshop")
    person.fill("Folder", os.path.join(home, "workshop"))
    person.look_at_names("the dialog for a new library")
    person.press("Create library")
    person.wait_for(tree.FIELDS, "Search assets, files and metadata", 40)


def read_first_steps(person):
    person.wait_for(BUTTONS, "Next")
    person.look_at_names("the first steps")
    person.press("Next")
    person.press("Next")
    person.press("Done")
    person.wait_until_gone(BUTTONS, "Done")
    person.look_at_names("an empty library")


def make_database(person):
    person.keys("ctrl+shift+n")
    person.fill("Name", "pumps")
    person.fill("Description", "Everything about pumps")
    person.look_at_names("the dialog for a new database")
    person.press("Create database")
    person.wait_for(BUTTONS, "pumps")
    person.look_at_names("the databases")


def make_asset(person):
    person.press("pumps")
    person.keys("ctrl+n")
    person.fill("Name", "Bracket")
    person.fill("Description", "Holds the pump")
    person.look_at_names("the dialog for a new asset")
    person.press("Create asset")
    person.wait_until_gone({ROLE.DIALOG}, "New asset")


def open_asset(person):
    """By the keyboard, from the board."""
    tile = person.wait_for(ITEMS, "Bracket")
    tree.focus(tile)
    if not tree.act(tile, "SetFocus"):
        person.click(tile)
    person.keys("Return")
    person.wait_for({ROLE.PAGE_TAB}, "Files")


def drag(person, window, target):
    """From the middle of that window onto this place, in the small steps that a hand makes."""
    box = until(lambda: tree.extents(target), "a place to drop on")
    x, y = box.x + box.width // 2, box.y + box.height // 2
    xdotool("mousemove", "--window", window, 100, 60, "mousedown", 1)
    for _ in range(8):
        xdotool("mousemove_relative", "--sync", "--", 4, 3)
    xdotool("mousemove", "--sync", x - 30, y - 20)
    for _ in range(10):
        xdotool("mousemove_relative", "--sync", "--", 3, 2)
        person.tree()  # whoever answers has seen the mouse
    xdotool("mouseup", 1)


def drop_folder(person, dragger, folder):
    """A real drag and drop, from a window of another program. A drag can fail where a machine is
    slow, as it can for people: then once more."""
    helper = subprocess.Popen([dragger, folder], env=dict(os.environ, QT_QPA_PLATFORM="xcb"))
    try:
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name",
                                "Files to drag"], check=True, capture_output=True, timeout=20)
        window = found.stdout.split()[0].decode()
        for _ in range(3):
            if person.find(ITEMS, "bracket.obj"):
                return
            xdotool("windowraise", window)
            drag(person, window, person.wait_for_any("No files in this asset yet"))
            try:
                until(lambda: person.find(ITEMS, "bracket.obj"), "the dropped folder arrives", 25)
                return
            except Missing:
                pass
        raise Missing("the folder that was dropped on the asset comes into it")
    finally:
        helper.terminate()
        helper.wait()


def colours_of(node):
    """How many colours a place of the screen has: an icon has few, a picture many."""
    box = until(lambda: tree.extents(node), "a place to look at")
    seen = subprocess.run(
        ["import-im6.q16", "-window", "root", "-crop",
         "%dx%d+%d+%d" % (box.width, box.height, box.x, box.y), "-format", "%k", "info:-"],
        check=True, capture_output=True)
    return int(seen.stdout.split()[0])


def look_at_files(person):
    until(lambda: person.find(ITEMS, "readme.md") or person.find(ITEMS, "notes"),
          "the folder in the folder")
    picture = person.wait_for(ITEMS, "front.png")
    until(lambda: colours_of(picture) > 400, "the preview picture of front.png", 30)
    model = person.wait_for(ITEMS, "bracket.obj")
    until(lambda: colours_of(model) > 100, "the preview picture of bracket.obj", 30)
    person.look_at_names("an asset with files")


def view_model(person):
    model = person.wait_for(ITEMS, "bracket.obj")
    person.click(model)
    until(lambda: tree.has(person.wait_for(ITEMS, "bracket.obj"), STATE.SELECTED),
          "the model is selected")
    person.look_at_names("a selected file")
    person.keys("Return")
    until(lambda: person.find_text("Triangles"), "the facts of the model", 40)
    person.look_at_names("the viewer")
    person.keys("alt+Left")
    person.wait_for({ROLE.PAGE_TAB}, "Files")


def tabs_of_asset(person):
    for tab in ("Relationships", "Comments", "Files"):
        person.click(person.wait_for({ROLE.PAGE_TAB}, tab))
        # Qt tells of the current tab as one that has the focus, or as a selected one.
        until(lambda: any(tree.has(person.wait_for({ROLE.PAGE_TAB}, tab), state)
                          for state in (STATE.SELECTED, STATE.FOCUSED)), "the tab %s" % tab)
        person.look_at_names("the tab %s" % tab)


def select(person, item):
    person.click(person.wait_for(ITEMS, item))
    until(lambda: tree.has(person.wait_for(ITEMS, item), STATE.SELECTED), "%s is selected" % item)


def rename_and_back(person):
    person.press("pumps")
    select(person, "Bracket")
    person.look_at_names("a selected asset")
    person.keys("F2")
    until(lambda: (at := person.focused()) is not None and tree.role(at) in tree.FIELDS,
          "a field for the new name")
    person.keys("ctrl+a")
    person.type("Wall bracket")
    person.keys("Return")
    person.wait_for(ITEMS, "Wall bracket")
    person.keys("ctrl+z")
    person.wait_for(ITEMS, "Bracket")
    person.wait_until_gone(ITEMS, "Wall bracket")


def archive_and_back(person):
    select(person, "Bracket")
    person.keys("Delete")
    person.wait_until_gone(ITEMS, "Bracket")
    person.look_at_names("a database whose asset was archived")
    person.press("Archived")
    select(person, "Bracket")
    if "rchived" not in tree.name(person.wait_for(ITEMS, "Bracket")):
        raise Missing("an archived asset says that it is archived")
    person.look_at_names("the archived assets")
    person.keys("ctrl+r")
    person.wait_until_gone(ITEMS, "Bracket")
    person.press("pumps")
    person.wait_for(ITEMS, "Bracket")


def search(person):
    person.keys("ctrl+f")
    until(lambda: (at := person.focused()) is not None and
          tree.name(at).startswith("Search assets"), "the search field has the focus")
    person.type("brack")
    person.keys("Return")
    person.wait_for(LISTS, "Results")
    person.wait_for(ITEMS, "Bracket", 30)
    person.look_at_names("the results of a search")


def brightness():
    seen = subprocess.run(["import-im6.q16", "-window", "root", "-resize", "1x1!", "-colorspace",
                           "gray", "-format", "%[fx:100*mean]", "info:-"], check=True,
                          capture_output=True)
    return float(seen.stdout)


def switch_theme(person):
    before = brightness()
    person.press("Switch theme")
    until(lambda: abs(brightness() - before) > 20, "the window in the other theme")
    after = brightness()
    person.keys("ctrl+shift+t")
    until(lambda: abs(brightness() - before) < 5, "the window in the first theme again")
    person.press("Switch theme")
    until(lambda: abs(brightness() - after) < 5, "the window in the other theme again")


def other_pages(person):
    for page in ("All databases", "Pipelines", "Workflows", "Executions", "Metadata schemas", "Tags",
                 "Subscriptions", "Buckets and folders", "Roles", "Constraints", "User roles",
                 "Users", "API keys", "Resources", "Audit"):
        person.press(page)
        until(lambda: "Shown now" in tree.description(person.wait_for(BUTTONS, page)),
              'the page "%s"' % page)
        until(lambda: not person.find_text("Loading"), '"%s" has loaded' % page)
        person.look_at_names('the page "%s"' % page)
    person.keys("ctrl+comma")
    person.wait_for({ROLE.LIST}, "Sections of the settings")
    sections = [tree.name(node) for node, _ in
                tree.walk(person.wait_for({ROLE.LIST}, "Sections of the settings")) if tree.role(node) in ITEMS]
    for section in sections:
        select(person, section)
        person.look_at_names('the settings "%s"' % section)
    for keys, name in (("ctrl+k", "the command palette"), ("ctrl+j", "the jobs"),
                       ("ctrl+h", "the history")):
        person.keys(keys)
        until(person.focused, name)
        person.look_at_names(name)
        person.keys("Escape")


def sight(person):
    """What one sees of the window and would miss the next morning."""
    window = person.window()
    slider = person.wait_for({ROLE.SLIDER}, "Size of the pictures")
    box = tree.extents(window)
    return {
        "title": tree.name(window),
        "size": (box.width, box.height),
        "place": (box.x, box.y),
        "selected": sorted({tree.name(node) for node, _ in tree.walk(window)
                            if tree.role(node) in ITEMS and tree.has(node, STATE.SELECTED)}),
        "pictures": tree.value_of(slider),
        "light": brightness() > 45,
    }


def leave_and_return(person):
    window = subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True)
    xdotool("windowsize", "--sync", window.stdout.split()[0].decode(), 1400, 850)
    person.press("pumps")
    slider = person.wait_for({ROLE.SLIDER}, "Size of the pictures")
    tree.set_value(slider, 240)
    select(person, "Bracket")
    before = sight(person)
    person.keys("ctrl+q")
    person.program.wait_for_end()
    start(person)
    person.wait_for(ITEMS, "Bracket", 40)
    try:
        until(lambda: sight(person) == before, "everything where it was")
    except Missing:
        raise Missing("everything where it was: before %s, now %s" % (before, sight(person)))
    person.look_at_names("the next morning")
    person.keys("ctrl+q")
    person.program.wait_for_end()


def live(person, home, dragger):
    parcel = delivery.make(os.path.join(home, "delivery"))
    acts = (
        lambda: start(person, "--theme", "dark"),
        lambda: make_library(person, home),
        lambda: read_first_steps(person),
        lambda: make_database(person),
        lambda: make_asset(person),
        lambda: drop_folder(person, dragger, parcel),
        lambda: look_at_files(person),
        lambda: view_model(person),
        lambda: tabs_of_asset(person),
        lambda: rename_and_back(person),
        lambda: archive_and_back(person),
        lambda: search(person),
        lambda: other_pages(person),
        lambda: switch_theme(person),
        lambda: leave_and_return(person),
    )
    names = ("starts", "makes a library", "reads the first steps", "makes a database",
             "makes an asset", "drops a folder", "looks at the files", "views the model",
             "looks at the tabs", "renames and undoes", "archives and restores", "searches",
             "looks at the other pages", "switches the theme", "leaves and returns")
    for name, act in zip(names, acts):
        began = time.monotonic()
        act()
        print("%-26s %5.1f s" % (name, time.monotonic() - began), flush=True)


def main(binary, dragger, folder):
    home = tempfile.mkdtemp(prefix="vams-outside-")
    shutil.rmtree(folder, ignore_errors=True)
    person = Person(Program(binary, home))
    try:
        live(person, home, dragger)
    except Missing as missing:
        person.testify(folder)
        print("\nMissing: %s\nWhat was there stands in %s" % (missing, folder), flush=True)
        return 1
    finally:
        person.program.stop()
        shutil.rmtree(home, ignore_errors=True)
    for where, faults in person.faults.items():
        print("\nWithout a name in %s:" % where)
        for fault in faults:
            print("  " + fault)
    return 1 if person.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
