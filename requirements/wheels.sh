#!/bin/sh
# Ask whether every package of a lock comes ready made for the computers villages have: nobody there
# has a compiler. Downloads nothing that is kept and installs nothing.
#   sh requirements/wheels.sh UV LOCK
set -eu
uv=$1
lock=$2
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
lacking=0
# The names say which macOS is the oldest; for the others they are uv's own.
for computer in x86_64-pc-windows-msvc x86_64-manylinux_2_28 aarch64-manylinux_2_28 \
		aarch64-apple-darwin/14.0 x86_64-apple-darwin/13.0; do
	for python in 3.11 3.12 3.13; do
		if MACOSX_DEPLOYMENT_TARGET=${computer#*/} "$uv" pip install --quiet --dry-run \
				--require-hashes --only-binary :all: --python-platform "${computer%/*}" \
				--python-version "$python" --target "$target" --requirement "$lock"; then
			echo "$computer $python: everything comes ready made"
		else
			echo "$computer $python: something does not"
			lacking=1
		fi
	done
done
exit $lacking
