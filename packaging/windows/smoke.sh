#!/usr/bin/env bash
# Tries the Windows installer under Wine and looks at files, registry and windows, never at an exit code
# alone:
#
#   packaging/windows/smoke.sh INSTALLER NEWER-INSTALLER [PORTABLE.zip]
#
# Both are what build.sh makes, the second with a higher --version. The log goes to standard output,
# pictures and the Wine prefix to target/packaging/smoke. Needs the Debian packages wine64, xvfb, openbox,
# xdotool, imagemagick, unzip, a Chinese typeface (fonts-noto-cjk) and the locale zh_CN.UTF-8.
# What Wine cannot show is in CHECKLIST.md.
set -uo pipefail
old=$(realpath "$1")
new=$(realpath "$2")
portable=${3:+$(realpath "$3")}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$root/target/packaging/smoke
mkdir -p "$work"
rm -rf "$work"/*
export WINEPREFIX=$work/prefix WINEARCH=win64 WINEDEBUG=-all LANG=zh_CN.UTF-8 DISPLAY=:${WINE_DISPLAY:-79}
unset LC_ALL JAVA_TOOL_OPTIONS
# Wine draws neither Direct3D nor LCD text as Windows does.
window="-Dprism.order=sw -Dprism.lcdtext=false"
failed=0
users=("张 三" "李𬭚")
. "$(dirname "$0")/../jdk.sh"
java=$JAVA_HOME/bin/java

claim() { # claim WORDS COMMAND…
  local words=$1; shift
  if "$@"; then echo "ok      $words"; else echo "FAILED  $words: $*"; failed=$((failed + 1)); fi
}
no() { ! "$@"; }
is() { [ "$1" = "$2" ] || { echo "        '$1' is not '$2'"; false; }; }
until_true() { # until_true SECONDS COMMAND…
  local end=$((SECONDS + $1)); shift
  until "$@"; do [ $SECONDS -lt $end ] || return 1; sleep 0.5; done
}
quiet() { timeout 300 wine "$@" 2> /dev/null < /dev/null; }
code() { quiet "$@" > /dev/null; echo $?; }
value() { # value KEY NAME: a value of the registry, in UTF-8
  rm -f "$work/exported.reg"
  quiet reg export "$1" "Z:$work/exported.reg" /y > /dev/null
  iconv -f utf-16 -t utf-8 "$work/exported.reg" 2> /dev/null | tr -d '\r' | sed -n "s/^${2//./\\.}=\"\\(.*\\)\"$/\\1/p" \
    | head -1 | sed 's/\\\(.\)/\1/g'
}
window() { xdotool search --onlyvisible --name "$1" > /dev/null 2>&1; }
running() { pgrep -f 'Programs.[n]ianbao.nianbao\.exe' > /dev/null; }
closes() { # closes the window; a key is lost while it is still being activated
  xdotool search --onlyvisible --name '年度报告𬭚' windowactivate --sync 2> /dev/null
  sleep 1
  xdotool key alt+F4
  sleep 2
  no window '年度报告𬭚'
}
picture() { import -window root "$work/$1.png"; }

# user NAME: everything of a Windows user lies below C:\users\NAME from now on.
user() {
  name=$1
  home=$WINEPREFIX/drive_c/users/$name
  local=$home/AppData/Local
  program=$local/Programs/nianbao
  menu="AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
  mkdir -p "$local" "$home/Desktop" "$home/Documents" "$home/$menu"
  local folders='HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders'
  local at="C:\\users\\$name"
  quiet reg add "$folders" /v "Local AppData" /d "$at\\AppData\\Local" /f > /dev/null
  quiet reg add "$folders" /v AppData /d "$at\\AppData\\Roaming" /f > /dev/null
  quiet reg add "$folders" /v Desktop /d "$at\\Desktop" /f > /dev/null
  quiet reg add "$folders" /v Personal /d "$at\\Documents" /f > /dev/null
  quiet reg add "$folders" /v Programs /d "$at\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs" /f > /dev/null
  quiet reg add 'HKCU\Volatile Environment' /v LOCALAPPDATA /d "$at\\AppData\\Local" /f > /dev/null
}

# Windows shows a user's own classes among all others; Wine 8 looks only at everybody's.
merge() {
  local each
  for each in .nianbao Nianbao.Draft; do
    quiet reg copy "HKCU\\Software\\Classes\\$each" "HKLM\\Software\\Classes\\$each" /s /f > /dev/null
  done
}

verb() { (cd "$home/Documents" && quiet "$program/nianbao-console.exe" "$@"); }
listing() { (cd "$1" && find . -type f -printf '%P %s\n' | LC_ALL=C sort | sha256sum); }
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Nianbao'
version() { value "$key" '"DisplayVersion"'; }
installed() { # installed: what a clerk has after installing
  claim "the programs are there" test -e "$program/nianbao.exe" -a -e "$program/nianbao-console.exe"
  claim "nothing of the unpacking is left" test ! -e "$program/~new"
  claim "the desktop has an entry" test -e "$home/Desktop/年报.lnk"
  claim "the start menu has an entry" test -e "$home/$menu/年报.lnk"
  claim "drafts open with the program" \
    is "$(value 'HKCU\Software\Classes\Nianbao.Draft\shell\open\command' @)" "\"C:\\users\\$name\\AppData\\Local\\Programs\\nianbao\\nianbao.exe\" \"%1\""
  claim "the ending is the draft's" is "$(value 'HKCU\Software\Classes\.nianbao' @)" Nianbao.Draft
  claim "no entry under 新建" no quiet reg query 'HKCU\Software\Classes\.nianbao\ShellNew' > /dev/null
}

xdotool getmouselocation > /dev/null 2>&1 || {
  setsid Xvfb "$DISPLAY" -screen 0 1500x1000x24 > /dev/null 2>&1 &
  xvfb=$!
  sleep 1
  setsid openbox > /dev/null 2>&1 &
  openbox=$!
  sleep 1
}
trap 'wineserver -k 2> /dev/null; kill ${xvfb:-} ${openbox:-} 2> /dev/null' EXIT
timeout 200 wineboot -i > /dev/null 2>&1
quiet reg add 'HKCU\Software\Wine' /v Version /d win10 /f > /dev/null
# Wine 8 lacks a function that JavaFX comes to call.
x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/iphlpapi.dll" "$(dirname "$0")/wine/iphlpapi.c"
export WINEDLLOVERRIDES=iphlpapi=n,b
sample=$root/src/main/resources/org/nianbao/samples/pingluo-2024.nianbao

journey() { # journey USER: a clerk's whole time with the program
  user "$1"
  echo "--- C:\\users\\$name"
  claim "installs silently" is "$(code "$old" /S)" 0
  installed
  first=$(version)
  claim "the version is of the command line too" is "$(verb --version | tr -d '\r' | grep -o '[0-9.]*$')" "$first"

  cp "$sample" "$home/Documents/年度报告𬭚.nianbao"
  verb export 年度报告𬭚.nianbao -o 导出𬭚.docx > /dev/null
  (cd "$home/Documents" && "$java" -jar "$root/target/app/nianbao.jar" \
    export 年度报告𬭚.nianbao -o "$work/linux.docx" > /dev/null)
  claim "a Word export is the same as on Linux" cmp "$work/linux.docx" "$home/Documents/导出𬭚.docx"
  verb check --json 年度报告𬭚.nianbao > "$work/check.json"
  claim "JSON is UTF-8 with line ends of one character" \
    python3 -c 'import json,sys; b=open(sys.argv[1],"rb").read(); json.loads(b.decode()); sys.exit(b"\r" in b)' "$work/check.json"

  merge
  (cd "$home/Documents" && JAVA_TOOL_OPTIONS=$window quiet start /unix "$home/Documents/年度报告𬭚.nianbao" > /dev/null)
  claim "a double click opens the draft" until_true 90 window '年度报告𬭚'
  sleep 3
  picture "window-$name"
  before=$(listing "$program")
  claim "an upgrade over a running copy gives up with 3" is "$(code "$new" /S)" 3
  claim "and changes nothing" is "$(listing "$program")" "$before"
  claim "not even the version" is "$(version)" "$first"
  quiet "$program/uninstall.exe" /S > /dev/null
  sleep 5
  claim "the uninstaller changes nothing either" is "$(listing "$program")" "$before"
  claim "the program still runs" window '年度报告𬭚'
  claim "it closes" until_true 60 closes
  claim "it ends" until_true 60 no running
  claim "it kept its settings" until_true 20 test -e "$local/nianbao/preferences.properties"

  echo stale > "$program/lib/stale-1.0.jar"
  echo mine > "$program/my notes.txt"
  claim "upgrades in place" is "$(code "$new" /S)" 0
  installed
  second=$(version)
  claim "to the newer version" test "$second" != "$first"
  claim "stale files are gone" test ! -e "$program/lib/stale-1.0.jar"
  claim "a file of the user is not" test -e "$program/my notes.txt"
  claim "an older version gives up with 4" is "$(code "$old" /S)" 4
  claim "and leaves the newer one" is "$(version)" "$second"

  broken
  claim "uninstalls" is "$(code "$program/uninstall.exe" /S)" 0
  claim "the program is gone" until_true 30 test ! -e "$program/nianbao.exe" -a ! -e "$program/lib" -a ! -e "$program/runtime"
  claim "the entries are gone" until_true 10 test ! -e "$home/Desktop/年报.lnk" -a ! -e "$home/$menu/年报.lnk"
  sleep 1
  claim "the registry is clean" is "$(value "$key" '"DisplayVersion"')$(value 'HKCU\Software\Classes\.nianbao' @)" ""
  claim "drafts stay" cmp "$sample" "$home/Documents/年度报告𬭚.nianbao"
  claim "settings stay" test -e "$local/nianbao/preferences.properties"
  claim "a file of the user stays" test -e "$program/my notes.txt"
}

warns() { # warns: the program that has no console says it in a message box
  (cd "$home/Documents" && quiet "$program/nianbao.exe" > /dev/null) &
  claim "a message box says so" until_true 60 window '^年报$'
  picture "message-$name-$((++boxes))"
  xdotool search --onlyvisible --name '^年报$' windowactivate --sync 2> /dev/null
  sleep 1
  xdotool key Return
  claim "and goes away" until_true 20 no window '^年报$'
  wait $!
}
boxes=0
says() { # says WORDS: the program does not start, and says so
  local said status
  said=$(timeout 120 wine "$program/nianbao-console.exe" --version 2>&1 < /dev/null)
  status=$?
  claim "exit code 2 and 「$1」" test "$status" = 2 -a -z "${said##*"$1"*}"
}
broken() { # what is missing or damaged is said in Chinese, with what to do
  mv "$program/runtime" "$program/away"
  says "缺少自带的 Java"
  mv "$program/away" "$program/runtime"
  mv "$program/nianbao.jar" "$program/away"
  says "缺少程序文件 nianbao.jar"
  mv "$program/away" "$program/nianbao.jar"
  mv "$program/lib" "$program/away"
  says "程序文件不全"
  mv "$program/away" "$program/lib"
  cp "$program/runtime/lib/modules" "$program/away"
  head -c 4096 "$program/away" > "$program/runtime/lib/modules"
  warns
  mv "$program/away" "$program/runtime/lib/modules"
  export JAVA_TOOL_OPTIONS=-Xms500g
  warns
  unset JAVA_TOOL_OPTIONS
}

for one in "${users[@]}"; do journey "$one"; done

user "王五"
echo "--- other faults"
if [ "$(id -u)" = 0 ] && mkdir -p "$work/small" && mount -t tmpfs -o size=60m none "$work/small" 2> /dev/null; then
  ln -sfn "$work/small" "$WINEPREFIX/dosdevices/t:"
  claim "a full disk is refused with 7" is "$(code "$old" /S '/D=T:\nianbao')" 7
  claim "and nothing is left on it" is "$(find "$work/small" -type f | wc -l)" 0
  umount "$work/small"
else
  echo "skipped a full disk: only root may mount a small one"
fi
quiet reg add 'HKCU\Software\Wine' /v Version /d win81 /f > /dev/null
claim "Windows 8 is refused with 5" is "$(code "$old" /S)" 5
quiet reg add 'HKCU\Software\Wine' /v Version /d win10 /f > /dev/null
claim "and nothing was installed" test ! -e "$program"

if [ -n "$portable" ]; then
  echo "--- portable"
  mkdir "$work/stick" && unzip -q "$portable" -d "$work/stick"
  program=$(dirname "$(find "$work/stick" -name nianbao.exe)")
  cp "$sample" "$home/Documents/a.nianbao"
  (cd "$home/Documents" && verb export a.nianbao -o a.docx > /dev/null)
  claim "what it keeps lies beside it" test -d "$program/data/pending"
  claim "and not on the computer" test ! -e "$local/nianbao"
fi

echo "$failed failed"
[ "$failed" = 0 ]
