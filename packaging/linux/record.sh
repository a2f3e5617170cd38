#!/usr/bin/env bash
# Records the AOT cache of a laid-out program: record.sh PROGRAM
#
# A run in a window of its own opens a report, shows every section, types, saves, exports and ends; the
# cache then holds the classes of all that, linked. Fails when the cache is refused, or lacks the window.
set -euo pipefail
program=$1
cache=$program/nianbao.aot
java=$program/runtime/bin/java
work=$(mktemp -d)
pids=()
end() { [ ${#pids[@]} = 0 ] || kill "${pids[@]}" 2> /dev/null || true; rm -rf "$work"; }
trap end EXIT

exec 3< <(exec Xvfb -displayfd 1 -screen 0 1366x768x24 2> /dev/null)
pids+=($!)
read -r display <&3
export DISPLAY=:$display
openbox > /dev/null 2>&1 & pids+=($!)
draft=$work/report.nianbao
"$java" -Dnianbao.home="$work/home" -jar "$program/nianbao.jar" new --unit 青川县水务局 --year 2025 -o "$draft" > /dev/null

(cd "$program" && exec "$java" @java.options -XX:AOTCacheOutput="$cache" -Dnianbao.home="$work/home" -jar nianbao.jar "$draft") \
  > "$work/log" 2>&1 & program_pid=$!
window=
for _ in $(seq 300); do
  window=$(xdotool search --onlyvisible --name 青川县水务局 2> /dev/null | head -1) && [ -n "$window" ] && break
  sleep 0.2
done
[ -n "$window" ] || { cat "$work/log" >&2; echo "record.sh: the window did not come" >&2; exit 1; }
key() { xdotool key --delay 100 "$@"; sleep 1; }
sleep 3
for section in 1 2 3 4 5 6 7; do key "ctrl+$section"; key 1 2 Return; done
key F8
key ctrl+s
sleep 2
key alt+F4
for _ in $(seq 600); do kill -0 $program_pid 2> /dev/null || break; sleep 0.2; done
kill $program_pid 2> /dev/null && { echo "record.sh: the program did not end" >&2; exit 1; }
[ -s "$cache" ] || { cat "$work/log" >&2; echo "record.sh: no cache was written" >&2; exit 1; }
rm -f "$cache.config"

(cd "$program" && "$java" @java.options -XX:AOTMode=on -XX:AOTCache="$cache" -jar nianbao.jar --version > "$work/version") \
  || { cat "$work/version" >&2; echo "record.sh: the cache is refused" >&2; exit 1; }
for class in org/nianbao/ui/report/ReportPane org/nianbao/ui/grid/FormGrid javafx/scene/control/skin/TextFieldSkin; do
  grep -qa "$class" "$cache" || { echo "record.sh: the cache lacks $class" >&2; exit 1; }
done
