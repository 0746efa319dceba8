import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const command = ['run', '--no-build', '--project', fileURLToPath(new URL('src/Smslive247.Sandbox', root)), '--'];

/** A sandbox in a process of its own, and the calls that tests make. */
export class Sandbox {
  #process;

  constructor(process, address) {
    [this.#process, this.address] = [process, address];
  }

  static async start(port = 0) {
    const process = spawn('dotnet', [...command, '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    for await (const text of process.stdout.setEncoding('utf8')) {
      output += text;
      const address = /listens at (http:\S+)/.exec(output)?.[1];
      if (address) return new Sandbox(process, address.replace(/\/$/, ''));
    }
    throw new Error(`The sandbox ended before it listened:\n${output}`);
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
