/** Compare: choose with the keyboard, from the address, by touch; read it narrow; copy it; learn what does not exist. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site.ts';

test('codes are chosen with the keyboard alone, and the address keeps them', async ({ page }) => {
  await page.goto('/compare/');
  const first = page.getByRole('checkbox', { name: '421' });
  await first.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').first()).toContainText('Chosen: 421');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\/compare\/#421,451$/);
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader', { name: '451' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Connection/ })).toContainText('The server closes it');
  await page.getByLabel('An enhanced code, or any by its number').focus();
  await page.keyboard.type('4.7.1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\/#421,451,4\.7\.1$/);
  await expect(table.getByRole('columnheader', { name: '4.7.1' })).toBeVisible();
});

test('a selection comes from the address, with the page that exists for it', async ({ page }) => {
  await page.goto('/compare/#421,450,451');
  await expect(page.getByRole('heading', { name: '421, 450 and 451, side by side' })).toBeVisible();
  for (const code of ['421', '450', '451']) await expect(page.getByRole('checkbox', { name: code })).toBeChecked();
  await expect(page.getByRole('row', { name: /^At Postfix/ })).toBeVisible();
  await page.getByRole('link', { name: 'Take 450 away' }).click();
  await expect(page).toHaveURL(/#421,451$/);
  await expect(page.getByRole('row', { name: /^At Postfix/ })).toHaveCount(0);
  await page.getByRole('link', { name: '421 vs 451, explained in words' }).click();
  await expect(page).toHaveURL(/\/421-vs-451\/$/);
});

test('the rows of a selection are those of the page', async ({ page }) => {
  const rows = async () =>
    page
      .locator('.comparison')
      .first()
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()));
  await page.goto('/450-vs-534/');
  const own = await rows();
  await page.goto('/compare/#450,534');
  await expect(page.getByRole('heading', { name: /side by side/ })).toBeVisible();
  expect((await rows()).map((row) => row.replaceAll(' ', ''))).toEqual(own.map((row) => row.replaceAll(' ', '')));
});

test('a fifth code is not taken, and the reader hears why', async ({ page }) => {
  await page.goto('/compare/#421,450,451,452');
  await expect(page.getByRole('heading', { name: /side by side/ })).toBeVisible();
  await page.getByRole('checkbox', { name: '550' }).click();
  await expect(page.getByRole('checkbox', { name: '550' })).not.toBeChecked();
  await expect(page.getByRole('status').first()).toContainText('4 codes are chosen');
});

test('every code page leads to the choice with its code chosen', async ({ page }) => {
  await page.goto('/500/');
  await page.getByRole('link', { name: 'Compare 500 with any other code' }).click();
  await expect(page).toHaveURL(/\/compare\/#500$/);
  await expect(page.getByRole('checkbox', { name: '500' })).toBeChecked();
  await expect(page.getByRole('status').first()).toContainText('Choose a second code');
});

for (const [path, says, near] of [
  ['/421-vs-999/', 'There is no code 999 here.', /^55\d /],
  ['/421-vs-449/', 'There is no code 449 here.', /^450 /],
  ['/5.7.1-vs-5.7.99/', 'There is no code 5.7.99 here.', /^5\.7\.\d+ /],
  ['/abc-vs-451/', '“abc” is no reply code', /^451 /],
  ['/451-vs-451/', '451 stands on both sides', /^Compare 451 with another code$/],
  ['/compare/greylisted-vs-rate-limitd/', 'There is no cause “rate-limitd” here.', /^Sending too fast/],
  ['/compare/#421,999', 'There is no code 999 here.', /^55\d /],
] as const)
  test(`what does not exist is named, and what is near it: ${path}`, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main.getByText(says).last()).toBeVisible();
    await expect(main.getByRole('link', { name: near }).first()).toBeVisible();
  });

test('what is near leads to the comparison with it', async ({ page }) => {
  await page.goto('/421-vs-449/');
  await page.getByRole('link', { name: /^450 / }).click();
  await expect(page).toHaveURL(/\/421-vs-450\/$/);
  await page.goto('/compare/#421,449');
  await page.locator('.unknown').getByRole('link', { name: /^450 / }).click();
  await expect(page).toHaveURL(/\/compare\/#421,450$/);
});

test('codes that have no page together are compared all the same', async ({ page }) => {
  await page.goto('/450-vs-4.2.0/');
  await expect(page).toHaveURL(/\/compare\/#450,4\.2\.0$/);
  await expect(page.getByRole('heading', { name: '450 and 4.2.0, side by side' })).toBeVisible();
});

test('the table is copied as Markdown, without the rows that are hidden', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/450-vs-534/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status').first()).toHaveText('The table is on the clipboard, as Markdown.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\| Aspect \| 450 \| 534 \|\n\| --- \| --- \| --- \|\n/);
  expect(copied).toContain('| On the wire | Temporary | Permanent |');
  expect(copied).toContain('| Connection | Stays open | Stays open |');
  expect(copied.trim()).toMatch(/\/450-vs-534\/$/);
  await page.getByRole('checkbox').check();
  await page.locator('.comparison').getByRole('button').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toContain('Connection');
});

test('two codes stay side by side at 320 px, under a header that stays', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/421-vs-451/');
  const row = page.locator('.comparison tbody tr:not(.same)').nth(6);
  await row.scrollIntoViewIfNeeded();
  const [left, right] = await row.locator('td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
  expect(left.top).toBe(right.top);
  expect(right.left).toBeGreaterThanOrEqual(left.right);
  expect(left.width).toBeGreaterThan(120);
  await row.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const head = await page.locator('.comparison thead').boundingBox();
  expect(Math.abs(head!.y)).toBeLessThan(4);
});

for (const [what, path] of [
  ['a selection', '/compare/#421,450,451,452'],
  ['an unknown code', '/compare/#421,999'],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in ${what}, at 320 px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await expect(page.locator('.result')).not.toBeEmpty();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

test('a derived comparison prints on one page', async ({ page }) => {
  await page.goto('/450-vs-534/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are lists of links, and the choice says that it needs a script', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.locator('compare-picker noscript p')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: '421' })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Add it' })).toBeDisabled();
    await page.getByRole('link', { name: '421 vs 450', exact: true }).first().click();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto('/534-vs-450/');
    await expect(page).toHaveURL(/\/450-vs-534\/$/);
    const agreed = page.locator('tr.same').first();
    await expect(agreed).toBeVisible();
    await page.getByRole('checkbox').check();
    await expect(agreed).toBeHidden();
  });
});
