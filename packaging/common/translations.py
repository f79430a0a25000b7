#!/usr/bin/env python3
r"""Brings resources/translations/*.ts up to date with the sources, or checks them.

translations.py update [FOLDER]
                          new texts come in as they are translated elsewhere in the program, else unfinished; texts that
                          are gone go. FOLDER may hold pending_de.txt and pending_en.txt with lines `text => translation`
                          (two forms with ~ between, a line break as \n)
translations.py check     fails on a text that is new, unfinished, or has other placeholders than its source

lupdate finds most texts. Two things it does not know are added here: small helpers of one file that
take a `const char *` and ask for the translation of one context, and the full name of a class that stands
behind a forward declared template.
"""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
PARTS = ["app", "core", "ui", "viewers"]
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
HELPER = re.compile(r'(\w+)(?: = \[\])?\(const char \*\w+\)\s*\{\s*return QCoreApplication::translate\("([^"]+)", \w+\);')
PLACEHOLDER = re.compile(r"%L?\d|%n|</?[a-z]+[^<>]*>|\{\w+\}")
MNEMONIC = re.compile(r"&(?=\w)")
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def lupdate():
    try:
        bins = subprocess.run(["qtpaths6", "--query", "QT_HOST_LIBEXECS"], capture_output=True, text=True).stdout.strip()
    except OSError:
        bins = ""
    for name in [f"{bins}/lupdate", "/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"]:
        try:
            subprocess.run([name, "-version"], capture_output=True, check=True)
            return name
        except (OSError, subprocess.CalledProcessError):
            continue
    return None


def literals(text):
    """The texts of C++ source; neighbours that the compiler joins are one."""
    found, end = [], -1
    for match in LITERAL.finditer(text):
        value = re.sub(r"\\(.)", lambda m: ESCAPES.get(m[1], m[0]), match[1])
        if found and not text[end:match.start()].strip():
            found[-1] += value
        else:
            found.append(value)
        end = match.end()
    return found


def arguments(text, start):
    """What stands between the bracket at `start` and the one that closes it."""
    depth, at = 0, start
    while at < len(text):
        if text[at] == '"':
            at = LITERAL.match(text, at).end()
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return text[start:at]
        at += 1
    return ""


def helpers():
    """(context, text) of the calls of a file's own helper."""
    for part in PARTS:
        for path in sorted((ROOT / part).rglob("*.cpp")):
            text = path.read_text(encoding="utf-8")
            for name, context in HELPER.findall(text):
                for call in re.finditer(rf"\b{name}(?=\()", text):
                    inside = arguments(text, call.end())
                    if "const char" not in inside:
                        for found in filter(lambda text: text != context, literals(inside)):
                            yield context, found


