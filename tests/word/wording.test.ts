import { describe, expect, it } from 'vitest';
import { requestWords } from '../../shared/wording/chase-basis';
import { chaseLetter, type LetterStep } from '../../shared/wording/chase-letter';
import { chaseReport } from '../../shared/wording/chase-report';
import type { Letter } from '../../shared/wording/letter';
import { linesIn } from '../document/fixtures/read-lines';
import { agency, day, longDuty, occasion, owed, written } from './letter-samples';
import { sectionsIn } from './read-letter';

/** What a letter as read back from its file is about: its words of asking, where its list stands, and how it ends. */
async function told(step: LetterStep, requested: boolean, count: number) {
  const name = requested ? 'Liên đoàn Lao động tỉnh' : 'Sở Y tế';
  const bytes = await written(chaseLetter(step, occasion, agency({ name, requested, owed: owed(count) })));
  const lines = (await linesIn(bytes)).map((line) => line.replaceAll('\u00a0', ' '));
  const body = lines.slice(lines.indexOf(`Kính gửi: ${name}.`));
  const asking = body.find((line) => line.startsWith('Để ')) ?? '';
  return {
    about: lines.find((line) => line.startsWith('V/v')),
    asks: /(trân trọng đề nghị|đề nghị) .* (quan tâm, phối hợp|khẩn trương|quan tâm) gửi/
      .exec(asking)
      ?.slice(1),
    until: asking.slice(asking.indexOf('về Sở Nội vụ') + 13),
    late: body.some((line) => line.includes('05 ngày làm việc')),
    listed: body.filter((line) => /^- (Số người|Kết quả)/.test(line)).length,
    annex: body.includes('Phụ lục') ? body.filter((line) => /^\d+$/.test(line)).length : null,
    ends: body.find((line) => line.endsWith('./.')),
    sections: sectionsIn(bytes).length,
  };
}

const ordered = { ends: 'Đề nghị Sở Y tế quan tâm thực hiện./.', until: 'trước ngày …/…/…… để tổng hợp.' };
const asked = {
  about: 'V/v đề nghị phối hợp gửi báo cáo công tác an toàn, vệ sinh lao động năm 2025',
  asks: ['trân trọng đề nghị', 'quan tâm, phối hợp'],
  until: 'trong thời gian sớm nhất có thể (nếu thuận tiện, trước ngày …/…/……).',
  ends: 'Trân trọng cảm ơn sự phối hợp của Liên đoàn Lao động tỉnh./.',
};
const about = (deed: string) => `V/v ${deed} gửi báo cáo công tác an toàn, vệ sinh lao động năm 2025`;
const remind = { ...ordered, about: about('nhắc'), asks: ['đề nghị', 'quan tâm'], late: false };
const urge = { ...ordered, about: about('đôn đốc'), asks: ['đề nghị', 'khẩn trương'], late: true };
const inBody = (listed: number) => ({ listed, annex: null, sections: 1 });
const inAnnex = (annex: number) => ({ listed: 0, annex, sections: 2 });

