import axe from 'axe-core';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const screenshots = fileURLToPath(new URL('../../artifacts/sandbox/', import.meta.url));

/** Playwright needs the path of a program. */
const pathOf = program => execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], { encoding: 'utf8' }).trim();

/** Debian's Chromium, with pages that note what must not happen. */
export async function startBrowser() {
  const browser = await chromium.launch({ executablePath: pathOf(process.env.CHROMIUM ?? 'chromium'), args: ['--no-sandbox', '--disable-gpu'] });
  return {
    close: () => browser.close(),
    async open(address, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.problems = [];
      page.on('pageerror', error => page.problems.push(String(error)));
      page.on('console', message => { if (message.type() === 'error') page.problems.push(message.text()); });
      page.on('dialog', dialog => { page.problems.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
      page.on('request', request => { if (new URL(request.url()).origin !== address) page.problems.push(request.url()); });
      await page.goto(address);
      await page.locator('#connection[data-state=live]').waitFor();
      return page;
    },
  };
}

/** What axe-core finds; it is evaluated by the debugger, for which the policy of the page does not count. */
export async function violations(page) {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** The number of rows in the page, of all lists. */
export const rows = page => page.locator('#conversations [role=option], li').count();

export async function screenshot(page, name) {
  mkdirSync(screenshots, { recursive: true });
  await page.mouse.move(0, 0); // Nothing looks as if it were pointed at.
  await page.screenshot({ path: `${screenshots}${name}.png` });
}
