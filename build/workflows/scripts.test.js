import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';

const build = fileURLToPath(new URL('..', import.meta.url));
const folders = [];
after(() => folders.forEach(folder => rmSync(folder, { recursive: true })));

/** A folder like the repository, with the script, the files, and programs that stand in for others. */
function repository(script, files = {}, programs = {}) {
  const root = mkdtempSync(join(tmpdir(), 'scripts-'));
  folders.push(root);
  const write = (path, text) => { mkdirSync(dirname(join(root, path)), { recursive: true }); writeFileSync(join(root, path), text); };
  mkdirSync(join(root, 'build'));
  copyFileSync(join(build, script), join(root, 'build', script));
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [name, text] of Object.entries(programs)) { write(`bin/${name}`, `#!/usr/bin/env bash\n${text}`); chmodSync(join(root, 'bin', name), 0o755); }
  const run = (args = [], env = {}) => {
    const { status, stdout, stderr } = spawnSync('bash', [join(root, 'build', script), ...args], { encoding: 'utf8', env: { ...process.env, ...env, PATH: `${root}/bin:${process.env.PATH}`, ROOT: root } });
    return { status, text: stdout + stderr };
  };
  const read = path => existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
  return { run, read, path: path => join(root, path) };
}

const gate = (version, heading, text = '- New.\n', git = 'exit 0') => repository('release-gate.sh', {
  'Directory.Build.props': `<Project>\n    <Version>${version}</Version>\n</Project>\n`,
  'CHANGELOG.md': `# Changelog\n\n## ${heading}\n\n${text}\n## [0.9.0] - 2026-01-01\n\n- Old.\n`,
}, { git });

test('release-gate: a tag of the version with a date passes, and its notes are those of its section', () => {
  const { run, read } = gate('1.0.0', '[1.0.0] - 2026-12-31');
  assert.equal(run(['v1.0.0']).status, 0);
  assert.equal(read('artifacts/release/notes.md').trim(), '- New.');
});

