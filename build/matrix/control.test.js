// The matrix fails with editions that have what generators get wrong. It needs those that build/documents.sh writes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const editions = fileURLToPath(new URL('../../artifacts/openapi/', import.meta.url));
const run = fileURLToPath(new URL('run.js', import.meta.url));

test('a schema with the name of a class of the client does not compile, and fails the matrix', { timeout: 240_000 }, t => {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of readdirSync(editions).filter(name => name.includes('.generators.'))) {
    writeFileSync(join(folder, name), readFileSync(join(editions, name), 'utf8').replaceAll('ErrorResponse', 'ApiError'));
  }
  const { status, stdout } = spawnSync(process.execPath, [run, 'typescript-codegen'], { env: { ...process.env, EDITIONS: folder }, encoding: 'utf8' });
  assert.equal(status, 1, stdout);
  for (const version of ['v4', 'v5']) assert.match(stdout, new RegExp(`^typescript-codegen ${version}, compiles or loads: .*error`, 'm'));
});
