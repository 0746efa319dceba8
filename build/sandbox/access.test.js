import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { screenshot, startBrowser, violations } from './browser.js';
import { Sandbox } from './sandbox.js';

const timeout = 180_000;
const tabs = ['Requests', 'Passwords', 'Batches', 'Sender IDs', 'Control'];
let sandbox, browser;

before(async () => { [sandbox, browser] = await Promise.all([Sandbox.start(), startBrowser()]); });
after(async () => { await browser?.close(); await sandbox?.stop(); });

async function use() {
  await sandbox.control('reset', {});
  await sandbox.control('messages', { count: 20 });
  const number = '2348030000201';
  await sandbox.send(`${'A long text. '.repeat(30)}https://shop.example/${'x'.repeat(150)}`, number);
  await sandbox.send('مرحبا، طلبك رقم 7781 في الطريق إليك. شكرا لك!', number);
  await sandbox.send('🎉 Ẹ kú ọdún! 👩🏽‍🚀🇳🇬 Happy new year from all of us ❤️', number);
  await sandbox.send('Dear Ada, your order 7781 has left our store in Ikeja, and arrives today between 2 and 4 pm. Our driver calls you before: please '
    + 'keep your phone on. Track it at https://shop.example/orders/7781', number);
  await sandbox.call('sms', { senderID: 'Nobody', phoneNumber: number, messageText: 'Refused' });
  await sandbox.call('sms/batch', { senderID: 'Sandbox', messageText: 'Sale', phoneNumbers: ['2348030000301', '2348030000302'] });
  await sandbox.call('tokens/sms', { senderID: 'Sandbox', phoneNumber: '2348030000201' });
  await sandbox.call('sender-ids', { senderID: 'MyShop', purpose: 'Orders', sampleText: 'Your order' });
  await sandbox.control('failures', { kind: 'lost', isCarriedOut: true, share: 0.05, operationId: 'Messages_Send' });
  await sandbox.control('failures', { kind: 'status', code: 503 });
  await sandbox.send('x').then(response => response.text());
}

const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
for (const colorScheme of ['light', 'dark']) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`axe finds nothing: ${colorScheme}, ${size}`, { timeout }, async () => {
      await sandbox.control('reset', {});
      const page = await browser.open(sandbox.address, { colorScheme, viewport });
      const check = async name => {
        await screenshot(page, `${name}-${size}-${colorScheme}`);
        assert.deepEqual(await violations(page), [], name);
      };
      await page.locator('#empty').waitFor();
      await check('empty');
      await use();
      await page.locator('[role=option]', { hasText: '5 messages' }).click();
      await page.locator('#bubbles summary').last().click();
      await page.locator('#bubbles .state', { hasText: 'Delivered' }).nth(4).waitFor();
      await page.locator('#requests .status', { hasText: '503' }).waitFor({ state: 'attached' });
      await check('messages');
      if (size === 'phone') await page.getByRole('button', { name: 'Inspect' }).click();
      for (const name of tabs) {
        await page.getByRole('tab', { name }).click();
        await check(name.toLowerCase().replace(' ', '-'));
      }
      await page.getByRole('button', { name: 'Reset the sandbox' }).click();
      await check('reset');
      assert.deepEqual(page.problems, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the window');
      await page.context().close();
    });
  }
}

/** What the user could click on, or scroll; of tabs and of a list the current one, as arrow keys reach the others. */
const reachable = () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter(element => element.checkVisibility() && !element.disabled && element.tabIndex >= 0);

test('the keyboard alone reaches everything', { timeout }, async () => {
  await use();
  const page = await browser.open(sandbox.address);
  await page.locator('[role=option]').first().waitFor();
  await page.locator('#tab-requests').focus();
  for (const name of tabs) {
    if (name !== tabs[0]) await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), name);
    await page.waitForTimeout(500);
    const expected = await page.evaluate(`window.all = (${reachable})(); window.all.length`);
    const reached = new Set();
    for (let count = 0; count < expected + 5; count++) {
      reached.add(await page.evaluate(() => window.all.indexOf(document.activeElement)));
      await page.keyboard.press('Tab');
    }
    reached.delete(-1);
    const missed = await page.evaluate(found => window.all.filter((_, index) => !found.includes(index)).map(element => element.outerHTML.slice(0, 120)), [...reached]);
    assert.deepEqual(missed, [], name);
    await page.locator('[role=tab][aria-selected=true]').focus();
  }
  await page.context().close();
});

test('the keyboard alone opens a number, reports a delivery, fails the next request and resets', { timeout }, async () => {
  await use();
  const page = await browser.open(sandbox.address);
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const tabTo = async id => { for (let count = 0; count < 80; count++) { if (await page.evaluate(sought => document.activeElement.matches(sought), id)) return; await press('Tab'); } throw new Error(`${id} is not reached`); };

  await page.locator('[role=option]').first().waitFor();
  await press('Tab', 'Enter');
  await tabTo('#conversations');
  await press('Home', 'ArrowDown');
  const chosen = await page.locator('[role=option]').nth(1).locator('bdi').textContent();
  await page.locator('#phone-title', { hasText: chosen }).waitFor();
  await tabTo('#bubbles summary');
  await press('Enter');
  await page.locator('[data-focus=EXPIRED]').first().waitFor();
  await tabTo('[data-focus=EXPIRED]');
  await press('Space');
  await page.locator('#bubbles .state', { hasText: 'Expired' }).first().waitFor();
  await tabTo('[role=tab]');
  await press('End');
  await tabTo('#fail');
  await press('Enter');
  await page.locator('#rules', { hasText: 'The next request' }).waitFor();
  await tabTo('#reset');
  await press('Enter', 'Tab', 'Enter');
  await page.locator('#empty').waitFor();
  await page.context().close();
});

test('screen readers hear of new messages, and a disconnection', { timeout }, async () => {
  await sandbox.control('reset', {});
  await sandbox.send('Before the page, but delivered after');
  const page = await browser.open(sandbox.address);
  await sandbox.send('One');
  await sandbox.send('Two');

  await page.locator('#news[role=status]', { hasText: '2 new messages.' }).waitFor();
  assert.equal(await page.title(), 'SMSLive247 Sandbox');
  await sandbox.send('Elsewhere', '2348030000009');
  await page.waitForFunction(() => document.title === '(1) SMSLive247 Sandbox');
  assert.equal(await page.locator('#connection').getAttribute('role'), 'status');
  await page.context().close();
});
