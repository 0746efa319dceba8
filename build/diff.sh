#!/usr/bin/env bash
# Compares each document with that of main at the point where this branch began, and writes artifacts/diff/VERSION.md.
# Unlike build/check.sh, which compares with the last tag, it shows what the branch itself changes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rm -rf artifacts/diff
mkdir -p artifacts/diff
main=$(git rev-parse -q --verify origin/main || git rev-parse -q --verify main) || main=HEAD
base=$(git merge-base HEAD "$main")
[ "$base" != "$(git rev-parse HEAD)" ] || base=$(git rev-parse 'HEAD^') # On main itself.
broken=0

for file in openapi/smslive247.v[0-9].yaml; do
  version=${file#*.} version=${version%.yaml}
  report=artifacts/diff/$version.md
  if ! git cat-file -e "$base:$file" 2>/dev/null; then
    echo "\`$file\` is new since ${base:0:12}." > "$report"
    continue
  fi
  status=0
  dotnet run --project build/SpecTools -- diff "git:$base:$file" "$file" --output "$report" 2> artifacts/diff/errors || status=$?
  # 2 and 3 are differences that break callers.
  if [ "$status" -eq 1 ] || [ "$status" -gt 3 ]; then
    { echo "\`$file\` could not be compared with ${base:0:12}:"; sed 's/^/    /' artifacts/diff/errors; } | tee "$report"
    broken=1
  fi
done
exit "$broken"
