#!/usr/bin/env bash
# Prints the reports of build/check.sh as one Markdown page, for the summary of a workflow run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A summary may have 1 MiB; the artifact of the run has the whole report.
limit=300000
shopt -s nullglob
reports=(artifacts/openapi/*.diff.md)
if [ "${#reports[@]}" -eq 0 ]; then
  echo "No report: build/check.sh did not compare the documents, or there was nothing to compare with."
fi
for report in "${reports[@]}"; do
  if [ "$(wc -c < "$report")" -gt "$limit" ]; then
    head -c "$limit" "$report" | sed '$d'
    printf '\nThe report is cut. The whole is in the artifact of this run, %s.\n' "${report##*/}"
  else
    cat "$report"
  fi
  echo
done
