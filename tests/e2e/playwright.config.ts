import { defineConfig } from '@playwright/test';

// biome-ignore lint/style/noDefaultExport: Playwright reads its settings from a default export.
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results/e2e',
  globalSetup: './ensure-runtime.ts',
  // One window at a time: they share a screen, and figures of time should mean something.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
});
