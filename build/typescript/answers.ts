import assert from 'node:assert/strict';

interface Answer<T> { data?: T; error?: unknown; response: Response }

/** The body of a success; anything else, such as Prism's list of violations, fails with what it says. */
export function bodyOf<T>({ data, error, response }: Answer<T>): T {
  assert.ok(response.ok && data !== undefined, `${response.status} of ${response.url}: ${JSON.stringify(error)}`);
  return data;
}
