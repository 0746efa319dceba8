// node build/matrix/run.js [LANGUAGE...]: generates a client in each language from the editions for generators in the folder EDITIONS, or those that
// it writes to artifacts/openapi, and compares what it does on the Sandbox with expected.yaml. The table goes to artifacts/matrix/table.txt too. --tools only checks what is installed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { Job, missing } from './job.js';
import { Service } from './service.js';
import { applies, judge, languages, steps } from './table.js';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const editions = resolve(process.env.EDITIONS || path('../../artifacts/openapi'));
const guide = readFileSync(path('../../openapi/LANGUAGES.md'), 'utf8');
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(languages);

const onlyTools = names[0] === '--tools';
if (onlyTools) names.splice(0, 1, ...Object.keys(languages));
const unknown = names.filter(name => !(name in languages));
if (unknown.length > 0) stop(`No language is called ${unknown.join(', ')}: ${Object.keys(languages).join(', ')}.`);
const lacking = (await Promise.all(names.map(async name => (await missing(languages[name])).map(packages => `${name} needs ${packages}`)))).flat();
if (lacking.length > 0) stop(`Missing (the names are those of Debian's packages):\n${lacking.join('\n')}`);
if (onlyTools) process.exit();
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.once(signal, () => process.exit(code)); // bash.js then ends the commands.
if (!process.env.EDITIONS) execFileSync(path('../documents.sh'), [editions], { stdio: 'inherit' });

const jobs = names.flatMap(name => ['v4', 'v5'].map(version =>
  new Job(name, languages[name], version, join(editions, `smslive247.${version}.generators.json`), programOf(languages[name].first.block))));
const ended = await runAll(jobs);
report(ended);

function stop(message) {
  console.log(message);
  process.exit(1);
}

function programOf(block) {
  return new RegExp(`^\`\`\`${block}\\n(.*?)^\`\`\``, 'ms').exec(guide)?.[1] ?? stop(`openapi/LANGUAGES.md has no block \`${block}\`.`);
}

/** Two at a time, each with a sandbox of its own. */
async function runAll(jobs) {
  const waiting = [...jobs];
  const worker = async () => {
    const service = await Service.start();
    try {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const start = Date.now();
        if (job.language.prism) await service.validate(job.document);
        await job.run(service);
        await service.endValidation();
        job.seconds = (Date.now() - start) / 1000;
      }
    } finally {
      await service.stop();
    }
  };
  const failed = (await Promise.allSettled([worker(), worker()])).find(({ status }) => status === 'rejected'); // Both have stopped their servers.
  if (failed) throw failed.reason;
  return jobs;
}

function report(jobs) {
  const cells = jobs.flatMap(job => Object.keys(steps).filter(step => applies(job.name, job.version, step))
    .map(step => ({ job, step, ...judge(job.name, job.version, step, job.outcomes[step]) })));
  const wrong = cells.filter(({ fits }) => !fits);
  const text = `${jobs.flatMap(job => findings(job, wrong)).map(line => `${line}\n`).join('')}${tableOf(cells)}`;
  mkdirSync(path('../../artifacts/matrix'), { recursive: true });
  writeFileSync(path('../../artifacts/matrix/table.txt'), `${text}\n`);
  for (const job of jobs) writeFileSync(path(`../../artifacts/matrix/${job.name}.${job.version}.log`), job.log);
  // check.sh shows the end.
  console.log(`The commands and what they printed: artifacts/matrix/*.log\n${text}\nℹ pass ${cells.length - wrong.length}\nℹ fail ${wrong.length}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

/** A client that does not compile runs nothing: one line. */
function findings(job, wrong) {
  const own = wrong.filter(one => one.job === job);
  const listed = job.outcomes.compile === 'ok' ? own : own.filter(({ step }) => step in job.outcomes).slice(-1);
  return listed.map(({ step, cell, expected }) => `${job.name} ${job.version}, ${steps[step]}: ${cell} (expected: ${expected})`.slice(0, 300));
}

function tableOf(cells) {
  const rows = [['', '', ...Object.keys(steps), 's'], ...jobs.map(job => [job.name, job.version, ...Object.keys(steps).map(step => {
    const cell = cells.find(one => one.job === job && one.step === step);
    return cell ? (cell.fits ? cell.cell : 'FAIL') : '-';
  }), job.seconds.toFixed(0)])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  return rows.map(row => row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}
