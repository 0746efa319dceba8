import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bash } from './bash.js';

test('a command that hangs is ended at the limit, with what it started', async () => {
  const start = Date.now();
  const { late, stdout } = await bash('echo begun; sleep 60 & sleep 60', { limit: 1 });
  assert.equal(late, 'more than 1 s');
  assert.equal(stdout, 'begun\n');
  assert.ok(Date.now() - start < 30_000);
});

test('a command that ends is not kept by what it leaves behind', async () => {
  const start = Date.now();
  const { code, late } = await bash('sleep 60 & exit 3');
  assert.deepEqual([code, late], [3, undefined]);
  assert.ok(Date.now() - start < 30_000);
});
