// Runs the programs in the README of the Sandbox, each in its language, on a sandbox of its own.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Sandbox } from '../sandbox/sandbox.js';

const run = promisify(execFile);
const readme = readFileSync(new URL('../../src/Smslive247.Sandbox/README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language, code]) => ({ language, code }));
const obj = fileURLToPath(new URL('obj/', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

// What runs the program, and the program as a file for it.
const languages = {
  php: code => ['php', write('first.php', `<?php\n${code}`)],
  typescript: code => [process.execPath, write('first.mjs', code)],
  python: code => ['python3', write('first.py', code)],
};

function write(name, code) {
  mkdirSync(obj, { recursive: true });
  writeFileSync(join(obj, name), code);
  return join(obj, name);
}

const programs = Object.fromEntries(blocks.filter(block => block.language in languages).map(({ language, code }) => [language, code]));

// Node 20 does not read TypeScript.
test.before(async () => {
  const file = write('first.mts', programs.typescript);
  await run(process.execPath, [tsc, '--strict', '--module', 'nodenext', '--target', 'es2022', file]).catch(({ stdout }) => assert.fail(stdout));
  programs.typescript = readFileSync(file.replace(/\.mts$/, '.mjs'), 'utf8');
});

async function outputOf(language, address) {
  const code = programs[language];
  assert.ok(code.includes('http://127.0.0.1:5247/'), `${language}: the program calls another address than the command's.`);
  const [command, file] = languages[language](code.replace('http://127.0.0.1:5247', address));
  const { stdout, stderr } = await run(command, [file], { timeout: 60_000 }).catch(error => error);
  return stdout || stderr; // Python ends with a message on its standard error.
}

const listOf = async sandbox => (await sandbox.call('sms')).json();

const scenes = [
  { name: 'accepted', options: [], expected: /^sent (\w+)\s*$/, sent: 1 },
  { name: 'lost, and which is carried out', options: ['--fail', '100%:lost,isCarriedOut:Messages_Send'], expected: /^sent (\w+), as the list shows\s*$/, sent: 1 },
  { name: 'broken off', options: ['--fail', '100%:brokenOff,isCarriedOut:Messages_Send'], expected: /^sent (\w+), as the list shows\s*$/, sent: 1 },
  { name: 'lost, and which is not carried out', options: ['--fail', '100%:lost:Messages_Send'], expected: /^not listed yet: look again later\s*$/, sent: 0 },
  { name: 'status 503', options: ['--fail', '100%:503:Messages_Send'], expected: /^not listed yet: look again later\s*$/, sent: 0 },
];

for (const { name, options, expected, sent } of scenes) {
  test(`an SMS whose response is ${name}`, async t => {
    const sandbox = await Sandbox.start(...options);
    t.after(() => sandbox.stop());
    for (const language of Object.keys(languages)) {
      const before = (await listOf(sandbox)).length;
      const output = await outputOf(language, sandbox.address);
      const list = await listOf(sandbox);
      const [, id] = expected.exec(output) ?? assert.fail(`${language}: ${output}`);
      assert.equal(list.length, before + sent, `${language} sends it once`);
      if (id && name === 'accepted') assert.equal(id, list[0].messageID);
    }
  });
}

test('an SMS without credits is refused', async t => {
  const sandbox = await Sandbox.start('--credits', '0');
  t.after(() => sandbox.stop());
  for (const language of Object.keys(languages)) {
    assert.match(await outputOf(language, sandbox.address), /^refused: The credits, 0, do not cover the charge of 1\.\s*$/, language);
  }
});

// With a `smslive247` that is not installed, but built here.
test('the lines for CI', async () => {
  const code = blocks.find(block => block.language === 'shell' && block.code.includes('--ready-file')).code;
  const folder = mkdtempSync(join(tmpdir(), 'ci-'));
  const project = fileURLToPath(new URL('../../src/Smslive247.Cli', import.meta.url));
  writeFileSync(join(folder, 'lines.sh'), `set -em\nsmslive247() { exec dotnet run --no-build --project ${project} -- "$@"; }\n${code}wait %1; echo "code $?"\n`);
  const { stdout } = await run('bash', ['lines.sh'], { cwd: folder, timeout: 60_000 });
  assert.match(stdout, /"credits":1000\.0.*code 0\n$/s);
  rmSync(folder, { recursive: true });
});
