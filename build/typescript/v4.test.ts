import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bodyOf } from './bodyOf.js';
import type { paths } from './obj/v4.js';
import { startService } from './service.js';

const service = await startService<paths>('v4');
after(() => service.stop());

const message = { senderID: 'Sandbox', messageText: 'Your order is on its way.', mobileNumber: '2348030000001' };

test('v4: a message is sent', async () => {
  const { data: sent } = bodyOf(await service.client.POST('/api/v4/sms', { body: message }));

  assert.equal(sent.mobileNumber, message.mobileNumber);
  assert.equal(sent.messageText, message.messageText);
  const found = bodyOf(await service.client.GET('/api/v4/sms/{messageId}', { params: { path: { messageId: sent.messageID } } }));
  assert.equal(found.data.messageID, sent.messageID);
});

test('v4: a list is walked page by page', async () => {
  for (let i = 0; i < 11; i++) bodyOf(await service.client.POST('/api/v4/sms', { body: message }));

  const ids: string[] = [];
  let pages = 1;
  for (let page = 1; page <= pages; page++) {
    const { data, paging } = bodyOf(await service.client.GET('/api/v4/sms', { params: { query: { pageNo: page, pageSize: 5 } } }));
    assert.equal(paging.pageNo, page);
    assert.equal(data.length, Math.min(5, paging.totalCount - ids.length));
    ids.push(...data.map(({ messageID }) => messageID));
    pages = paging.totalPages;
  }

  assert.ok(pages >= 3);
  assert.equal(new Set(ids).size, ids.length);
});

test('v4: an invalid phone number is rejected, with its field', async () => {
  const { error, response } = await service.client.POST('/api/v4/sms', { body: { ...message, mobileNumber: '12' } });

  assert.equal(response.status, 400);
  assert.deepEqual(error?.errors?.map(({ field }) => field), ['mobileNumber']);
});

test('v4: an unknown key is rejected', async () => {
  const { error, response } = await service.client.GET('/api/v4/sms', { headers: { Authorization: 'Bearer unknown' } });

  assert.equal(response.status, 401);
  assert.ok(error?.message);
});

test('v4: a group is made of phone numbers, a body that is an array', async () => {
  const made = bodyOf(await service.client.POST('/api/v4/phonebook/groups/{groupId}', {
    params: { path: { groupId: 'lagos customers' } }, body: ['2348030000001'],
  }));

  assert.ok(made.data.groups?.includes('lagos customers'));
});
