#!/usr/bin/env bash
# Keeps one issue open with the unexplained differences that build/drift.sh found, and closes it when nothing is left. Needs gh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
title="The vendor's documents differ from ours"
label=drift
state=$(cat artifacts/drift/state 2>/dev/null || echo none)
body=$(mktemp)
run="${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY:-}/actions/runs/${GITHUB_RUN_ID:-}"
trap 'rm -f "$body"' EXIT

# The body of an issue has at most 65,536 characters; the summary of the run has the whole.
write_body() {
  echo "The weekly comparison (\`build/drift.sh\`) found differences that no entry of \`openapi/*.deliberate.yaml\` accepts."
  echo
  cat artifacts/drift/*.md
}

cut_body() {
  if [ "$(wc -c < "$1")" -gt 60000 ]; then
    head -c 60000 "$1" | sed '$d' > "$1.cut" && mv "$1.cut" "$1"
    printf '\nThe list is cut: the summary of the run has the whole.\n' >> "$1"
  fi
}

# Anyone may open an issue with this label.
issue=$(gh issue list --state open --label "$label" --author app/github-actions --limit 1 --json number --jq '.[].number')
# The text of the issue without its link, which differs each week. GitHub may have changed the line ends.
published() { gh issue view "$issue" --json body --jq .body | tr -d '\r' | sed '/^The run: /d'; }
case $state in
  unexplained)
    write_body > "$body"
    cut_body "$body"
    text=$(cat "$body")
    printf '\nThe run: %s\n' "$run" >> "$body"
    if [ -z "$issue" ]; then
      gh label create "$label" --description "$title" --force
      gh issue create --title "$title" --label "$label" --body-file "$body"
    elif [ "$(published)" != "$text" ]; then
      gh issue edit "$issue" --body-file "$body"
      gh issue comment "$issue" --body "The differences have changed, and so has the text above: $run" # An edit notifies nobody.
    fi
    ;;
  explained)
    if [ -n "$issue" ]; then
      gh issue close "$issue" --comment "Each difference is explained, or gone: $run"
    fi
    ;;
  none) echo "Nothing was compared: the issue stays as it is." ;;
esac
