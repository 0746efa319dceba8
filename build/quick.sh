#!/usr/bin/env bash
# Builds the changed documents, and runs the tests that find errors in an operation: build/quick.sh [OPERATION]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
filter=()
# The cases of the operation, and the tests of a document as a whole, which have no operation in their names.
[ $# -eq 0 ] || filter=(--filter "DisplayName~$1:|DisplayName!~case:")
exec dotnet test tests/Smslive247.Contract.Tests --nologo "${filter[@]}"
