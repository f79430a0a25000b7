#!/usr/bin/env python3
"""Writes python_matches.json: what Python's `re.match` says of random values and texts.

The expressions around a value are those of the contract (API.md section 3.1). Seeded: the same file each time.
"""
import json
import random
import re
from pathlib import Path

AROUND = {"equals": "^{}$", "contains": ".*{}.*", "starts_with": "^{}.*", "ends_with": ".*{}$"}
ALPHABET = ["a", "b", "B", "1", "_", "-", " ", ".", "/", "é", "É", "ж", "Ж", "ß", "字", "٣", "²", "\u00a0", "\u2028", "\u0301", "🙂"]
SETS = [r"\w", r"\W", r"\d", r"\D", r"\s", r"\S"]
random.seed(20261126)


def literal():
    character = random.choice(ALPHABET)
    return ("\\" if character in ".-/" and random.random() < 0.8 else "") + character


def member():
    kind = random.random()
    if kind < 0.2:
        return random.choice(["a-c", "0-9", "а-я", "A-Z", "\\x61", "\\n", "é"])
    if kind < 0.4:
        return random.choice(SETS[0::2])
    return random.choice(["a", "b", "1", "_", "é", "字", ".", "*", "(", "|", "$"])


def atom():
    kind = random.random()
    if kind < 0.5:
        return literal()
    if kind < 0.6:
        return "."
    if kind < 0.7:
        return random.choice(SETS)
    if kind < 0.8:
        return "[" + random.choice(["", "", "^"]) + "".join(member() for _ in range(random.randint(1, 3))) + "]"
    if kind < 0.83:
        return random.choice(["[\\Wa]", "[\\D_]", "[^\\S]", "[]a]", "[^]a]", "[a-]", "[[a]", "\\n", "\\t", "\\x62", "\\u00e9", "\\101"])
    return literal()


def piece(depth):
    if depth > 0 and random.random() < 0.3:
        # No * of a group: Python would need ages for some of them.
        start = random.choice(["(", "(?:", "(?i:", "(?s:", "(?P<n%d>" % random.randrange(10**6), "(?m:"])
        return start + expression(depth - 1) + ")" + random.choice(["", "", "?", "{2}"])
    repetition = random.choices(["", "*", "+", "?", "{2}", "{1,2}", "{,2}", "*?", "+?", "{", "{,}"],
                                [20, 3, 3, 3, 1, 1, 1, 1, 1, 0.5, 0.5])[0]
    return atom() + repetition


def sequence(depth):
    parts = [piece(depth) for _ in range(random.randint(1, 4))]
    if random.random() < 0.1:
        parts.insert(0, random.choice(["^", r"\A"]))
    if random.random() < 0.12:
        parts.append(random.choice(["$", "$", r"\Z"]))
    return "".join(parts)


def expression(depth):
    return "|".join(sequence(depth) for _ in range(random.choices([1, 2, 3], [8, 2, 1])[0]))


def plain(value):
    return re.sub(r"\\(.)|[()|^$*+?]", lambda m: m.group(1) or "", value)


def texts(value):
    base = plain(value)
    for _ in range(40):
        text = random.choice([base, base[: random.randint(0, len(base))], ""])
        text = "".join(random.choice(ALPHABET) if random.random() < 0.25 else c for c in text)
        text = random.choice(["", "", "a", "\n", "x y"]) + text + random.choice(["", "", "b", "\n", "\n\n", "\nb", "é"])
        yield text


def main():
    cases = []
    while len(cases) < 900:
        value = expression(2)
        operator = random.choice(list(AROUND))
        try:
            rule = re.compile(AROUND[operator].format(value))
        except re.error:
            continue
        seen = {True: [], False: []}
        for text in texts(value):
            seen[rule.match(text) is not None].append(text)
        for says, found in seen.items():
            if found:
                cases.append([value, operator, random.choice(found), says])
    lines = ",\n".join(json.dumps(case) for case in cases)
    Path(__file__).with_name("python_matches.json").write_text("[\n" + lines + "\n]\n")


main()
