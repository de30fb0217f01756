#!/bin/sh
# What the tests need beside Python: a browser, a server with SFTP, the list of Dutch words, the
# language server that editors use for YAML, and the spreadsheet of LibreOffice.
# With ALL_TESTS set nothing may be missing; without it, tests say what they could not do.
set -eu
python=$1

# Install Debian packages, where we may.
debian() {
  command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || return 1
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

browser() {
  for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then return; fi
  done
  debian chromium || "$python" -m playwright install chromium
}

language_server() {
  command -v npm >/dev/null 2>&1 || debian nodejs npm || return 1
  npm ci --prefix "$(dirname "$0")/editor" --ignore-scripts --no-audit --no-fund --loglevel=error
}

# All Dutch words that exist, the judge of what may sound like danger.
words() {
  [ -f /usr/share/dict/dutch ] || debian wdutch
}

# A real server to publish on; it is started by the tests alone.
server() {
  [ -x /usr/sbin/sshd ] || command -v sshd >/dev/null 2>&1 || debian openssh-server
}

# What supporters open our lists with: 96 MB to fetch, about a minute.
spreadsheet() {
  command -v soffice >/dev/null 2>&1 || debian libreoffice-calc
}

browser
if ! spreadsheet; then
  echo "LibreOffice is not installed; the tests that open our lists with it will be skipped." >&2
  [ -z "${ALL_TESTS:-}" ] || exit 1
fi
if ! server; then
  echo "openssh-server is not installed; the tests that publish on a server will be skipped." >&2
  [ -z "${ALL_TESTS:-}" ] || exit 1
fi
if ! words; then
  echo "Debian's list of Dutch words is not installed; its test will be skipped." >&2
  [ -z "${ALL_TESTS:-}" ] || exit 1
fi
if ! language_server; then
  echo "The language server for YAML is not installed; its tests will be skipped." >&2
  [ -z "${ALL_TESTS:-}" ] || exit 1
fi
