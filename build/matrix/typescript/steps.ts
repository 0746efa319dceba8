import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const text = 'Order 1047 is on its way.';
export const phoneNumber = '2348030000001';
export const variable = (name: string): string => process.env[name]!;
export const csv = (): string => readFileSync(variable('CSV'), 'utf8');

/** A step returns nothing, or what there is to say of it. */
export async function step(name: string, run: () => Promise<string | void>): Promise<void> {
  const outcome = await run().catch((error: Error) => `${error.name}: ${error.message.replaceAll('\n', ' ')}`);
  console.log(`${name}\t${outcome ?? 'ok'}`);
}

export const expect = <T>(value: T, expected: T): void => deepEqual(value, expected);

/** A date without an offset is UTC+1. */
export const instantOf = (date = ''): string => new Date(/(Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}+01:00`).toISOString();

export interface Page { ids: string[]; total: number }

/** Without a total, only an empty page is the end. */
export async function readPages(read: (page: number) => Promise<Page>): Promise<string | void> {
  const ids = new Set<string>();
  let page = 1;
  for (let total = 1; ids.size < total; page++) {
    const response = await read(page);
    response.ids.forEach(id => ids.add(id));
    total = response.ids.length > 0 ? response.total : 0;
  }
  if (page === 5) {
    expect(ids.size, 90);
    return 'to an empty page';
  }
  expect([ids.size, page], [90, 4]);
}
