import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import type { Evidence, EvidenceSource, FileContext } from '../../../shared/intake/evidence';
import { issueId } from '../../../shared/intake/issue';
import { judgeEvidence } from '../../../shared/intake/search/judge-evidence';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const known = {
  agencies: new Set(['SYT', 'SCT', 'CAT']),
  periods: new Set(['2024-Y', '2025-H1', '2025-Y']),
  expectedAgency: null,
  expectedPeriod: null,
};

const because = (code: string, from: EvidenceSource, confidence = 0.95): Evidence => ({
  code,
  from,
  confidence,
  text: code,
  at: null,
});

const supposed = (code: string): Evidence => ({ ...because(code, 'content', 0.6), isSupposed: true });

type Case = {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly expected?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly agency: string | null;
  readonly issues: readonly string[];
};

const cases: readonly Case[] = [
  { title: 'content alone', evidence: [because('SYT', 'content')], agency: 'SYT', issues: [] },
  { title: 'file name alone', evidence: [because('SYT', 'file_name')], agency: 'SYT', issues: [] },
  { title: 'folder alone', evidence: [because('SYT', 'folder', 0.85)], agency: 'SYT', issues: [] },
  {
    title: 'content and file name agree',
    evidence: [because('SYT', 'content'), because('SYT', 'file_name')],
    agency: 'SYT',
    issues: [],
  },
  {
    title: 'content and file name disagree',
    evidence: [because('SYT', 'content'), because('SCT', 'file_name')],
    agency: null,
    issues: ['question agency_conflict nội dung: SYT; tên tệp: SCT → agency:SYT, agency:SCT'],
  },
  {
    title: 'content and folder disagree',
    evidence: [because('SYT', 'content'), because('CAT', 'folder', 0.88)],
    agency: null,
    issues: ['question agency_conflict nội dung: SYT; thư mục: CAT → agency:SYT, agency:CAT'],
  },
  {
    title: 'the file name decides between two that the content names',
    evidence: [because('SYT', 'content'), because('SCT', 'content', 0.93), because('SCT', 'file_name')],
    agency: 'SCT',
    issues: [],
  },
  {
    title: 'the content names two',
    evidence: [because('SYT', 'content'), because('SCT', 'content', 0.93)],
    agency: null,
    issues: ['question which_agency nội dung: SYT, SCT → agency:SYT, agency:SCT'],
  },
  {
    title: 'a mention beside a letterhead is no claim',
    evidence: [because('SYT', 'content'), because('SCT', 'content', 0.82)],
    agency: 'SYT',
    issues: [],
  },
  {
    title: 'mentions alone are shown, the surest first',
    evidence: [because('SCT', 'content', 0.5), because('SYT', 'content', 0.6)],
    agency: null,
    issues: ['question which_agency SCT → agency:SYT, agency:SCT'],
  },
  { title: 'nothing', evidence: [], agency: null, issues: ['question which_agency null → '] },
  {
    title: 'an agency that the register does not know',
    evidence: [because('Sở Lao động', 'content')],
    agency: null,
    issues: ['question which_agency nội dung: Sở Lao động → ignore'],
  },
  {
    title: 'a body that the register does not know under one that it does, whatever the file is called',
    evidence: [
      because('Chi cục', 'content'),
      because('SYT', 'content', 0.93),
      because('SYT', 'file_name'),
      supposed('SCT'),
    ],
    agency: null,
    issues: ['question which_agency nội dung: Chi cục, SYT; tên tệp: SYT → ignore, agency:SYT'],
  },
  {
    title: 'what the figures alone suggest is no word of the file',
    evidence: [supposed('SYT')],
    agency: null,
    issues: ['question which_agency null → agency:SYT'],
  },
  { title: "the clerk's word alone", evidence: [], expected: 'SYT', agency: 'SYT', issues: [] },
  {
    title: "the clerk's word against the content",
    evidence: [because('SCT', 'content')],
    expected: 'SYT',
    agency: 'SYT',
    issues: ['error other_agency SCT → keep, agency:SCT'],
  },
  {
    title: "the clerk's word against the content, which is right",
    evidence: [because('SCT', 'content')],
    expected: 'SYT',
    answers: { other_agency: 'agency:SCT' },
    agency: 'SCT',
    issues: ['error other_agency SCT → keep, agency:SCT = agency:SCT'],
  },
  {
    title: "the clerk's word against the content, and it stands",
    evidence: [because('SCT', 'content')],
    expected: 'SYT',
    answers: { other_agency: 'keep' },
    agency: 'SYT',
    issues: ['error other_agency SCT → keep, agency:SCT = keep'],
  },
  {
    title: "the clerk's word with the content against the file name",
    evidence: [because('SYT', 'content'), because('SCT', 'file_name')],
    expected: 'SYT',
    agency: 'SYT',
    issues: [],
  },
  {
    title: 'an answered conflict',
    evidence: [because('SYT', 'content'), because('SCT', 'file_name')],
    answers: { agency_conflict: 'agency:SCT' },
    agency: 'SCT',
    issues: ['question agency_conflict nội dung: SYT; tên tệp: SCT → agency:SYT, agency:SCT = agency:SCT'],
  },
  {
    title: 'an answer that names no agency',
    evidence: [],
    answers: { which_agency: 'agency:XYZ' },
    agency: null,
    issues: ['question which_agency null → '],
  },
  {
    title: 'keeping what nobody said',
    evidence: [],
    answers: { which_agency: 'keep' },
    agency: null,
    issues: ['question which_agency null → '],
  },
];

