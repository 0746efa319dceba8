import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A new profile and no background traffic: all requests are those of the page, and fail.
const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND', '--remote-debugging-pipe',
];

/** A headless browser, controlled by the DevTools protocol over a pipe, so that no port is needed. */
export class Chromium {
  #profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  #process = spawn(process.env.CHROMIUM ?? 'chromium', [...flags, `--user-data-dir=${this.#profile}`], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  #ended = once(this.#process, 'close').catch(() => {});
  #waiting = new Map();
  #pages = new Map();
  #commands = 0;
  #unread = '';

  constructor() {
    this.#process.stdio[3].on('error', () => {});
    this.#process.stdio[4].setEncoding('utf8').on('data', text => this.#read(text));
    this.#process.on('error', error => this.#giveUp(error));
    this.#process.on('exit', () => this.#giveUp(new Error('Chromium has ended.')));
  }

  /** A page: `send` sends a command, `requests` and `errors` collect its requests and errors. */
  async open(url) {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    const page = { send: (method, params) => this.#send(method, params, sessionId), requests: [], errors: [] };
    this.#pages.set(sessionId, page);
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await page.send(`${domain}.enable`);
    await page.send('Page.navigate', { url });
    return page;
  }

  async close() {
    // If it is killed instead, its child processes run on for a moment.
    await this.#send('Browser.close').catch(() => this.#process.kill('SIGKILL'));
    await this.#ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  #send(method, params = {}, sessionId = undefined) {
    const id = ++this.#commands;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #read(text) {
    const messages = (this.#unread + text).split('\0');
    this.#unread = messages.pop();
    for (const message of messages.map(json => JSON.parse(json))) {
      if (message.id) this.#settle(message);
      else this.#note(message, this.#pages.get(message.sessionId));
    }
  }

  #settle({ id, error, result }) {
    const { resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  }

  #note({ method, params }, page) {
    if (method === 'Network.requestWillBeSent') page?.requests.push(params.request.url);
    if (method === 'Network.webSocketCreated') page?.requests.push(params.url);
    if (method === 'Runtime.exceptionThrown') page?.errors.push(params.exceptionDetails.exception?.description);
    // The page's own policy blocks these requests, and Chromium may not report them as requests.
    if (method === 'Log.entryAdded' && params.entry.level === 'error') page?.errors.push(params.entry.text);
  }

  #giveUp(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}
