#!/usr/bin/env bash
# Prints the packages of Debian that the languages need, without a reader of YAML, which is not installed yet.
sed -n 's/^    \([a-z][a-z0-9. -]*\): .*/\1/p' "$(dirname "${BASH_SOURCE[0]}")/languages.yaml" | LC_ALL=C sort --unique
