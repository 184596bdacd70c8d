#!/usr/bin/env bash
# Installs what is missing, builds Isnad, and runs all its tests.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh
swift build --build-tests --explicit-target-dependency-import-check error
swift test --skip-build --parallel
"$(swift build --show-bin-path)/isnad" test
