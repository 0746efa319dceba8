import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = name => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
export const languages = read('languages.yaml');
export const expected = read('expected.yaml');

export const steps = {
  generate: 'generates without a warning', yaml: 'the same from JSON and YAML', compile: 'compiles or loads', first: 'the program in LANGUAGES', account: 'reads an account',
  page: 'pages 90 messages', send: 'sends', error: 'reads the fields of a 400', word: 'unknown status', date: 'date without an offset',
  corrected: 'the same, corrected', upload: 'uploads a batch file', download: 'downloads a CSV', absent: 'response without paging (v4)', path: 'identifier with é, /, ? and a space', delete: 'DELETE with a body (v5)',
  once: 'sends once', redirect: 'redirect of a POST', answers: 'Prism: valid responses',
};

/** v4 has no tokens, v5 no envelope, LANGUAGES.md sends with v5, and Prism is before one client. */
export const applies = (name, version, step) =>
  !(version === 'v4' && ['delete', 'first'].includes(step)) && !(version === 'v5' && step === 'absent') && (step !== 'answers' || languages[name].prism === true);

export const expectedOf = (name, version, step) => {
  const entry = expected[name]?.[step];
  return entry && (entry.only ?? version) === version ? entry : undefined;
};

/** The cell as it is shown, and whether it is the expected one. */
export function judge(name, version, step, outcome = 'not run') {
  const entry = expectedOf(name, version, step);
  const fits = entry?.outcome ? new RegExp(entry.outcome).test(outcome) : outcome === (entry?.cell ?? 'ok');
  return { fits, cell: fits ? entry?.cell ?? 'ok' : outcome, expected: entry ? entry.outcome ?? entry.cell : 'ok' };
}

/** The table of openapi/README.md: a number leads to the reason. */
export function markdown() {
  const reasons = [];
  const numbered = ({ cell, because }) => {
    if (!reasons.includes(because)) reasons.push(because);
    return `${cell} (${reasons.indexOf(because) + 1})`;
  };
  const cellOf = (name, version, step) => {
    const entry = expectedOf(name, version, step);
    return applies(name, version, step) ? entry ? numbered(entry) : 'ok' : '–';
  };
  const both = (name, step) => {
    const [v4, v5] = ['v4', 'v5'].map(version => cellOf(name, version, step));
    return v4 === v5 || v4 === '–' ? v5 : v5 === '–' ? v4 : `v4 ${v4}, v5 ${v5}`;
  };
  const names = Object.keys(languages);
  const line = cells => `| ${cells.join(' | ')} |`;
  const rows = Object.entries(steps).map(([step, title]) => line([title, ...names.map(name => both(name, step))]));
  return [line(['', ...names.map(name => languages[name].title)]).replace('|  |', '| |'), `|${'---|'.repeat(names.length + 1)}`, ...rows, '',
    ...reasons.map((reason, index) => `${index + 1}. ${reason}`)].join('\n');
}
