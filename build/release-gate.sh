#!/usr/bin/env bash
# Checks that a tag may be released, and writes its notes to artifacts/release/notes.md: build/release-gate.sh v1.2.3
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tag=${1:?the tag, such as v1.2.3}
version=$(sed -n 's|^ *<Version>\(.*\)</Version>$|\1|p' Directory.Build.props)
heading=$(grep -m 1 '^## \[' CHANGELOG.md || true)
problems=()

[ "$tag" = "v$version" ] || problems+=("The tag is $tag, but Directory.Build.props has version $version: tag v$version, or change the version.")
case $heading in
  "## [$version] - "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]) ;;
  *) problems+=("The newest section of CHANGELOG.md is '$heading': it must be '## [$version] - ' and the date, such as $(date -u +%F).") ;;
esac

# Whoever may push a tag could otherwise release what nobody has reviewed.
git merge-base --is-ancestor "refs/tags/$tag^{commit}" origin/main || problems+=("The commit of $tag is not in origin/main: merge it first, then tag it.")

mkdir -p artifacts/release
awk -v head="## [$version] " 'index($0, head) == 1 { inside = 1; next } /^## / { inside = 0 } inside' CHANGELOG.md > artifacts/release/notes.md
grep -q '[^[:space:]]' artifacts/release/notes.md || problems+=("CHANGELOG.md has no text for version $version.")

[ "${#problems[@]}" -eq 0 ] || { printf '%s\n' "${problems[@]}"; exit 1; }
echo "$tag may be released; its notes are in artifacts/release/notes.md."
