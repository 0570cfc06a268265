import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { Consolidation } from '../domain/consolidation';
import { SourcedFigure } from '../domain/figure';
import { IndicatorCode } from '../domain/indicator';
import { PeriodCode } from '../domain/period';
import { method } from './method';

const TracedFigure = SourcedFigure.extend({
  fileSha256: z.string().nullable(),
  documentNumber: z.string().nullable(),
});

/** Everything behind one total: the parts that count, the versions they replaced, and who gave nothing. */
export const Trace = z.object({
  indicator: IndicatorCode,
  name: z.string(),
  unit: z.string(),
  decimals: z.int(),
  period: PeriodCode,
  current: z.array(TracedFigure),
  superseded: z.array(TracedFigure),
  blank: z.array(z.object({ agency: AgencyCode, agencyName: z.string() })),
  missing: z.array(z.object({ agency: AgencyCode, agencyName: z.string() })),
});
export type Trace = z.infer<typeof Trace>;

export const consolidation = {
  /** The totals of a period beside those of a year before, coverage, and the targets judged. */
  summary: method(z.object({ period: PeriodCode }), Consolidation),
  /** The figures behind the totals, newest accepted versions only. */
  sources: method(z.object({ period: PeriodCode }), z.array(SourcedFigure)),
  trace: method(z.object({ period: PeriodCode, indicator: IndicatorCode }), Trace),
  /** Writes the consolidated spreadsheet; either the whole file is there afterwards or none. */
  exportWorkbook: method(
    z.object({ period: PeriodCode, path: z.string().min(1) }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
};
