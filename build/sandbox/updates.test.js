// What happens meanwhile neither takes the focus, nor scrolls, nor gets lost.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { startBrowser } from './browser.js';
import { Sandbox } from './sandbox.js';

const timeout = 60_000;
let sandbox, browser, page;

before(async () => { [sandbox, browser] = await Promise.all([Sandbox.start('--delivery-delay', '1h'), startBrowser()]); });
after(async () => { await browser?.close(); await sandbox?.stop(); });
beforeEach(async () => {
  await page?.context().close();
  await sandbox.control('reset', {});
  page = await browser.open(sandbox.address);
});

const bubbles = () => page.locator('#bubbles .text');
const option = place => page.locator(`[role=option][aria-posinset="${place}"]`);
const report = async (id, status) => sandbox.control(`messages/${id}/reports`, { status });

/** Holds the responses to a path back, as they are now; returns what waits for the first of them, and what lets them go. */
async function hold(path) {
  let [arrive, release] = [];
  const [arrived, released] = [new Promise(resolve => { arrive = resolve; }), new Promise(resolve => { release = resolve; })];
  await page.route(url => url.pathname + url.search === path || url.pathname === path, async route => {
    const response = await route.fetch();
    arrive();
    await released;
    await route.fulfill({ response });
  });
  return { arrived, release };
}

test('a message that changes or comes does not take the focus from another', { timeout }, async () => {
  for (const text of ['One', 'Two', 'Three']) await sandbox.send(text);
  await bubbles().nth(2).waitFor();
  const [third, , first] = await sandbox.control('messages');
  const focused = await page.locator('#bubbles summary').nth(1).evaluateHandle(summary => { summary.focus(); return summary; });

  await report(first.id, 'UNDELIV');
  await page.locator('#bubbles .state', { hasText: 'Not delivered' }).waitFor();
  await report(third.id, 'EXPIRED');
  await page.locator('#bubbles .state', { hasText: 'Expired' }).waitFor();
  await sandbox.send('Four');
  await bubbles().nth(3).waitFor();

  assert.ok(await page.evaluate(summary => document.activeElement === summary, focused), await page.evaluate(() => document.activeElement.outerHTML.slice(0, 100)));
  assert.deepEqual(await bubbles().allTextContents(), ['One', 'Two', 'Three', 'Four']);
});

test('a row that is gone does not take the focus from those below', { timeout }, async () => {
  for (const senderId of ['First', 'Second', 'Third']) await sandbox.call('sender-ids', { senderID: senderId, purpose: 'Orders', sampleText: 'Hi' });
  await page.getByRole('tab', { name: 'Sender IDs' }).click();
  const focused = await page.getByRole('button', { name: 'Approve First' }).evaluateHandle(button => { button.focus(); return button; });

  await fetch(`${sandbox.address}/api/v5/sender-ids/Third`, { method: 'DELETE', headers: { Authorization: 'Bearer test' } });
  await page.locator('#senders', { hasText: 'Third' }).waitFor({ state: 'detached' });

  assert.ok(await page.evaluate(button => document.activeElement === button, focused), await page.evaluate(() => document.activeElement.outerHTML.slice(0, 100)));
});

test('a message with open details that changes does not scroll', { timeout }, async () => {
  for (let number = 0; number < 30; number++) await sandbox.send(`Message ${number}`);
  await bubbles().nth(29).waitFor();
  await page.locator('#bubbles summary').last().click();
  await page.locator('#bubbles details[open]').waitFor();
  await page.waitForTimeout(300);
  await page.locator('#thread').evaluate(box => { box.scrollTop = 0; });

  await report((await sandbox.control('messages'))[0].id, 'UNDELIV');
  await page.locator('#bubbles details[open] .state', { hasText: 'Not delivered' }).waitFor();
  await page.waitForTimeout(300);

  assert.equal(await page.locator('#thread').evaluate(box => box.scrollTop), 0);
});

