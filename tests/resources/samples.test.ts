import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AgencyCode } from '../../shared/domain/agency';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { IndicatorCode } from '../../shared/domain/indicator';
import { PeriodCode } from '../../shared/domain/period';
import { caoBang as preset } from '../fixtures/presets';

const SampleFigure = z.union([
  z.number(),
  z.string().min(1),
  z.strictObject({ formula: z.string().regex(/^\d+(\+\d+)*$/), result: z.number() }),
]);
type SampleFigure = z.infer<typeof SampleFigure>;

const SampleReport = z.strictObject({
  agency: AgencyCode,
  period: PeriodCode,
  fileName: z.string().regex(/\.xlsx$/),
  receivedOn: CalendarDate,
  nil: z.boolean(),
  documentNumber: z.string().min(1),
  documentDate: CalendarDate,
  contact: z.string().regex(/^(Ban|Phòng|Văn phòng) /),
  figures: z.record(IndicatorCode, SampleFigure),
  duties: z.array(
    z.strictObject({
      assignment: z.string(),
      label: z.string(),
      status: z.enum(['done', 'in_progress', 'not_started']),
      result: z.string().min(1),
      evidence: z.string(),
    }),
  ),
  texts: z.strictObject({ results: z.string(), difficulties: z.string(), proposals: z.string() }),
});
type SampleReport = z.infer<typeof SampleReport>;

/** The figures of the province's report of December 2025, and those of 2024 that it compares with. */
const totals2025: { readonly [code: string]: number } = {
  'BH-01': 34466,
  'HL-01': 3,
  'HL-02': 127,
  'HL-03': 4,
  'HL-04': 481,
  'HL-05': 80,
  'HL-06': 370,
  'KT-01': 4,
  'PC-01': 841,
  'PC-02': 21,
  'PC-03': 21.4,
  'PC-04': 39,
  'PC-05': 5,
  'PC-06': 35,
  'PC-07': 220,
  'PC-08': 25,
  'QT-01': 40,
  'QT-02': 5000,
  'SK-01': 3997,
  'SK-02': 27,
  'SK-03': 707,
  'TN-01': 2,
  'TN-08': 4,
  'TT-01': 9,
  'TT-02': 564,
  'TT-03': 10,
  'TT-04': 61,
  'TT-05': 74,
  'TT-06': 20,
  'TT-07': 600,
};
const totals2024: { readonly [code: string]: number } = { 'QT-01': 39, 'SK-03': 635, 'TN-01': 1 };

const resources = join(import.meta.dirname, '../../resources');
const samplesFolder = join(resources, 'samples/cao-bang-2025');
const samples = readSamples();
const singleBodies = preset.agencies.filter((agency) => !agency.isGroup).map((agency) => agency.code);

describe('every sample report', () => {
  it.each(samples)(
    '$path is named after what it holds and received after it was dated',
    ({ path, report }) => {
      expect(path).toMatch(new RegExp(`^${report.period}/\\d{2}-${report.agency}\\.json$`));
      expect(report.receivedOn >= report.documentDate).toBe(true);
      expect(singleBodies).toContain(report.agency);
      expect(preset.periods.map((period) => period.code)).toContain(report.period);
    },
  );

  it.each(samples)('$path fills only what its agency supplies', ({ report }) => {
    const supplied = preset.indicators
      .filter((indicator) => indicator.suppliers.includes(report.agency))
      .map((indicator) => indicator.code);
    expect(Object.keys(report.figures).filter((code) => !supplied.includes(code))).toEqual([]);
    expect(report.nil && Object.keys(report.figures).length > 0).toBe(false);
  });

  it.each(samples)('$path gives figures that its indicators allow', ({ report }) => {
    for (const [code, figure] of Object.entries(report.figures)) {
      const indicator = preset.indicators.find((one) => one.code === code);
      const scaled = (amountOf(figure) ?? 0) * 10 ** (indicator?.decimals ?? 0);
      expect(Number.isInteger(scaled), code).toBe(true);
      expect(isApproximate(figure) && !indicator?.allowApproximate, code).toBe(false);
    }
  });

  it.each(samples)('$path answers only for duties of its own items', ({ report }) => {
    const own = preset.assignments
      .filter((assignment) => assignment.members.includes(report.agency))
      .flatMap((assignment) => assignment.duties.map((duty) => `${assignment.label} ${duty.label}`));
    const answered = report.duties.map((duty) => `${duty.assignment} ${duty.label}`);
    expect(answered.filter((label) => !own.includes(label))).toEqual([]);
    if (report.period === '2025-Y' && !report.nil) {
      expect(answered).toEqual(own);
    }
  });
});

