#!/bin/sh
# Prints the path of a Python that has the named packages of PyPI, which it installs once into .build/python.
#
#   python=$(Scripts/python-with.sh 'package==1.2.3'...) || exit 0
#
# Says why on standard error and ends with status 1 where they cannot be had.
set -eu

folder=$(cd "$(dirname "$0")/.." && pwd)/.build/python
if [ ! -x "$folder/bin/python" ]; then
    command -v python3 >/dev/null 2>&1 || { echo "Skipped: there is no python3 here." >&2; exit 1; }
    python3 -m venv "$folder" >/dev/null 2>&1 || {
        rm -rf "$folder"
        echo "Skipped: python3 cannot make a virtual environment (Debian: apt-get install python3-venv)." >&2
        exit 1
    }
fi

# A mark a list of packages, so that two scripts that take turns do not install theirs anew each time.
mark=$folder/has-$(echo "$*" | cksum | tr ' ' '-')
if [ ! -e "$mark" ]; then
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check "$@" >&2 || {
        echo "Skipped: pip cannot install $*." >&2
        exit 1
    }
    echo "$*" >"$mark"
fi
echo "$folder/bin/python"
