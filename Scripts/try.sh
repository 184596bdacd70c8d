#!/usr/bin/env bash
# Installs what is missing, builds Isnad, and checks a bundled example in each language.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh
swift build --configuration release --product isnad
isnad=$(swift build --configuration release --product isnad --show-bin-path)/isnad

for article in Examples/articles/harbour.md Examples/articles/harbour.ar.md; do
  # The examples have faults on purpose: 1 says that they may not go out.
  "$isnad" check --report "html=$(basename "$article" .md).html" "$article" || [ $? -eq 1 ]
done
echo "The same as review reports: harbour.html, harbour.ar.html. The program: $isnad"
