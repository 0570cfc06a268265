import { describe, expect, it } from 'vitest';
import { heldReportWords } from '../../shared/wording/agency-event';
import { typeIn } from '../fixtures/entry';
import { event, registerOf } from './register-of';

const day = '2025-12-01';
const merging = (into: unknown) => event(day, { kind: 'merge', from: ['BCB', 'DPTTH'], into });
const press = { code: 'BPTHCB', name: 'Báo và Phát thanh, Truyền hình Cao Bằng', kind: 'press' };

/** The plan of Cao Bằng with reports of 2025, each with one figure. */
async function reported(...agencies: readonly string[]) {
  const register = await registerOf('cao-bang-2025');
  for (const agency of agencies) await typeIn(register.api, { 'TT-03': '10' }, { agency, period: '2025-Y' });
  return register;
}

describe('reports that are held when an event takes their agencies', () => {
  it('are told of the periods that the new agency owes', async () => {
    const { preview } = await reported('DPTTH');
    const { held } = await preview(merging(press));
    expect(held).toEqual([
      {
        ...{ period: '2025-Y', agency: 'DPTTH', name: 'Đài Phát thanh - Truyền hình Cao Bằng', version: 1 },
        owing: [{ code: 'BPTHCB', name: press.name }],
        reported: [],
      },
    ]);
    expect(held.map(heldReportWords)).toEqual([
      `Đã có báo cáo kỳ năm 2025 của Đài Phát thanh - Truyền hình Cao Bằng (DPTTH), lần 1; cơ quan mới vẫn phải nộp: ${press.name} (BPTHCB); chỉ tiêu nào cả hai cùng báo cáo thì số được cộng cả hai, và sẽ có cảnh báo khi nhập.`,
    ]);
  });

  it('are told with their newest version, and where the heir has reported as well', async () => {
    const { api, preview } = await reported('DPTTH', 'BCB');
    await typeIn(api, { 'TT-03': '11' }, { agency: 'DPTTH', period: '2025-Y' });
    const { held } = await preview(merging('BCB'));
    expect(held).toMatchObject([{ agency: 'DPTTH', version: 2, owing: [], reported: [{ code: 'BCB' }] }]);
    expect(heldReportWords(held[0] ?? expect.fail())).toContain('(BCB) cũng đã có báo cáo kỳ này');
  });

  it('are told of predecessors of predecessors', async () => {
    const { apply, preview } = await reported('DPTTH');
    await apply(merging(press));
    const into = { code: 'TT', name: 'Trung tâm Truyền thông', kind: 'press' };
    const { held } = await preview(event('2025-12-10', { kind: 'merge', from: ['BPTHCB', 'HND'], into }));
    expect(held.map(({ agency, owing }) => [agency, owing.map(({ code }) => code)])).toEqual([
      ['DPTTH', ['TT']],
    ]);
  });

  it.each([
    [
      'of periods that stay with the old agency',
      event('2025-12-20', { kind: 'merge', from: ['DPTTH'], into: press }),
    ],
    [
      'of such periods to an heir that owed them itself',
      event('2026-01-01', { kind: 'merge', from: ['DPTTH'], into: 'BCB' }),
    ],
    ['where nothing is taken over', event(day, { kind: 'rename', agency: 'DPTTH', name: 'Đài' })],
    [
      'where a duty alone moves',
      event(day, { kind: 'transfer', from: 'DPTTH', to: 'BCB', duties: ['cao-bang-2025:V.12/p1'] }),
    ],
  ])('are not told %s', async (_what, request) => {
    const { preview } = await reported('DPTTH');
    const { obstacles, held } = await preview(request);
    expect({ obstacles, held }).toEqual({ obstacles: [], held: [] });
  });

  it('are told where a single indicator moves', async () => {
    const { api, preview } = await reported('DPTTH');
    const indicators = (await api.agencies.detail({ code: 'DPTTH' })).bindings
      .filter(({ about }) => about === 'indicator')
      .map(({ key }) => key);
    expect(indicators).toContain('TT-03');
    const { held } = await preview(
      event(day, { kind: 'transfer', from: 'DPTTH', to: 'SVHTTDL', indicators: ['TT-03'] }),
    );
    expect(held.map(({ agency, owing }) => [agency, owing.map(({ code }) => code)])).toEqual([
      ['DPTTH', ['SVHTTDL']],
    ]);
  });
});
