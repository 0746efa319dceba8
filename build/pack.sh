#!/usr/bin/env bash
# Packs the packages into artifacts/packages. Run it in a clone of the public repository: its address and commit go into packages and symbols.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rm -rf artifacts/packages
exec dotnet pack build/Packages.slnf --configuration Release -p:ContinuousIntegrationBuild=true --output artifacts/packages
