#!/usr/bin/env bash
# Builds nianbao.exe and nianbao-console.exe of a version into a folder: build.sh VERSION FOLDER.
# Needs mingw-w64 (Debian: gcc-mingw-w64-x86-64) and the jni.h of a JDK, JAVA_HOME's.
set -euo pipefail
version=$1
folder=$(realpath "$2")
cd "$(dirname "$0")"
number=$(echo "${version%%[-+]*}" | tr . ,),0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in nianbao nianbao-console; do
  x86_64-w64-mingw32-windres -c 65001 -DNUMBER="$number" -DVERSION="\\\"$version\\\"" -DFILE="\\\"$name.exe\\\"" \
    launcher.rc -O coff -o "$work/$name.o"
  kind=(-mwindows)
  [ "$name" = nianbao-console ] && kind=(-mconsole -DCONSOLE)
  x86_64-w64-mingw32-gcc -municode "${kind[@]}" -std=c11 -O2 -s -Wall -Wextra -Werror -Wno-unused-parameter \
    -fno-ident -static -I"$JAVA_HOME/include" -I"$JAVA_HOME/include/linux" \
    -Wl,--dynamicbase,--high-entropy-va,--nxcompat,--no-insert-timestamp,--stack,4194304 \
    launcher.c "$work/$name.o" -o "$folder/$name.exe"
done
