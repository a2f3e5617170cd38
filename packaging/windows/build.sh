#!/usr/bin/env bash
# Builds the Windows installer and the portable archive on Linux, into target/packaging:
#
#   packaging/windows/build.sh [--runtime DIR] [--sign COMMAND] [--version VERSION]
#
# --runtime DIR   a Java runtime for Windows, put in as it is; else the first of runtime.lock that can
#                 be fetched and has its SHA-256
# --sign COMMAND  called with the path of each program, the uninstaller and the installer, to sign it
#                 in place
# --version V     another version than the POM's
#
# Needs JDK 25, Maven and the Debian packages gcc-mingw-w64-x86-64, nsis, unzip, zip and curl.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/target/packaging
stage=$out/windows
cache=${XDG_CACHE_HOME:-$HOME/.cache}/nianbao-packaging
runtime= sign= version=
while [ $# -gt 0 ]; do
  case $1 in
    --runtime) runtime=$(realpath "$2"); shift 2 ;;
    --sign) sign=$2; shift 2 ;;
    --version) version=$2; shift 2 ;;
    *) sed -n '2,12p' "$0"; exit 2 ;;
  esac
done
. "$root/packaging/jdk.sh"
for tool in mvn makensis x86_64-w64-mingw32-gcc unzip zip curl "$JAVA_HOME/bin/java"; do
  command -v "$tool" > /dev/null || { echo "build.sh: $tool is missing" >&2; exit 2; }
done

# fetch USE ADDRESS BYTES SHA: puts the file into the cache and prints its path; fails if it cannot.
fetch() {
  local name file
  name=$(basename "${2#pip:}")
  file=$cache/$name
  mkdir -p "$cache"
  if [ ! -e "$file" ]; then
    case $2 in
      pip:*)
        local wheels; wheels=$(mktemp -d "$cache/pip.XXXX")
        pip download -q "${2#pip:}" --platform win_amd64 --only-binary=:all: --no-deps -d "$wheels" >&2 \
          && mv "$wheels"/*.whl "$file"
        rm -rf "$wheels" ;;
      *) curl -fsSL --connect-timeout 15 -o "$file.part" "$2" >&2 && mv "$file.part" "$file" ;;
    esac
  fi
  [ -e "$file" ] || return 1
  if [ "$(stat -c %s "$file")" != "$3" ] || [ "$(sha256sum < "$file" | cut -d' ' -f1)" != "$4" ]; then
    echo "build.sh: $file is not what runtime.lock names" >&2
    rm -f "$file"
    return 1
  fi
  echo "$file"
}

# The runtime, as a folder $unpacked, and what it is for.
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
use=given
if [ -n "$runtime" ]; then
  cp -r "$runtime" "$unpacked/runtime"
else
  while read -r use address bytes sha; do
    file=$(fetch "$use" "$address" "$bytes" "$sha") && break
    echo "build.sh: no $use runtime from $address" >&2
    file=
  done < <(grep -v '^#' "$here/runtime.lock")
  [ -n "$file" ] || { echo "build.sh: no runtime; name one with --runtime" >&2; exit 1; }
  unzip -q "$file" -d "$unpacked/archive"
  mv "$(dirname "$(dirname "$(find "$unpacked/archive" -path '*/bin/java.exe')")")" "$unpacked/runtime"
fi
[ -e "$unpacked/runtime/bin/server/jvm.dll" ] || { echo "build.sh: no Java for Windows there" >&2; exit 1; }

# The program, laid out for Windows.
mvn -q -f "$root/pom.xml" -DskipTests -Djavafx.platform=win ${version:+-Drevision="$version"} package
version=$(unzip -p "$root/target/app/nianbao.jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Implementation-Version: //p')

rm -rf "$stage"
mkdir -p "$stage"
"$JAVA_HOME/bin/java" "$root/packaging/StoreJars.java" "$root/target/app" "$stage"
"$JAVA_HOME/bin/java" "$root/packaging/StoreJars.java" "$root/target/app/lib" "$stage/lib"
"$here/launcher/build.sh" "$version" "$stage"
mv "$unpacked/runtime" "$stage/runtime"
cp "$here/nianbao.options" "$stage"
kind=
if [ "$use" = test ]; then
  kind=-testruntime
  echo "-Dnianbao.runtime=$(basename "${address#pip:}")" >> "$stage/nianbao.options"
fi
if [ -n "$sign" ]; then
  for program in "$stage"/*.exe; do $sign "$program"; done
fi
# One time for all: equal content gives equal archives.
find "$stage" -exec touch -d 2026-01-01T00:00:00Z {} +

name=nianbao-$version-windows-x64$kind
rm -f "$out/$name"*
makensis -V2 -INPUTCHARSET UTF8 ${sign:+-DSIGN="$sign"} \
  -DVERSION="$version" -DNUMBER="${version%%[-+]*}.0" -DSTAGE="$stage" -DOUT="$out/$name.exe" "$here/installer.nsi"
[ -z "$sign" ] || $sign "$out/$name.exe"

cp "$here/portable.txt" "$stage"
ln -s windows "$out/nianbao-$version"
(cd "$out" && find "nianbao-$version/" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$name-portable.zip" -@)
rm "$out/nianbao-$version" "$stage/portable.txt"
for file in "$name.exe" "$name-portable.zip"; do
  (cd "$out" && sha256sum "$file" > "$file.sha256")
done
ls -l "$out/$name"*
