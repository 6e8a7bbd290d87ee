#!/usr/bin/env bash
# Lays what run.sh needs into a folder: tests/readers/set_up.sh <tools>
set -euo pipefail
mkdir -p "$1"
cd "$1"
[ -f package.json ] || echo '{ "private": true }' >package.json
npm install --silent --no-fund --no-audit @ngraveio/bc-ur@1.1.13 age-encryption@0.3.1 cctv-age@0.2.0
[ -x bin/python3 ] || python3 -m venv .
bin/python3 -m pip install --quiet pyrage==1.4.0 cbor2==6.2.1 cryptography
