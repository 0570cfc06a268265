import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { beginDraft } from '../../../shared/plan-reading/draft/begin-draft';
import { dutyTopics, topicOf } from '../../../shared/plan-reading/duties/topic-of';
import { readPlan } from '../../../shared/plan-reading/read-plan';
import { haveSeeds, type SeedName, seedText } from '../seeds';
import { textDocument } from '../text-document';

describe('the topic that the words of a duty propose', () => {
  it.each([
    [
      'Chủ trì thanh tra, kiểm tra việc chấp hành pháp luật lao động tại các doanh nghiệp.',
      'Thanh tra, kiểm tra',
    ],
    ['Tổ chức tự kiểm tra, rà soát nội quy tại từng phân xưởng.', 'ATVSLĐ tại cơ sở'],
    ['Tuyên truyền, phổ biến pháp luật trên địa bàn.', 'Tuyên truyền, phổ biến pháp luật'],
    ['Tuyên truyền, huấn luyện cho hội viên.', 'Huấn luyện'],
    ['Tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12.', 'Thống kê, báo cáo'],
    ['Hướng dẫn nhà thầu bảo đảm an toàn khi thi công.', 'An toàn trong xây dựng'],
    ['Kiểm tra an toàn điện trong nông nghiệp và làng nghề.', 'An toàn trong nông nghiệp'],
    ['Kiểm tra, hướng dẫn công tác phòng cháy và chữa cháy.', 'Phòng cháy, chữa cháy'],
    ['Giải quyết các chế độ về bảo hiểm tai nạn lao động.', 'Bảo hiểm, chế độ'],
    ['Hằng năm xây dựng kế hoạch và tổ chức thực hiện.', 'Xây dựng kế hoạch'],
    ['Tham mưu bố trí kinh phí từ ngân sách địa phương.', 'Nguồn lực, kinh phí'],
    ['Chăm sóc sức khỏe người lao động.', 'Sức khỏe người lao động, bệnh nghề nghiệp'],
    ['Phối hợp điều tra tai nạn lao động chết người.', 'Điều tra tai nạn lao động'],
    ['Tổ chức triển khai thực hiện Kế hoạch trong phạm vi quản lý.', 'Quản lý nhà nước'],
    // The name of a body is no field of work, and nothing is proposed for words that tell none.
    ['Phối hợp với Sở Nông nghiệp và Môi trường, Sở Xây dựng thanh tra.', 'Thanh tra, kiểm tra'],
    ['Phối hợp với Thanh tra tỉnh.', ''],
    ['Thực hiện các nội dung khác khi được giao.', ''],
    ['', ''],
  ])('%s: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it('is read in capitals and in letters put together from parts', () => {
    const text = 'Thanh tra, kiểm tra';
    expect([topicOf(text.toUpperCase()), topicOf(text.normalize('NFD'))]).toEqual([text, text]);
  });

  it('is found at once in a text of any length', () => {
    expect(topicOf(`${'chính sách '.repeat(200_000)} bảo hiểm`)).toBe('');
  });
});

const Preset = z.object({
  assignments: z.array(
    z.object({
      label: z.string(),
      duties: z.array(z.object({ label: z.string(), text: z.string(), topic: z.string() })),
    }),
  ),
});
const folder = join(import.meta.dirname, '../../../resources/presets');
const presetOf = (file: string) => Preset.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

type Judged = { readonly topic: string; readonly proposed: string; readonly text: string };

function share(judged: readonly Judged[], is: (one: Judged) => boolean): number {
  return judged.filter(is).length / judged.length;
}

/** What does not agree, for whoever has to look why a bar fell. */
function told(judged: readonly Judged[]): string {
  const other = judged.filter(({ topic, proposed }) => topic !== proposed);
  const lines = other.map(({ topic, proposed, text }) => `${topic} / ${proposed}: ${text.slice(0, 80)}`);
  return `${judged.length - other.length} of ${judged.length} agree\n${lines.join('\n')}`;
}

describe('duties of the presets', () => {
  const duties = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => presetOf(file).assignments.flatMap((item) => item.duties));

  it('have topics that may be proposed', () => {
    expect(duties.map(({ topic }) => topic).filter((topic) => !dutyTopics.includes(topic))).toEqual([]);
  });

  it('agree in three of four, and have another topic proposed in one of seven at most', () => {
    const judged = duties.map(({ topic, text }) => ({ topic, text, proposed: topicOf(text) }));
    const wrong = share(judged, ({ topic, proposed }) => proposed !== '' && proposed !== topic);
    expect(
      share(judged, ({ topic, proposed }) => topic === proposed),
      told(judged),
    ).toBeGreaterThan(0.75);
    expect(wrong, told(judged)).toBeLessThan(1 / 7);
  });
});

describe.skipIf(!haveSeeds)(
  'duties of the same plans as they are written (skipped without the seeds)',
  () => {
    const presets: ReadonlyArray<readonly [SeedName, string]> = [
      ['cao-bang', 'cao-bang-2025.json'],
      ['can-tho', 'can-tho-2024.json'],
      ['thai-nguyen', 'thai-nguyen-2025.json'],
      ['dak-lak', 'dak-lak-2024.json'],
    ];

    it.each(presets)('of %s agree in six of seven', (name, file) => {
      const { entries } = beginDraft(readPlan(textDocument(seedText(name))));
      const refs = new Map(entries.map(({ id, value }) => [id, value.kind === 'item' ? value.ref : '']));
      const read = new Map(
        entries.flatMap(({ value }) =>
          value.kind === 'duty' ? [[`${refs.get(value.item ?? '')} ${value.label}`, value] as const] : [],
        ),
      );
      const judged = presetOf(file).assignments.flatMap((item) =>
        item.duties.map(({ label, topic, text }) => {
          const found = read.get(`${item.label} ${label}`);
          return { topic, proposed: found?.topic ?? '', text: found?.text ?? text };
        }),
      );
      expect(
        share(judged, ({ topic, proposed }) => topic === proposed),
        told(judged),
      ).toBeGreaterThan(6 / 7);
    });
  },
);
