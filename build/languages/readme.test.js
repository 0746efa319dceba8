// Runs the programs in the README of the Sandbox, each in its language, on a sandbox of its own.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
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

// By the control, which does not fail with the requests of the gateway; newest first.
const listOf = sandbox => sandbox.control('messages');

const text = 'Order 1047 is on its way.';
const shown = /^sent (\w+), as the list shows\s*$/, notListed = /^not listed yet: look again later\s*$/;
const scenes = [
  { name: 'accepted', options: [], expected: /^sent (\w+)\s*$/, sent: 1 },
  { name: 'lost, and which is carried out', options: ['--fail', '100%:lost,isCarriedOut:Messages_Send'], expected: shown, sent: 1 },
  { name: 'broken off', options: ['--fail', '100%:brokenOff,isCarriedOut:Messages_Send'], expected: shown, sent: 1 },
  { name: 'a page of a proxy', options: ['--fail', '100%:garbage,isCarriedOut:Messages_Send'], expected: shown, sent: 1 },
  { name: 'status 408, and which is carried out', options: ['--fail', '100%:status,code=408,isCarriedOut:Messages_Send'], expected: shown, sent: 1 },
  { name: 'status 408', options: ['--fail', '100%:408:Messages_Send'], expected: notListed, sent: 0 },
  { name: 'lost, and which is not carried out', options: ['--fail', '100%:lost:Messages_Send'], expected: notListed, sent: 0 },
  { name: 'lost, not carried out, after the same SMS to another number', options: [], before: sandbox => sandbox.send(text, '2348030000002'), fail: { kind: 'lost' }, expected: notListed, sent: 0 },
  { name: 'status 503', options: ['--fail', '100%:503:Messages_Send'], expected: notListed, sent: 0 },
  { name: 'lost, as is that of the list', options: ['--fail', '100%:lost'], expected: notListed, sent: 0 },
  { name: 'status 503, as is that of the list', options: ['--fail', '100%:503'], expected: notListed, sent: 0 },
  { name: 'a page of a proxy, as is that of the list', options: ['--fail', '100%:garbage'], expected: notListed, sent: 0 },
];

for (const { name, options, before, fail, expected, sent } of scenes) {
  test(`an SMS whose response is ${name}`, async t => {
    const sandbox = await Sandbox.start(...options);
    t.after(() => sandbox.stop());
    if (before) assert.ok((await before(sandbox)).ok, name);
    for (const language of Object.keys(languages)) {
      if (fail) await sandbox.control('failures', { ...fail, operationId: 'Messages_Send' });
      const earlier = (await listOf(sandbox)).length;
      const output = await outputOf(language, sandbox.address);
      const list = await listOf(sandbox);
      const [, id] = expected.exec(output) ?? assert.fail(`${language}: ${output}`);
      assert.equal(list.length, earlier + sent, `${language} sends it once`);
      if (id) assert.equal(id, list[0].id, language);
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

// Statuses that the sandbox does not have, and bodies that are no JSON, from a server of the test. Its list has the same SMS, of another day.
const old = [{ messageID: 'old', phoneNumber: '2348030000001', messageText: text, dateSubmitted: '2026-01-05T09:00:00.1234567+01:00' }];
for (const [status, body, expected] of [[201, '{"messageID":"a1"}', /^sent a1\s*$/], [302, '', notListed], [307, '', notListed], [499, '{}', notListed], [413, '<html>', /^refused: status 413\s*$/]]) {
  test(`an SMS whose response is ${status} ${body}`, async t => {
    let posts = 0;
    const server = createServer((request, response) => {
      const isPost = request.method === 'POST';
      if (isPost) posts++;
      response.writeHead(isPost ? status : 200, { Location: '/api/v5/sms' }).end(isPost ? body : JSON.stringify(old));
    });
    await new Promise(listening => server.listen(0, '127.0.0.1', listening));
    t.after(() => { server.closeAllConnections(); server.close(); });
    for (const language of Object.keys(languages)) {
      posts = 0;
      assert.match(await outputOf(language, `http://127.0.0.1:${server.address().port}`), expected, language);
      assert.equal(posts, 1, `${language} sends it once`);
    }
  });
}

// With a `smslive247` that is not installed, but built here, and with one that ends at once.
const project = fileURLToPath(new URL('../../src/Smslive247.Cli', import.meta.url));
for (const [name, command] of [['', `exec dotnet run --no-build --project "${project}" -- "$@"`], [', if the sandbox does not start', 'return 1']]) {
  test(`the lines for CI${name}`, async t => {
    const code = blocks.find(block => block.language === 'shell' && block.code.includes('--ready-file')).code;
    const folder = mkdtempSync(join(tmpdir(), 'ci-'));
    t.after(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'sandbox.address'), 'http://127.0.0.1:1/'); // Of an earlier run that was killed.
    writeFileSync(join(folder, 'lines.sh'), `set -e\nsmslive247() { ${command}; }\n${code}`);
    const { stdout, code: exitCode = 0 } = await run('bash', ['lines.sh'], { cwd: folder, timeout: 60_000 }).catch(error => error);
    assert.equal(exitCode, name ? 1 : 0);
    if (name) return;
    assert.match(stdout, /"credits":1000\.0/);
    for (let i = 0; i < 100 && existsSync(join(folder, 'sandbox.address')); i++) await setTimeout(100);
    assert.ok(!existsSync(join(folder, 'sandbox.address')), 'the sandbox ends with the lines');
  });
}
