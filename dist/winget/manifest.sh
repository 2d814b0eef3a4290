#!/usr/bin/env bash
# The three files winget asks for, for a setup.exe that is published at an address.
#   dist/winget/manifest.sh SETUP.exe ADDRESS FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
[ $# = 3 ] || { echo "Usage: dist/winget/manifest.sh SETUP.exe ADDRESS FOLDER"; exit 2; }
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
sum=$(sha256sum "$1" | cut -d' ' -f1 | tr '[:lower:]' '[:upper:]')
mkdir -p "$3"
for part in version installer locale.en-US; do
    name=Folioscope.Folioscope
    [ "$part" = version ] || name=$name.$part
    sed "s|@VERSION@|$version|;s|@ADDRESS@|$2|;s|@SHA256@|$sum|" "dist/winget/$part.yaml" >"$3/$name.yaml"
done
ls "$3"
