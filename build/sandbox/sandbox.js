import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../src/Smslive247.Cli', import.meta.url));

/** `smslive247 sandbox` in a process of its own, and the calls that tests make. */
export class Sandbox {
  #process;

  constructor(process, address) {
    [this.#process, this.address] = [process, address];
  }

  /** With options of the command; by default on any free port. It waits for the ready file. */
  static async start(...options) {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const ready = join(folder, 'address');
    const port = options.includes('--port') ? [] : ['--port', '0'];
    const process = spawn('dotnet', ['run', '--no-build', '--project', project, '--', 'sandbox', '--ready-file', ready, ...port, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
    const end = () => process.kill();
    globalThis.process.once('exit', end); // Of a program that does not reach stop().
    process.once('exit', () => {
      globalThis.process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    });
    while (!existsSync(ready)) {
      if (process.exitCode !== null) throw new Error(`${process.spawnargs.join(' ')} ended before it listened.`);
      await setTimeout(50);
    }
    return new Sandbox(process, readFileSync(ready, 'utf8').trim().replace(/\/$/, ''));
  }

  get port() { return Number(new URL(this.address).port); }

  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }

  /** The response to a request of the gateway. */
  call(path, body) {
    const headers = { Authorization: 'Bearer test', 'Content-Type': 'application/json' };
    return fetch(`${this.address}/api/v5/${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
  }

  send(messageText, phoneNumber = '2348030000001') {
    return this.call('sms', { senderID: 'Sandbox', phoneNumber, messageText });
  }

  /** The JSON of a request to the control. */
  async control(path, body) {
    const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    return (await fetch(`${this.address}/_sandbox/${path}`, body ? post : {})).json();
  }
}
