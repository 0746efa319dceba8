import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Sandbox } from '../sandbox/sandbox.js';

const run = promisify(execFile);

// What a new sandbox rejects for another reason than an unknown id.
const sender = { status: 400, because: 'the sender ID ACME is not approved' };
const logIn = { status: 401, because: 'the password is another one' };
const others = {
  v4: { Messages_Send: sender, Batches_Create: sender, Authentication_LogIn: logIn },
  v5: {
    Messages_Send: sender, Batches_Create: sender, Tokens_CreateSms: sender, Authentication_LogIn: logIn,
    Accounts_ChangePassword: { status: 400, because: 'the old password is another one' },
  },
};

for (const version of ['v4', 'v5']) {
  test(`each sample of curl in the page of ${version} reaches its operation`, { timeout: 120_000 }, async t => {
    const samples = JSON.parse(readFileSync(new URL(`../../artifacts/openapi/smslive247.${version}.samples.json`, import.meta.url), 'utf8'));
    const sandbox = await Sandbox.start();
    const folder = mkdtempSync(join(tmpdir(), 'samples-'));
    t.after(async () => { await sandbox.stop(); rmSync(folder, { recursive: true }); });
    for (const [operation, { curl }] of Object.entries(samples)) {
      for (const [, file] of curl.matchAll(/=@"([^"]+)"/g)) writeFileSync(join(folder, file), 'phone\n2348030000001\n');
      await sandbox.control('reset', {});
      const { stdout } = await run('bash', ['-c', `${curl.replace('https://api.smslive247.com', sandbox.address).replace('MA-your-key', 'test')} --silent --output /dev/null --write-out '%{http_code}'`], { cwd: folder });
      const [request] = await sandbox.control('requests?limit=1');
      assert.equal(request?.operationId, operation);
      // 404 is that of an id that the sandbox lacks.
      const [status, expected] = [Number(stdout), others[version][operation]?.status];
      assert.ok(expected ? status === expected : status === 404 || (status >= 200 && status < 300), `${operation}: ${stdout}`);
    }
  });
}
