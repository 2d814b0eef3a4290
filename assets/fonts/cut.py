#!/usr/bin/env python3
"""Cuts the bundled fonts from their originals (see README.md): python3 cut.py INTER_DIR NOTO_DIR PHOSPHOR_DIR OUT_DIR

Needs fonttools and brotli. Writes the fonts and prints the constants of src/assets.rs for the icons.
"""
import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

LATIN_CYRILLIC = (
    list(range(0x20, 0x7F)) + list(range(0xA0, 0x250)) + list(range(0x2B0, 0x370)) + list(range(0x370, 0x3D0))
    + list(range(0x400, 0x530)) + list(range(0x1E00, 0x1F00)) + list(range(0x2000, 0x2070)) + list(range(0x2070, 0x20A0))
    + list(range(0x20A0, 0x20D0)) + list(range(0x2100, 0x2190)) + list(range(0x2190, 0x2200)) + list(range(0x2200, 0x2300))
    + [0x2303, 0x2318, 0x2325, 0x21E7, 0x23CE, 0x2423] + list(range(0x25A0, 0x2600))
    + [0x2605, 0x2606, 0x2610, 0x2611, 0x2612, 0x2713, 0x2715, 0x2717, 0x2764, 0xFFFD]
)

# What runs from right to left: letters, vowel signs, figures and punctuation of names.
HEBREW = list(range(0x591, 0x5F5)) + list(range(0xFB1D, 0xFB50)) + [0x20, 0xA0, 0x200D, 0x20AA]
ARABIC = list(range(0x600, 0x700)) + [0x20, 0xA0, 0x200C, 0x200D, 0xFDFC]
# Further scripts, for names that come in them, in one weight.
FURTHER = {
    "Thai": range(0xE00, 0xE60),
    "Devanagari": [*range(0x900, 0x980), 0x200C, 0x200D, 0x25CC],
    "Georgian": range(0x10A0, 0x1100),
    "Armenian": range(0x530, 0x590),
}
JOINING = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "mark", "mkmk", "kern"]
SYLLABLES = JOINING + [
    "nukt", "akhn", "rphf", "rkrf", "pref", "blwf", "abvf", "half", "pstf", "vatu", "cjct", "pres", "blws", "abvs", "psts",
    "haln", "dist", "abvm", "blwm",
]

ICONS = """
database users-three users user user-circle truck package presentation presentation-chart magnifying-glass folder-open
folder flask table download-simple upload-simple export push-pin copy dots-three dots-three-vertical caret-down
caret-right caret-left caret-up caret-up-down x check check-circle warning warning-circle info question sun moon
circle-half translate shield-check arrow-counter-clockwise arrow-clockwise arrow-left arrow-right arrow-up arrow-down
arrow-bend-up-left list list-bullets funnel funnel-simple sliders-horizontal sidebar sidebar-simple rows columns
chart-line chart-line-up chart-bar chart-bar-horizontal chart-scatter chart-donut chart-pie-slice chart-polar file-xls
file-csv file-pdf file-svg file-png file-text file folder-simple floppy-disk lock lock-simple lock-open lightbulb
trend-up trend-down wrench equals plus minus eye eye-slash arrows-out arrows-in gear clipboard clipboard-text image
coins currency-eur calendar calendar-blank clock clock-counter-clockwise circle circle-dashed square hand hand-grabbing
cursor cursor-click lasso selection selection-all selection-inverse kanban cards address-book identification-card
buildings factory globe map-pin tag percent sort-ascending sort-descending arrows-down-up pencil-simple trash
link link-break paperclip play pause stop skip-forward snowflake flag star target crosshair grid-four grid-nine
squares-four bounding-box magnifying-glass-plus magnifying-glass-minus command keyboard book-open text-aa
arrow-square-out arrow-u-up-left arrow-u-up-right note note-pencil dot-outline dots-six-vertical drop-half
handshake heartbeat pulse scales git-branch intersect tree-structure bookmark-simple spinner minus-circle plus-circle
x-circle house note-blank prohibit lightning hourglass printer share-network arrow-up-right brackets-curly text-t sparkle file-ppt
""".split()
FILLED = "push-pin warning warning-circle check-circle info x-circle circle star flag lock-simple".split()


