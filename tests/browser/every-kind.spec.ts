/** What holds on every kind of page: axe finds nothing, nothing scrolls sideways, it works without script. */
import AxeBuilder from '@axe-core/playwright';
import { KINDS } from './kinds.ts';
import { boxOf, expect, test } from './site.ts';

for (const [kind, path] of Object.entries(KINDS)) {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${kind}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map((node) => node.target.join(' '))
              .join(' | ')}`,
        ),
      ).toEqual([]);
    });

  test(`no horizontal scroll at 320 px: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a diagnosis, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/search/');
    await boxOf(page).fill(
      'host mx.example.net said: 550-5.7.26 Unauthenticated email from example.org is not accepted due to domain’s DMARC policy. gsmtp',
    );
    await expect(page.locator('.results .head')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

test('the layout does not shift', async ({ page }) => {
  await page.goto('/451/');
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a code page is complete, and the box points to the list of all codes', async ({ page }) => {
    await page.goto('/451/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('451');
    await expect(page.getByRole('heading', { name: 'What not to do' })).toBeVisible();
    await expect(page.locator('textarea')).toBeDisabled();
    await page
      .getByRole('link', { name: /Search needs JavaScript/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('link', { name: '5.7.26', exact: true })).toBeVisible();
  });

  test('rows on which both agree can be hidden', async ({ page }) => {
    await page.goto('/421-vs-451/');
    const agreed = page.locator('tr.same').first();
    await expect(agreed).toBeVisible();
    await page.getByRole('checkbox').check();
    await expect(agreed).toBeHidden();
  });
});

test('every control is reached by keyboard and shows its focus', async ({ page }) => {
  await page.goto('/451/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  }
});
