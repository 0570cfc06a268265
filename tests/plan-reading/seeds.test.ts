import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPlan } from '../../shared/plan-reading/read-plan';
import { nameOfItem } from '../../shared/plan-reading/structure/read-items';
import { textDocument } from './text-document';

const shared = join(import.meta.dirname, '../../../shared');
const plans = ['000_cao_bang_plan', '001_can_tho_plan', '002_thai_nguyen_plan', '004_dak_lak_plan'];

const Names = z.array(z.string()).optional();
const Gold = z.object({
  file: z.string(),
  agencies: z.array(
    z.object({
      ref: z.string(),
      name_exact: z.string(),
      requested: z.boolean(),
      is_group: z.boolean(),
      members: z.array(z.object({ name: z.string(), is_group: z.boolean() })).optional(),
      duties: z.array(
        z.object({
          index: z.string(),
          role: z.enum(['chu_tri', 'phoi_hop', 'thuc_hien', 'chi_dao', 'de_nghi']),
          quote_start: z.string(),
          with: Names,
          directs: Names,
          parts: z.array(z.object({ with: Names, directs: Names })).optional(),
        }),
      ),
    }),
  ),
  taskGroups: z.array(z.object({ items: z.array(z.unknown()) })).optional(),
});
type Gold = z.infer<typeof Gold>;

const roles = {
  chu_tri: 'lead',
  phoi_hop: 'coordinate',
  thuc_hien: 'carry_out',
  chi_dao: 'direct',
  de_nghi: 'requested',
};

/** How a copy of a plan may come: what is changed is how it is written, never what it says. */
const copies: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'line feeds of Windows': (text) => text.replaceAll('\n', '\r\n'),
  NFD: (text) => text.normalize('NFD'),
  'other bullets': (text) => text.replace(/^- /gm, '• ').replace(/^([a-zđ])\) /gm, '$1/ '),
  'plus signs': (text) => text.replace(/^- /gm, '+ '),
  'numbers with brackets': (text) => text.replace(/^ ?(\d+)\. /gm, '$1) '),
  'tabs around labels': (text) => text.replace(/^([-\w.)]+) /gm, '\t$1\t'),
  'points run on': (text) => text.replace(/\n+(?=- )/g, ' '),
  'broken at 70 characters': (text) => (isBroken(text) ? text : text.split('\n').map(broken).join('\n')),
  'headings in capitals': (text) =>
    isBroken(text) ? text : text.replace(/^\d+\. Sở [^\n:.;]{3,80}$/gm, (heading) => heading.toUpperCase()),
  'missing colons': (text) => text.replace(/^(\d+\. [^:\n]{5,120}):\s+/gm, '$1 '),
};

// The plan of Đắk Lắk comes broken into lines already.
function isBroken(text: string): boolean {
  return Math.max(...text.split('\n').map((line) => line.length)) < 200;
}

function broken(line: string): string {
  return line.replace(/(.{1,70})(?:\s+|$)/gu, '$1\n').trim();
}

type Score = { readonly row: string; readonly wrong: readonly string[]; readonly good: boolean };

function scoreOf(name: string, change: (text: string) => string): Score {
  const gold: Gold = Gold.parse(JSON.parse(readFileSync(join(shared, 'extraction', `${name}.json`), 'utf8')));
  const reading = readPlan(textDocument(change(readFileSync(join(shared, 'seeds', gold.file), 'utf8'))));
  const wrong: string[] = [];
  const count = { items: 0, duties: 0, roles: 0, of: 0, hits: 0, found: 0, wanted: 0 };
  const found = new Map(reading.items.map((item) => [item.ref, item]));
  for (const agency of gold.agencies) {
    const item = found.get(agency.ref);
    found.delete(agency.ref);
    const wanted = agency.members?.length
      ? agency.members
      : [{ name: agency.name_exact, is_group: agency.is_group }];
    const members = item?.members.map((member) => ({ name: member.name, is_group: member.isGroup }));
    const told = item && [nameOfItem(item), item.requested, members];
    const expected = [agency.name_exact, agency.requested, wanted];
    if (JSON.stringify(told).toLowerCase() === JSON.stringify(expected).toLowerCase()) count.items += 1;
    else wrong.push(`${agency.ref}: ${JSON.stringify(told)}, expected ${JSON.stringify(expected)}`);
    const duties = new Map(item?.duties.map((duty) => [duty.label, duty]));
    for (const duty of agency.duties) {
      count.of += 1;
      const own = duties.get(duty.index);
      duties.delete(duty.index);
      const place = `${agency.ref}.${duty.index}`;
      if (own?.text.startsWith(duty.quote_start.slice(0, 20))) count.duties += 1;
      else wrong.push(`${place}: no such duty`);
      if (own?.role === roles[duty.role]) count.roles += 1;
      else wrong.push(`${place}: ${own?.role}, expected ${roles[duty.role]}`);
      const names = (key: 'with' | 'directs') =>
        [duty, ...(duty.parts ?? [])].flatMap((part) =>
          (part[key] ?? []).map((partner) => `${key} ${partner}`),
        );
      const partners = new Set([...names('with'), ...names('directs')]);
      const have = new Set(own?.partners.map((partner) => `${partner.relation} ${partner.name}`));
      count.wanted += partners.size;
      count.found += have.size;
      for (const partner of have)
        if (partners.has(partner)) count.hits += 1;
        else wrong.push(`${place}: too much: ${partner}`);
      for (const partner of partners) if (!have.has(partner)) wrong.push(`${place}: missing: ${partner}`);
    }
    for (const extra of duties.keys()) wrong.push(`${agency.ref}.${extra}: no duty of the plan`);
  }
  for (const extra of found.keys()) wrong.push(`${extra}: no item of the plan`);
  const tasks = (gold.taskGroups ?? []).reduce((sum, group) => sum + group.items.length, 0);
  if (reading.tasks.length !== tasks) wrong.push(`${reading.tasks.length} tasks, expected ${tasks}`);
  const precision = count.hits / count.found;
  const recall = count.hits / count.wanted;
  const whole = count.items === gold.agencies.length && count.duties === count.of && found.size === 0;
  return {
    row: `items ${count.items}/${gold.agencies.length}, duties ${count.duties}/${count.of}, roles ${count.roles}/${count.of}, partners P ${precision.toFixed(2)} R ${recall.toFixed(2)}`,
    wrong,
    good:
      whole &&
      !wrong.some((line) => /no duty of|tasks, expected/.test(line)) &&
      count.roles >= count.of * 0.95 &&
      precision >= 0.9 &&
      recall >= 0.9,
  };
}

describe.skipIf(!existsSync(shared))('the plans of four provinces', () => {
  for (const [copy, change] of Object.entries(copies)) {
    it.each(plans)(`%s, ${copy}`, (name) => {
      const { row, wrong, good } = scoreOf(name, change);
      expect(good, [row, ...wrong].join('\n')).toBe(true);
    });
  }
});

it.runIf(!existsSync(shared))('the plans of four provinces are not here: skipped', () => {
  expect(existsSync(shared)).toBe(false);
});
