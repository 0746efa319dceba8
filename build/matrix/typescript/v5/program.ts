// The steps of the matrix with openapi-typescript and openapi-fetch.
import createClient from 'openapi-fetch';
import type { paths } from './client.js';
import { csv, expect, instantOf, phoneNumber, readPages, step, text, variable } from './steps.js';

const clientOf = (address: string) => createClient<paths>({ baseUrl: variable(address), headers: { Authorization: 'Bearer test' } });
const client = clientOf('SANDBOX');
const request = { senderID: 'Sandbox', messageText: text, phoneNumber };
const get = (to: typeof client, messageId: string) => to.GET('/api/v5/sms/{messageId}', { params: { path: { messageId } } });

await step('account', async () => {
  const { data } = await client.GET('/api/v5/accounts/{accountId}', { params: { path: { accountId: 'self' } } });
  expect(data?.credits, 1000.1);
});
await step('page', () => readPages(async page => {
  const { data = [], response } = await client.GET('/api/v5/sms', { params: { query: { PageNumber: page, PageSize: 40 } } });
  return { ids: data.map(({ messageID }) => messageID), total: Number(response.headers.get('X-Total-Count')) };
}));
await step('send', async () => {
  const { data: sent } = await client.POST('/api/v5/sms', { body: request });
  expect((await get(client, sent!.messageID)).data?.messageText, text);
});
await step('error', async () => {
  const { error, response } = await client.POST('/api/v5/sms', { body: { ...request, phoneNumber: '12' } });
  expect([response.status, error?.errors?.map(({ field }) => field)], [400, ['phoneNumber']]);
});
await step('word', async () => expect((await get(client, variable('MESSAGE'))).data?.reports?.at(-1)?.status, 'QUEUED'));
const date = async () => (await get(clientOf('WITHOUT_OFFSETS'), variable('MESSAGE'))).data?.dateSubmitted;
await step('date', date);
await step('corrected', async () => instantOf(await date()));
await step('upload', async () => {
  const { data } = await client.POST('/api/v5/batch-files', {
    body: { countryCode: 234, file: csv() },
    bodySerializer: ({ countryCode, file }) => {
      const form = new FormData();
      form.append('countryCode', `${countryCode}`);
      form.append('file', new Blob([file], { type: 'text/csv' }), 'customers.csv');
      return form;
    },
  });
  expect(data?.totalNumbers, 2);
});
await step('download', async () => {
  const { data } = await client.GET('/api/v5/batch-files/{fileId}', { params: { path: { fileId: variable('FILE') } }, parseAs: 'text' });
  expect(data, csv());
});
await step('delete', async () => {
  const { data: made } = await client.POST('/api/v5/tokens/sms', { body: { senderID: 'Sandbox', phoneNumber } });
  const verify = async () => (await client.DELETE('/api/v5/tokens', { body: { token: made!.token!, to: phoneNumber } })).data?.isValid;
  expect([await verify(), await verify()], [true, false]);
});
await step('NOT_FOUND', async () => { await get(clientOf('NOT_FOUND'), variable('IDENTIFIER')); });
for (const address of ['BUSY', 'LOST', 'REDIRECTS']) {
  await step(address, async () => { await clientOf(address).POST('/api/v5/sms', { body: request }); });
}
