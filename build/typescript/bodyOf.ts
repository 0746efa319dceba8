import assert from 'node:assert/strict';

interface Result<T> { data?: T; error?: unknown; response: Response }

/** The body of a success; anything else, such as Prism's list of violations, fails with its content. */
export function bodyOf<T>({ data, error, response }: Result<T>): T {
  assert.ok(response.ok && data !== undefined, `${response.status} of ${response.url}: ${JSON.stringify(error)}`);
  return data;
}
