import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bash } from './bash.js';
import { identifier } from './service.js';
import { steps } from './table.js';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const csv = 'name,phone\nAde,2348030000001\nBola,2348030000002\n';
const address = 'http://127.0.0.1:5247';

/** The packages that are missing, and what the command without them printed. */
export async function missing(language) {
  const missed = [];
  for (const [packages, lines] of Object.entries(language.needs ?? {})) {
    const { code, all } = await bash(lines, { cwd: path('.') });
    if (code !== 0) missed.push(all.trim() ? `${packages}\n${all.trim().replace(/^/gm, '    ')}` : packages);
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
    const result = await this.#bash(lines);
    this.outcomes[step] = result.code === 0 ? check(result.all) ?? 'ok' : errorOf(result);
    return result.code === 0;
  }

  /** Both published files give the same client. */
  async #compareWithYaml() {
    const yaml = `${this.folder}.yaml`;
    rmSync(yaml, { recursive: true, force: true });
    mkdirSync(yaml, { recursive: true });
    const generated = await this.#bash(this.language.generate, { DOCUMENT: this.document.replace(/json$/, 'yaml') }, yaml);
    this.outcomes.yaml = generated.code === 0 ? this.#warning(generated.all) ?? await this.#difference(yaml) : errorOf(generated);
    rmSync(yaml, { recursive: true, force: true });
  }

  async #difference(yaml) {
    // A log of Kiota has the name of the document.
    const { code, all } = await this.#bash('test -n "$(ls)" && diff --recursive --brief --exclude=kiota-lock.json . "$FOLDER"', { FOLDER: this.folder }, yaml);
    return code === 0 ? 'ok' : all.trim().split('\n')[0] || 'no client from YAML';
  }

  #warning(output) {
    const accepted = (this.language.accepted ?? []).map(pattern => new RegExp(pattern));
    return output.split('\n').find(line => /\bWARN|^warn:|warning:/i.test(line) && !accepted.some(pattern => pattern.test(line)));
  }

  async #runSteps(service) {
    const { stdout, late } = await this.#bash(this.language.run, { ...await service.prepare(csv), VERSION: this.version, CSV: join(this.folder, 'customers.csv') });
    for (const line of stdout.split('\n')) {
      const [, step, outcome] = /^([a-z]+)\t(.*)$/.exec(line) ?? [];
      if (step) this.outcomes[step] = ['date', 'corrected'].includes(step) ? zoneOf(outcome, service.date) : outcome;
    }
    if (late) for (const step of Object.keys(steps)) this.outcomes[step] ??= late;
    this.outcomes.once = onceOf(service);
    this.outcomes.path = pathOf(service.path, this.version);
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
    const result = await this.#bash(compile ? `${compile} && ${run}` : run);
    const [sent] = await service.sandbox.control('messages?limit=1');
    if (result.stdout.trim() !== `sent ${sent.id}`) {
      this.outcomes.first = errorOf(result);
      return;
    }
    for (service.behaviour of ['BUSY', 'LOST', 'REDIRECTS']) await this.#bash(run);
    this.outcomes.first = [onceOf(service), service.redirected].find(outcome => outcome !== 'ok') ?? 'ok';
  }

  async #bash(lines, env, cwd = this.folder) {
    const result = await bash(lines, { cwd, env: { DOCUMENT: this.document, OPTIONS: this.language.options, ...env } });
    this.log += `$ ${lines}\n${result.all}\n`;
    return result;
  }
}

const onceOf = ({ requests: { busy, lost } }) => busy === 1 && lost === 1 ? 'ok' : `${busy} times after 503, ${lost} times without a response`;

function pathOf(path, version) {
  const expected = `/api/${version}/sms/${encodeURIComponent(identifier)}`;
  if (path === expected) return 'ok';
  return path === expected.replaceAll('%20', '+') ? '+ for a space' : path;
}

const errorOf = ({ late, all }) => late ?? ((all.split('\n').find(line => /error|exception|fatal/i.test(line)) ?? all.trim().split('\n').at(-1)) || 'no output');

/** What a client makes of 10:00 without an offset, which is 09:00Z. In New York, it is 14:00Z or 15:00Z. */
function zoneOf(outcome, date) {
  const [, text, offset] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/.exec(outcome) ?? [];
  if (!text) return outcome;
  const hours = (new Date(text + (offset ?? '+01:00')) - new Date(date)) / 3_600_000;
  if (!offset) return hours === 0 ? 'no offset' : `${text} for ${date}`;
  return { 0: 'ok', 1: 'as UTC', 5: 'as local time', 6: 'as local time' }[hours] ?? `${hours} hours late`;
}
