#!/bin/sh
# Kills `yardstick add` at random moments and checks that the ledger is whole each time, and complete after
# adding again.
#
#   Scripts/kill-add.sh [ROUNDS] [PATH TO yardstick]
#
# Needs sqlite3. Prints a line a round; exits 1 at the first ledger that is not whole.
set -eu

rounds=${1:-50}
yardstick=${2:-.build/release/yardstick}
case $yardstick in /*) ;; *) yardstick=$PWD/$yardstick ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir plans
for number in $(seq 100 219); do
    {
        printf 'Work Plan of District %s\n\n(January 20, 2026)\n' "$number"
        for paragraph in $(seq 1 80); do
            printf '\nIn 2025 district %s built %s clinics and %s kilometres of road. In 2026 we will invest %s.5 million yuan in quarter %s, and the share of renewed homes will reach %s%%.\n' \
                "$number" $((paragraph + number)) "$paragraph" "$paragraph" "$paragraph" $((paragraph % 90 + 5))
        done
    } >"plans/p$number.txt"
done

whole() {
    [ -s "$1" ] || return 0
    [ "$(sqlite3 "$1" 'PRAGMA integrity_check')" = ok ] || { echo "$1: not whole"; exit 1; }
    [ -z "$(sqlite3 "$1" 'PRAGMA foreign_key_check')" ] || { echo "$1: a key leads nowhere"; exit 1; }
}

start=$(date +%s%N)
"$yardstick" add plans --ledger reference.db >/dev/null 2>&1
millis=$((($(date +%s%N) - start) / 1000000))
"$yardstick" export --format jsonl --ledger reference.db >reference.jsonl

for round in $(seq 1 "$rounds"); do
    rm -f ledger.db ledger.db-wal ledger.db-shm ledger.db-journal
    pause=$(awk -v round="$round" -v rounds="$rounds" -v millis="$millis" \
        'BEGIN { srand(); printf "%.4f", millis / 1000 * (round - rand()) / rounds }')
    "$yardstick" add plans --ledger ledger.db >/dev/null 2>&1 &
    process=$!
    sleep "$pause"
    kill -9 "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
    whole ledger.db
    held=0
    [ ! -s ledger.db ] || held=$(sqlite3 ledger.db 'SELECT COUNT(*) FROM documents' 2>/dev/null || echo 0)
    "$yardstick" add plans --ledger ledger.db >/dev/null 2>&1
    whole ledger.db
    "$yardstick" export --format jsonl --ledger ledger.db | cmp -s - reference.jsonl ||
        { echo "round $round: not completed"; exit 1; }
    echo "round $round: killed after ${pause}s with $held of 120 documents, whole, completed"
done
