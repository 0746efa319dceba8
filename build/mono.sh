#!/usr/bin/env bash
# Runs programs for .NET Framework on Mono: the checks of tests/Smslive247.NetFramework.App, and the program of the README with a sandbox.
# Needs .NET and Mono (mono-devel of Debian and Ubuntu). Leaves no process behind.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

failed=0 sandbox=''
log=$(mktemp)
trap '[ -z "$sandbox" ] || kill "$sandbox" 2>/dev/null; rm -f "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
# Servers that a build leaves running for the next one.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0

# report NAME PASSED FAILED [PROBLEM]
report() {
  local result=ok
  [ "$3" -eq 0 ] || result=FAIL failed=1
  printf '%-4s  %s: %s passed, %s failed%s\n' "$result" "$1" "$2" "$3" "${4:+; $4}"
}

# build PROJECT
build() {
  dotnet build "$1" --nologo >"$log" 2>&1 </dev/null && return
  tail -n 40 "$log" | sed 's/^/  | /'
  report "$1" 0 1 'the build failed'
  return 1
}

# on_mono PROJECT: its output goes to the log.
on_mono() { timeout 120 mono "tests/$1/bin/Debug/net48/$1.exe" >"$log" 2>&1 </dev/null; }

# The program prints each check, and closes with "58 passed, 0 failed".
checks() {
  local passed=0 failures=1
  build tests/Smslive247.NetFramework.App || return
  local status=0
  on_mono Smslive247.NetFramework.App || status=$?
  grep -vE '^ok |^[0-9]+ passed, ' "$log" | sed 's/^/  | /'
  read -r passed _ failures _ <<<"$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" || echo '0 passed, 1 failed')"
  [ "$status" -eq 0 ] || [ "$failures" -gt 0 ] || failures=1
  report 'checks on Mono' "$passed" "$failures"
}

# Prints the address when the sandbox listens.
sandbox_address() {
  for _ in {1..100}; do
    sed -nE 's/^The sandbox listens at ([^ ]+) .*/\1/p' "$1" | grep . && return
    sleep 0.1
  done
}

readme() {
  build src/Smslive247.Cli && build tests/Smslive247.NetFramework.Readme || return
  local output; output=$(mktemp)
  dotnet src/Smslive247.Cli/bin/Debug/net10.0/Smslive247.Cli.dll sandbox --port 0 --key MA-your-key --approve-sender-ids >"$output" 2>&1 </dev/null &
  sandbox=$!
  SMSLIVE247_ADDRESS=$(sandbox_address "$output") on_mono Smslive247.NetFramework.Readme
  kill "$sandbox"
  rm -f "$output"
  # The id is one that the sandbox made.
  if grep -qE '^[0-9a-f-]{16,}: 1\.0 credits$' "$log"; then
    report 'program of the README on Mono' 1 0
  else
    sed 's/^/  | /' "$log"
    report 'program of the README on Mono' 0 1
  fi
}

checks
readme
exit "$failed"
