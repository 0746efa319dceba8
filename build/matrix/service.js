import { createServer, request as send } from 'node:http';
import { Prism } from './prism.js';
import { Sandbox } from '../sandbox/sandbox.js';

/** Has what a path encodes. */
export const identifier = 'Café/a?b c';

/** A sandbox, and servers before it that respond as the service may and the sandbox does not. */
export class Service {
  #servers = [];
  addresses = {};
  /** Of the address ANY. */
  behaviour = 'SANDBOX';

  static async start() {
    const service = new Service();
    service.sandbox = await Sandbox.start('--messages', '90', '--credits', '1000.1', '--delivery-delay', 'never');
    await service.#listenToAll();
    return service;
  }

  async #listenToAll() {
    const { address } = this.sandbox;
    this.elsewhere = await this.#listen((request, response) => {
      this.redirected = request.headers.authorization ? 'follows, with the key' : 'follows';
      forward(address)(request, response);
    });
    const handlers = {
      SANDBOX: forward(address),
      WITHOUT_OFFSETS: forward(address, body => body.replace(/(T[\d:.]+)\+01:00"/g, '$1"')),
      // A deployment may leave it out.
      WITHOUT_PAGING: forward(address, body => JSON.stringify({ ...JSON.parse(body), paging: undefined })),
      NOT_FOUND: (request, response) => request.resume().on('end', () => {
        this.path = request.url;
        response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"code":404,"message":"Unknown."}');
      }),
      BUSY: this.#count('busy', response => response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'application/json' }).end('{"code":503,"message":"Busy."}')),
      LOST: this.#count('lost', response => response.destroy()),
      // To another host, to which the key must not go. The method and the body stay with 307.
      REDIRECTS: (request, response) => request.resume().on('end', () => {
        if (this.redirected === 'not sent') this.redirected = 'ok';
        response.writeHead(307, { Location: this.elsewhere.replace('127.0.0.1', 'localhost') + request.url }).end();
      }),
    };
    for (const [name, handler] of Object.entries(handlers)) this.addresses[name] = await this.#listen(handler);
    this.addresses.ANY = await this.#listen((request, response) => handlers[this.behaviour](request, response));
  }

  #count(name, respond) {
    return (request, response) => request.resume().on('end', () => {
      this.requests[name]++;
      respond(response);
    });
  }

  /** The same state for each program, and its variables. */
  async prepare(csv) {
    await this.sandbox.control('reset', {});
    this.redirected = 'not sent';
    this.path = 'not sent';
    this.requests = { busy: 0, lost: 0 };
    const [{ id, dateSubmitted }] = await this.sandbox.control('messages?limit=1');
    await this.sandbox.control(`messages/${id}/reports`, { status: 'QUEUED' });
    const form = new FormData();
    form.append('countryCode', '234');
    form.append('file', new Blob([csv], { type: 'text/csv' }), 'customers.csv');
    const stored = await fetch(`${this.sandbox.address}/api/v5/batch-files`, { method: 'POST', headers: { Authorization: 'Bearer test' }, body: form });
    this.date = dateSubmitted;
    return { ...this.addresses, ...(this.checked ? { SANDBOX: this.checked } : {}), MESSAGE: id, IDENTIFIER: identifier, FILE: (await stored.json()).batchFileID };
  }

  /** Prism before the sandbox: its findings about responses go to `violations`. */
  async validate(document) {
    this.violations = [];
    this.prism = await Prism.start(document, this.sandbox.address);
    this.checked = await this.#listen(forward(this.prism.address, undefined, (request, response) => {
      const found = JSON.parse(response.headers['sl-violations'] ?? '[]').filter(({ location }) => location[0] === 'response');
      this.violations.push(...found.map(({ message }) => `${request.method} ${request.url}: ${message}`));
    }));
  }

  async endValidation() {
    await this.prism?.stop();
    this.prism = this.checked = this.violations = undefined;
  }

  async stop() {
    await this.endValidation();
    for (const server of this.#servers) { server.closeAllConnections(); server.close(); }
    await this.sandbox.stop();
  }

  async #listen(handler) {
    const server = createServer(handler);
    this.#servers.push(server);
    await new Promise(listening => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${server.address().port}`;
  }
}

/** Forwards a request, and its response with the body changed. */
export const forward = (address, change = body => body, inspect = () => {}) => (request, response) => {
  const { host, ...headers } = request.headers;
  const forwarded = send(address + request.url, { method: request.method, headers }, received => {
    const parts = [];
    inspect(request, received);
    received.on('data', part => parts.push(part)).on('end', () => {
      const body = Buffer.from(change(Buffer.concat(parts).toString('utf8')));
      const { 'content-length': length, 'transfer-encoding': encoding, ...rest } = received.headers;
      response.writeHead(received.statusCode, { ...rest, ...(received.statusCode === 204 ? {} : { 'content-length': body.length }) }).end(body);
    });
  });
  forwarded.on('error', () => response.destroy());
  request.pipe(forwarded);
};
