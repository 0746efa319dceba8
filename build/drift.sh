#!/usr/bin/env bash
# Compares our documents with the vendor's published ones, at the addresses in SMSLIVE247_VENDOR_V4 and _V5.
# Writes artifacts/drift/VERSION.md, and in artifacts/drift/state: none, explained, or unexplained.
# Fails only if a document cannot be compared, so that an outage of the vendor does not look like a difference.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rm -rf artifacts/drift
mkdir -p artifacts/drift
state=none broken=0

for file in openapi/smslive247.v[0-9].yaml; do
  version=${file#*.} version=${version%.yaml}
  variable=SMSLIVE247_VENDOR_${version^^}
  report=artifacts/drift/$version.md
  if [ -z "${!variable:-}" ]; then
    echo "$version is not compared: the variable $variable has no address." | tee "$report"
    continue
  fi
  options=(--output "$report")
  [ "$version" != v4 ] || options+=(--normalise envelope) # The vendor's document of v4 has no envelopes.
  status=0
  dotnet run --project build/SpecTools -- drift "$file" "${!variable}" "${options[@]}" 2> artifacts/drift/errors || status=$?
  case $status in
    0) [ "$state" != none ] || state=explained ;;
    2) state=unexplained ;;
    *) { echo "$version could not be compared:"; echo; sed 's/^/    /' artifacts/drift/errors; } | tee "$report"; broken=1 ;;
  esac
  echo "$version: drift ended with $status."
done

# What could not be compared is not explained.
[ "$broken" -eq 0 ] || [ "$state" != explained ] || state=none
echo "$state" > artifacts/drift/state
exit "$broken"