def options(features):
    chosen = subset.Options()
    chosen.layout_features = features
    chosen.hinting = False
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    chosen.notdef_outline = True
    chosen.desubroutinize = False
    chosen.drop_tables += ["STAT", "DSIG", "vhea", "vmtx", "VORG", "BASE"]
    return chosen


def cut(font, characters, features, target):
    subsetter = subset.Subsetter(options(features))
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = None
    font.recalcTimestamp = False
    font.save(target)


def tabular(font):
    """Figures of one width everywhere: the character map leads straight to what the feature tnum would choose."""
    swaps = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    table = getattr(table, "ExtSubTable", table)
                    swaps.update(table.mapping)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in range(0x30, 0x3A):
                name = table.cmap[code]
                table.cmap[code] = swaps.get(name, name)


def characters(encoding, highs, lows):
    """What two bytes mean in an encoding of East Asia."""
    found = set()
    for high in highs:
        for low in lows:
            try:
                found.add(ord(bytes([high, low]).decode(encoding)))
            except UnicodeDecodeError:
                pass
    return found


def chinese():
    known = set(range(0x3000, 0x3020)) | set(range(0xFF00, 0xFFF0)) | set(range(0x20, 0x7F))
    known |= characters("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    # Inter draws everything that is neither Chinese nor full-width.
    keep = {c for c in known if c >= 0x2E80 or 0x20 <= c < 0x7F or c in (0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026)}
    return sorted(keep)


def east_asian():
    """Beside chinese(): Korean syllables (KS X 1001), kana, the common characters of Japan and Taiwan, signs of companies."""
    known = characters("euc_kr", range(0xB0, 0xC9), range(0xA1, 0xFF))
    known |= characters("euc_jp", range(0xB0, 0xD0), range(0xA1, 0xFF))
    known |= {c for c in characters("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]) if c >= 0x4E00}
    known |= set(range(0x3041, 0x3100)) | {0x321C, 0x3231, 0x3232, 0x3239}
    return sorted(known - set(chinese()))


def icons(folder, weight, file, names, target):
    known = {}
    for icon in json.loads((folder / weight / "selection.json").read_text())["icons"]:
        for name in icon["properties"]["name"].split(", "):
            known[name] = icon["properties"]["code"]
    suffix = "" if weight == "regular" else f"-{weight}"
    codes = {name: known[name + suffix] for name in names}
    cut(TTFont(folder / weight / file), sorted(set(codes.values())), [], target)
    return codes


def cjk(folder, weight):
    collection = TTCollection(folder / f"NotoSansCJK-{weight}.ttc")
    return next(f for f in collection.fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")


def main():
    inter, noto, phosphor, out = map(Path, sys.argv[1:5])
    for weight in ("Regular", "SemiBold"):
        font = TTFont(inter / f"Inter-{weight}.woff2")
        tabular(font)
        cut(font, LATIN_CYRILLIC, ["kern", "mark", "mkmk", "ccmp", "locl"], out / f"Inter-{weight}.ttf")
    for weight in ("Regular", "Bold"):
        cut(cjk(noto, weight), chinese(), [], out / f"NotoSansSC-{weight}.otf")
        for script, letters in (("Hebrew", HEBREW), ("Arabic", ARABIC)):
            name = f"NotoSans{script}-{weight}.ttf"
            cut(TTFont(noto / name), letters, JOINING, out / name)
        if weight == "Regular":
            cut(cjk(noto, weight), east_asian(), [], out / "NotoSansCJK-Regular.otf")
    for script, letters in FURTHER.items():
        name = f"NotoSans{script}-Regular.ttf"
        cut(TTFont(noto / name), [0x20, 0xA0, *letters], SYLLABLES, out / name)
    plain = icons(phosphor, "regular", "Phosphor.ttf", ICONS, out / "Phosphor.ttf")
    filled = icons(phosphor, "fill", "Phosphor-Fill.ttf", FILLED, out / "Phosphor-Fill.ttf")
    for group, codes in (("icon", plain), ("icon_fill", filled)):
        print(f"== {group}")
        for name, code in sorted(codes.items()):
            print(f"    pub const {name.upper().replace('-', '_')}: char = '\\u{{{code:x}}}';")


if __name__ == "__main__":
    main()
