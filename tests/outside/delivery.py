"""A folder as somebody gets it from a supplier."""

import os
import struct
import zlib

BRACKET = """o bracket
v 0 0 0
v 4 0 0
v 4 1 0
v 1 1 0
v 1 4 0
v 0 4 0
v 0 0 2
v 4 0 2
v 4 1 2
v 1 1 2
v 1 4 2
v 0 4 2
f 6 5 4 3 2 1
f 7 8 9 10 11 12
f 1 2 8 7
f 2 3 9 8
f 3 4 10 9
f 4 5 11 10
f 5 6 12 11
f 6 1 7 12
"""


def picture(width, height):
    """A PNG of two colours that run into each other."""
    rows = b"".join(b"\0" + b"".join(bytes((255 * x // width, 255 * y // height, 90)) for x in range(width))
                    for y in range(height))

    def part(kind, data):
        return (struct.pack(">I", len(data)) + kind + data +
                struct.pack(">I", zlib.crc32(kind + data)))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows)) +
            part(b"IEND", b""))


def make(folder):
    os.makedirs(os.path.join(folder, "notes"))
    for name, content in (("bracket.obj", BRACKET.encode()), ("front.png", picture(320, 240)),
                          ("notes/readme.md", b"# Delivery\n\nA bracket and a picture.\n")):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    return folder