for (const [what, heading, tag, text, expected] of [
  ['another tag', '[1.0.0] - 2026-12-31', 'v1.0.1', '- New.\n', /has version 1\.0\.0: tag v1\.0\.0/],
  ['an unreleased section', '[1.0.0] - Unreleased', 'v1.0.0', '- New.\n', /must be '## \[1\.0\.0\] - ' and the date/],
  ['another section', '[1.1.0] - 2026-12-31', 'v1.0.0', '- New.\n', /must be '## \[1\.0\.0\]/],
  ['an empty section', '[1.0.0] - 2026-12-31', 'v1.0.0', '\n', /no text for version 1\.0\.0/],
]) {
  test(`release-gate: ${what} is refused`, () => {
    const { status, text: output } = gate('1.0.0', heading, text).run([tag]);
    assert.equal(status, 1);
    assert.match(output, expected);
  });
}

test('release-gate: a commit that is not in main is refused', () => {
  const git = '[ "$*" = "merge-base --is-ancestor refs/tags/v1.0.0^{commit} origin/main" ] && exit 1; exit 0';
  const { status, text } = gate('1.0.0', '[1.0.0] - 2026-12-31', '- New.\n', git).run(['v1.0.0']);
  assert.equal(status, 1);
  assert.match(text, /The commit of v1\.0\.0 is not in origin\/main/);
});

const audit = json => repository('audit.sh', {}, { dotnet: `[ "$1" = restore ] || cat <<'END'\n${json}\nEND\n` });

test('audit: a vulnerability fails, and none names the sources', () => {
  assert.equal(audit('{ "projects": [ { "vulnerabilities": [ {} ] } ] }').run().status, 1);
  const { status, text } = audit('{\n  "sources": [\n    "https://packages.example/index.json"\n  ],\n  "projects": []\n}').run();
  assert.equal(status, 0);
  assert.match(text, /have advisories: "https:\/\/packages\.example\/index\.json"/);
  assert.equal(audit('no JSON').run().status, 1);
});

// dotnet run --project build/SpecTools -- drift FILE ADDRESS --output REPORT ...
const drift = dotnet => repository('drift.sh', { 'openapi/smslive247.v4.yaml': '', 'openapi/smslive247.v5.yaml': '' },
  { dotnet: `while [ "$1" != -- ]; do shift; done; echo "report of $4" > "$6"; ${dotnet}` });
const addresses = { SMSLIVE247_VENDOR_V4: 'https://four.example', SMSLIVE247_VENDOR_V5: 'https://five.example' };

for (const [what, dotnet, env, status, state] of [
  ['no address', 'exit 9', {}, 0, 'none'],
  ['no difference', 'exit 0', addresses, 0, 'explained'],
  ['one with a difference', '[[ $3 == *v5* ]] && exit 2; exit 0', addresses, 0, 'unexplained'],
  ['one that cannot be read', '[[ $3 == *v5* ]] && exit 1; exit 0', addresses, 1, 'none'],
  ['one with a difference, one that cannot be read', '[[ $3 == *v4* ]] && exit 2; exit 1', addresses, 1, 'unexplained'],
]) {
  test(`drift: ${what} is ${state}`, () => {
    const { run, read } = drift(dotnet);
    const result = run([], { SMSLIVE247_VENDOR_V4: '', SMSLIVE247_VENDOR_V5: '', ...env });
    assert.equal(result.status, status, result.text);
    assert.equal(read('artifacts/drift/state').trim(), state);
    assert.match(read('artifacts/drift/v5.md'), env === addresses ? /report of|could not be compared/ : /has no address/);
  });
}

test('drift: what cannot be read has its error in the report', () => {
  const { run, read } = drift('echo "error: no document" >&2; exit 1');
  assert.equal(run([], addresses).status, 1);
  assert.match(read('artifacts/drift/v5.md'), /v5 could not be compared:\n\n {4}error: no document/);
});

// A gh that writes down its arguments and the body that it gets, and answers `issue list` and `issue view`.
const gh = (open, published) => `echo "$*" >> "$ROOT/calls"
[ "$1 $2" != "issue list" ] || echo "${open}"
[ "$1 $2" != "issue view" ] || printf '${published}'
while [ $# -gt 0 ]; do if [ "$1" = --body-file ]; then cp "$2" "$ROOT/body"; fi; shift; done`;
const issue = (state, open, report = 'one difference\n', published = 'another\n') =>
  repository('drift-issue.sh', { ...(state ? { 'artifacts/drift/state': `${state}\n` } : {}), 'artifacts/drift/v5.md': report }, { gh: gh(open, published) });
const github = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '5' };
const same = 'The weekly comparison (`build/drift.sh`) found differences that no entry of `openapi/*.deliberate.yaml` accepts.\\r\\n\\r\\none difference\\r\\n\\r\\nThe run: https://github.example/a/b/actions/runs/4\\r\\n';

for (const [what, state, open, expected, published] of [
  ['a difference opens one', 'unexplained', '', ['list', 'label create', 'create']],
  ['another difference edits the open one, and comments', 'unexplained', '7', ['list', 'view 7', 'edit 7', 'comment 7']],
  ['the same difference leaves it', 'unexplained', '7', ['list', 'view 7'], same],
  ['no difference closes the open one', 'explained', '7', ['list', 'close 7']],
  ['no difference and no issue is nothing to do', 'explained', '', ['list']],
  ['nothing compared leaves it', 'none', '7', ['list']],
  ['no comparison leaves it', null, '7', ['list']],
]) {
  test(`drift-issue: ${what}`, () => {
    const { run, read } = issue(state, open, undefined, published);
    const { status, text } = run([], github);
    assert.equal(status, 0, text);
    const calls = read('calls').trim().split('\n');
    assert.equal(calls.length, expected.length, calls.join('; '));
    assert.match(calls[0], /--author app\/github-actions/);
    expected.forEach((call, index) => assert.ok(calls[index].replace(/^issue /, '').startsWith(call), calls[index]));
    if (read('body')) assert.match(read('body'), /one difference\n\nThe run: https:\/\/github\.example\/a\/b\/actions\/runs\/5\n$/);
  });
}

test('drift-issue: a long report is cut, and says so', () => {
  const { run, read } = issue('unexplained', '', 'a line of the report\n'.repeat(5000));
  assert.equal(run().status, 0);
  assert.ok(read('body').length < 65536);
  assert.match(read('body'), /The list is cut/);
});

