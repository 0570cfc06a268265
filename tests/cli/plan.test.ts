import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cli, cliJson } from '../fixtures/command-line';
import { haveSeeds, plans, seedPath } from '../plan-reading/seeds';
import { smallPlan } from './small-plan';

const folder = mkdtempSync(join(tmpdir(), 'atvsld-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const Shape = z.object({
  document: z.object({
    number: z.string().nullable(),
    date: z.string().nullable(),
    issuer: z.string().nullable(),
    title: z.string().nullable(),
    legalBases: z.array(
      z.object({ number: z.string().nullable(), date: z.string().nullable(), title: z.string() }),
    ),
  }),
  agencies: z.array(
    z.object({
      ref: z.string(),
      name: z.string(),
      members: z.array(z.string()),
      requested: z.boolean(),
      duties: z.array(
        z.object({
          role: z.enum(['lead', 'coordinate', 'carry_out', 'direct', 'requested']),
          with: z.array(z.string()),
          text: z.string(),
          source: z.object({ start: z.int(), end: z.int() }),
        }),
      ),
    }),
  ),
  reporting: z.array(
    z.object({
      month: z.int().nullable(),
      day: z.int().nullable(),
      before: z.boolean().nullable(),
      period: z.string(),
      adHoc: z.boolean(),
    }),
  ),
  targets: z.array(
    z.object({
      metric: z.string(),
      direction: z.string(),
      amount: z.number().nullable(),
      unit: z.string().nullable(),
      per: z.string().nullable(),
      average: z.boolean(),
    }),
  ),
  missing: z.array(z.object({ what: z.string(), text: z.string() })),
  notPlan: z.boolean(),
});

