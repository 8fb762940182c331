/** The built site on a free port, for every test of a worker; and what each test of a page must not see. */
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import { serve } from '../../src/serve.ts';

interface Watch {
  /** Violations of the content security policy, and other errors in the console. */
  errors: string[];
  /** Requests to anywhere but the site. */
  foreign: string[];
  /** All requests after the page has loaded. */
  requests: string[];
}

export const test = base.extend<{ watch: Watch; checkForeign: boolean }, { origin: string }>({
  /** Off where the page itself belongs to somebody else. */
  checkForeign: [true, { option: true }],
  origin: [
    async ({}, use) => {
      const server = await serve(0);
      await use(`http://localhost:${server.port}`);
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  watch: [
    async ({ page, origin, checkForeign }, use) => {
      const watch: Watch = { errors: [], foreign: [], requests: [] };
      page.on('console', (message: ConsoleMessage) => message.type() === 'error' && watch.errors.push(message.text()));
      page.on('pageerror', (error) => watch.errors.push(error.message));
      page.on('request', (request) => {
        watch.requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
        if (!request.url().startsWith(origin) && !/^(?:blob|data):/.test(request.url())) watch.foreign.push(request.url());
      });
      await use(watch);
      if (!checkForeign) return;
      expect(watch.foreign, 'requests to others').toEqual([]);
      expect(
        watch.errors.filter((error) => !error.includes('status of 404')),
        'errors in the console',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** The box of a page, ready to take text. */
export const boxOf = (page: Page) => page.getByRole('textbox', { name: /Paste an error text/ });

export { expect };
