#!/usr/bin/env bash
# Fails if a package on which ours depend has a known vulnerability. A mirror of nuget.org may serve no advisories; then nothing is found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_UI_LANGUAGE=en
report=$(mktemp)
trap 'rm -f "$report"' EXIT
dotnet restore build/Packages.slnf -v quiet
# Its exit code is 0 whatever it finds.
dotnet list build/Packages.slnf package --vulnerable --include-transitive --format json > "$report"
if grep -q '"vulnerabilities"' "$report"; then
  cat "$report"
  echo "What to do: raise the version in Directory.Packages.props, or pin a transitive package there with the reason."
  exit 1
fi
grep -q '"projects"' "$report" || { cat "$report"; exit 1; }
echo "No known vulnerability, as far as these sources have advisories:$(sed -n '/"sources"/,/\]/p' "$report" | grep -o '"http[^"]*"' | tr '\n' ' ' | sed 's/^/ /')"
