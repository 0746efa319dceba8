import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const read = name => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** RFC 7396: members replace those of the target, null removes them. */
function merge(target, change) {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  const result = typeof target === 'object' && !Array.isArray(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = merge(result[key], value);
  }
  return result;
}

/** The rules with a bad document, and the names of the documents: `RULE.yaml` or `RULE.WHAT.yaml`. */
export const badDocuments = readdirSync(new URL('bad/', import.meta.url)).map(file => ({
  file,
  rule: file.replace(/^smslive247\./, 'smslive247/').split('.')[0],
}));

/** Writes the good document, and each bad one (the good one with its change), into a folder. */
export function writeDocuments(folder) {
  mkdirSync(folder, { recursive: true });
  const good = read('good.yaml');
  writeFileSync(`${folder}/good.yaml`, stringify(good));
  for (const { file } of badDocuments) writeFileSync(`${folder}/${file}`, stringify(merge(good, read(`bad/${file}`))));
}
