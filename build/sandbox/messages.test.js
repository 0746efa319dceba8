import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, beforeEach, test } from 'node:test';
import { rows, startBrowser } from './browser.js';
import { runCSharp } from './csharp.js';
import { Sandbox } from './sandbox.js';

const timeout = 180_000;
let sandbox, browser, page;

before(async () => { [sandbox, browser] = await Promise.all([Sandbox.start(), startBrowser()]); });
after(async () => { await browser?.close(); await sandbox?.stop(); });
beforeEach(async () => {
  await page?.context().close();
  await sandbox.control('reset', {});
  page = await browser.open(sandbox.address);
});

const bubbles = () => page.locator('#bubbles .text');
const lastText = text => bubbles().last().filter({ hasText: text }).waitFor();

test('the curl of the empty page sends the first message, which appears without a reload', { timeout }, async () => {
  const command = await page.locator('#snippet-curl').textContent();

  execFileSync('bash', ['-c', `${command} --silent --fail`]);

  await lastText('Hello');
  assert.equal(await page.locator('#empty').isVisible(), false);
  assert.equal(await page.locator('#figure-messages').textContent(), '1');
  assert.deepEqual(page.problems, []);
});

test('the C# of the empty page sends with the library, and its message appears without a reload', { timeout }, async () => {
  await runCSharp(await page.locator('#snippet-csharp').textContent());

  await lastText('Hello from C#.');
  assert.equal(await page.locator('#phone-title').textContent(), '2348030000001');
  assert.match(await page.locator('#requests li').first().textContent(), /200 POST \/api\/v5\/sms/);
});

test('markup in a text, a sender ID or a path stays text', { timeout }, async () => {
  const markup = '<img src=x onerror=alert(1)><b>bold</b><script>alert(2)</script> & ]]> ${1}';
  await sandbox.control('sender-ids', { senderId: '<b>B</b>', status: 'APPROVED' });
  await sandbox.call('sms', { senderID: '<b>B</b>', phoneNumber: '2348030000001', messageText: markup });
  await sandbox.call('sms/%3Cb%3E?x=<i>');
  await lastText('bold');

  assert.equal(await bubbles().last().textContent(), markup);
  assert.equal(await page.locator('.preview-text').first().textContent(), markup.slice(0, 120));
  assert.match(await page.locator('.sender').last().textContent(), /^<b>B<\/b>/);
  await page.fill('#search', '<b>');
  await page.locator('#bubbles mark').first().waitFor();
  assert.equal(await bubbles().last().textContent(), markup);
  assert.equal(await page.locator('main :is(img, b, i, script)').count(), 0);
  assert.deepEqual(page.problems, []);
});

test('a message shows sender, parts, state and reports, and a report of the user is its last', { timeout }, async () => {
  await sandbox.send('₦'.repeat(100));
  await page.locator('#bubbles .state', { hasText: 'Delivered' }).waitFor();
  await page.locator('#bubbles summary').click();

  await page.getByRole('button', { name: 'Not delivered' }).click();

  await page.locator('#bubbles .state', { hasText: 'Not delivered' }).waitFor();
  assert.match(await page.locator('#bubbles summary').textContent(), /2 parts · 2 credits/);
  assert.deepEqual(await page.locator('#bubbles dt').allTextContents(), ['Message', 'Batch', 'Account', 'ACCEPTD', 'DELIVRD', 'UNDELIV', 'Time taken']);
  assert.equal((await sandbox.control('messages'))[0].reports.at(-1).status, 'UNDELIV');
});

test('messages are grouped by number, and search finds them', { timeout }, async () => {
  for (const [number, text] of [[1, 'First order'], [2, 'Second'], [1, 'Third order'], [3, 'Fourth']]) await sandbox.send(text, `234803000000${number}`);
  await page.locator('[role=option]').nth(2).waitFor();
  assert.deepEqual(await page.locator('[role=option] bdi').allTextContents(), ['2348030000003', '2348030000001', '2348030000002']);
  await page.locator('[role=option]', { hasText: '2348030000001' }).click();
  await lastText('Third order');
  assert.deepEqual(await bubbles().allTextContents(), ['First order', 'Third order']);

  await page.fill('#search', 'FIRST');

  await page.locator('#count', { hasText: '1 message to 1 number found' }).waitFor();
  await page.locator('#bubbles mark', { hasText: 'First' }).waitFor();
  assert.deepEqual(await bubbles().allTextContents(), ['First order']);
});

