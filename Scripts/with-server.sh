#!/bin/sh
# Serves the documents of Examples/ from a ledger of its own, runs a command with the server's address in
# YARDSTICK_URL, and stops the server.
#
#   Scripts/with-server.sh COMMAND [ARGUMENT...]
#
# The server is .build/release/yardstick or .build/debug/yardstick, whichever is newer, or the one named by
# YARDSTICK. Ends with the status of the command, or 1 where the server did not start or did not stop in good order.
set -eu

yardstick=${YARDSTICK:-}
if [ -z "$yardstick" ]; then
    folder=$(dirname "$0")/../.build
    # Both paths are our own and hold no spaces.
    # shellcheck disable=SC2012
    yardstick=$(ls -t "$folder/release/yardstick" "$folder/debug/yardstick" 2>/dev/null | head -n 1)
fi
[ -x "$yardstick" ] || { echo "There is no yardstick to serve with. Type \`make build\` first." >&2; exit 1; }

work=$(mktemp -d)
server=""
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

: >"$work/address"
"$yardstick" serve "$(dirname "$0")/../Examples" --ledger "$work/yardstick.db" --port 0 --log-level warning \
    >"$work/address" 2>"$work/messages" &
server=$!

for _ in $(seq 1 300); do
    YARDSTICK_URL=$(sed -n 's|^Yardstick is at \(.*\)/$|\1|p' "$work/address")
    [ -z "$YARDSTICK_URL" ] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
if [ -z "$YARDSTICK_URL" ]; then
    cat "$work/messages" >&2
    echo "The server did not start." >&2
    exit 1
fi
export YARDSTICK_URL

status=0
"$@" || status=$?
[ "$status" -eq 0 ] || cat "$work/messages" >&2

kill -TERM "$server"
if ! wait "$server"; then
    echo "The server did not stop in good order." >&2
    cat "$work/messages" >&2
    status=1
fi
server=""
exit "$status"
