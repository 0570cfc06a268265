import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { registerAppScheme, serveApp } from '../../electron/main/app-protocol';
import { contentSecurityPolicy } from '../../electron/main/content-security-policy';
import { app, standIn } from '../fixtures/electron-stand-in';

vi.mock('electron', () => import('../fixtures/electron-stand-in'));

const folder = mkdtempSync(join(tmpdir(), 'atvsld-protocol-'));

beforeAll(() => {
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-of-others'));
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'renderer/assets/ứng dụng.js'), 'run()');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'renderer-of-others/secret.js'), 'secret');
  serveApp(join(folder, 'renderer'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['secretariat://app/', '<!doctype html>', 'text/html; charset=utf-8'],
  ['secretariat://app/index.html?x#y', '<!doctype html>', 'text/html; charset=utf-8'],
  ['secretariat://app/assets/%E1%BB%A9ng%20d%E1%BB%A5ng.js', 'run()', 'text/javascript; charset=utf-8'],
])('serves %s under the policy', async (url, text, type) => {
  const response = await standIn.serve?.({ url });
  expect(await response?.text()).toBe(text);
  expect(response?.headers.get('content-type')).toBe(type);
  expect(response?.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
});

it.each([
  'secretariat://app/missing.js',
  'secretariat://app/assets',
  'secretariat://app/../secret.txt',
  'secretariat://app/%2e%2e/secret.txt',
  'secretariat://app/..%2fsecret.txt',
  'secretariat://app/..%2frenderer-of-others/secret.js',
  'secretariat://app/%00',
  'secretariat://app/%E0%A4%A',
])('serves nothing for %s', async (url) => {
  expect((await standIn.serve?.({ url }))?.status).toBe(404);
});

it('lets pages evaluate nothing', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'; script-src 'self';");
  expect(contentSecurityPolicy).not.toContain('unsafe-eval');
});

it('keeps the user agent plain, because a header that is not stops every request', () => {
  registerAppScheme();
  expect(app.userAgentFallback).toBe('Th k/1.2.3 Chrome/130');
});
