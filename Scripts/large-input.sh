#!/usr/bin/env bash
# Checks generated articles of 100 MB in the release build: Scripts/large-input.sh [MEGABYTES]
#
# Plain text and Markdown in both languages, one line of half the size, and the same line as JSON.
# Prints time and peak memory, and time for a tenth of the size beside it; fails if a code is not
# the one expected, or if ten times the text takes more than twenty times the time.
set -euo pipefail
cd "$(dirname "$0")/.."

${SWIFT:-swift} build --configuration release --product isnad >&2
isnad=$(swift build --configuration release --show-bin-path)/isnad
exec python3 Scripts/large-input.py "$isnad" "${1:-100}"