describe('a letter', () => {
  it.each([
    ['remind', false, 1, { ...remind, ...inBody(1) }],
    ['remind', false, 6, { ...remind, ...inBody(6) }],
    ['remind', false, 40, { ...remind, ...inAnnex(40) }],
    ['remind', true, 1, { ...asked, late: false, ...inBody(1) }],
    ['remind', true, 6, { ...asked, late: false, ...inBody(6) }],
    ['remind', true, 40, { ...asked, late: false, ...inAnnex(40) }],
    ['urge', false, 1, { ...urge, ...inBody(1) }],
    ['urge', false, 6, { ...urge, ...inBody(6) }],
    ['urge', false, 7, { ...urge, ...inAnnex(7) }],
    ['urge', false, 40, { ...urge, ...inAnnex(40) }],
    ['urge', true, 1, { ...asked, late: true, ...inBody(1) }],
    ['urge', true, 6, { ...asked, late: true, ...inBody(6) }],
    ['urge', true, 40, { ...asked, late: true, ...inAnnex(40) }],
    ['urge', false, 0, { ...urge, ...inBody(0) }],
  ] as const)('%s, requested %s, %d missing', async (step, requested, count, expected) => {
    expect(await told(step, requested, count)).toEqual(expected);
  });

  const texts = (step: LetterStep, more: Parameters<typeof agency>[0], on = '2025-12-20') =>
    chaseLetter(step, { ...occasion, today: day(on) }, agency({ owed: [], ...more })).body.map((block) =>
      block.kind === 'table' ? '' : block.text,
    );

  it('before the day says nothing of what has not come, and names no other day', () => {
    expect(texts('remind', { overdue: 0 }, '2025-12-09').slice(1)).toEqual([
      'Để bảo đảm việc tổng hợp, báo cáo theo quy định, Sở Nội vụ (cơ quan thường trực Hội đồng an toàn, vệ sinh lao động tỉnh Cao Bằng) đề nghị Sở Y tế quan tâm chuẩn bị và gửi báo cáo năm 2025 về Sở Nội vụ trong thời hạn nêu trên.',
      'Trường hợp Sở Y tế đã gửi báo cáo, đề nghị thông tin lại để Sở Nội vụ đối chiếu.',
      'Đề nghị Sở Y tế quan tâm thực hiện./.',
    ]);
  });

  it('says of a granted day that it was granted', () => {
    const [first] = texts('urge', { isExtended: true, lastDay: day('2025-12-18'), lastWorkingDay: null });
    expect(first).toContain('ngày cuối của thời hạn (đã được gia hạn) là thứ Năm, ngày 18/12/2025.');
  });

  it('without words or day of a plan names neither', () => {
    const [first, second] = texts('remind', { quote: null, lastDay: null, lastWorkingDay: null });
    expect([first, second?.includes('trước ngày …/…/……')]).toEqual([
      'Thực hiện Kế hoạch số 664/KH-UBND ngày 10/03/2025 của Ủy ban nhân dân tỉnh Cao Bằng, Sở Nội vụ tổng hợp báo cáo của các cơ quan, đơn vị.',
      true,
    ]);
  });

  it('without words of a plan says its day in one sentence', () => {
    const [first] = texts('remind', { quote: ' ', lastWorkingDay: null });
    expect(first).toBe(
      'Thực hiện Kế hoạch số 664/KH-UBND ngày 10/03/2025 của Ủy ban nhân dân tỉnh Cao Bằng, đối với báo cáo công tác an toàn, vệ sinh lao động năm 2025, ngày cuối của thời hạn là Chủ nhật, ngày 14/12/2025.',
    );
  });

  it('about a returned report asks for the correction', () => {
    const returned = texts('urge', {
      returnedOn: day('2025-12-16'),
      owed: [{ kind: 'correction', returnedAt: '2025-12-16T02:00:00.000Z' }, ...owed(1).slice(1)],
    });
    expect(returned.slice(1, 5)).toEqual([
      'Ngày 16/12/2025, Sở Nội vụ đã chuyển lại báo cáo năm 2025 để Sở Y tế rà soát, bổ sung. Đến ngày 20/12/2025, Sở Nội vụ chưa nhận được báo cáo đã hoàn thiện.',
      'Để bảo đảm việc tổng hợp, báo cáo theo quy định, Sở Nội vụ (cơ quan thường trực Hội đồng an toàn, vệ sinh lao động tỉnh Cao Bằng) đề nghị Sở Y tế khẩn trương hoàn thiện, gửi lại báo cáo năm 2025 về Sở Nội vụ trước ngày …/…/…… để tổng hợp.',
      'Nội dung còn để trống gồm:',
      '- Số người được khám (mã SK-01, đơn vị tính: người).',
    ]);
  });

  it('names the letters that went before', () => {
    const sent = [
      { step: 'remind' as const, sentOn: day('2025-12-09'), documentNumber: '1234/SNV-VL' },
      { step: 'urge' as const, sentOn: day('2025-12-17'), documentNumber: null },
      { step: 'urge' as const, sentOn: day('2025-12-18'), documentNumber: 'Số: 1250/SNV-VL' },
      { step: 'report_up' as const, sentOn: day('2025-12-19'), documentNumber: '9/BC-SNV' },
    ];
    expect(texts('urge', { sent })[2]).toBe(
      'Về việc này, Sở Nội vụ đã có Công văn số 1234/SNV-VL ngày 09/12/2025, văn bản ngày 17/12/2025, Công văn số 1250/SNV-VL ngày 18/12/2025.',
    );
  });

  it('ends with one stop after a name that has one', () => {
    const words = texts('urge', { name: 'Công ty X Co., Ltd.', requested: true });
    expect([words[1]?.slice(-8), words.at(-1)]).toEqual([
      'o., Ltd.',
      'Trân trọng cảm ơn sự phối hợp của Công ty X Co., Ltd./.',
    ]);
  });

  it('goes to who answers for a body that is no more', () => {
    const letter = chaseLetter('urge', occasion, agency({ name: 'Sở Lao động', under: ['Sở Nội vụ mới'] }));
    const words = letter.body.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
    expect([
      letter.addressees,
      words.includes('báo cáo năm 2025 của Sở Lao động (nay là Sở Nội vụ mới).'),
      words.includes('đề nghị Sở Nội vụ mới khẩn trương'),
    ]).toEqual([['Sở Nội vụ mới'], true, true]);
  });

  it('goes to all who answer for a body that was divided, but not to the one who writes', () => {
    const under = ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'];
    const { addressees, body } = chaseLetter('urge', occasion, agency({ name: 'Sở Lao động', under }));
    const words = body.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
    expect([
      addressees,
      words.includes('của Sở Lao động (nay là Sở Nội vụ, Sở Y tế, Sở Giáo dục và Đào tạo).'),
      words.includes('đề nghị Sở Y tế, Sở Giáo dục và Đào tạo khẩn trương'),
      words.includes('Đề nghị Sở Y tế, Sở Giáo dục và Đào tạo quan tâm'),
    ]).toEqual([['Sở Y tế', 'Sở Giáo dục và Đào tạo'], true, true, true]);
  });

  it('shortens a duty at a word and says so; the Phụ lục has all of it', () => {
    const [, item] = texts('urge', { owed: owed(2) }).filter((text) => text.startsWith('- '));
    const table = chaseLetter('urge', occasion, agency({ owed: owed(7) })).annex?.table.rows[1];
    expect([item, table]).toEqual([
      '- Kết quả nhiệm vụ tại mục V.3, ý 02: Tăng cường quản lý nhà nước về vệ sinh lao động, phòng chống bệnh nghề nghiệp; tổ chức quan trắc môi trường lao động tại các cơ sở sản xuất, kinh doanh trên địa bàn tỉnh; hướng …',
      ['2', 'V.3, ý 02', `Kết quả thực hiện: ${longDuty.slice(0, -1)}`, ''],
    ]);
  });
});

