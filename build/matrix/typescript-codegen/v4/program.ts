// The steps of the matrix with openapi-typescript-codegen.
import { AccountsService, ApiError, BatchFilesService, MessagesService, OpenAPI, type AccountResponse, type BatchFileResponse, type MessageListResponse, type MessageResponse } from './client';
import { csv, expect, instantOf, phoneNumber, readPages, step, text, variable } from './steps';

OpenAPI.TOKEN = 'test';
OpenAPI.ENCODE_PATH = encodeURIComponent;
OpenAPI.BASE = variable('SANDBOX');
const request = { senderID: 'Sandbox', messageText: text, mobileNumber: phoneNumber };
// Each type has ErrorResponse beside it, which is thrown and never returned.
const get = async (id: string) => (await MessagesService.messagesGet(id) as MessageResponse).data;

async function at<T>(address: string, run: () => Promise<T>): Promise<T> {
  OpenAPI.BASE = variable(address);
  try { return await run(); } finally { OpenAPI.BASE = variable('SANDBOX'); }
}

async function main() {
  await step('account', async () => expect((await AccountsService.accountsGet('self') as AccountResponse).data.creditBalance, 1000.1));
  await step('page', () => readPages(async page => {
    const { data, paging } = await MessagesService.messagesList(page, 40) as MessageListResponse;
    return { ids: data.map(({ messageID }) => messageID), total: paging?.totalCount ?? 0 };
  }));
  await step('send', async () => {
    const sent = await MessagesService.messagesSend(request) as MessageResponse;
    expect((await get(sent.data.messageID)).messageText, text);
  });
  await step('error', async () => {
    const error = await MessagesService.messagesSend({ ...request, mobileNumber: '12' }).then(() => undefined, error => error);
    expect(error instanceof ApiError && [error.status, error.body.errors[0].field], [400, 'mobileNumber']);
  });
  await step('word', async () => expect((await get(variable('MESSAGE'))).reports?.at(-1)?.status, 'QUEUED'));
  const date = async () => (await at('WITHOUT_OFFSETS', () => get(variable('MESSAGE')))).submitDate;
  await step('date', date);
  await step('corrected', async () => instantOf(await date()));
  await step('upload', async () => {
    const stored = await BatchFilesService.batchFilesCreate({ batchFileID: 'codegen', description: 'Customers', rawContents: csv(), countryCode: 234 });
    expect((stored as BatchFileResponse).data.totalItems, 2);
  });
  await step('download', async () => expect<unknown>(await BatchFilesService.batchFilesDownload(variable('FILE')), csv()));
  await step('absent', async () => {
    const { data } = await at('WITHOUT_PAGING', () => MessagesService.messagesList(1, 40)) as MessageListResponse;
    expect(data.length, 40);
  });
  await step('NOT_FOUND', async () => { await at('NOT_FOUND', () => get(variable('IDENTIFIER'))); });
  for (const address of ['BUSY', 'LOST', 'REDIRECTS']) {
    await step(address, async () => { await at(address, async () => MessagesService.messagesSend(request)); });
  }
}

void main();
