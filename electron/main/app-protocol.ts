import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol } from 'electron';
import { contentSecurityPolicy } from './content-security-policy';

const scheme = 'secretariat';

/** The address of the built renderer: an origin of its own, where `file:` would share one with every file. */
export const appOrigin = `${scheme}://app`;

/**
 * Names the scheme; Electron wants this before the application is ready. The user agent holds the application's name, and
 * Electron hands no request to a handler when a header of it is not plain ASCII.
 */
export function registerAppScheme(): void {
  app.userAgentFallback = app.userAgentFallback.replace(/[^ -~]/g, '');
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files of `folder`, and nothing outside it, under `appOrigin`. */
export function serveApp(folder: string): void {
  protocol.handle(scheme, async (request) => {
    try {
      const file = fileOf(folder, request.url);
      return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(file) });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function fileOf(folder: string, url: string): string {
  const path = decodeURIComponent(new URL(url).pathname);
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder + sep) ? file : join(folder, 'not-found');
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

function headersOf(file: string): Record<string, string> {
  return {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  };
}