it('has no exclamation mark and no word of blame in any kind', () => {
  const kinds = [false, true].flatMap((requested) => [
    chaseLetter('remind', occasion, agency({ requested })),
    chaseLetter('urge', occasion, agency({ requested, returnedOn: day('2025-12-16') })),
    chaseReport(occasion, [agency({ requested })], { expected: 2, awaited: 1, ahead: 0 }),
  ]);
  expect(JSON.stringify(kinds)).not.toMatch(/!|vi phạm|chậm trễ|không chấp hành|phê bình|yêu cầu/i);
});

it('names a request out of turn by its letter, and nowhere twice in a row', () => {
  const basis = requestWords({ number: 'số 11057/BNV-CVL', date: day('2025-11-24'), asker: 'Bộ Nội vụ' });
  const request = `báo cáo theo ${basis}`;
  const adhoc = { ...occasion, report: request, reportAgain: 'báo cáo nêu trên', basis };
  const urging = chaseLetter('urge', adhoc, agency({ quote: null, owed: [] }));
  const report = chaseReport(adhoc, [agency({ quote: null })], { expected: 2, awaited: 1, ahead: 0 });
  const first = (letter: Letter) =>
    letter.body.flatMap((block) => (block.kind === 'table' ? [] : block.text))[0];
  expect([basis, urging.subject, first(urging), report.title?.about, first(report)]).toEqual([
    'Công văn số 11057/BNV-CVL ngày 24/11/2025 của Bộ Nội vụ',
    `V/v đôn đốc gửi ${request}`,
    `Thực hiện ${basis}, ngày cuối của thời hạn là Chủ nhật, ngày 14/12/2025; ngày làm việc cuối cùng trong thời hạn là thứ Sáu, ngày 12/12/2025.`,
    `Về tình hình gửi ${request}`,
    `Thực hiện ${basis}, ngày cuối của thời hạn là Chủ nhật, ngày 14/12/2025.`,
  ]);
  expect(requestWords({ number: null, date: null, asker: 'Bộ Nội vụ' })).toBe('Công văn của Bộ Nội vụ');
});

