#!/usr/bin/env bash
# Readers that are not ours open what we hand on, and we open theirs: one line for each check, "passed ..." or
# "FAILED ...", and an end that is not 0 where one failed.
#
#   tests/readers/run.sh <tools> [<folder>]
#
# <tools> has node_modules (@ngraveio/bc-ur 1.1.13, age-encryption 0.3.1, cctv-age 0.2.0) and, under bin/, a
# python3 with pyrage 1.4.0, cbor2 and cryptography; `tests/readers/set_up.sh <tools>` lays them there. Debian's
# age is asked as well. <folder> is where the files go; without one, a new one that goes again.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
tools="$(cd "$1" && pwd)"
folder="${2:-}"
if [ -z "$folder" ]; then
  folder="$(mktemp -d)"
  trap 'rm -rf "$folder"' EXIT
fi
cd "$here/../.."
failed=0
ours() { cargo run --quiet -p care-share --example readers -- "$@" || failed=1; }

ours make "$folder"
node "$here/ur.mjs" "$folder" "$tools" || failed=1
node "$here/age.mjs" "$folder" "$tools" || failed=1
"$tools/bin/python3" "$here/read.py" "$folder" || failed=1
ours read "$folder"

node "$here/cctv.mjs" "$folder/cctv" "$tools" || failed=1
HOLDFAST_CCTV="$folder/cctv" cargo test --quiet -p care-seal --lib cctv -- --ignored --nocapture 2>&1 |
  grep -E '^(passed|FAILED) ' || failed=1
[ "${PIPESTATUS[0]}" -eq 0 ] || failed=1
exit "$failed"
