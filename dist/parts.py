#!/usr/bin/env python3
"""What the executable is made of, from Cargo's own knowledge.

    dist/parts.py list                 writes assets/licences.txt, the list of the About box
    dist/parts.py check                that list is up to date; licences and bans of deny.toml are kept
    dist/parts.py licences FILE        every licence text, each once, with the parts it covers
    dist/parts.py sbom FILE            a bill of materials, CycloneDX 1.5, the same bytes for the same Cargo.lock

Covers Linux, Windows and macOS; what only tests and the build use is left out.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tomllib
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "assets/licences.txt"
TARGETS = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"]
# Works in the executable that are no crate.
ASSETS = [
    ("Inter", "4.1", "OFL-1.1", "assets/fonts/LICENSE-Inter.txt"),
    ("Noto Sans Arabic", "2.005", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Noto Sans Armenian", "2.005", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Noto Sans CJK", "2.004", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Noto Sans Devanagari", "2.001", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Noto Sans Georgian", "2.001", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Noto Sans Hebrew", "3.000", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Noto Sans SC", "2.004", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Noto Sans Thai", "2.000", "OFL-1.1", "assets/fonts/LICENSE-Noto.txt"),
    ("Phosphor Icons", "2.1", "MIT", "assets/fonts/LICENSE-Phosphor.txt"),
]
TEXTS = re.compile(r"^(licen[cs]e|copying|copyright|notice|unlicense|ofl)", re.I)


def metadata(target):
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def is_linked(kinds):
    return any(kind["kind"] is None for kind in kinds)


def crates():
    """Packages that end up in an executable, and what each of them uses: {id: (package, {ids})}."""
    found = {}
    for target in TARGETS:
        known = metadata(target)
        packages = {package["id"]: package for package in known["packages"]}
        nodes = {node["id"]: node for node in known["resolve"]["nodes"]}
        waiting, seen = [known["resolve"]["root"]], set()
        while waiting:
            at = waiting.pop()
            if at in seen:
                continue
            seen.add(at)
            uses = {dep["pkg"] for dep in nodes[at]["deps"] if is_linked(dep["dep_kinds"])}
            package, before = found.get(at, (packages[at], set()))
            found[at] = (package, before | uses)
            waiting.extend(uses)
    return found


def others(found):
    """All but the program itself, by name and version."""
    root = (ROOT / "Cargo.toml").resolve()
    packages = [package for package, _ in found.values() if pathlib.Path(package["manifest_path"]).resolve() != root]
    return sorted(packages, key=lambda package: (package["name"], package["version"]))


def licence(package):
    """As an SPDX expression; some still write a slash for `OR`."""
    return (package["license"] or "see the text").replace("/", " OR ").replace("  ", " ")


def listed(found):
    lines = ["Folioscope\tMIT OR Apache-2.0"]
    lines += [f"{name} {version}\t{terms}" for name, version, terms, _ in ASSETS]
    lines += [f"{package['name']} {package['version']}\t{licence(package)}" for package in others(found)]
    return "\n".join(lines) + "\n"


def is_allowed(expression, allowed):
    """Whether an SPDX expression can be kept with these licences."""
    words = re.findall(r"[()]|[^\s()]+", expression)

    def either():
        value = both()
        while words and words[0] == "OR":
            words.pop(0)
            value = both() or value
        return value

    def both():
        value = one()
        while words and words[0] == "AND":
            words.pop(0)
            value = one() and value
        return value

    def one():
        word = words.pop(0)
        if word == "(":
            value = either()
            words.pop(0)
            return value
        if words and words[0] == "WITH":
            words.pop(0)
            word += " WITH " + words.pop(0)
        return word in allowed

    return either()


def check(found):
    rules = tomllib.loads((ROOT / "deny.toml").read_text())
    allowed = set(rules["licenses"]["allow"])
    banned = {rule["crate"] for rule in rules["bans"]["deny"]}
    faults = []
    for package in others(found):
        if not is_allowed(licence(package), allowed):
            faults.append(f"{package['name']}: licence {licence(package)} is not in deny.toml")
        if package["name"] in banned:
            faults.append(f"{package['name']} is banned by deny.toml")
    if not LIST.exists() or LIST.read_text() != listed(found):
        faults.append("assets/licences.txt is out of date: run dist/parts.py list")
    for fault in faults:
        print(fault)
    print(f"{len(others(found))} parts, {len(faults)} faults")
    return not faults


def texts(package):
    folder = pathlib.Path(package["manifest_path"]).parent
    named = [folder / package["license_file"]] if package["license_file"] else []
    beside = sorted(path for path in folder.iterdir() if path.is_file() and TEXTS.match(path.name))
    return [path for path in dict.fromkeys(named + beside) if path.is_file()]


def licences(found):
    covered, without = {}, []
    works = [(f"{name} {version}", terms, [ROOT / text]) for name, version, terms, text in ASSETS]
    works += [(f"{p['name']} {p['version']}", licence(p), texts(p)) for p in others(found)]
    for name, terms, paths in works:
        if not paths:
            without.append(f"{name}: {terms}")
        for path in paths:
            text = path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()
            key = re.sub(r"\s+", " ", text)
            covered.setdefault(key, (text, []))[1].append(f"{name} ({terms})")
    parts = ["Folioscope is made of the works below. Each licence stands once, after the works it covers.\n"]
    if without:
        parts.append("Works that bring no text of their own (the licence named applies, as it stands further below):\n\n  "
                     + "\n  ".join(without) + "\n")
    for text, names in covered.values():
        parts.append("=" * 80 + "\n" + "\n".join(sorted(set(names))) + "\n" + "-" * 80 + "\n" + text + "\n")
    return "\n".join(parts)


def checksums():
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text())
    return {(package["name"], package["version"]): package.get("checksum") for package in lock["package"]}


def sbom(found):
    sums = checksums()

    def reference(package):
        return f"pkg:cargo/{package['name']}@{package['version']}"

    def component(package):
        known = {"type": "library", "bom-ref": reference(package), "name": package["name"],
                 "version": package["version"], "purl": reference(package),
                 "licenses": [{"expression": licence(package)}]}
        checksum = sums.get((package["name"], package["version"]))
        if checksum:
            known["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        return known

    root = next(package for package, _ in found.values() if package["name"] == "folioscope")
    fonts = [{"type": "file", "bom-ref": f"asset:{name}", "name": name, "version": version,
              "licenses": [{"license": {"id": terms}}]} for name, version, terms, _ in ASSETS]
    uses = [{"ref": reference(package), "dependsOn": sorted(reference(found[used][0]) for used in used_ids)}
            for package, used_ids in found.values()]
    for entry in uses:
        if entry["ref"] == reference(root):
            entry["dependsOn"] += [font["bom-ref"] for font in fonts]
    bill = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "metadata": {"component": {"type": "application", "bom-ref": reference(root), "name": "folioscope",
                                       "version": root["version"], "licenses": [{"expression": root["license"]}]}},
            "components": fonts + [component(package) for package in others(found)],
            "dependencies": sorted(uses, key=lambda entry: entry["ref"])}
    digest = hashlib.sha256(json.dumps(bill, sort_keys=True).encode()).hexdigest()
    bill["serialNumber"] = "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_OID, digest))
    return json.dumps(bill, indent=1) + "\n"


def main():
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command == "list":
        LIST.write_text(listed(crates()))
    elif command == "check":
        sys.exit(0 if check(crates()) else 1)
    elif command in ("licences", "sbom") and len(sys.argv) == 3:
        text = licences(crates()) if command == "licences" else sbom(crates())
        pathlib.Path(sys.argv[2]).write_text(text)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