describe('a báo cáo', () => {
  const told = (...agencies: Parameters<typeof agency>[0][]) => {
    const counts = { expected: 40, awaited: agencies.length, ahead: 0 };
    const { body, annex } = chaseReport(occasion, agencies.map(agency), counts);
    const [table] = body.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const texts = body.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
    return { rows: (annex?.table ?? table)?.rows.map((row) => row.slice(1)), annex: annex?.title, texts };
  };

  it('does not call late what came and went back: its days count from the return, and say so', () => {
    const returned = { returnedOn: day('2025-12-16'), overdue: 4 };
    const name = (on: string) => `Sở Y tế (đã chuyển lại ngày ${on})`;
    expect(told(returned, { ...returned, returnedOn: day('2025-12-11') }).rows).toEqual([
      [name('16/12/2025'), '14/12/2025', '04 (từ ngày chuyển lại)', ''],
      [name('11/12/2025'), '14/12/2025', '04', ''],
    ]);
    const late = Array.from({ length: 12 }, () => ({}));
    expect([told(returned, ...late).annex, told({}, ...late).annex]).toEqual([
      'Danh sách cơ quan, đơn vị chưa gửi hoặc đang hoàn thiện báo cáo công tác an toàn, vệ sinh lao động năm 2025',
      'Danh sách cơ quan, đơn vị chưa gửi báo cáo công tác an toàn, vệ sinh lao động năm 2025',
    ]);
  });

  it('tells of one that is no more that it is', () => {
    expect(told({ under: [], overdue: 4 }, { under: ['Sở A', 'Sở B'], overdue: 0 }).rows).toEqual([
      ['Sở Y tế (không còn hoạt động)', '14/12/2025', '04', ''],
      ['Sở Y tế (nay là Sở A, Sở B)', '14/12/2025', '', ''],
    ]);
  });

  it('counts what is listed and what is not as parts of what is awaited', () => {
    const listed = [{}, { requested: true }, { returnedOn: day('2025-12-16') }].map(agency);
    const many = [...listed, ...Array.from({ length: 10 }, () => agency())];
    const within = (agencies: typeof listed, awaited: number) => {
      const { body } = chaseReport(occasion, agencies, {
        expected: 40,
        awaited,
        ahead: awaited - agencies.length,
      });
      return body.flatMap((block) => (block.kind === 'table' ? [] : (/\(.*\)/.exec(block.text) ?? [])))[0];
    };
    const returned = '01 cơ quan, đơn vị có báo cáo đã chuyển lại để hoàn thiện';
    const asked = '01 cơ quan, tổ chức được đề nghị phối hợp';
    expect([within(listed, 3), within(listed, 5), within(many, 15), within([agency()], 1)]).toEqual([
      `(trong đó có ${returned}; ${asked})`,
      `(trong đó có 03 cơ quan, đơn vị nêu dưới đây, kể cả ${returned}, ${asked}; 02 cơ quan, đơn vị còn trong thời hạn)`,
      `(trong đó có 13 cơ quan, đơn vị nêu tại Phụ lục, kể cả ${returned}, ${asked}; 02 cơ quan, đơn vị còn trong thời hạn)`,
      undefined,
    ]);
  });

  it('tells who still has time apart', () => {
    const { body } = chaseReport(occasion, [agency(), agency()], { expected: 19, awaited: 3, ahead: 1 });
    expect(body[1]).toEqual({
      kind: 'paragraph',
      text: 'Tính đến ngày 20/12/2025, 16/19 cơ quan, đơn vị đã hoàn thành việc gửi báo cáo năm 2025; còn 03 cơ quan, đơn vị chưa gửi hoặc đang hoàn thiện (trong đó có 02 cơ quan, đơn vị nêu dưới đây; 01 cơ quan, đơn vị còn trong thời hạn).',
    });
  });

  it.each([
    [[], 'Tình hình cụ thể như sau:'],
    [['remind'], 'Sở Nội vụ đã nhắc bằng văn bản; tình hình cụ thể như sau:'],
    [['urge'], 'Sở Nội vụ đã đôn đốc bằng văn bản; tình hình cụ thể như sau:'],
    [['remind', 'urge', 'report_up'], 'Sở Nội vụ đã nhắc, đôn đốc bằng văn bản; tình hình cụ thể như sau:'],
    [['report_up'], 'Tình hình cụ thể như sau:'],
  ] as const)('after %j says what was sent and no more', (steps, expected) => {
    const sent = steps.map((step) => ({ step, sentOn: day('2025-12-17'), documentNumber: null }));
    expect(told({ sent }).texts[2]).toBe(expected);
  });
});

it.each([
  [12, { rows: 12, annex: null, where: 'Tình hình cụ thể như sau:' }],
  [13, { rows: 0, annex: 13, where: 'Tình hình cụ thể tại Phụ lục kèm theo.' }],
] as const)('a báo cáo about %d agencies has its table where it fits', (count, expected) => {
  const late = Array.from({ length: count }, (_, index) => agency({ name: `UBND xã ${index}` }));
  const { body, annex } = chaseReport(occasion, late, { expected: 40, awaited: count, ahead: 0 });
  expect({
    rows: body.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])).length,
    annex: annex?.table.rows.length ?? null,
    where: body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))[2],
  }).toEqual(expected);
});
