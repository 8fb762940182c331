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

test('who follows a link and comes back, or loads anew, finds the paste and its diagnosis; who comes anew does not', async ({ page }) => {
  await page.goto('/');
  await boxOf(page).fill(BOUNCE);
  const head = page.locator('.results .head');
  await head.getByRole('link').click();
  await expect(page).toHaveURL(/\/causes\/greylisted\/$/);
  await page.goBack();
  await expect(boxOf(page)).toHaveValue(BOUNCE);
  await expect(head).toContainText('Greylisted');
  await page.reload();
  await expect(boxOf(page)).toHaveValue(BOUNCE);
  await expect(head).toContainText('Greylisted');
  await page.goto('/about/');
  await page.goto('/');
  await expect(boxOf(page)).toHaveValue('');
});

test('a question about a code leads to its page and names what it mostly stands for; where one cause stands out, that comes first', async ({
  page,
}) => {
  await page.goto('/');
  const results = page.locator('.results');
  await boxOf(page).fill('what does error 451 mean');
  await expect(results.locator('.head')).toHaveText('Local error in processing');
  await expect(results.getByRole('link', { name: 'Greylisted' })).toHaveAttribute('href', /\/451\/#greylisting$/);
  await boxOf(page).fill('gmail error 535');
  await expect(results.locator('.head')).toContainText('Authentication failed');
  await expect(results.locator('.provider')).toHaveText('Gmail and Google Workspace');
  await boxOf(page).press('Enter');
  await expect(page).toHaveURL(/\/535\/$/);
});

test('a bounce for several recipients is a list where they failed for different reasons', async ({ page }) => {
  await page.goto('/search/');
  await boxOf(page).fill(
    ['550 5.1.1 User unknown', '552 5.2.2 Mailbox full']
      .map((reply, n) => `<kim${n}@example.net>: host mx.example.net[203.0.113.9] said: ${reply} (in reply to RCPT TO command)\n\n`)
      .join(''),
  );
  await expect(page.locator('.many tbody tr')).toHaveCount(2);
  await expect(page.locator('.many')).toContainText('Mailbox full');
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

test('a link is copied with the keyboard, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/451/');
  const row = page.locator('section', { has: page.getByRole('heading', { name: 'Link to this' }) });
  for (const [name, text] of [
    ['URL', /^http\S+\/451\/$/],
    ['Markdown', /^\[SMTP 451 .+\]\(http\S+\/451\/\)$/],
    ['HTML', /^<a href="http\S+\/451\/">SMTP 451 .+<\/a>$/],
    ['Plain text', /^SMTP 451 .+: http\S+\/451\/$/],
  ] as const) {
    await row.getByRole('button', { name: `Copy ${name}` }).press('Enter');
    await expect(row.getByRole('button', { name: `Copied ${name}` })).toBeVisible();
    await expect(page.locator('[aria-live="polite"]')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text);
    await expect(row.getByRole('button', { name: 'Copied' })).toHaveCount(0, { timeout: 4000 });
  }
});

test('the texts for a ticket are copied as they stand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/causes/greylisted/');
  await page.getByRole('button', { name: 'Copy the text for the other side' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Hello,\n\n.+\n\nReply of your server: \[.+\]\nTime: \[/);
  await page.goto('/451/');
  const cause = page.locator('section.cause').first();
  await cause.getByText('Texts for a ticket').click();
  await expect(cause.getByText('For the customer')).toBeVisible();
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

const LOG = Array.from({ length: 60 }, (_, n) => {
  const status = [
    'dsn=5.1.1, status=bounced (host mx.example.net[203.0.113.7] said: 550 5.1.1 <kim@example.net>: User unknown (in reply to RCPT TO command))',
    'dsn=4.7.1, status=deferred (host mx.example.net[203.0.113.7] said: 451 4.7.1 Greylisting in action, please come back later (in reply to RCPT TO command))',
    'dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4Zk2Qd)',
  ][n % 6 === 0 ? 0 : n % 2 ? 1 : 2];
  return `Nov 21 09:15:${String(n).padStart(2, '0')} mail postfix/smtp[2${n}]: 4Zk2Qd${n}AB: to=<kim${n}@example.net>, relay=mx.example.net[203.0.113.7]:25, delay=1.2, ${status}`;
}).join('\n');

test('a log becomes a table: sorted, filtered, saved as CSV, each row leading on', async ({ page }) => {
  await page.goto('/search/');
  await boxOf(page).fill(LOG);
  const table = page.getByRole('region', { name: 'What these lines mean' }).locator('table');
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(page.locator('.many .head')).toHaveText('40 of 60 records tell of mail that did not go through.');
  await expect(rows.first()).toContainText('Greylisted');
  await table.getByRole('button', { name: 'Count' }).click();
  await expect(rows.first()).toContainText('No such user');
  await expect(table.locator('th').first()).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('451');
  await expect(rows).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toMatch(/^"count","cause",.*\r\n"30","Greylisted","451","4\.7\.1",/);
  await rows.first().getByRole('button').click();
  await expect(page.locator('.detail .head')).toContainText('Greylisted');
  await rows.first().getByRole('link', { name: 'Greylisted' }).click();
  await expect(page).toHaveURL(/\/causes\/greylisted\/$/);
});

test('ten thousand lines do not stop the page', async ({ page }) => {
  await page.goto('/search/');
  await boxOf(page).focus();
  await page.waitForLoadState('networkidle');
  // Made in the page and put in before the watch begins: how long a browser takes for so long a text in a box is its own affair.
  await boxOf(page).evaluate((box: HTMLTextAreaElement, log) => {
    box.value = Array.from({ length: 10_000 / 40 }, (_, n) =>
      log
        .replaceAll('AB:', `${n.toString(36).toUpperCase()}:`)
        .split('\n')
        .slice(0, 40)
        .join('\n'),
    ).join('\n');
  }, LOG);
  await page.waitForTimeout(500);
  const { longest, took } = await boxOf(page).evaluate(async (box: HTMLTextAreaElement) => {
    let longest = 0;
    const started = performance.now();
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    watch.observe({ type: 'longtask' });
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
    while (!/of 10000 records/.test(document.querySelector('.many .head')?.textContent ?? ''))
      await new Promise((done) => setTimeout(done, 20));
    const took = performance.now() - started;
    await new Promise((done) => setTimeout(done, 100));
    watch.disconnect();
    return { longest, took };
  });
  test.info().annotations.push({ type: 'ten thousand lines', description: `read in ${Math.round(took)} ms, longest task ${longest} ms` });
  await expect(page.locator('.many tbody tr')).toHaveCount(2);
});

test('a part of the text is explained where one points, tabs or taps', async ({ page }) => {
  await page.goto('/search/');
  await boxOf(page).fill(BOUNCE);
  const explained = page.locator('.explained');
  await page.locator('.annotated [data-kind="command"]').hover();
  await expect(explained).toContainText('names one recipient');
  await page.locator('.annotated [data-kind="reply-code"]').focus();
  await expect(explained).toContainText('451: Local error in processing');
  await expect(page.locator('.annotated [data-kind="reply-code"]')).toHaveAccessibleDescription(/Temporary failure/);
  await page.locator('.annotated [data-kind="words"]').first().focus();
  await expect(explained).toContainText('Greylisted');
});

test('a diagnosis is shared only when asked, and without what tells whose mail it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/');
  await boxOf(page).fill(BOUNCE);
  await page.getByText('Link to this diagnosis').click();
  const shared = page.getByRole('textbox', { name: 'The text without addresses' });
  await expect(shared).toHaveValue(/host <host>\[<ip>\] said: 451 4\.7\.1/);
  await expect(shared).not.toHaveValue(/anna|203\.0\.113/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.share [role="status"]')).toHaveText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/search\/#q=/);
  expect(decodeURIComponent(link)).not.toMatch(/anna|203\.0\.113/);
  await page.goto('/');
  await page.goto(link);
  await expect(page.locator('.results .head')).toContainText('Greylisted');
});

test('a text that nothing recognises can be reported', async ({ page }) => {
  await page.goto('/search/');
  await boxOf(page).fill('the flux capacitor at kim@example.net said 999 wibble\nand then nothing more happened at all');
  await expect(page.locator('.results')).toContainText('999: The number is written like a reply code, but SMTP has none of that form.');
  await page.getByText('Tell us about this text').click();
  await expect(page.getByRole('textbox', { name: 'The text without addresses' })).toHaveValue(/at <address> said 999/);
});

test('texts for a ticket are filled in from the pasted text, and nothing is taken out of them', async ({ page }) => {
  await page.goto('/search/');
  await boxOf(page).fill(BOUNCE);
  await page.getByText('Texts for a ticket').click();
  const texts = page.locator('.tickets figure');
  await expect(texts.filter({ hasText: 'For the customer' })).toContainText(
    'Your message to anna@example.net has not arrived yet. It is not lost.',
  );
  const postmaster = texts.filter({ hasText: 'For the other side' });
  await expect(postmaster).toContainText('451 4.7.1 <anna@example.net>: Recipient address rejected: Greylisted');
  await expect(postmaster).toContainText('mx.example.net');
  await expect(postmaster).toContainText('[date and time of the attempt, with time zone]');
  await postmaster.getByRole('button', { name: 'Copy' }).focus();
  await page.keyboard.press('Enter');
  await expect(postmaster.getByRole('button')).toContainText(/Copied|Selected/);
});

test('the address of a code that does not exist says so', async ({ page }) => {
  for (const path of ['/smtp/599/', '/5.7.9999/']) {
    await page.goto(path);
    await expect(page.locator('[data-facts]')).toContainText(/599|5\.7\.9999/);
    await expect(page.locator('[data-facts]')).toBeVisible();
  }
  await page.goto('/smtp/599/');
  await page.locator('[data-facts]').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/5\d\d\/$/);
});

test('where a code means one thing, the box advises what its page advises', async ({ page }) => {
  await page.goto('/5.7.606/');
  const advised = await page.locator('.verdict').innerText();
  await page.goto('/search/');
  await boxOf(page).fill(
    'host example.mail.protection.outlook.com said: 550 5.7.606 Access denied, banned sending IP [203.0.113.4]. To request removal from this list please visit https://sender.office.com/',
  );
  const verb = (await page.locator('.results .act b').innerText()).replace(/\W/g, '');
  expect(advised).toContain(verb);
});
