import { readFileSync } from 'node:fs';

/** How many tests a JSON report of vitest counts; nothing where there is no report. */
export function vitestCounts(file) {
  const report = readReport(file);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** The same for a JSON report of Playwright; a test that passed only when tried again has failed. */
export function playwrightCounts(file) {
  const stats = readReport(file)?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
