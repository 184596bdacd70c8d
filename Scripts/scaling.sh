#!/usr/bin/env bash
# Looks for steps that are not linear: Scripts/scaling.sh [WORDS OF A SHAPE…]
set -euo pipefail
cd "$(dirname "$0")/.."

${SWIFT:-swift} build --configuration release --product isnad >&2
isnad=$(swift build --configuration release --show-bin-path)/isnad
exec python3 Scripts/scaling.py "$isnad" "$@"