describe('the sample reports together', () => {
  it('add up to the totals of the province', () => {
    expect(totalsOf(newestOf('2025-Y'))).toEqual(totals2025);
    expect(totalsOf(newestOf('2024-Y'))).toEqual(totals2024);
  });

  it('come from all single bodies but two, one late, one nil, one twice', () => {
    const ofYear = reportsOf('2025-Y');
    const agencies = new Set(ofYear.map((report) => report.agency));
    expect(singleBodies.filter((code) => !agencies.has(code))).toEqual(['BCHQS', 'HHDN']);
    expect(ofYear.filter((report) => report.receivedOn > '2025-12-14').map(({ agency }) => agency)).toEqual([
      'SCT',
    ]);
    expect(ofYear.filter((report) => report.nil).map(({ agency }) => agency)).toEqual(['STC']);
    expect(
      ofYear
        .filter((report) => report.agency === 'SYT')
        .map((report) => [report.receivedOn, report.figures['SK-03']]),
    ).toEqual([
      ['2025-12-08', 700],
      ['2025-12-10', { formula: '350+357', result: 707 }],
    ]);
  });

  it('bring the kinds of entry that agencies type', () => {
    const typed = newestOf('2025-Y').flatMap((report) => Object.values(report.figures));
    expect(typed).toEqual(
      expect.arrayContaining([0, '04', '3.997', '34.466', 'hơn 5.000', 'hơn 600', 'KPS', 21.4]),
    );
  });

  it('leave the denominator and the count of accidents blank', () => {
    const filled = samples.flatMap(({ report }) => Object.keys(report.figures));
    expect(filled.filter((code) => ['TN-04', 'TN-06', 'TN-07'].includes(code))).toEqual([]);
  });

  it('work out their formulas', () => {
    const formulas = samples
      .flatMap(({ report }) => Object.values(report.figures))
      .filter((figure) => typeof figure === 'object');
    expect(formulas.map(({ result }) => result)).toEqual(
      formulas.map(({ formula }) => formula.split('+').reduce((sum, part) => sum + Number(part), 0)),
    );
  });

  it('are written in composed Unicode', () => {
    const whole = JSON.stringify(samples);
    expect(whole.normalize('NFC') === whole).toBe(true);
  });
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readSamples(): Array<{ readonly path: string; readonly report: SampleReport }> {
  return readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, report: SampleReport.parse(readJson(join(samplesFolder, path))) }));
}

function reportsOf(period: string): SampleReport[] {
  return samples.map((sample) => sample.report).filter((report) => report.period === period);
}

/** The last report of each agency in the order of file names, which is the order of intake. */
function newestOf(period: string): SampleReport[] {
  return [...new Map(reportsOf(period).map((report) => [report.agency, report])).values()];
}

/** Sums in tenths, so that 21.4 stays exact. */
function totalsOf(reports: readonly SampleReport[]): { [code: string]: number } {
  const tenths: { [code: string]: number } = {};
  for (const [code, figure] of reports.flatMap((report) => Object.entries(report.figures))) {
    const amount = amountOf(figure);
    if (amount !== null) {
      tenths[code] = (tenths[code] ?? 0) + Math.round(amount * 10);
    }
  }
  return Object.fromEntries(Object.entries(tenths).map(([code, amount]) => [code, amount / 10]));
}

/** The amount that an entry stands for; null for "KPS". Fails on a text that the samples are not meant to hold. */
function amountOf(figure: SampleFigure): number | null {
  if (typeof figure === 'number') {
    return figure;
  }
  if (typeof figure === 'object') {
    return figure.result;
  }
  if (figure === 'KPS') {
    return null;
  }
  return Number(
    z
      .string()
      .regex(/^\d{1,3}(\.\d{3})*$/)
      .parse(figure.replace(/^hơn /, ''))
      .replaceAll('.', ''),
  );
}

function isApproximate(figure: SampleFigure): boolean {
  return typeof figure === 'string' && figure.startsWith('hơn ');
}
