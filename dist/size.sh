#!/usr/bin/env bash
# The size of the executable beside that of an empty eframe window with the same renderers and profile; fonts apart.
#   dist/size.sh [--target TRIPLE]
set -euo pipefail
cd "$(dirname "$0")/.."
target=()
place=dist
if [ "${1:-}" = --target ]; then
    target=(--target "$2")
    place=$2/dist
fi
cargo build --locked --profile dist --bin folioscope "${target[@]}"
bare=target/bare
mkdir -p "$bare/src"
cp Cargo.lock "$bare/Cargo.lock"
{
    printf '[package]\nname = "bare"\nversion = "0.1.0"\nedition = "2024"\n[workspace]\n[dependencies]\n'
    grep -m1 '^eframe = ' Cargo.toml
    printf "[target.'cfg(windows)'.dependencies]\n"
    grep '^eframe = ' Cargo.toml | tail -n +2
    grep '^wgpu = ' Cargo.toml
    sed -n '/^\[profile.release\]/,/^$/p;/^\[profile.dist\]/,/^$/p' Cargo.toml
} >"$bare/Cargo.toml"
cat >"$bare/src/main.rs" <<'RUST'
struct Empty;
impl eframe::App for Empty {
    fn ui(&mut self, ui: &mut eframe::egui::Ui, _frame: &mut eframe::Frame) {
        ui.label("Empty");
    }
}
fn main() -> eframe::Result {
    eframe::run_native("Empty", eframe::NativeOptions::default(), Box::new(|_| Ok(Box::new(Empty))))
}
RUST
CARGO_TARGET_DIR=target cargo build --manifest-path "$bare/Cargo.toml" --profile dist "${target[@]}"
ending=
[ -f "target/$place/folioscope" ] || ending=.exe
ours=$(stat -c %s "target/$place/folioscope$ending")
theirs=$(stat -c %s "target/$place/bare$ending")
fonts=$(cat assets/fonts/*.ttf assets/fonts/*.otf | wc -c)
awk -v ours="$ours" -v theirs="$theirs" -v fonts="$fonts" 'BEGIN {
    printf "folioscope %.1f MB, of which fonts %.1f MB; empty window %.1f MB\n", ours / 1e6, fonts / 1e6, theirs / 1e6
    printf "ratio, fonts apart: %.2f\n", (ours - fonts) / theirs
}'
