#!/usr/bin/env bash
# Installs the system libraries that Isnad is built with, those that are missing only.
set -euo pipefail

missing=()
for package in libyaml-dev libpcre2-dev libmd4c-dev libgumbo-dev libexpat1-dev libzip-dev \
  libhunspell-dev hunspell-en-us; do
  dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
    missing+=("$package")
done

if ((${#missing[@]} > 0)); then
  echo "Installing ${missing[*]}"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update --quiet --quiet
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --quiet --quiet --yes --no-install-recommends "${missing[@]}"
fi

if ! command -v swift >/dev/null; then
  echo "Swift 6.2 or newer is needed; README.md says how to get it." >&2
  exit 1
fi
