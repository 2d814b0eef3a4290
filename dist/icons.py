#!/usr/bin/env python3
"""Draws the icon in every size and container from its SVG: pictures for Linux, .ico for Windows, .icns for macOS.

Needs rsvg-convert and ImageMagick. Usage: dist/icons.py; the results are kept in assets/icon.
"""
import pathlib
import struct
import subprocess

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "assets/icon"
PICTURES = [16, 24, 32, 48, 64, 128, 256, 512]
ICO = [16, 24, 32, 48, 64, 256]
# Apple's names of PNG parts, and their size.
ICNS = [("icp4", 16), ("icp5", 32), ("ic07", 128), ("ic08", 256), ("ic09", 512), ("ic11", 32), ("ic12", 64),
        ("ic13", 256), ("ic14", 512)]


def drawn(name, size):
    command = ["rsvg-convert", "-w", str(size), "-h", str(size), str(FOLDER / name)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def ico():
    # Small ones as bitmaps: not every reader of icons takes them as PNG.
    pictures = [str(FOLDER / f"folioscope-{size}.png") for size in ICO]
    command = ["convert", *pictures, "ico:-"]
    return subprocess.run(command, check=True, capture_output=True).stdout


def icns():
    parts = b"".join(kind.encode() + struct.pack(">I", 8 + len(png)) + png
                     for kind, size in ICNS for png in [drawn("folioscope-tile.svg", size)])
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


for size in PICTURES:
    (FOLDER / f"folioscope-{size}.png").write_bytes(drawn("folioscope.svg", size))
(FOLDER / "folioscope.ico").write_bytes(ico())
(FOLDER / "folioscope.icns").write_bytes(icns())
