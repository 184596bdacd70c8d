#!/usr/bin/env bash
# Fuzzes one entry: Scripts/fuzz.sh TARGET [SECONDS] [LIBFUZZER OPTION…]
#
# Targets are the folders of Fuzz/; `ls Fuzz` names them. What the run learns is kept in
# .build-fuzz/corpus/TARGET; an input that breaks something is left in
# .build-fuzz/faults/TARGET and makes the script fail.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:?"name a target: $(cd Fuzz && echo */Fuzz*.swift | sed 's|/[^ ]*||g')"}
seconds=${2:-60}
shift $(($# < 2 ? $# : 2))
[ -d "Fuzz/$target" ] || { echo "there is no target '$target' in Fuzz/" >&2; exit 64; }

# gold cannot link what the sanitizers add, so that lld does.
build=(--configuration release --scratch-path .build-fuzz -Xswiftc -sanitize=fuzzer,address
  -Xswiftc -enable-testing -Xswiftc -use-ld=lld --product "fuzz-$target")
export ISNAD_FUZZ=1
${SWIFT:-swift} build "${build[@]}"

corpus=.build-fuzz/corpus/$target
faults=.build-fuzz/faults/$target
mkdir -p "$corpus" "$faults"
options=(-timeout=10 -rss_limit_mb=2048 -max_len=4096 -max_total_time="$seconds"
  -print_final_stats=1 -artifact_prefix="$faults/")
[ -f "Fuzz/Dictionaries/$target.dict" ] && options+=(-dict="Fuzz/Dictionaries/$target.dict")
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 .build-fuzz/release/fuzz-"$target" "${options[@]}" "$@" \
  "$corpus" "Fuzz/Corpus/$target"
