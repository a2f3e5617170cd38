#!/usr/bin/env bash
# Builds the Debian package and the archive for those without root, for amd64, into target/packaging:
#
#   packaging/linux/build.sh [--version VERSION]
#
# Both carry their own Java runtime, since UOS and Kylin have no JDK 25, and an AOT cache, which is
# recorded here by a run in a window. Needs JDK 25, Maven and the Debian packages binutils, librsvg2-bin,
# xvfb, openbox, xdotool, libgtk-3-0, fonts-noto-cjk, xz-utils, lintian and dpkg.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/target/packaging
deb=$out/linux-deb
program=$deb/usr/lib/nianbao
version=
while [ $# -gt 0 ]; do
  case $1 in
    --version) version=$2; shift 2 ;;
    *) sed -n '2,8p' "$0"; exit 2 ;;
  esac
done
. "$root/packaging/jdk.sh"
for tool in mvn objdump rsvg-convert Xvfb openbox xdotool dpkg-deb lintian xz unzip "$JAVA_HOME/bin/jlink"; do
  command -v "$tool" > /dev/null || { echo "build.sh: $tool is missing" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -f "$root/pom.xml" -DskipTests ${version:+-Drevision="$version"} package
version=$(unzip -p "$root/target/app/nianbao.jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Implementation-Version: //p')

# The program with its runtime.
rm -rf "$deb"
mkdir -p "$program"
"$JAVA_HOME/bin/java" "$root/packaging/StoreJars.java" "$root/target/app" "$program"
"$JAVA_HOME/bin/java" "$root/packaging/StoreJars.java" "$root/target/app/lib" "$program/lib"
"$JAVA_HOME/bin/jlink" --add-modules java.base,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.zipfs,jdk.charsets \
  --compress zip-0 --strip-debug --no-header-files --no-man-pages --output "$program/runtime"
install -m 755 "$here/nianbao" "$program/nianbao"
cp "$here/java.options" "$program/java.options"

# glibc: UOS 20 and Kylin V10 have 2.28.
mkdir "$work/natives"
for jar in "$program"/lib/*.jar; do
  unzip -q -o "$jar" '*.so' -d "$work/natives" 2> /dev/null || true
done
newest=$(find "$program/runtime" "$work/natives" -type f \( -name '*.so' -o -perm -u+x \) -exec objdump -T {} + 2> /dev/null \
  | grep -o 'GLIBC_2\.[0-9]*' | sort -u -V | tail -1)
if [ "$(printf '%s\n' GLIBC_2.28 "$newest" | sort -V | tail -1)" != GLIBC_2.28 ]; then
  echo "build.sh: a native library wants $newest, later than UOS and Kylin have" >&2
  exit 1
fi

# One time for all files, before the cache notes it.
find "$deb" -exec touch -h -d 2026-01-01T00:00:00Z {} +
"$here/record.sh" "$program"

# The desktop.
install -D -m 644 "$here/nianbao.desktop" "$deb/usr/share/applications/nianbao.desktop"
install -D -m 644 "$here/nianbao.xml" "$deb/usr/share/mime/packages/nianbao.xml"
for size in 16 24 32 48 64 128 256; do
  icons=$deb/usr/share/icons/hicolor/${size}x${size}
  mkdir -p "$icons/apps" "$icons/mimetypes"
  small=; [ "$size" -lt 32 ] && small=-small
  rsvg-convert --width="$size" --height="$size" "$root/packaging/icon/program$small.svg" --output="$icons/apps/nianbao.png"
  rsvg-convert --width="$size" --height="$size" "$root/packaging/icon/draft$small.svg" \
    --output="$icons/mimetypes/application-x-nianbao.png"
done
mkdir -p "$deb/usr/bin"
ln -s ../lib/nianbao/nianbao "$deb/usr/bin/nianbao"

# The archive for those without root: the same folders, and a script that puts them into the home folder.
name=nianbao-$version-linux-amd64
rm -rf "$out/$name" "$out/$name".*
mkdir -p "$out/$name"
cp -a "$program" "$out/$name/program"
cp -a "$deb/usr/share" "$out/$name/share"
install -m 755 "$here/install.sh" "$here/uninstall.sh" "$out/$name"
(cd "$out" && tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=2026-01-01T00:00:00Z -cJf "$name.tar.xz" "$name")
rm -rf "${out:?}/$name"

# The Debian package.
install -D -m 644 "$here/copyright" "$deb/usr/share/doc/nianbao/copyright"
mkdir -p "$deb/usr/share/lintian/overrides" "$deb/DEBIAN"
cp "$here/lintian-overrides" "$deb/usr/share/lintian/overrides/nianbao"
printf 'nianbao (%s) stable; urgency=medium\n\n  * Version %s.\n\n -- Nianbao <nianbao@localhost>  Thu, 01 Jan 2026 00:00:00 +0000\n' \
  "$version" "$version" | gzip -9 -n > "$deb/usr/share/doc/nianbao/changelog.gz"
sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk --exclude=DEBIAN "$deb" | cut -f1)/" "$here/control" > "$deb/DEBIAN/control"
(cd "$deb" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2 > DEBIAN/md5sums)
chmod -R u=rwX,go=rX "$deb"
find "$deb" -newermt 2026-01-02 -exec touch -h -d 2026-01-01T00:00:00Z {} +
SOURCE_DATE_EPOCH=1767225600 dpkg-deb -Zxz --root-owner-group --build "$deb" "$out/nianbao_${version}_amd64.deb" > /dev/null
lintian --fail-on error --no-tag-display-limit "$out/nianbao_${version}_amd64.deb"

for file in "nianbao_${version}_amd64.deb" "$name.tar.xz"; do
  (cd "$out" && sha256sum "$file" > "$file.sha256" && ls -l "$file")
done
