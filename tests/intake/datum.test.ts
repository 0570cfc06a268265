import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { selectDutiesOf } from '../../electron/data/database/queries/plans';
import { intakeKnown } from '../../electron/data/handlers/intake/known';
import { readWorkbook } from '../../electron/data/workbook/read/read-workbook';
import type { DataApi } from '../../shared/contract';
import { draftReport } from '../../shared/intake/draft';
import { planSubmission } from '../../shared/intake/plan-submission';
import { recogniseTemplate } from '../../shared/intake/recognise';
import { cellAt, type Workbook } from '../../shared/intake/sheet';
import { validateReport } from '../../shared/intake/validate';
import { filledTemplate } from '../fixtures/filled-template';
import { clerk, clock, inMemory } from '../fixtures/in-memory';
import { preview, single } from '../fixtures/intake';

/** The figure that is followed: persons examined for occupational diseases, typed by the department of health as a sum. */
const indicatorName = 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN';
const code = 'SK-03';
const fileName = 'BC ATVSLĐ năm 2025 - Sở Y tế.xlsx';
const place = { sheet: 'Số liệu', cell: 'E8' };

function opened(path: string): Workbook {
  const read = readWorkbook({ name: basename(path), bytes: readFileSync(path) });
  if (!read.ok) throw new Error(`Expected a readable workbook, got ${JSON.stringify(read.problem)}`);
  return read.value;
}

async function sent(api: DataApi, folder: string): Promise<string> {
  return filledTemplate(api, folder, {
    agency: 'SYT',
    fileName,
    figures: { [code]: { formula: '350+357', result: 707 } },
    cells: { DOC_NUMBER: '1251/SYT-NVY', DOC_DATE: new Date('2025-12-10T00:00:00Z') },
  });
}

