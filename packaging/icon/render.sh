#!/usr/bin/env bash
# Draws the icons anew from the SVG files: the window's PNGs, and program.ico and draft.ico for Windows.
# Needs the Debian packages librsvg2-bin and imagemagick. Run it after changing a drawing; what it
# draws is committed, so that a build needs neither.
set -euo pipefail
cd "$(dirname "$0")"
window=../../src/main/resources/org/nianbao/ui
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
for size in 16 20 24 32 40 48 64 128 256; do
  for icon in program draft; do
    drawing=$icon.svg
    [ "$size" -lt 32 ] && drawing=$icon-small.svg
    rsvg-convert --width="$size" --height="$size" "$drawing" --output="$drawn/$icon-$size.png"
  done
  cp "$drawn/program-$size.png" "$window/icon-$size.png"
done
for icon in program draft; do
  convert "$drawn/$icon"-{16,20,24,32,40,48,64,128,256}.png "$icon.ico"
done
