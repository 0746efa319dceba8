import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import createClient, { type Client } from 'openapi-fetch';

const root = new URL('../../../', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, root));

/** The Sandbox, behind a proxy that validates requests and responses against the document. */
export interface Service<Paths extends {}> {
  client: Client<Paths>;
  /** Without the proxy, for multipart: Prism 5.16 rejects a valid CSV upload with 422. */
  unchecked: Client<Paths>;
  stop(): Promise<void>;
}

export async function startService<Paths extends {}>(version: string): Promise<Service<Paths>> {
  const sandbox = await start('dotnet', ['run', '--no-build', '--project', path('src/Smslive247.Cli'), '--', 'sandbox', '--port', '0']);
  const prism = [path('build/node_modules/@stoplight/prism-cli/dist/index.js'), 'proxy', '--errors', '--port', '0'];
  const proxy = await start(process.execPath, [...prism, path(`openapi/smslive247.${version}.yaml`), sandbox.address])
    .catch(async error => { await sandbox.stop(); throw error; });
  return {
    client: clientOf(proxy.address),
    unchecked: clientOf(sandbox.address),
    stop: async () => { await Promise.all([proxy.stop(), sandbox.stop()]); },
  };
}

const clientOf = <Paths extends {}>(baseUrl: string) =>
  createClient<Paths>({ baseUrl, headers: { Authorization: 'Bearer test' } });

/** Starts a server, and waits until it prints its address. */
async function start(command: string, args: string[]) {
  const server = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(server, 'close');
  const address = await addressOf(server, ended);
  return { address, stop: async () => { server.kill(); await ended; } };
}

async function addressOf(server: ChildProcess, ended: Promise<unknown>): Promise<string> {
  let output = '';
  const listening = new Promise<string>(resolve => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', text => {
        output += text;
        const address = /listen(?:s at|ing on) (http:[^\s\u001b]+)/.exec(output)?.[1];
        if (address) resolve(address.replace(/\/$/, ''));
      });
    }
  });
  const address = await Promise.race([listening, ended.then(() => undefined)]);
  if (!address) throw new Error(`${server.spawnargs.join(' ')} ended before it listened:\n${output}`);
  return address;
}
