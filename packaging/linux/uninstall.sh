#!/bin/sh
# 从自己的主目录卸载。稿件不动；设置、历史版本和没保存的稿也留着。
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
rm -rf "$data/nianbao-program" "$data/applications/nianbao.desktop" "$data/mime/packages/nianbao.xml" "$HOME/.local/bin/nianbao"
find "$data/icons/hicolor" \( -name nianbao.png -o -name application-x-nianbao.png \) -delete 2> /dev/null || true
update-mime-database "$data/mime" 2> /dev/null || true
update-desktop-database "$data/applications" 2> /dev/null || true
echo "已经卸载。稿件、设置和历史版本没有动。"
