#!/usr/bin/env bash
# npm run setup:system: installs the programs that checks need and npm cannot bring; it runs before npm install
set -euo pipefail

# one line per program: the command to look for, and the Debian package that has it
programs=(
  "chromium chromium"
  "soffice libreoffice-calc"
)

missing=()
for program in ${programs[@]+"${programs[@]}"}; do
  command -v "${program%% *}" >/dev/null || missing+=("${program##* }")
done

if [ ${#missing[@]} -eq 0 ]; then
  echo "setup:system: nothing to install"
  exit 0
fi

echo "setup:system: installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${missing[@]}"
