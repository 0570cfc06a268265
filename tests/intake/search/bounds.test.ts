import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../shared/intake/answer';
import { isOpen, issueId } from '../../../shared/intake/issue';
import { matchName } from '../../../shared/intake/match/name-index';
import { gridOf } from '../../../shared/intake/search/grid';
import { judgeEvidence } from '../../../shared/intake/search/judge-evidence';
import { readerOfLabels } from '../../../shared/intake/search/reader-of-labels';
import { scanSheet } from '../../../shared/intake/search/scan-sheet';
import { searchWorkbook } from '../../../shared/intake/search/search-workbook';
import { assembleReport } from '../../../shared/intake/validate';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { given, noContext, outcomeOf } from './outcome-of';
import { presetKnowledge } from './preset-knowledge';

const knowledge = presetKnowledge({ expectedAgency: 'SYT' });

describe('what a search may cost', () => {
  it('leaves a register of other things early', () => {
    const rows = Array.from({ length: 50_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) =>
        column % 3 === 0 ? `Hộ ông thứ ${row} ô ${column}` : row * column,
      ),
    );
    expect(outcomeOf(madeWorkbook({ rows }), knowledge)).toBeNull();
  });

  it('stops after so many words of a sheet, but not after as many figures', () => {
    const name = 'Số mẫu quan trắc MTLĐ';
    const words = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 20 }, (__, at) => `Ô ${at} dòng ${row}`),
    );
    const figures = Array.from({ length: 3900 }, (_, row) =>
      Array.from({ length: 20 }, (__, at) => row + at),
    );
    const reader = readerOfLabels(knowledge.indicatorNames, []);
    const scanned = (rows: MadeSheet['rows']) => {
      const [sheet] = madeWorkbook({ rows }).sheets;
      if (!sheet) throw new Error('A workbook has a sheet.');
      const { rows: seen, complete } = scanSheet(gridOf(sheet), reader);
      return { rows: seen.length, complete, named: seen.at(-1)?.cells[0]?.hit?.code ?? null };
    };
    expect(scanned([[name, 1], ...words, [name, 2]])).toEqual({ rows: 1201, complete: false, named: null });
    expect(scanned([[name, 1], ...figures, [name, 2]])).toEqual({
      rows: 3902,
      complete: true,
      named: 'QT-02',
    });
  });

  it('looks up no more labels than it was allowed', () => {
    const reader = readerOfLabels(knowledge.indicatorNames, []);
    const name = 'Số mẫu quan trắc MTLĐ';
    expect(reader.matches(name)).toEqual([]);
    reader.allow(1);
    expect(reader.matches(name)).toEqual(matchName(name, knowledge.indicatorNames));
    expect(reader.matches('Tổng số vụ TNLĐ')).toEqual([]);
    expect(reader.matches(name)).toEqual(matchName(name, knowledge.indicatorNames));
  });

  it('survives one merge of a whole sheet', () => {
    const rows = [
      ['Nội dung', 'Kết quả'],
      ['Tổng số vụ TNLĐ', 5],
    ];
    expect(outcomeOf(madeWorkbook({ rows, merges: ['A1:XFD1048576'] }), knowledge)).toBeNull();
  });

  it('asks once for what follows sixty rows of other things', () => {
    const rows: MadeSheet['rows'] = [
      ['TT', 'Nội dung', 'Kết quả'],
      [1, 'Tổng số vụ TNLĐ', 5],
      ...Array.from({ length: 200 }, (_, at) => [at + 2, `Hạng mục khác thứ ${at}`, at + 1]),
    ];
    const outcome = outcomeOf(madeWorkbook({ rows }), knowledge);
    expect({ open: outcome?.open.length, last: outcome?.open.at(-1), rows: outcome?.rows }).toEqual({
      open: 61,
      last: 'question unmatched_row@Sheet1!B63 "Hạng mục khác thứ 60 … (140 dòng)" → ignore',
      rows: { read: 201, figures: 1, issues: 200 },
    });
  });
});

describe('what was found, judged to its end', () => {
  const known = {
    plan: 'cao-bang-2025',
    agencies: new Set(knowledge.supplied.keys()),
    periods: new Set(knowledge.periods.map(({ code }) => code)),
    indicators: knowledge.indicators,
    supplied: knowledge.supplied,
    suppliedIn: new Map(),
    askedIn: new Map(),
    expectedAgency: 'SYT',
    expectedPeriod: '2025-Y',
  };
  const judged = (rows: MadeSheet['rows'], answers = noAnswers) => {
    const found = searchWorkbook(madeWorkbook({ rows }), noContext, knowledge, answers);
    if (!found) throw new Error('Nothing was found.');
    const report = assembleReport(found.body, judgeEvidence(found, known, answers), known, answers);
    return {
      figures: report.figures.map(({ indicator, reading, cell }) => [
        indicator,
        reading.kind === 'amount' ? `${reading.amount} ${reading.approximation}` : 'nil',
        cell,
      ]),
      open: [...found.issues, ...report.issues].filter(isOpen).map(issueId),
    };
  };

  it('takes a value out of its label only when asked', () => {
    const rows: MadeSheet['rows'] = [
      ['Số liệu năm 2025'],
      ['Số mẫu quan trắc MTLĐ: 5.012 mẫu'],
      ['Số cơ sở có yếu tố có hại được quan trắc MTLĐ: 40'],
    ];
    expect(judged(rows)).toEqual({
      figures: [],
      open: ['ambiguous_number@Sheet1!A2#QT-02', 'ambiguous_number@Sheet1!A3#QT-01'],
    });
    expect(
      judged(
        rows,
        given({
          'ambiguous_number@Sheet1!A2#QT-02': 'value:5012',
          'ambiguous_number@Sheet1!A3#QT-01': 'value:40',
        }),
      ),
    ).toEqual({
      figures: [
        ['QT-02', '5012 exact', 'A2'],
        ['QT-01', '40 exact', 'A3'],
      ],
      open: [],
    });
  });

  it('takes no figure out of a sentence', () => {
    const rows: MadeSheet['rows'] = [
      ['Nội dung', 'Kết quả'],
      ['Số mẫu quan trắc MTLĐ', 'Đã lấy 120 mẫu tại 40 cơ sở'],
      ['Số cơ sở có yếu tố có hại được quan trắc MTLĐ', 40],
    ];
    expect(judged(rows)).toEqual({
      figures: [['QT-01', '40 exact', 'B3']],
      open: ['ambiguous_number@Sheet1!B2#QT-02'],
    });
  });

  it('takes an approximate figure that the clerk gave for two cells', () => {
    const rows: MadeSheet['rows'] = [
      ['Nội dung', 'Kết quả'],
      ['Số mẫu quan trắc MTLĐ', 5000],
      ['Số mẫu quan trắc MTLĐ', 5100],
    ];
    expect(judged(rows, given({ 'two_cells_one_indicator@Sheet1!B2#QT-02': 'value:>5000' }))).toEqual({
      figures: [['QT-02', '5000 more_than', 'B2']],
      open: [],
    });
  });
});
