#!/usr/bin/env bash
# Writes what others take of the documents to a folder, and checks the sums: build/documents.sh artifacts/openapi
set -euo pipefail
folder=$(realpath -m "${1:?the folder, such as artifacts/openapi}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build build/SpecTools --nologo --verbosity quiet
for document in openapi/smslive247.v[0-9].yaml; do dotnet run --no-build --project build/SpecTools -- bundle "$document" --output "$folder"; done
cd "$folder"
sha256sum --check --quiet smslive247.v[0-9].sha256
