import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const mostMessageCharacters = 1_500;

/**
 * What a JSON report of vitest counts, and what failed, each with its message; nothing where there is no report. A file that
 * could not be run at all has failed without a test.
 */
export function vitestCounts(file) {
  const report = readReport(file);
  const failures = (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [describe(name, '', message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      describe(name, fullName, failureMessages.join('\n')),
    );
  });
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, failures };
}

/** The same for a JSON report of Playwright; a test that passed only when tried again has failed. */
export function playwrightCounts(file) {
  const report = readReport(file);
  const stats = report?.stats;
  return {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    failures: (report?.suites ?? []).flatMap(playwrightFailures),
  };
}

function playwrightFailures({ file, specs = [], suites = [] }) {
  const own = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []));
      return describe(file, title, errors.map(({ message }) => message).join('\n'));
    });
  return [...own, ...suites.flatMap(playwrightFailures)];
}

function describe(file, title, message = '') {
  const text = stripVTControlCharacters(message).slice(0, mostMessageCharacters);
  return `${file}${title && ` › ${title}`}\n${text}`;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