describe('plan read', () => {
  it('prints what a plan says as JSON, with places in its text', async () => {
    const out = join(folder, 'text-of-plan.txt');
    const { code, json } = await cliJson('plan', 'read', file('plan.txt', smallPlan), '--text', out);
    const { agencies, ...rest } = Shape.parse(json);
    const text = readFileSync(out, 'utf8');
    expect({ code, rest, text }).toEqual({
      code: 0,
      rest: {
        document: {
          number: '12/KH-UBND',
          date: '2026-02-05',
          issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
          title: 'An toàn, vệ sinh lao động năm 2026',
          legalBases: [{ number: '209/NQ-CP', date: '2024-10-28', title: 'Nghị quyết của Chính phủ' }],
        },
        reporting: [{ month: 12, day: 15, before: true, period: 'year', adHoc: false }],
        targets: [
          {
            metric: 'tần suất tai nạn lao động chết người',
            direction: 'decrease',
            amount: 4,
            unit: 'percent',
            per: 'year',
            average: false,
          },
        ],
        missing: [],
        notPlan: false,
      },
      text: smallPlan,
    });
    expect(
      agencies.map(({ duties, ...agency }) => ({
        ...agency,
        duties: duties.map(({ role, with: partners, source }) => [
          role,
          partners,
          text.slice(source.start, source.end),
        ]),
      })),
    ).toEqual([
      {
        ref: 'II.1',
        name: 'Sở Nội vụ',
        members: ['Sở Nội vụ'],
        requested: false,
        duties: [
          [
            'lead',
            ['Sở Y tế'],
            expect.stringContaining('Chủ trì, phối hợp với Sở Y tế tổ chức kiểm tra các doanh nghiệp'),
          ],
        ],
      },
      {
        ref: 'II.2',
        name: 'Liên đoàn Lao động tỉnh',
        members: ['Liên đoàn Lao động tỉnh'],
        requested: true,
        duties: [['requested', [], expect.stringContaining('Tuyên truyền cho đoàn viên, người lao động')]],
      },
    ]);
  });

  it('prints the name of a body without what is asked of it and what limits it', async () => {
    const heading = 'Đề nghị các sở, ban, ngành, đoàn thể khác trong phạm vi nhiệm vụ, quyền hạn';
    const path = file('pham-vi.txt', smallPlan.replace('Đề nghị Liên đoàn Lao động tỉnh', heading));
    const { json } = await cliJson('plan', 'read', path);
    const Items = z.object({ agencies: z.array(z.object({ name: z.string(), heading: z.string() })) });
    expect(Items.parse(json).agencies.map(({ name, heading: printed }) => [name, printed])).toEqual([
      ['Sở Nội vụ', 'Sở Nội vụ'],
      ['các sở, ban, ngành, đoàn thể khác', heading],
    ]);
  });

  it('shows the same to a person', async () => {
    const { code, out } = await cli('plan', 'read', file('plan.txt', smallPlan));
    expect({
      code,
      lines: out.split('\n').filter((line) => /12\/KH-UBND|giảm ít nhất 4%\/năm|trước 15\/12/.test(line))
        .length,
    }).toEqual({ code: 0, lines: 3 });
  });

  it('says of other papers that they are no plan, and ends with 1', async () => {
    const article = 'Tỉnh tăng cường an toàn lao động\n'.concat(
      'UBND tỉnh vừa ban hành kế hoạch tăng cường kiểm tra an toàn lao động trong các doanh nghiệp trên địa bàn. '.repeat(
        3,
      ),
      '\nNguồn: Cổng thông tin điện tử',
    );
    const path = file('article.txt', article);
    const { code, json } = await cliJson('plan', 'read', path);
    const plain = await cli('plan', 'read', path);
    const { notPlan, notPlanBecause } = Shape.extend({ notPlanBecause: z.unknown() }).parse(json);
    expect({ code, notPlan, notPlanBecause, plain }).toEqual({
      code: 1,
      notPlan: true,
      notPlanBecause: {
        kind: 'article',
        reasons: ['no-plan-title', 'words-of-the-press', 'nothing-assigned'],
      },
      plain: { code: 1, out: expect.stringContaining('Không phải kế hoạch: bài viết, bài báo.'), err: '' },
    });
  });

  it.each([
    ['there is no file', () => join(folder, 'none.txt')],
    ['the file is empty', () => file('empty.txt', '')],
    ['the file is a program', () => file('program.docx', 'MZ\u0000\u0001')],
  ])('ends with 1 and an error where %s', async (_, path) => {
    const { code, json } = await cliJson('plan', 'read', path());
    expect({ code, json }).toEqual({
      code: 1,
      json: { error: expect.objectContaining({ code: expect.any(String) }) },
    });
  });

  it.each([[['plan']], [['plan', 'write', 'x']], [['plan', 'read']], [['plan', 'read', 'a', 'b']]])(
    'refuses %j as wrong usage',
    async (words) => {
      expect((await cli(...words)).code).toBe(2);
    },
  );

  it.skipIf(!haveSeeds).each(plans)(
    'prints the shape that is promised for %s (skipped where the plans are not at hand)',
    async (name) => {
      const { code, json } = await cliJson('plan', 'read', seedPath(name));
      const { document, reporting, targets, notPlan } = Shape.parse(json);
      const dated = { 'cao-bang': 2, 'can-tho': 1, 'thai-nguyen': 1, 'dak-lak': 1 }[name as string];
      const figures = { 'cao-bang': 3, 'can-tho': 3, 'thai-nguyen': 3, 'dak-lak': 6 }[name as string];
      expect({
        code,
        number: document.number,
        reporting: reporting.length,
        targets: targets.length,
        notPlan,
      }).toEqual({
        code: 0,
        number: null,
        reporting: dated,
        targets: figures,
        notPlan: false,
      });
    },
  );
});

describe('plan read --text', () => {
  it('refuses a place where nothing can be written, and leaves the plan itself alone', async () => {
    const path = file('ke-hoach-text.txt', smallPlan);
    const nowhere = await cli('plan', 'read', path, '--text', join(folder, 'không có', 'ra.txt'));
    expect([nowhere.code, nowhere.out]).toEqual([1, '']);
    expect(nowhere.err).toContain('không có');
    const itself = await cli('plan', 'read', path, '--text', path);
    expect([itself.code, readFileSync(path, 'utf8')]).toEqual([2, smallPlan]);
  });
});
