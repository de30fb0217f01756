#!/bin/sh
# Ask for each lock whether a version in it is known to be unsafe.
# Without an answer, for want of a connection, nothing is known: that is told, and is no failure.
set -u
audit=$1
shift
status=0
for lock in "$@"; do
  said=$("$audit" --require-hashes --disable-pip --progress-spinner off --requirement "$lock" 2>&1)
  code=$?
  case "$code,$said" in
    0,*) echo "$lock: nothing known" ;;
    *,*"known vulnerabilit"*) printf '%s:\n%s\n' "$lock" "$said"; status=1 ;;
    *) echo "$lock: not audited, because the data could not be had" ;;
  esac
done
exit $status
