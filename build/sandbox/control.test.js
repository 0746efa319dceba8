import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { startBrowser } from './browser.js';
import { Sandbox } from './sandbox.js';

const timeout = 60_000;
let sandbox, browser, page;

before(async () => { [sandbox, browser] = await Promise.all([Sandbox.start(), startBrowser()]); });
after(async () => { await browser?.close(); await sandbox?.stop(); });
beforeEach(async () => {
  await page?.context().close();
  await sandbox.control('reset', {});
  page = await browser.open(sandbox.address);
});

const tab = name => page.getByRole('tab', { name }).click();
const copied = () => page.evaluate(() => navigator.clipboard.readText());

test('the next request fails from the page, and the one after it does not', { timeout }, async () => {
  await tab('Control');
  await page.fill('[name=code]', '502');
  await page.getByRole('button', { name: 'Fail the next request' }).click();
  await page.locator('#rules', { hasText: 'The next request · Error response 502' }).waitFor();

  const statuses = [(await sandbox.send('One')).status, (await sandbox.send('Two')).status];

  assert.deepEqual(statuses, [502, 200]);
  await page.locator('#rules-area').waitFor({ state: 'hidden' });
  await tab('Requests');
  assert.match(await page.locator('#requests li').nth(1).textContent(), /502 POST \/api\/v5\/smsSimulated failure/);
});

test('a lost answer that is carried out fails from the page, and its message is there', { timeout }, async () => {
  await tab('Control');
  await page.selectOption('#fail-kind', 'lost');
  await page.check('[name=isCarriedOut]');
  await page.fill('[name=times]', '2');
  await page.getByRole('button', { name: 'Fail the next 2 requests' }).click();
  await page.locator('#rules li').waitFor();

  await assert.rejects(sandbox.send('Sent all the same'));

  await page.locator('#bubbles .text', { hasText: 'Sent all the same' }).waitFor();
  await page.locator('#rules', { hasText: 'The next request · Lost response · carried out' }).waitFor();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await page.locator('#rules-area').waitFor({ state: 'hidden' });
  assert.deepEqual(await sandbox.control('failures'), []);
});

test('a share of the requests of an operation fails from the page', { timeout }, async () => {
  await tab('Control');
  await page.selectOption('#fail-which', 'share');
  await page.fill('[name=percent]', '100');
  await page.selectOption('#fail-operation', 'Messages_Send');
  await page.getByRole('button', { name: 'Fail 100 % of the requests' }).click();
  await page.locator('#rules', { hasText: '100 % of requests · Messages_Send' }).waitFor();

  assert.deepEqual([(await sandbox.send('One')).status, (await sandbox.send('Two')).status, (await sandbox.call('sms')).status], [503, 503, 200]);
});

test('time, credits, speed and sample messages change from the page', { timeout }, async () => {
  await tab('Control');
  await page.getByRole('button', { name: '10 minutes' }).click();
  await page.locator('#figure-time', { hasText: '+10 min' }).waitFor();
  await page.fill('[name=amount]', '500');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('#figure-credits', { hasText: '1,500' }).waitFor();
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await page.locator('#figure-credits', { hasText: /^500$/ }).waitFor();
  await page.fill('[name=latencySeconds]', '0.1');
  await page.fill('[name=requestsPerSecond]', '7');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('The speed is changed.').waitFor();
  await page.getByRole('button', { name: 'Add messages' }).click();
  await page.locator('#figure-messages', { hasText: '200' }).waitFor();

  const { latencySeconds, requestsPerSecond, advancedSeconds } = await sandbox.control('status');
  assert.deepEqual([latencySeconds, requestsPerSecond, advancedSeconds], [0.1, 7, 600]);
  await sandbox.control('settings', { latencySeconds: 0, requestsPerSecond: null });
});

test('a reset from the page is asked for twice', { timeout }, async () => {
  await sandbox.send('Hello');
  await page.locator('#bubbles .text').waitFor();
  await tab('Control');
  await page.getByRole('button', { name: 'Reset the sandbox' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.equal((await sandbox.control('status')).messageCount, 1);

  await page.getByRole('button', { name: 'Reset the sandbox' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();

  await page.locator('#empty').waitFor();
  await page.locator('#requests li').waitFor({ state: 'detached' });
  assert.equal((await sandbox.control('status')).messageCount, 0);
});

test('a one-time password is copied from the page', { timeout }, async () => {
  const { token } = await (await sandbox.call('tokens/sms', { senderID: 'Sandbox', phoneNumber: '2348030000001' })).json();
  await tab('Passwords');
  await page.locator('#passwords .code', { hasText: token }).waitFor();
  await page.locator('#passwords').getByRole('button', { name: `Copy ${token}` }).click();
  await page.getByText('One-time password copied.').waitFor();

  assert.equal(await copied(), token);
  assert.match(await page.locator('#passwords .meta').textContent(), /^Valid until/);
  await sandbox.control('time', { seconds: 600 });
  await page.locator('#passwords .meta', { hasText: 'Used, expired or replaced' }).waitFor();
});

test('a pending sender ID is approved from the page, and another rejected', { timeout }, async () => {
  await sandbox.call('sender-ids', { senderID: 'MyShop', purpose: 'Orders', sampleText: 'Your order' });
  await tab('Sender IDs');
  await page.getByRole('button', { name: 'Approve MyShop' }).click();
  await page.locator('#senders', { hasText: 'MyShop approved' }).waitFor();
  await page.getByRole('button', { name: 'Reject Sandbox' }).click();
  await page.locator('#senders', { hasText: 'Sandbox rejected' }).waitFor();

  assert.equal((await sandbox.send('Hello')).status, 400);
  await tab('Requests');
  await page.locator('#requests .problem', { hasText: 'senderID: The sender ID is not approved for this account.' }).waitFor();
});

test('a batch shows its progress, and its messages by its id', { timeout }, async () => {
  const phoneNumbers = Array.from({ length: 250 }, (_, index) => String(2348030000001 + index));
  await sandbox.call('sms/batch', { senderID: 'Sandbox', messageText: 'Sale', phoneNumbers });
  await tab('Batches');
  await page.locator('#batches .meta', { hasText: 'of 250 sent' }).waitFor();
  await sandbox.control('time', { seconds: 60 });
  await page.locator('#batches .meta', { hasText: '250 of 250 sent' }).waitFor();
  await page.getByRole('button', { name: /^Messages of batch/ }).click();

  await page.locator('#count', { hasText: '250 messages to 250 numbers found' }).waitFor();
  await page.locator('#bubbles summary').click();
  await page.locator('#bubbles .batch-progress', { hasText: 'completed, 250 of 250 sent' }).waitFor();
});

test('what the sandbox refuses is said in words', { timeout }, async () => {
  await tab('Sender IDs');
  await page.locator('#sender-name').evaluate(input => { input.removeAttribute('maxlength'); });
  await page.fill('#sender-name', 'TwelveChars!');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();

  await page.getByRole('alert').filter({ hasText: 'senderId: Must have at most 11 characters.' }).waitFor();
});
