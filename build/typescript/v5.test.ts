import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bodyOf } from './bodyOf.js';
import type { paths } from './obj/v5.js';
import { startService } from './service.js';

const service = await startService<paths>('v5');
after(() => service.stop());

const message = { senderID: 'Sandbox', messageText: 'Your order is on its way.', phoneNumber: '2348030000001' };

test('v5: a message is sent', async () => {
  const sent = bodyOf(await service.client.POST('/api/v5/sms', { body: message }));

  assert.equal(sent.phoneNumber, message.phoneNumber);
  assert.equal(sent.messageText, message.messageText);
  const found = bodyOf(await service.client.GET('/api/v5/sms/{messageId}', { params: { path: { messageId: sent.messageID } } }));
  assert.equal(found.messageID, sent.messageID);
});

test('v5: a list is walked page by page', async () => {
  for (let i = 0; i < 11; i++) bodyOf(await service.client.POST('/api/v5/sms', { body: message }));

  const ids: string[] = [];
  let total = Infinity;
  for (let page = 1; ids.length < total; page++) {
    const result = await service.client.GET('/api/v5/sms', { params: { query: { PageNumber: page, PageSize: 5 } } });
    assert.equal(result.response.headers.get('X-Page-Number'), `${page}`);
    total = Number(result.response.headers.get('X-Total-Count'));
    const items = bodyOf(result);
    assert.equal(items.length, Math.min(5, total - ids.length));
    ids.push(...items.map(({ messageID }) => messageID));
  }

  assert.ok(total >= 11);
  assert.equal(new Set(ids).size, total);
});

test('v5: a phone number with a plus is rejected, with its field', async () => {
  const { error, response } = await service.client.POST('/api/v5/sms', { body: { ...message, phoneNumber: '+2348030000001' } });

  assert.equal(response.status, 400);
  assert.deepEqual(error?.errors?.map(({ field }) => field), ['phoneNumber']);
});

test('v5: an unknown key is rejected', async () => {
  const { error, response } = await service.client.GET('/api/v5/sms', { headers: { Authorization: 'Bearer unknown' } });

  assert.equal(response.status, 401);
  assert.ok(error?.message);
});

test('v5: a one-time password is made, and used up by a DELETE with a body', async () => {
  const made = bodyOf(await service.client.POST('/api/v5/tokens/sms', { body: { senderID: 'Sandbox', phoneNumber: '2348030000001' } }));
  assert.ok(made.token);

  const verify = () => service.client.DELETE('/api/v5/tokens', { body: { token: made.token!, to: '2348030000001' } });

  assert.equal(bodyOf(await verify()).isValid, true);
  assert.equal(bodyOf(await verify()).isValid, false);
});

test('v5: a batch file is uploaded', async () => {
  const file = await service.unchecked.POST('/api/v5/batch-files', {
    body: { countryCode: 234, file: 'name,phone\nAde,08030000001\n' },
    bodySerializer: ({ countryCode, file }) => {
      const form = new FormData();
      form.append('countryCode', `${countryCode}`);
      form.append('file', new Blob([file], { type: 'text/csv' }), 'customers.csv');
      return form;
    },
  });

  assert.equal(bodyOf(file).totalNumbers, 1);
});
