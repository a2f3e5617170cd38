# Sets JAVA_HOME to a JDK 25 or later: the one that it names already, or that of the javac on the path.
if [ -z "${JAVA_HOME:-}" ]; then
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
fi
if ! "$JAVA_HOME/bin/javac" -version 2>&1 | grep -q '^javac \(2[5-9]\|[3-9][0-9]\)'; then
  echo "Please set JAVA_HOME to a JDK 25 or later." >&2
  exit 2
fi
export JAVA_HOME