test('summary: the reports of the arguments, or that there is none', () => {
  const { run, path } = repository('summary.sh', { 'a.md': '# Four\n', 'b.md': 'x\n'.repeat(200000) });
  assert.match(run([path('*.md')]).text, /^No report/);
  const { text } = run([path('a.md'), path('b.md')]);
  assert.match(text, /^# Four/);
  assert.match(text, /in the artifact of this run, b\.md/);
});

// Stands in for git: main is at bbb, and has v4 only.
const git = head => `case "$*" in
  *cat-file*v4*) ;; *cat-file*) exit 1 ;; *origin/main*) echo bbb ;; merge-base*) echo bbb ;; *HEAD^) echo ccc ;; rev-parse*HEAD) echo ${head} ;; esac`;
const diff = (status, head = 'aaa') => repository('diff.sh', { 'openapi/smslive247.v4.yaml': '', 'openapi/smslive247.v5.yaml': '' },
  { git: git(head), dotnet: `while [ "$1" != -- ]; do shift; done; echo "$3 $4" > "$6"; echo "error: no document" >&2; exit ${status}` });

for (const [what, status, head, expected, report] of [
  ['differences are those since main', 3, 'aaa', 0, /^git:bbb:openapi\/smslive247\.v4\.yaml openapi\/smslive247\.v4\.yaml\n$/],
  ['on main, they are those of the commit', 0, 'bbb', 0, /^git:ccc:/],
  ['an error is in the report', 1, 'aaa', 1, /v4\.yaml` could not be compared with bbb:\n {4}error: no document/],
]) {
  test(`diff: ${what}`, () => {
    const { run, read } = diff(status, head);
    const result = run();
    assert.equal(result.status, expected, result.text);
    assert.match(read('artifacts/diff/v4.md'), report);
    assert.match(read('artifacts/diff/v5.md'), /`openapi\/smslive247\.v5\.yaml` is new since/);
  });
}

// dotnet run --project build/SpecTools -- bundle FILE --output FOLDER
const documents = sum => repository('documents.sh', { 'openapi/smslive247.v4.yaml': '', 'openapi/smslive247.v5.yaml': '', 'openapi/smslive247.v5.witness.yaml': '' },
  { dotnet: `[ "$1" = build ] && exit; while [ "$1" != -- ]; do shift; done; name=$(basename "$3" .yaml); mkdir -p "$5"; echo "$3" > "$5/$name.json"; (cd "$5" && ${sum} > "$name.sha256")` });

for (const [what, sum, status] of [['each document is written', 'sha256sum "$name.json"', 0], ['a wrong sum fails', 'sha256sum "$name.json" | tr 0-9a-f 1-9a-f0', 1]]) {
  test(`documents: ${what}`, () => {
    const { run, read, path } = documents(sum);
    const result = run([path('out/documents')]);
    assert.equal(result.status, status, result.text);
    assert.equal(read('out/documents/smslive247.v5.json'), 'openapi/smslive247.v5.yaml\n');
  });
}

const quick = () => repository('quick.sh', { 'openapi/a.v4.yaml': '      operationId: Messages_Send\n      operationId: Messages_SendBatch # New.\n' }, { dotnet: 'printf "%s\\n" "$@" > "$ROOT/calls"' });

for (const [what, operations, expected] of [
  ['no operation runs all tests', [], []],
  ['operations run their cases and the tests of a document', ['Messages_Send', 'Messages_SendBatch'], ['--filter', 'DisplayName~Messages_Send:|DisplayName~Messages_SendBatch:|DisplayName!~case:']],
]) {
  test(`quick: ${what}`, () => {
    const { run, read } = quick();
    const { status, text } = run(operations);
    assert.equal(status, 0, text);
    assert.deepEqual(read('calls').trim().split('\n'), ['test', 'tests/Smslive247.Contract.Tests', '--nologo', ...expected]);
  });
}

for (const unknown of ['Messages_Sen', 'Messages_Send.*', '', '-v']) {
  test(`quick: the unknown operation '${unknown}' is refused`, () => {
    const { run, read } = quick();
    const { status, text } = run(['Messages_Send', unknown]);
    assert.equal(status, 1);
    assert.ok(text.includes(`No document has the operationId '${unknown}'.`), text);
    assert.equal(read('calls'), null);
  });
}