test('a message that comes while its number is opened is shown', { timeout }, async () => {
  await sandbox.send('Early', '2348030000002');
  for (let number = 0; number < 30; number++) await sandbox.send('Elsewhere');
  await page.locator('[role=option]', { hasText: '30 messages' }).click();
  await bubbles().nth(29).waitFor();
  await page.locator('#thread').evaluate(box => { box.scrollTop = 0; }); // Where nobody follows what comes.
  const { arrived, release } = await hold('/_sandbox/messages');
  await page.locator('[role=option]', { hasText: '2348030000002' }).click();
  await arrived;

  await sandbox.send('Late', '2348030000002');
  await page.locator('#figure-messages', { hasText: '32' }).waitFor();
  await page.waitForTimeout(300);
  release();

  await bubbles().filter({ hasText: 'Early' }).waitFor();
  assert.deepEqual(await bubbles().allTextContents(), ['Early', 'Late']);
});

test('messages that come at once after a reset are new', { timeout }, async () => {
  await sandbox.send('Before');
  await bubbles().filter({ hasText: 'Before' }).waitFor();

  await sandbox.control('reset', {});
  await sandbox.send('One', '2348030000001');
  await sandbox.send('Two', '2348030000002');

  await page.waitForFunction(() => document.title === '(1) SMSLive247 Sandbox'); // The other one is shown.
  assert.equal(await page.locator('[role=option]').count(), 2);
});

test('a request that comes while the requests are read is shown', { timeout }, async () => {
  const { arrived, release } = await hold('/_sandbox/requests');
  await sandbox.control('reset', {});
  await arrived;

  await sandbox.send('Hello');
  await page.locator('#figure-requests', { hasText: '1' }).waitFor();
  await page.waitForTimeout(300);
  release();
  await page.waitForTimeout(300);

  assert.equal(await page.locator('#requests li').count(), 1);
});

test('a message that the stream left out is shown as it is when it changes', { timeout }, async () => {
  await sandbox.control('messages', { count: 2000 });
  await page.locator('#count', { hasText: '2,000 messages to 2,000 numbers' }).waitFor();
  await page.locator('#conversations').press('End');
  await bubbles().filter({ hasText: /^Message 1$/ }).waitFor();
  assert.equal(await page.locator('#bubbles .state').textContent(), 'Sent');

  await sandbox.control('time', { seconds: 3600 });

  await page.locator('#bubbles .state', { hasText: 'Delivered' }).waitFor();
});

test('arrow keys go on from the selected number, also where it is scrolled out', { timeout }, async () => {
  await sandbox.control('messages', { count: 2000 });
  const box = page.locator('#conversations');
  await page.locator('#count', { hasText: '2,000 messages to 2,000 numbers' }).waitFor();
  await box.evaluate(list => { list.scrollTop = list.scrollHeight / 2; });
  await option(1005).click();
  await page.locator('[role=option][aria-posinset="1005"][aria-selected=true]').waitFor();
  await box.evaluate(list => { list.scrollTop = 0; });
  await option(1).waitFor();

  await box.press('ArrowDown');
  await page.locator('[role=option][aria-posinset="1006"][aria-selected=true]').waitFor();
  for (let count = 0; count < 40; count++) await box.press('ArrowUp'); // Faster than pages are read.

  await page.locator('[role=option][aria-posinset="966"][aria-selected=true]').waitFor();
  assert.equal(await page.locator('#phone-title').textContent(), await page.locator('[role=option][aria-selected=true] bdi').textContent());
});

test('a sender ID that is refused stays in its field, and one that is approved does not', { timeout }, async () => {
  const [field, approve] = [page.locator('#sender-name'), page.getByRole('button', { name: 'Approve', exact: true })];
  await page.getByRole('tab', { name: 'Sender IDs' }).click();
  await field.evaluate(input => { input.removeAttribute('maxlength'); });
  await field.fill('TwelveChars!');
  await approve.click();
  await page.getByRole('alert').filter({ hasText: 'Must have at most 11 characters.' }).waitFor();
  assert.equal(await field.inputValue(), 'TwelveChars!');

  await field.fill('MyShop');
  await approve.click();

  await page.locator('#senders', { hasText: 'MyShop approved' }).waitFor();
  assert.equal(await field.inputValue(), '');
});
