import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// The browser that the set-up found; without it, Playwright's own.
const found = new URL('../../node_modules/.cache/browser', import.meta.url);
const executablePath = existsSync(found) ? readFileSync(found, 'utf8') : undefined;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: 'list',
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
});
