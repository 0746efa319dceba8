import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { applies, expected, judge, languages, markdown, steps } from './table.js';

const read = name => readFileSync(new URL(`../../openapi/${name}`, import.meta.url), 'utf8');
const guide = read('LANGUAGES.md');

test('openapi/README.md shows the expected cells', () => {
  assert.ok(read('README.md').includes(markdown()), `openapi/README.md has to have this table:\n\n${markdown()}`);
});

test('each expected cell is one of the table, with a reason', () => {
  for (const [name, cells] of Object.entries(expected)) {
    for (const [step, { cell, because, only = 'v5' }] of Object.entries(cells)) {
      assert.ok(cell && because && steps[step] && languages[name] && applies(name, only, step), `${name}, ${step}`);
    }
  }
});

test('packages.sh prints the packages of Debian that the languages need', () => {
  const packages = Object.values(languages).flatMap(({ needs = {} }) => Object.keys(needs)).filter(name => !name.includes('dotnet-tools.json'));
  assert.equal(execFileSync(fileURLToPath(new URL('packages.sh', import.meta.url)), { encoding: 'utf8' }), `${[...new Set(packages)].sort().join('\n')}\n`);
});

test('a cell that is better or worse than expected does not fit', () => {
  assert.equal(judge('python', 'v5', 'word', 'ok').fits, true);
  assert.equal(judge('python', 'v5', 'word', 'ValueError: Invalid value').fits, false);
  assert.equal(judge('python', 'v5', 'word').fits, false);
  assert.equal(judge('java', 'v5', 'upload', 'ok').fits, false);
  assert.equal(judge('java', 'v4', 'upload', 'ok').fits, true);
  assert.equal(judge('java', 'v5', 'upload', 'ApiException: rejected').cell, 'no');
});

for (const [name, { generator, options, first }] of Object.entries(languages)) {
  test(`openapi/LANGUAGES.md has the generator, the options and a program of ${name}`, () => {
    const section = guide.split(/^## /m).find(text => text.includes(`\`\`\`${first.block}\n`));
    const flat = section?.replaceAll(/ *\\\n */g, ' ');
    assert.ok(flat?.includes(options.replaceAll('\n', ' ')), options);
    assert.ok(flat.includes(generator), generator);
    assert.ok(section.includes('http://127.0.0.1:5247'));
  });
}