test('ten thousand numbers scroll to the first message, with few rows in the page', { timeout }, async () => {
  await sandbox.control('messages', { count: 10_000 });
  await page.locator('#count', { hasText: '10,000 messages to 10,000 numbers' }).waitFor();
  await page.locator('#conversations').press('End');

  await page.locator('[role=option][aria-posinset="10000"][aria-selected=true]', { hasText: '2348030000001' }).waitFor();
  await lastText('Message 1');
  assert.equal(await page.locator('[role=option]').first().getAttribute('aria-setsize'), '10000');
  assert.ok(await rows(page) <= 500, `${await rows(page)} rows`);
  await page.locator('#conversations').evaluate(box => { box.scrollTop = box.scrollHeight / 2; });
  await page.locator('[role=option][aria-posinset="5000"]').waitFor();
});

test('ten thousand messages to one number scroll to the first and back, with few rows in the page', { timeout }, async () => {
  await sandbox.control('credits', { credits: 20_000 });
  const send = async part => { for (let number = 0; number < 1000; number++) await (await sandbox.send(`Message ${number} of ${part}.`)).text(); };
  await Promise.all(Array.from({ length: 10 }, (_, part) => send(part)));
  await page.locator('#count', { hasText: '10,000 messages to 1 number' }).waitFor();

  assert.ok(await scrollToTheFirst() <= 500);
  assert.match(await bubbles().first().textContent(), /^Message 0 of/);
  await page.locator('#newer').click();
  await page.waitForFunction(() => { const box = document.querySelector('#thread'); return box.scrollHeight - box.scrollTop - box.clientHeight < 10; });
  assert.match(await bubbles().last().textContent(), /^Message 999 of/);
});

/** Returns the most rows on the way. */
async function scrollToTheFirst() {
  for (let most = 0; ;) {
    most = Math.max(most, await rows(page));
    const first = await bubbles().first().textContent();
    await page.locator('#thread').evaluate(box => { box.scrollTop = 0; });
    const grows = page.waitForFunction(known => document.querySelector('#bubbles .text').textContent !== known, first, { timeout: 3000 });
    if (!await grows.catch(() => undefined)) return most;
  }
}

test('the page has five hundred rows at most, whatever there is', { timeout }, async () => {
  const times = (count, action) => Promise.all(Array.from({ length: count }, (_, index) => action(index)));
  await sandbox.control('messages', { count: 5000 });
  await times(200, index => sandbox.send(`Number ${index}`));
  await times(60, index => sandbox.call('tokens/sms', { senderID: 'Sandbox', phoneNumber: `23480300002${String(index).padStart(2, '0')}` }));
  await times(60, () => sandbox.call('sms/batch', { senderID: 'Sandbox', messageText: 'Sale', phoneNumbers: ['2348030000001'] }));
  await times(150, index => sandbox.control('sender-ids', { senderId: `Shop ${index}`, status: 'APPROVED' }));
  await times(100, () => sandbox.control('failures', { kind: 'lost' }));
  await page.locator('[role=option]', { hasText: '2348030000001' }).first().click();
  for (const panel of ['passwords', 'batches', 'senders', 'control']) {
    await page.click(`#tab-${panel}`);
    await page.locator(`#panel-${panel} li`).nth(25).waitFor();
  }
  await page.locator('#thread').evaluate(box => { box.scrollTop = 0; });
  await page.locator('#bubbles li').nth(100).waitFor({ state: 'attached' });

  const count = await rows(page);

  assert.ok(count > 300 && count <= 500, `${count} rows`);
});

test('a sandbox that is started again is shown without a reload', { timeout }, async () => {
  await sandbox.send('Before');
  await lastText('Before');
  const { port } = sandbox;
  await sandbox.stop();
  await page.locator('#connection[data-state=lost]').waitFor();

  sandbox = await Sandbox.start('--port', String(port));

  await page.locator('#connection[data-state=live]').waitFor();
  await page.locator('#empty').waitFor();
  await sandbox.send('After');
  await lastText('After');
  assert.deepEqual(await bubbles().allTextContents(), ['After']);
});
