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
  return { run, read };
}

const gate = (version, heading, text = '- New.\n') => repository('release-gate.sh', {
  'Directory.Build.props': `<Project>\n    <Version>${version}</Version>\n</Project>\n`,
  'CHANGELOG.md': `# Changelog\n\n## ${heading}\n\n${text}\n## [0.9.0] - 2026-01-01\n\n- Old.\n`,
});

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

// A gh that writes down its arguments and the body that it gets, and answers `issue list`.
const gh = open => `echo "$*" >> "$ROOT/calls"
while [ $# -gt 0 ]; do if [ "$1" = --body-file ]; then cp "$2" "$ROOT/body"; fi; [ "$1 $2" != "issue list" ] || echo "${open}"; shift; done`;
const issue = (state, open, report = 'one difference\n') =>
  repository('drift-issue.sh', { ...(state ? { 'artifacts/drift/state': `${state}\n` } : {}), 'artifacts/drift/v5.md': report }, { gh: gh(open) });

for (const [what, state, open, expected] of [
  ['a difference opens one', 'unexplained', '', ['list', 'label create', 'create']],
  ['a difference edits the open one', 'unexplained', '7', ['list', 'edit 7']],
  ['no difference closes the open one', 'explained', '7', ['list', 'close 7']],
  ['no difference and no issue is nothing to do', 'explained', '', ['list']],
  ['nothing compared leaves it', 'none', '7', ['list']],
  ['no comparison leaves it', null, '7', ['list']],
]) {
  test(`drift-issue: ${what}`, () => {
    const { run, read } = issue(state, open);
    const { status, text } = run();
    assert.equal(status, 0, text);
    const calls = read('calls').trim().split('\n');
    assert.equal(calls.length, expected.length, calls.join('; '));
    expected.forEach((call, index) => assert.ok(calls[index].replace(/^issue /, '').startsWith(call), calls[index]));
    if (state === 'unexplained') assert.match(read('body'), /one difference/);
  });
}

test('drift-issue: a long report is cut, and says so', () => {
  const { run, read } = issue('unexplained', '', 'a line of the report\n'.repeat(5000));
  assert.equal(run().status, 0);
  assert.ok(read('body').length < 65536);
  assert.match(read('body'), /The list is cut/);
});

test('summary: all reports, or that there is none', () => {
  assert.match(repository('summary.sh').run().text, /No report/);
  const { text } = repository('summary.sh', { 'artifacts/openapi/a.v4.diff.md': '# Four\n', 'artifacts/openapi/a.v5.diff.md': 'x\n'.repeat(200000) }).run();
  assert.match(text, /# Four/);
  assert.match(text, /in the artifact of this run, a\.v5\.diff\.md/);
});

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
