#!/bin/sh
# Installs the Debian packages that Yardstick is built with, and poppler's tools, which it reads PDF with.
# Asks dpkg first and does nothing where all of them are there.
#
#   Scripts/install-packages.sh [checks]
#
# With `checks` also what the checks in a browser take: chromium, and Python with virtual environments.
set -eu

packages="libarchive-dev libsqlite3-dev libxml2-dev pkg-config poppler-utils zlib1g-dev"
[ "${1:-}" != checks ] || packages="$packages chromium python3 python3-venv"

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is no Debian system. Yardstick needs what Debian calls: $packages" >&2
    exit 0
fi

missing=""
for package in $packages; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Missing:$missing. Neither root nor sudo is at hand; as root: apt-get install$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi

echo "Installing$missing"
$as_root apt-get update --quiet=2
# The list is words, one a package.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends \
    $missing >/dev/null
