import { notify } from './notice.js';

const root = '/_sandbox/';

/** The JSON of a path; undefined parameters are left out. */
export const get = (path, parameters = {}) => call(path + queryOf(parameters));

export const post = (path, body = {}) => call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const remove = path => call(path, { method: 'DELETE' });

/** Runs a change that the user asked for, and shows why it failed, or what was done. */
export async function change(action, done) {
  try {
    const result = await action();
    if (done) notify(done);
    return result;
  } catch (error) {
    notify(error.message, true);
    return undefined;
  }
}

function queryOf(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '');
  return given.length ? `?${new URLSearchParams(given)}` : '';
}

async function call(path, options) {
  const response = await fetch(root + path, options).catch(() => { throw new Error('The sandbox does not respond.'); });
  const json = await response.json();
  if (response.ok) return json;
  throw new Error([json.message, ...(json.errors ?? []).map(error => `${error.field}: ${error.message}`)].join(' '));
}
