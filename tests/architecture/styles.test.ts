import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../renderer');

/** The classes that rules of a style sheet are of alone, outside of conditions: `.plan-line`, not `.plan-line .button`. */
function classesIn(css: string): readonly string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, '').replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...bare.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []);
}

// Screens are loaded when they are opened, and their style sheets stay: a class of two would look otherwise from then on.
it('each class is laid down in one style sheet', () => {
  const sheets = new Map<string, Set<string>>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    for (const one of classesIn(readFileSync(join(folder, file), 'utf8'))) {
      sheets.set(one, (sheets.get(one) ?? new Set()).add(basename(file)));
    }
  }
  expect(sheets.size).toBeGreaterThan(100);
  expect([...sheets].filter(([, those]) => those.size > 1)).toEqual([]);
});
