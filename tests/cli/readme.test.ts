import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../electron/cli/commands';
import { Takes } from '../../shared/domain/agencies/takes';
import { cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';
import { smallPlan } from './small-plan';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const section = /^## Plans, agencies and duties without a window$(.*?)^## /ms.exec(readme)?.[1] ?? '';
const blocks = [...section.matchAll(/```(\w*)\n(.*?)```/gs)].map(([, kind, text = '']) => ({ kind, text }));

it('names in the README exactly the keys that plan read prints', async () => {
  const path = join(await temporaryFolder(), 'plan.txt');
  // Without its end, so that something is missing.
  writeFileSync(path, smallPlan.slice(0, smallPlan.indexOf('Nơi nhận')));
  const { json } = await cliJson('plan', 'read', path);
  const shape = blocks.find(({ text }) => text.startsWith('{ document:'))?.text ?? '';
  expect([...new Set(shape.match(/[a-zA-Z]+/g))].sort()).toEqual(printedKeys(json));
});

it('shows takes that are understood', () => {
  const shown = blocks.find(({ kind }) => kind === 'json')?.text ?? '';
  expect(Takes.strict().safeParse(JSON.parse(shown)).success).toBe(true);
});

it('names commands that there are', () => {
  const named = [...readme.matchAll(/^npm run -s cli -- (\w+)/gm)].map(([, word = '']) => word);
  expect(named.filter((word) => !commands.has(word))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(['plan', 'agencies', 'duties', 'targets']));
});

/** All keys of the answer but those inside what the README leaves to be looked at: parts, deadlines, tasks, remarks. */
function printedKeys(json: unknown): readonly string[] {
  const keys = new Set<string>();
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit);
    const inside = z.record(z.string(), z.unknown()).safeParse(value);
    if (!inside.success || Array.isArray(value)) return;
    for (const [key, part] of Object.entries(inside.data)) {
      keys.add(key);
      if (!['parts', 'deadline', 'tasks', 'generalDuties', 'remarks', 'milestones'].includes(key))
        visit(part);
    }
  };
  visit(json);
  return [...keys].sort();
}
