/** The main job: paste an error, read the diagnosis, reach the answer. */
import { boxOf, expect, test } from './site.ts';

const BOUNCE = `<anna@example.net>: host mx.example.net[203.0.113.9] said: 451 4.7.1
    <anna@example.net>: Recipient address rejected: Greylisted, please try again later (in reply to RCPT TO command)`;

test('paste a bounce and reach the answer with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.insertText(BOUNCE);
  const results = page.locator('.results');
  await expect(results.getByRole('link', { name: '451', exact: true }).first()).toBeVisible();
  await expect(results.locator('.head')).toContainText('Greylisted');
  await expect(page.getByRole('status')).toContainText('451 4.7.1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/causes\/greylisted\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Greylisted');
});

test('the pasted text is annotated, and its parts lead to their pages', async ({ page }) => {
  await page.goto('/search/');
  await boxOf(page).fill(BOUNCE);
  const annotated = page.locator('.annotated');
  await expect(annotated).toContainText('Recipient address rejected');
  await expect(annotated.locator('a[data-kind="reply-code"]')).toHaveText('451');
  await annotated.locator('a[data-kind="enhanced-code"]').click();
  await expect(page).toHaveURL(/\/4\.7\.1\/$/);
});

test('typed words find pages', async ({ page }) => {
  await page.goto('/451/');
  await boxOf(page).fill('greylisting');
  const words = page.getByRole('region', { name: 'Pages with these words' });
  await expect(words.getByRole('link').first()).toBeVisible();
  await words
    .getByRole('link', { name: /Greylisted/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/causes\/greylisted\//);
});

test('a code typed leads to its page, two codes to their comparison', async ({ page }) => {
  await page.goto('/');
  await boxOf(page).fill('554');
  await expect(page.locator('.results').getByRole('link', { name: /^554/ }).first()).toBeVisible();
  await boxOf(page).fill('421 vs 451');
  await page.locator('.results .main a').click();
  await expect(page).toHaveURL(/\/421-vs-451\/$/);
});

test('a diagnosis can be linked: the text stands behind the #', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('550 5.1.1 <a@example.net>: Recipient address rejected: User unknown')}`);
  await expect(page.locator('.results .head')).toContainText('No such user');
});

test('nothing that is pasted leaves the browser', async ({ page, watch }) => {
  await page.goto('/');
  await boxOf(page).fill('550 5.7.1 zebra-quagga-7319 rejected by policy for customer@secret.example');
  await expect(page.locator('.results')).toBeVisible();
  await page.waitForTimeout(600);
  for (const request of watch.requests) expect(request).not.toMatch(/zebra|quagga|7319|secret\.example/);
  expect(page.url()).not.toMatch(/zebra/);
});

const LIMIT_MS = 1000;
for (const [what, text, answer] of [
  ['blank', '   \n ', null],
  ['one megabyte', `${'Lorem ipsum dolor sit amet, consectetur. '.repeat(25_000)}\n550 5.1.1 User unknown`, /\S/],
  ['binary', String.fromCharCode(...Array.from({ length: 600 }, (_, i) => i % 256)), /No SMTP reply|not|Diagnosis|is /],
  ['right to left', 'لم يتم تسليم الرسالة 550 5.1.1 المستخدم غير موجود', /550/],
  ['HTML', '<img src=x onerror="document.title=\'pwned\'"><script>document.title="pwned"</script> 550 5.7.1 <b>no</b>', /550/],
  ['nothing recognisable', 'the quick brown fox jumps over the lazy dog and then some more', /No SMTP reply|not an SMTP|something else/],
  ['another protocol', 'HTTP/1.1 404 Not Found', /HTTP/],
] as const)
  test(`bad input gets an honest answer: ${what}`, async ({ page }) => {
    await page.goto('/search/');
    const box = boxOf(page);
    await box.focus();
    await page.waitForLoadState('networkidle');
    await box.fill(text);
    const results = page.locator('.results');
    if (answer === null) {
      await page.waitForTimeout(300);
      await expect(results).toBeHidden();
      return;
    }
    await expect(results).toContainText(answer, { timeout: LIMIT_MS + 500 });
    await expect(page).toHaveTitle(/Diagnose an error text/);
    expect(await results.locator('img, script').count()).toBe(0);
  });

test('escape closes, and the box keeps its text', async ({ page }) => {
  await page.goto('/451/');
  await boxOf(page).fill('550 5.1.1 User unknown');
  await expect(page.locator('.results')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.results')).toBeHidden();
  await expect(boxOf(page)).toHaveValue('550 5.1.1 User unknown');
});

test('a link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/451/');
  const row = page.locator('section', { has: page.getByRole('heading', { name: 'Link to this' }) });
  await row.getByRole('button', { name: 'Copy' }).first().click();
  await expect(row.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/451\/$/);
});

test('an unknown address leads to what was meant', async ({ page }) => {
  for (const [path, target] of [
    ['/smtp-troubleshooter/451-error', '/451/'],
    ['/X.7.1', '/x.7.1/'],
    ['/greylisted', '/causes/greylisted/'],
    ['/550-5.99.99', '/550/'],
  ] as const) {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`${target.replaceAll('.', '\\.')}$`));
  }
});

test('the reverse order of a comparison leads there', async ({ page }) => {
  await page.goto('/451-vs-421/');
  await expect(page).toHaveURL(/\/421-vs-451\/$/);
});