test('a figure keeps its file, sheet and cell from the reader through every pure stage', async () => {
  const { api, db, folder } = await inMemory();
  const path = await sent(api, folder);

  const workbook = opened(path);
  const cell = { kind: 'formula', formula: '350+357', result: 707 };
  const figures = workbook.sheets.find(({ name }) => name === place.sheet);
  expect(figures && cellAt(figures, 7, 4)).toEqual(cell);

  const recognised = recogniseTemplate(workbook);
  if (!recognised.ok) throw new Error('Expected our own template.');
  const named = { name: 'IND_SK_03', value: cell, ...place, row: 7, column: 4, hidden: false };
  expect(recognised.value.cells.get('IND_SK_03')).toEqual(named);

  const known = intakeKnown(db, { period: null, agency: null });
  const duties = selectDutiesOf(db, known.planId, 'SYT', clock.today);
  const draft = draftReport(recognised.value, known.vocabulary, duties);
  expect(draft.figures.find(({ indicator }) => indicator === code)).toEqual({
    indicator: code,
    at: named,
    codeInRow: code,
    printed: ['Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'người'],
    confidence: 1,
    unit: null,
    keepsTyping: true,
    lastPeriod: { at: expect.objectContaining({ name: 'LAST_SK_03', cell: 'D8', value: null }), printed: '' },
  });

  const report = validateReport(draft, known);
  const read = {
    indicator: code,
    reading: { kind: 'amount', amount: 707, approximation: 'exact' },
    rawText: '=350+357',
    confidence: 1,
    ...place,
  };
  expect({ agency: report.agency, period: report.period, figures: report.figures }).toEqual({
    agency: 'SYT',
    period: '2025-Y',
    figures: [read],
  });

  expect(planSubmission(report, null)).toEqual({
    unchanged: false,
    version: 1,
    changes: [{ change: 'added', figure: read, before: null, typedBefore: false }],
  });
});

test('a figure is shown, accepted, added up, exported and traced with the cell it came from', async () => {
  const { api, db, folder, announced } = await inMemory();
  const path = await sent(api, folder);
  const fileSha256 = createHash('sha256').update(readFileSync(path)).digest('hex');

  const { intakeId, files } = await preview(api, [path], { period: '2025-Y' });
  const shown = {
    code,
    value: 707,
    nil: false,
    approximation: 'exact',
    rawText: '=350+357',
    ...place,
    confidence: 1,
    change: 'added',
    before: null,
  };
  expect(single(files)).toMatchObject({ status: 'ready', version: 1, figures: [shown] });
  expect(db.prepare('SELECT COUNT(*) AS rows FROM figure').get()).toEqual({ rows: 0 });

  const { files: committed } = await api.intake.commit({ intakeId });
  expect(single(committed)).toEqual({
    key: '1',
    status: 'committed',
    version: 1,
    submission: expect.any(String),
  });
  expect(announced).toEqual([
    { event: 'data.changed', payload: { subject: 'plan' } },
    { event: 'intake.progress', payload: { done: 1, total: 1, fileName } },
    { event: 'data.changed', payload: { subject: 'submissions' } },
  ]);
  expect(
    db
      .prepare(
        `SELECT i.code, a.code AS agency, p.code AS period, f.amount, f.approximation, f.raw_text, f.sheet, f.cell,
           s.version, s.file_name, o.sha256, s.received_on, s.accepted_by, s.accepted_at
         FROM figure f JOIN indicator i ON i.id = f.indicator_id JOIN submission s ON s.id = f.submission_id
         JOIN agency a ON a.id = s.agency_id JOIN period p ON p.id = s.period_id JOIN source_file o ON o.id = s.file_id`,
      )
      .all(),
  ).toEqual([
    {
      ...{ code, agency: 'SYT', period: '2025-Y', amount: 707, approximation: 0, raw_text: '=350+357' },
      ...{ ...place, version: 1, file_name: fileName, sha256: fileSha256 },
      ...{ received_on: clock.today, accepted_by: clerk, accepted_at: clock.now },
    },
  ]);

  const summary = await api.consolidation.summary({ period: '2025-Y' });
  expect(summary.indicators.find((indicator) => indicator.code === code)).toMatchObject({
    ...{ state: 'amount', value: 707, approximation: 'exact', previousState: 'missing', previous: null },
    ...{ comparison: 'no_base', suppliers: { expected: 1, reported: 1, missing: [] } },
  });

  const traced = {
    ...{ indicator: code, agency: 'SYT', agencyName: 'Sở Y tế' },
    ...{ reading: { kind: 'amount', amount: 707, approximation: 'exact' }, rawText: '=350+357' },
    ...{ source: { file: fileName, ...place }, version: 1, receivedOn: clock.today },
    ...{ acceptedAt: clock.now, acceptedBy: clerk },
  };
  expect(await api.consolidation.sources({ period: '2025-Y' })).toEqual([traced]);
  expect(await api.consolidation.trace({ period: '2025-Y', indicator: code })).toEqual({
    ...{ indicator: code, name: indicatorName, unit: 'người', decimals: 0, period: '2025-Y' },
    current: [{ ...traced, fileSha256, documentNumber: '1251/SYT-NVY' }],
    superseded: [],
    blank: [],
    missing: [],
  });

  const spreadsheet = join(folder, 'tong-hop.xlsx');
  await api.consolidation.exportWorkbook({ period: '2025-Y', path: spreadsheet });
  const rowOf = (sheet: string, column: number) =>
    opened(spreadsheet)
      .sheets.find(({ name }) => name === sheet)
      ?.rows.find(({ cells }) => cells[column] === code)?.cells;
  expect(rowOf('Tổng hợp', 0)?.[3]).toMatchObject({ kind: 'formula', result: 707 });
  expect(rowOf('Theo cơ quan', 0)).toContain(707);
  expect(rowOf('Nguồn số liệu', 1)?.slice(0, 12)).toEqual([
    ...['Sở Y tế', code, indicatorName, 707, null, '=350+357', fileName, 'Số liệu', 'E8', 1],
    ...[{ kind: 'date', date: '2025-12-20', serial: 46011 }, clerk],
  ]);

  const kept = join(folder, 'kept.xlsx');
  await api.reception.saveOriginal({ sha256: fileSha256, path: kept });
  expect(readFileSync(kept).equals(readFileSync(path))).toBe(true);
});