def collect():
    """{(context, source, comment): has a plural} of the sources."""
    messages = {}
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "all.ts"
        subprocess.run([lupdate(), "-silent", "-recursive", *PARTS, "-I", ".", "-locations", "none", "-ts", str(file)],
                       cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
        explicit = set()
        for part in PARTS:
            for path in (ROOT / part).rglob("*.cpp"):
                text = path.read_text(encoding="utf-8")
                explicit.update(re.findall(r'(?:translate|NOOP|FUNCTIONS)\(\s*"?([\w:]+)"?[,)]', text))
        for context in ET.parse(file).getroot().findall("context"):
            name = context.findtext("name")
            for message in context.findall("message"):
                key = (message.findtext("source"), message.findtext("comment") or "")
                plural = message.get("numerus") == "yes"
                if "::" in name or name in explicit:
                    messages[(name, *key)] = plural
                if name == "ReaderText":
                    messages[("vams::viewers::" + name, *key)] = plural
                elif "::" not in name and name not in {"main"}:
                    header = f"class {name} :"
                    if header in CLASSES:
                        messages[("vams::ui::" + name, *key)] = plural
    for context, source in helpers():
        messages.setdefault((context, source, ""), False)
    return messages


def classes():
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.h"))
    return {f"class {name} :" for name in re.findall(r"class (\w+) (?:final )?:", text)}


CLASSES = classes()


def read(file):
    """{key: list of forms, or None while unfinished} of a .ts file."""
    known = {}
    if not file.exists():
        return known
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            entry = message.find("translation")
            forms = [form.text or "" for form in entry.findall("numerusform")] or [entry.text or ""]
            known[key] = None if entry.get("type") == "unfinished" or not all(forms) else forms
    return known


def pending(language, folder):
    """{source: forms} of what somebody translated outside of the .ts file."""
    file = pathlib.Path(folder or "") / f"pending_{language}.txt"
    if not folder or not file.exists():
        return {}
    rows = (line.rstrip("\n").split(" => ", 1) for line in file.open(encoding="utf-8") if " => " in line)
    return {source.replace("\\n", "\n"): text.replace("\\n", "\n").split("~") for source, text in rows}


def reuse(messages, known, more):
    """Fills what is missing with the translation of the same text in another place."""
    elsewhere = {key[1]: forms for key, forms in known.items() if forms} | more
    for key, plural in messages.items():
        forms = elsewhere.get(key[1])
        if not known.get(key) and forms and len(forms) == (2 if plural else 1):
            known[key] = forms


def write(file, language, messages, known):
    contexts = collections.defaultdict(list)
    for context, source, comment in messages:
        contexts[context].append((source, comment))
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{context}</name>"]
        for source, comment in sorted(contexts[context]):
            key = (context, source, comment)
            forms, plural = known.get(key), messages[key]
            lines.append(f'    <message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}>')
            lines.append(f"        <source>{escape(source)}</source>")
            if comment:
                lines.append(f"        <comment>{escape(comment)}</comment>")
            state = "" if forms else ' type="unfinished"'
            if plural:
                inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ["", ""])
            else:
                inner = escape(forms[0]) if forms else ""
            lines += [f"        <translation{state}>{inner}</translation>", "    </message>"]
        lines.append("</context>")
    file.write_text("\n".join(lines + ["</TS>", ""]), encoding="utf-8")


def faults(messages, known):
    """What is wrong with one language, a line each."""
    for key in messages:
        forms = known.get(key)
        where = f"{key[0]}: {key[1]!r}"
        if not forms:
            yield f"not translated: {where}"
            continue
        if len(forms) != (2 if messages[key] else 1):
            yield f"wrong number of forms: {where}"
        for at, form in enumerate(forms):
            wanted, got = (sorted(PLACEHOLDER.findall(text)) for text in (key[1], form))
            if messages[key] and at == 0:  # "one file" may leave out the number
                wanted, got = ([name for name in names if name != "%n"] for names in (wanted, got))
            if wanted != got:
                yield f"other placeholders: {where} -> {form!r}"
            if len(MNEMONIC.findall(key[1])) != len(MNEMONIC.findall(form)):
                yield f"other mnemonics: {where} -> {form!r}"
            if key[1].endswith("...") != form.endswith("..."):
                yield f"other ending: {where} -> {form!r}"
    for key in known:
        if key not in messages:
            yield f"not in the sources any more: {key[0]}: {key[1]!r}"
    menus = collections.Counter()
    for key, forms in known.items():
        if forms and key[0] == "MainWindow" and key in messages:
            menus.update(letter.lower() for letter in re.findall(r"&(\w)", forms[0]))
    for letter, count in menus.items():
        if count > 1:
            yield f"{count} menus have the mnemonic {letter!r}"


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in ("update", "check"):
        sys.exit(__doc__)
    if not lupdate():
        print("lupdate of Qt 6 is not here: the translations are not looked at.")
        return
    everything = collect()
    plurals = {key: True for key, plural in everything.items() if plural}
    problems = 0
    for language, messages in (("de", everything), ("en", plurals)):
        file = FOLDER / f"vams_{language}.ts"
        known = read(file)
        if sys.argv[1] == "update":
            reuse(messages, known, pending(language, sys.argv[2] if len(sys.argv) > 2 else None))
            write(file, language, messages, known)
            known = read(file)
        missing = list(faults(messages, known))
        problems += len(missing)
        for fault in missing[:40]:
            print(f"{file.name}: {fault}")
        print(f"{file.name}: {len(messages)} texts, {len(missing)} problems")
    sys.exit(1 if problems and sys.argv[1] == "check" else 0)


if __name__ == "__main__":
    main()