it.each(cases)(
  'judges whose report it is: $title',
  ({ evidence, expected = null, answers = {}, agency, issues }) => {
    const judged = judgeEvidence(
      { agency: evidence, period: [because('2025-Y', 'content')], documentNumber: null, documentDate: null },
      { ...known, expectedAgency: expected },
      given(answers),
    );
    expect({ agency: judged.agency, period: judged.period, issues: judged.issues.map(inWords) }).toEqual({
      agency,
      period: '2025-Y',
      issues,
    });
  },
);

it.each([
  ['period_conflict', [because('2025-Y', 'content'), because('2025-H1', 'file_name')]],
  ['which_period', []],
])('asks for the period: %s', (id, period) => {
  const found = { agency: [because('SYT', 'content')], period, documentNumber: null, documentDate: null };
  expect(judgeEvidence(found, known, noAnswers).issues.map(issueId)).toEqual([id]);
  const judged = judgeEvidence(found, known, given({ [id]: 'period:2025-H1' }));
  expect({ period: judged.period, answers: judged.issues.map(({ answer }) => answer) }).toEqual({
    period: '2025-H1',
    answers: ['period:2025-H1'],
  });
});

function inWords(issue: ReturnType<typeof judgeEvidence>['issues'][number]): string {
  const answer = issue.answer === null ? '' : ` = ${issue.answer}`;
  return `${issue.severity} ${issueId(issue)} ${issue.found} → ${issue.readings.join(', ')}${answer}`;
}

describe('what files say of themselves', () => {
  const table: MadeSheet['rows'] = [
    ['Nội dung', 'Kết quả'],
    ['Số mẫu quan trắc MTLĐ', 5012],
    ['Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 40],
  ];
  const said = (
    rows: MadeSheet['rows'],
    context: FileContext = { fileName: 'a.xlsx', folders: [] },
    name?: string,
  ) => {
    const knowledge = presetKnowledge({ expectedPeriod: null });
    const found = searchWorkbook(
      madeWorkbook({ rows, ...(name === undefined ? {} : { name }) }),
      context,
      knowledge,
      noAnswers,
    );
    if (!found) throw new Error('Nothing was found.');
    const { agency, period, documentNumber, documentDate, issues } = judgeEvidence(
      found,
      {
        agencies: new Set(knowledge.supplied.keys()),
        periods: new Set(knowledge.periods.map(({ code }) => code)),
        expectedAgency: null,
        expectedPeriod: null,
      },
      noAnswers,
    );
    return { agency, period, documentNumber, documentDate, issues: issues.map(issueId) };
  };

  it('reads a letterhead, the number, the date and the title', () => {
    expect(
      said([
        ['UBND TỈNH CAO BẰNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
        ['Số: 2314/BC-SYT', 'Cao Bằng, ngày 05 tháng 12 năm 2025'],
        ['BÁO CÁO'],
        ['Kết quả công tác an toàn, vệ sinh lao động năm 2025'],
        ['Kính gửi: Sở Nội vụ'],
        ...table,
      ]),
    ).toEqual({
      agency: 'SYT',
      period: '2025-Y',
      documentNumber: '2314/BC-SYT',
      documentDate: '2025-12-05',
      issues: [],
    });
  });

  it('leaves a number and a day that are blank blank', () => {
    expect(
      said([
        ['SỞ Y TẾ', 'Cao Bằng, ngày     tháng 12 năm 2025'],
        ['Số:      /BC-SYT'],
        ['Kết quả 6 tháng đầu năm 2025'],
        ...table,
      ]),
    ).toEqual({ agency: 'SYT', period: '2025-H1', documentNumber: null, documentDate: null, issues: [] });
  });

  it('takes nobody whom a report goes to for its sender', () => {
    expect(
      said([['Kính gửi:'], ['- Sở Nội vụ;'], ['- Sở Công Thương.'], ['Số liệu năm 2025'], ...table]),
    ).toEqual({
      agency: null,
      period: '2025-Y',
      documentNumber: null,
      documentDate: null,
      issues: ['which_agency'],
    });
  });

  it('reads the file name, then the folder', () => {
    const context = { fileName: 'BC_SYT_nam_2025.xlsx', folders: ['Tháng 12', 'Sở Y tế'] };
    expect(said(table, context)).toEqual({
      agency: 'SYT',
      period: '2025-Y',
      documentNumber: null,
      documentDate: null,
      issues: [],
    });
  });

  it('asks where the letterhead and the file name differ', () => {
    const context = { fileName: 'Bao cao So Cong Thuong.xlsx', folders: [] };
    expect(said([['SỞ Y TẾ'], ['Kết quả năm 2025'], ...table], context)).toEqual({
      agency: null,
      period: '2025-Y',
      documentNumber: null,
      documentDate: null,
      issues: ['agency_conflict'],
    });
  });

  it('asks where the title names a period that the plan does not have', () => {
    expect(said([['Đơn vị báo cáo: Sở Y tế'], ['KẾT QUẢ 9 THÁNG ĐẦU NĂM 2025'], ...table])).toMatchObject({
      agency: 'SYT',
      period: null,
      issues: ['which_period'],
    });
  });
});
