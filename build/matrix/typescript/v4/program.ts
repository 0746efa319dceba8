// The steps of the matrix with openapi-typescript and openapi-fetch.
import createClient from 'openapi-fetch';
import type { paths } from './client.js';
import { csv, expect, instantOf, phoneNumber, readPages, step, text, variable } from './steps.js';

const clientOf = (address: string) => createClient<paths>({ baseUrl: variable(address), headers: { Authorization: 'Bearer test' } });
const client = clientOf('SANDBOX');
const request = { senderID: 'Sandbox', messageText: text, mobileNumber: phoneNumber };
const get = async (to: typeof client, messageId: string) =>
  (await to.GET('/api/v4/sms/{messageId}', { params: { path: { messageId } } })).data?.data;

await step('account', async () => {
  const { data } = await client.GET('/api/v4/accounts/{accountId}', { params: { path: { accountId: 'self' } } });
  expect(data?.data.creditBalance, 1000.1);
});
await step('page', () => readPages(async page => {
  const { data } = await client.GET('/api/v4/sms', { params: { query: { pageNo: page, pageSize: 40 } } });
  return { ids: data!.data.map(({ messageID }) => messageID), total: data!.paging?.totalCount ?? 0 };
}));
await step('send', async () => {
  const { data: sent } = await client.POST('/api/v4/sms', { body: request });
  expect((await get(client, sent!.data.messageID))?.messageText, text);
});
await step('error', async () => {
  const { error, response } = await client.POST('/api/v4/sms', { body: { ...request, mobileNumber: '12' } });
  expect([response.status, error?.errors?.map(({ field }) => field)], [400, ['mobileNumber']]);
});
await step('word', async () => expect((await get(client, variable('MESSAGE')))?.reports?.at(-1)?.status, 'QUEUED'));
const date = async () => (await get(clientOf('WITHOUT_OFFSETS'), variable('MESSAGE')))?.submitDate;
await step('date', date);
await step('corrected', async () => instantOf(await date()));
await step('upload', async () => {
  const { data } = await client.POST('/api/v4/batchfiles', { body: { batchFileID: 'typescript', description: 'Customers', rawContents: csv(), countryCode: 234 } });
  expect(data?.data.totalItems, 2);
});
await step('download', async () => {
  const { data } = await client.GET('/api/v4/batchfiles/{fileId}', { params: { path: { fileId: variable('FILE') } }, parseAs: 'text' });
  expect(data, csv());
});
await step('absent', async () => {
  const { data } = await clientOf('WITHOUT_PAGING').GET('/api/v4/sms', { params: { query: { pageSize: 40 } } });
  expect(data?.data.length, 40);
});
await step('NOT_FOUND', async () => { await get(clientOf('NOT_FOUND'), variable('IDENTIFIER')); });
for (const address of ['BUSY', 'LOST', 'REDIRECTS']) {
  await step(address, async () => { await clientOf(address).POST('/api/v4/sms', { body: request }); });
}
