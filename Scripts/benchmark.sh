#!/usr/bin/env bash
# Builds in release and prints how fast each stage is, as tables in Markdown.
set -euo pipefail
cd "$(dirname "$0")/.."

export ISNAD_BENCHMARKS=1
for product in isnad isnad-benchmarks; do
  ${SWIFT:-swift} build --configuration release --scratch-path .build-benchmarks --product "$product" >&2
done
.build-benchmarks/release/isnad-benchmarks
