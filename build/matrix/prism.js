import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));

/** A proxy that notes in the header sl-violations where a request or a response does not match the document. */
export class Prism {
  #process;

  static async start(document, address) {
    const prism = new Prism();
    prism.#process = spawn(process.execPath, [script, 'proxy', '--port', '0', document, address], { stdio: ['ignore', 'pipe', 'inherit'] });
    const end = () => prism.#process.kill();
    process.once('exit', end); // Of a program that does not reach stop().
    prism.#process.once('exit', () => process.off('exit', end));
    prism.address = await new Promise((listening, failed) => {
      let output = '';
      prism.#process.once('exit', () => failed(new Error(`Prism ended before it listened:\n${output}`)));
      prism.#process.stdout.setEncoding('utf8').on('data', text => {
        output += text;
        const [, found] = /listening on (http:[^\s\u001b]+)/.exec(output) ?? [];
        if (found) listening(found.replace(/\/$/, ''));
      });
    });
    return prism;
  }

  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }
}
