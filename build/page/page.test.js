import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { Chromium } from './chromium.js';

const root = new URL('../../', import.meta.url);
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const versions = readdirSync(new URL('openapi/', root)).flatMap(file => /^smslive247\.(v\d)\.yaml$/.exec(file)?.[1] ?? []);
const chromium = new Chromium();
after(() => chromium.close());

/** Scalar renders only what is visible; in a window of this height, that is everything. */
const window = { width: 1400, height: 200_000, deviceScaleFactor: 1, mobile: false };
/** The content of elements with text only: an id within a description is not the operation. */
const text = "document.querySelector('#reference').textContent";
const labels = "[...document.querySelectorAll('#reference *')].filter(e => !e.childElementCount).map(e => e.textContent.trim())";

async function labelsOnceComplete(send, expected) {
  for (let waited = 0; ; waited += 250) {
    const { result } = await send('Runtime.evaluate', { expression: labels, returnByValue: true });
    if (waited >= 60_000 || expected.every(label => result.value?.includes(label))) return result.value;
    await setTimeout(250);
  }
}

const evaluate = async ({ send }, expression) => (await send('Runtime.evaluate', { expression, returnByValue: true })).result.value;

/** Shows the samples of one kind, for all operations; returns the kinds that there are. The browser keeps the choice. */
async function choose(page, kind) {
  await evaluate(page, "document.querySelector('[data-testid=client-picker]').click()");
  const options = "[...document.querySelectorAll('[role=option]')]";
  for (let waited = 0; waited < 10_000 && await evaluate(page, `${options}.length`) === 0; waited += 100) await setTimeout(100);
  const shown = await evaluate(page, `${options}.map(option => option.textContent.trim())`);
  await evaluate(page, `${options}.find(option => option.textContent.trim() === '${kind}').click()`);
  await setTimeout(1000);
  return shown;
}

for (const version of versions) {
  test(`the page of ${version} shows every operation, with evidence and samples, and fetches nothing`, { timeout: 120_000 }, async () => {
    const document = parse(readFileSync(new URL(`openapi/smslive247.${version}.yaml`, root), 'utf8'));
    const samples = JSON.parse(readFileSync(new URL(`artifacts/openapi/smslive247.${version}.samples.json`, root), 'utf8'));
    const operations = Object.values(document.paths).flatMap(path => methods.flatMap(method => path[method] ?? []));
    const expected = operations.flatMap(({ operationId, summary }) => [operationId, summary]);
    const page = await chromium.open(new URL(`artifacts/openapi/smslive247.${version}.html`, root).href);
    await page.send('Emulation.setDeviceMetricsOverride', window);

    const shown = await labelsOnceComplete(page.send, expected);
    // A rendered page may still be loading.
    await setTimeout(1000);
    const { data } = await page.send('Page.captureScreenshot', { clip: { x: 0, y: 0, width: 1400, height: 3000, scale: 1 } });
    writeFileSync(new URL(`artifacts/openapi/smslive247.${version}.png`, root), Buffer.from(data, 'base64'));

    assert.deepEqual(await choose(page, 'C#'), ['C#', 'curl']);
    const content = await evaluate(page, text);
    const marks = operations.map(operation => `Evidence: ${operation['x-evidence'].join(', ')}.`);
    const calls = operations.map(({ operationId }) => `await client.${operationId.replace('_', '.')}Async(`);
    assert.ok(content.includes(`smslive247.${version}.generators.yaml`));
    assert.deepEqual([...marks, ...calls].filter(part => !content.includes(part)), []);
    await choose(page, 'curl');
    const requests = await evaluate(page, text);
    assert.deepEqual(Object.values(samples).map(({ curl }) => curl.split(' \\\n')[0]).filter(line => !requests.includes(line)), []);

    assert.deepEqual(expected.filter(label => !shown.includes(label)), []);
    assert.deepEqual(shown.filter(label => /test request|api client/i.test(label)), []);
    assert.deepEqual(page.requests.filter(url => !/^(file|data|blob):/.test(url)), []);
    assert.deepEqual(page.errors, []);
  });
}
