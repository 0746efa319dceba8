#!/usr/bin/env bash
# Prints Markdown reports as one page, for the summary of a workflow run: build/summary.sh FILE...
set -euo pipefail

# A summary may have 1 MiB; the artifact of the run has the whole report.
limit=300000
found=0
for report in "$@"; do
  [ -f "$report" ] || continue # A pattern that matches no file is passed as it is.
  found=1
  if [ "$(wc -c < "$report")" -gt "$limit" ]; then
    head -c "$limit" "$report" | sed '$d'
    printf '\nThe report is cut. The whole is in the artifact of this run, %s.\n' "${report##*/}"
  else
    cat "$report"
  fi
  echo
done
[ "$found" -eq 1 ] || echo "No report: a step before this one failed."
