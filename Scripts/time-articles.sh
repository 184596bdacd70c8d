#!/usr/bin/env bash
# Times whole checks of single articles: Scripts/time-articles.sh FOLDER…
#
# Each article below the folders goes through the release build as a line of JSON, again and again
# in one run, so that the start of the program does not count; the time from line to answer does.
set -euo pipefail
cd "$(dirname "$0")/.."

${SWIFT:-swift} build --configuration release --product isnad >&2
isnad=$(swift build --configuration release --show-bin-path)/isnad
exec python3 Scripts/time-articles.py "$isnad" "$@"
