import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../src/Smslive247.Cli', import.meta.url));

/** Starts `smslive247 sandbox` with the options on any free port, and waits for its ready file. */
export async function startSandbox(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const ready = join(folder, 'address');
  const args = ['run', '--no-build', '--project', project, '--', 'sandbox', '--port', '0', '--ready-file', ready, ...options];
  const sandbox = spawn('dotnet', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(sandbox, 'close');
  while (!existsSync(ready)) {
    if (sandbox.exitCode !== null) throw new Error(`${sandbox.spawnargs.join(' ')} ended before it listened.`);
    await setTimeout(50);
  }
  const address = readFileSync(ready, 'utf8').trim();
  return {
    address,
    get: async path => (await fetch(new URL(path, address), { headers: { Authorization: 'Bearer test' } })).json(),
    stop: async () => {
      sandbox.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
