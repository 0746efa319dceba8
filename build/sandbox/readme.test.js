import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Sandbox } from './sandbox.js';

const readme = readFileSync(new URL('../../src/Smslive247.Sandbox/README.md', import.meta.url), 'utf8');
const [, block] = /### Control over HTTP\n.*?```shell\n(.*?)```/s.exec(readme);
const commands = block.split('\n').filter(line => line.startsWith('curl'));
let sandbox;

before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox?.stop());

test('the README has commands of each kind', () => assert.ok(commands.length >= 10));

for (const command of commands) {
  test(command.replace(/ *#.*/, ''), { timeout: 30_000 }, () => {
    // The stream of events does not end: curl does, with 28.
    const isStream = command.includes('curl -N');
    const script = `sandbox=${sandbox.address}; ${command.replace('curl', `curl --silent --fail ${isStream ? '--max-time 2' : ''}`)}`;

    const output = execFileSync('bash', ['-c', isStream ? `${script.replace(/ *#.*/, '')} || [ $? = 28 ]` : script], { encoding: 'utf8' });

    if (isStream) assert.match(output, /^event: status$/m);
    else JSON.parse(output);
  });
}
