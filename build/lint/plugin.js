import { readdirSync } from 'node:fs';

const folder = new URL('rules/', import.meta.url);
const names = readdirSync(folder).map(file => file.replace(/\.js$/, ''));
const modules = await Promise.all(names.map(name => import(new URL(`${name}.js`, folder).href)));

/** Each file in rules/ is a rule of that name; redocly.yaml enables it. */
export default () => ({
  id: 'smslive247',
  rules: { oas3: Object.fromEntries(names.map((name, i) => [name, modules[i].default])) },
});
