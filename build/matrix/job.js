import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const modules = path('../node_modules');
const csv = 'name,phone\nAde,2348030000001\nBola,2348030000002\n';
const address = 'http://127.0.0.1:5247';

const environment = {
  JAR_4: `${modules}/openapi-generator-4/bin/openapi-generator.jar`,
  JAR_5: `${modules}/openapi-generator-5/bin/openapi-generator.jar`,
  NODE_MODULES: modules,
  PYTHON: process.env.PYTHON ?? '/usr/bin/python3', // The one that has Debian's packages.
  TSC: `node ${modules}/typescript/bin/tsc --strict --target es2022 --lib es2022,dom,dom.iterable --typeRoots ${modules}/@types --types node`,
  TZ: 'America/New_York', // A client that takes a date for local time is then wrong.
};

/** Runs lines of bash to their end. */
export function bash(lines, { cwd, env } = {}) {
  const child = spawn('bash', ['-c', lines], { cwd, env: { ...process.env, ...environment, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: 180_000 });
  const output = { stdout: '', all: '' };
  child.stdout.setEncoding('utf8').on('data', text => { output.stdout += text; output.all += text; });
  child.stderr.setEncoding('utf8').on('data', text => { output.all += text; });
  return new Promise(ended => child.on('close', code => ended({ code, ...output })));
}

/** The packages that are missing. */
export async function missing(language) {
  const missed = [];
  for (const [packages, lines] of Object.entries(language.needs ?? {})) {
    if ((await bash(lines, { cwd: path('.') })).code !== 0) missed.push(packages);
  }
  return missed;
}

/** One language with one document: what became of each step. */
export class Job {
  outcomes = {};
  log = '';

  constructor(name, language, version, document, program) {
    Object.assign(this, { name, language, version, document, program, folder: path(`obj/${name}/${version}`) });
  }

  async run(service) {
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    const generated = await this.#do('generate', this.language.generate, output => this.#warning(output));
    await this.#compareWithYaml();
    this.#copyFiles();
    if (generated && await this.#do('compile', this.language.compile)) {
      await this.#runSteps(service);
      if (this.version === 'v5') await this.#sendFirst(service);
    }
    return this;
  }

  #copyFiles() {
    for (const [to, from] of Object.entries(this.language.files)) cpSync(path(from.replace('VERSION', this.version)), join(this.folder, to), { recursive: true });
    writeFileSync(join(this.folder, 'customers.csv'), csv);
  }

  async #do(step, lines, check = () => undefined) {
    const { code, all } = await this.#bash(lines);
    this.outcomes[step] = code === 0 ? check(all) ?? 'ok' : firstError(all);
    return code === 0;
  }

  /** Both published files give the same client. */
  async #compareWithYaml() {
    const yaml = `${this.folder}.yaml`;
    rmSync(yaml, { recursive: true, force: true });
    mkdirSync(yaml, { recursive: true });
    const { language: { generate, options } } = this;
    await bash(generate, { cwd: yaml, env: { DOCUMENT: this.document.replace(/json$/, 'yaml'), OPTIONS: options } });
    // A log of Kiota has the name of the document.
    const { code, all } = await bash(`test -n "$(ls)" && { diff --recursive --brief --exclude=kiota-lock.json . '${this.folder}' || true; }`, { cwd: yaml });
    this.outcomes.yaml = code !== 0 ? 'no client from YAML' : all.trim().split('\n')[0] || 'ok';
    rmSync(yaml, { recursive: true, force: true });
  }

  #warning(output) {
    const accepted = (this.language.accepted ?? []).map(pattern => new RegExp(pattern));
    return output.split('\n').find(line => /\bWARN|^warn:|warning:/i.test(line) && !accepted.some(pattern => pattern.test(line)));
  }

  async #runSteps(service) {
    const { stdout } = await this.#bash(this.language.run, { ...await service.prepare(csv), VERSION: this.version, CSV: join(this.folder, 'customers.csv') });
    for (const line of stdout.split('\n')) {
      const [, step, outcome] = /^([a-z]+)\t(.*)$/.exec(line) ?? [];
      if (step) this.outcomes[step] = ['date', 'mended'].includes(step) ? zoneOf(outcome, service.date) : outcome;
    }
    this.outcomes.once = onceOf(service);
    this.outcomes.redirect = service.redirected;
    if (service.violations) this.outcomes.answers = service.violations[0] ?? 'ok';
  }

  /** The program for users, with the address of this sandbox. */
  async #sendFirst(service) {
    const { file, compile, run } = this.language.first;
    const { ANY } = await service.prepare(csv);
    service.behaviour = 'SANDBOX';
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), this.program.replace(address, ANY));
    const { stdout, all } = await this.#bash(compile ? `${compile} && ${run}` : run);
    const [sent] = await service.sandbox.control('messages?limit=1');
    if (stdout.trim() !== `sent ${sent.id}`) {
      this.outcomes.first = firstError(all);
      return;
    }
    for (service.behaviour of ['BUSY', 'LOST', 'REDIRECTS']) await this.#bash(run);
    this.outcomes.first = [onceOf(service), service.redirected].find(outcome => outcome !== 'ok') ?? 'ok';
  }

  async #bash(lines, env) {
    const result = await bash(lines, { cwd: this.folder, env: { DOCUMENT: this.document, OPTIONS: this.language.options, ...env } });
    this.log += `$ ${lines}\n${result.all}\n`;
    return result;
  }
}

const onceOf = ({ requests: { busy, lost } }) => busy === 1 && lost === 1 ? 'ok' : `${busy} times after 503, ${lost} times without a response`;

const firstError = output => (output.split('\n').find(line => /error|exception|fatal/i.test(line)) ?? output.trim().split('\n').at(-1)) || 'no output';

/** What a client makes of 10:00 without an offset, which is 09:00Z. */
function zoneOf(outcome, date) {
  const [, text, offset] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[.\d]*(Z|[+-]\d\d:\d\d)?$/.exec(outcome) ?? [];
  if (!text) return outcome;
  if (!offset) return 'no offset';
  const hours = (new Date(text + offset) - new Date(date.replace(/\.\d+/, ''))) / 3_600_000;
  return { 0: 'ok', 1: 'as UTC' }[hours] ?? 'as local time';
}
