#!/usr/bin/env bash
# Prints the table of sizes for packaging/README.md, of what build.sh has left in target/packaging.
# MB are millions of bytes. A part's share of the installer is what LZMA with the installer's dictionary
# makes of it alone. Needs the Debian package xz-utils.
set -euo pipefail
cd "$(dirname "$0")/../../target/packaging"
mb() { awk "BEGIN { printf \"%.1f\", $1 / 1000000 }"; }
disk() { (cd windows && find "$@" -type f -printf '%s\n' | awk '{ all += $1 } END { print all }'); }
packed() { (cd windows && tar --sort=name -c "$@" | xz --format=lzma --lzma1=preset=9,dict=64MiB -c | wc -c); }
row() { echo "| $1 | $(mb "$(disk "${@:2}")") | $(mb "$(packed "${@:2}")") |"; }
echo "| part | on disk, MB | packed, MB |"
echo "|---|---|---|"
row "program and libraries, jars stored" nianbao.jar lib nianbao.exe nianbao-console.exe nianbao.options
row "Java runtime" runtime
[ ! -e windows/nianbao.aot ] || row "AOT cache" nianbao.aot
for file in nianbao-*-windows-x64*.exe nianbao-*-windows-x64*.zip; do
  echo "| \`$file\` | $(mb "$(disk .)") | $(mb "$(stat -c %s "$file")") |"
done
