import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = name => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
export const languages = read('languages.yaml');
export const expected = read('expected.yaml');

export const steps = {
  generate: 'generates', compile: 'compiles', first: 'first send', account: 'account', page: '90 messages', send: 'send', error: 'fields of a 400',
  word: 'unknown word', date: 'date without offset', upload: 'upload', download: 'CSV', delete: 'DELETE with a body', once: 'sends once', redirect: 'redirect', answers: 'Prism',
};

/** v4 has no tokens, LANGUAGES.md sends with v5, and Prism is before one client. */
export const applies = (name, version, step) =>
  !(version === 'v4' && ['delete', 'first'].includes(step)) && (step !== 'answers' || languages[name].prism === true);

export const expectedOf = (name, version, step) => {
  const entry = expected[name]?.[step];
  return entry && (entry.only ?? version) === version ? entry : undefined;
};

/** The cell as it is shown, and whether it is the expected one. */
export function judge(name, version, step, outcome = 'not run') {
  const entry = expectedOf(name, version, step);
  const fits = entry ? new RegExp(entry.outcome ?? `^${entry.cell}$`).test(outcome) : outcome === 'ok';
  return { fits, cell: fits ? entry?.cell ?? 'ok' : outcome, expected: entry ? entry.outcome ?? entry.cell : 'ok' };
}

/** The table of openapi/README.md: a number leads to the reason. */
export function markdown() {
  const reasons = [];
  const cellOf = (name, version, step) => {
    if (!applies(name, version, step)) return '–';
    const entry = expectedOf(name, version, step);
    if (!entry) return 'ok';
    if (!reasons.includes(entry.because)) reasons.push(entry.because);
    return `${entry.cell} (${reasons.indexOf(entry.because) + 1})`;
  };
  const shown = Object.keys(steps);
  const rows = Object.entries(languages).flatMap(([name, { title, generator }]) => ['v4', 'v5'].map(version =>
    [version === 'v4' ? `${title}, ${generator}` : '', version, ...shown.map(step => cellOf(name, version, step))]));
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(['client', '', ...shown.map(step => steps[step])]), `|${'---|'.repeat(shown.length + 2)}`, ...rows.map(line), '',
    ...reasons.map((reason, index) => `${index + 1}. ${reason}`)].join('\n').replaceAll(/ +\|/g, ' |');
}
