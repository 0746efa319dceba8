#!/usr/bin/env bash
# Runs the checks of tests/Smslive247.NativeAot.App on the JIT, as native AOT and trimmed, and measures it: see .github/CONTRIBUTING.md.
# Needs .NET and a linker, clang or gcc. Writes to artifacts/aot/ only.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

program=Smslive247.NativeAot.App library=Smslive247.Generated out=artifacts/aot failed=0
log=$(mktemp) checks=$(mktemp) links=$(mktemp -d)
trap 'rm -rf "$log" "$checks" "$links"' EXIT
# The SDK does not quote the paths of packages for the linker: a folder with a space in its path gets a name without one.
packages=${NUGET_PACKAGES:-${HOME:-}/.nuget/packages}
if [[ $packages == *' '* ]]; then
  ln -s "$packages" "$links/packages"
  export NUGET_PACKAGES=$links/packages
fi
# Servers that a build leaves running for the next one, and the language of the logs that are read below.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_CLI_UI_LANGUAGE=en

seconds_since() { awk -v us=$((${EPOCHREALTIME/[.,]/} - ${1/[.,]/})) 'BEGIN { printf "%.1f s", us / 1e6 }'; }

indent() { sed 's/^/  | /'; }

# Warnings of the compilers of native code and of trimming. Only Newtonsoft.Json may have any: one line a kind, for the whole assembly.
warnings() {
  grep -E '(warning|error) IL[0-9]+' "$log" | grep -vE "IL(2104|3053): Assembly 'Newtonsoft\.Json'" | sed "s|^$PWD/||; s| \[[^]]*\]$||" | sort -u
}

# launch FOLDER ARGUMENT...
launch() {
  local folder=$1
  shift
  if [ "$folder" = jit ]; then timeout 120 dotnet "$out/jit/$program.dll" "$@"; else timeout 120 "$out/$folder/$program" "$@"; fi
}

# variant NAME FOLDER COMMAND...
variant() {
  local name=$1 folder=$2 start=$EPOCHREALTIME status found counts passed=0 failures=1 problems=''
  shift 2
  if ! dotnet "$@" "tests/$program" --configuration Release --artifacts-path "$out/build" --output "$out/$folder" --nologo >"$log" 2>&1 </dev/null; then
    tail -n 40 "$log" | indent
    report "$start" "$name" 0 1 '; the build failed'
    return
  fi

  launch "$folder" >"$checks" 2>&1 </dev/null
  status=$?
  grep -vE '^ok |^[0-9]+ passed, ' "$checks" | indent
  if [ "$status" -le 1 ] && counts=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$checks"); then
    read -r passed _ failures _ <<<"$counts"
  else
    problems="; the program ended with exit code $status"
  fi
  found=$(warnings)
  if [ -n "$found" ]; then
    indent <<<"$found"
    failures=$((failures + 1)) problems+="; $(wc -l <<<"$found") warnings, $(grep -c "$library" <<<"$found") of $library"
  fi
  report "$start" "$name" "$passed" "$failures" "$problems"
}

# report START NAME PASSED FAILED PROBLEMS
report() {
  local result=ok
  [ "$4" -eq 0 ] || result=FAIL failed=1
  printf '%-4s  %8s  %s: %s passed, %s failed%s\n' "$result" "$(seconds_since "$1")" "$2" "$3" "$4" "$5"
}

# The median of eleven processes. Each gets the time at which it is started.
first_call() {
  local times=() time
  for _ in {1..11}; do
    time=$(launch "$1" --first-call "${EPOCHREALTIME/[.,]/}" 2>/dev/null) || { echo fails; return; }
    times+=("$time")
  done
  printf '%s\n' "${times[@]}" | LC_ALL=C sort -n | awk 'NR == 6 { printf "%.0f ms", $1 }'
}

# What is deployed: no symbols and no documentation.
size() { find "$out/$1" -maxdepth 1 -type f ! -name '*.pdb' ! -name '*.dbg' ! -name '*.xml' -printf '%s\n' | awk '{ n += $1 } END { printf "%.1f MB", n / 1e6 }'; }

row() { [ ! -x "$out/$2/$program" ] || echo "| $1 | $(size "$2") | $(first_call "$2") |"; }

rm -rf "$out" # A compiler that finds its output up to date does not repeat its warnings.
variant 'JIT' jit build
# Warnings are errors for whoever publishes by hand. Here they are counted, and the program is made and run all the same.
variant 'native AOT' native publish --use-current-runtime -p:Publishes=native -p:IlcTreatWarningsAsErrors=false
variant 'trimmed' trimmed publish -p:Publishes=trimmed --use-current-runtime -p:ILLinkTreatWarningsAsErrors=false

printf '\n| program | size | from process start to first response |\n| --- | --- | --- |\n'
row 'native AOT' native
row 'trimmed, self-contained' trimmed
row 'JIT, framework-dependent' jit
exit "$failed"
