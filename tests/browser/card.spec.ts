/** The card on somebody else's page: another origin, a strict policy, wrong codes, no network. */
import { createServer } from 'node:http';
import { expect, test } from './site.ts';

/** A page of another origin, with a policy that names nothing but the site. */
async function host(origin: string, body: string, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) =>
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}`,
      })
      .end(`<!doctype html><html lang="en"><title>Host</title><script type="module" src="${origin}/card.v1.js"></script>${body}`),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  await use(`http://127.0.0.1:${port}/`).finally(() => server.close());
}

test.describe('the card', () => {
  test.use({ checkForeign: false });

  test('shows a code under a strict policy of another origin', async ({ page, origin }) => {
    await host(origin, '<smtp-code code="451"><a href="/451/">SMTP 451</a></smtp-code>', async (url) => {
      await page.goto(url);
      const card = page.locator('smtp-code section');
      await expect(card).toContainText('451 Local error in processing');
      await expect(card).toContainText('temporary');
      await expect(card.getByRole('link')).toHaveAttribute('href', /\/451\/$/);
      expect(await card.evaluate((section) => getComputedStyle(section).borderLeftWidth)).toBe('4px');
      await page.locator('smtp-code').evaluate((element) => element.setAttribute('code', '5.7.1'));
      await expect(card).toContainText('5.7.1');
    });
  });

  for (const [code, sentence] of [
    ['4511', /“4511” is no SMTP reply code that is known here\. Did you mean 451\?/],
    ['<b>x', /“<b>x” is no SMTP reply code/],
    ['', /This card has no code\./],
  ] as const)
    test(`says what is wrong, and keeps the link: "${code}"`, async ({ page, origin }) => {
      await host(origin, `<smtp-code code="${code.replace('<', '&lt;')}"><a href="/codes/">All codes</a></smtp-code>`, async (url) => {
        await page.goto(url);
        await expect(page.locator('smtp-code section')).toHaveText(sentence);
        await expect(page.getByRole('link', { name: 'All codes' })).toBeVisible();
      });
    });

  test('falls back to its link without the network', async ({ page, origin }) => {
    await page.route('**/api/**', (route) => route.abort());
    await host(origin, '<smtp-code code="451"><a href="/451/">SMTP 451</a></smtp-code>', async (url) => {
      await page.goto(url);
      await expect(page.getByRole('link', { name: 'SMTP 451' })).toBeVisible();
    });
  });
});

test('the page about it shows it', async ({ page }) => {
  await page.goto('/embed/');
  await expect(page.locator('smtp-code section')).toContainText('451 Local error in processing');
});
