#!/bin/sh
# 安装到自己的主目录，不要管理员权限。已经装过的换成这一版；稿件、设置不动。
set -eu
here=$(dirname "$(readlink -f "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$data/nianbao-program
mkdir -p "$data/applications" "$data/mime/packages" "$data/icons" "$HOME/.local/bin"
rm -rf "$program.new"
if ! cp -a "$here/program" "$program.new"; then
  rm -rf "$program.new"
  echo "没有装上：“$data”写不下，请腾出 300 MB 再装。原来的没有动。" >&2
  exit 1
fi
rm -rf "$program"
mv "$program.new" "$program"
cp -a "$here/share/icons/." "$data/icons"
cp "$here/share/mime/packages/nianbao.xml" "$data/mime/packages"
sed "s|^Exec=nianbao|Exec=\"$program/nianbao\"|" "$here/share/applications/nianbao.desktop" > "$data/applications/nianbao.desktop"
ln -sf "$program/nianbao" "$HOME/.local/bin/nianbao"
update-mime-database "$data/mime" 2> /dev/null || true
update-desktop-database "$data/applications" 2> /dev/null || true
echo "装好了。在开始菜单里点“年报”，或者双击 .nianbao 稿件打开。"
