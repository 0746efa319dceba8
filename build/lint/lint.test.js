import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { badDocuments, writeDocuments } from './badDocuments.js';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const folder = path('../../artifacts/lint');
const rulesThatAreOn = Object.keys(parse(readFileSync(path('redocly.yaml'), 'utf8')).rules);
const files = ['good.yaml', ...badDocuments.map(({ file }) => file)];

writeDocuments(folder);
const findings = lint(files.map(file => `${folder}/${file}`));

/** All files in one run, because Redocly is slow to start. It writes one JSON value for each file. */
function lint(paths) {
  const command = [path('../node_modules/@redocly/cli/bin/cli.js'), 'lint', ...paths];
  const options = ['--config', path('redocly.yaml'), '--format', 'json', '--max-problems', '1000'];
  const { stdout, stderr } = spawnSync(process.execPath, [...command, ...options], { encoding: 'utf8' });
  const reports = JSON.parse(`[${stdout.replaceAll(/^\}\s*\{$/gm, '},{')}]`);
  assert.equal(reports.length, paths.length, stderr);
  return reports.map(({ problems }) => [...new Set(problems.map(({ ruleId }) => ruleId))]);
}

test('good.yaml is found fault with by no rule', () => {
  assert.deepEqual(findings[0], []);
});

for (const [i, { file, rule }] of badDocuments.entries()) {
  test(`bad/${file} is found fault with by ${rule} alone`, () => {
    assert.deepEqual(findings[i + 1], [rule]);
  });
}

test('every rule in redocly.yaml has a bad document', () => {
  const proven = badDocuments.map(({ rule }) => rule);
  assert.deepEqual(rulesThatAreOn.filter(rule => !proven.includes(rule)), []);
});

test('every file in rules/ is switched on in redocly.yaml', () => {
  const ours = readdirSync(path('rules')).map(file => `smslive247/${file.replace(/\.js$/, '')}`);
  assert.deepEqual(ours.filter(rule => !rulesThatAreOn.includes(rule)), []);
});
