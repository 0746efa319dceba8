#!/usr/bin/env bash
# Builds the changed documents, and runs the tests that find errors in operations: build/quick.sh [OPERATION...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
known=$(sed -n 's/^ *operationId: *\([A-Za-z0-9_]*\).*$/\1/p' openapi/*.yaml)
filter=''
for operation in "$@"; do
  # A filter that matches no case would pass.
  grep -qxF -- "$operation" <<< "$known" || { echo "No document has the operationId '$operation'."; exit 1; }
  filter+="DisplayName~$operation:|"
done
# Also the tests of a document as a whole, which have no operation in their names.
exec dotnet test tests/Smslive247.Contract.Tests --nologo ${filter:+--filter "${filter}DisplayName!~case:"}
