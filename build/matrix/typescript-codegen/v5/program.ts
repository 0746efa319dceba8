// The steps of the matrix with openapi-typescript-codegen.
import { AccountsService, ApiError, BatchFilesService, MessagesService, OpenAPI, TokensService, type Account, type BatchFile, type Message, type SmsToken, type TokenVerification } from './client';
import { csv, expect, instantOf, phoneNumber, readPages, step, text, variable } from './steps';

OpenAPI.TOKEN = 'test';
OpenAPI.ENCODE_PATH = encodeURIComponent;
OpenAPI.BASE = variable('SANDBOX');
const request = { senderID: 'Sandbox', messageText: text, phoneNumber };
// Each type has ErrorResponse beside it, which is thrown and never returned.
const get = async (id: string) => await MessagesService.messagesGet(id) as Message;

async function at<T>(address: string, run: () => Promise<T>): Promise<T> {
  OpenAPI.BASE = variable(address);
  try { return await run(); } finally { OpenAPI.BASE = variable('SANDBOX'); }
}

async function main() {
  await step('account', async () => expect((await AccountsService.accountsGet('self') as Account).credits, 1000.1));
  await step('page', () => readPages(async page => {
    const items = await MessagesService.messagesList(page, 40) as Message[];
    return { ids: items.map(({ messageID }) => messageID), total: Infinity };
  }));
  await step('send', async () => {
    const sent = await MessagesService.messagesSend(request) as Message;
    expect((await get(sent.messageID)).messageText, text);
  });
  await step('error', async () => {
    const error = await MessagesService.messagesSend({ ...request, phoneNumber: '12' }).then(() => undefined, error => error);
    expect(error instanceof ApiError && [error.status, error.body.errors[0].field], [400, 'phoneNumber']);
  });
  await step('word', async () => expect((await get(variable('MESSAGE'))).reports?.at(-1)?.status, 'QUEUED'));
  const date = async () => (await at('WITHOUT_OFFSETS', () => get(variable('MESSAGE')))).dateSubmitted;
  await step('date', date);
  await step('corrected', async () => instantOf(await date()));
  await step('upload', async () => {
    const stored = await BatchFilesService.batchFilesCreate({ countryCode: 234, file: new File([csv()], 'customers.csv', { type: 'text/csv' }) }) as BatchFile;
    expect(stored.totalNumbers, 2);
  });
  await step('download', async () => expect<unknown>(await BatchFilesService.batchFilesDownload(variable('FILE')), csv()));
  await step('delete', async () => {
    const { token } = await TokensService.tokensCreateSms({ senderID: 'Sandbox', phoneNumber }) as SmsToken;
    const verify = async () => (await TokensService.tokensVerify({ token: token!, to: phoneNumber }) as TokenVerification).isValid;
    expect([await verify(), await verify()], [true, false]);
  });
  await step('NOT_FOUND', async () => { await at('NOT_FOUND', () => get(variable('IDENTIFIER'))); });
  for (const address of ['BUSY', 'LOST', 'REDIRECTS']) {
    await step(address, async () => { await at(address, async () => MessagesService.messagesSend(request)); });
  }
}

void main();
