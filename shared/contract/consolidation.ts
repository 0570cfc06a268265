import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { ByAgency } from '../domain/by-agency';
import { Consolidation } from '../domain/consolidation';
import { SourcedFigure } from '../domain/figure';
import { IndicatorCode } from '../domain/indicator';
import { AgencyView } from '../domain/lineage/agency-view';
import { PeriodCode } from '../domain/period';
import { method } from './method';

/** In the view `now`, whom what an agency gave is gathered under today; left out where that is the agency itself. */
export const Under = z.object({ agency: AgencyCode, agencyName: z.string() });

const ViewedFigure = SourcedFigure.extend({ under: Under.optional() });
export type ViewedFigure = z.infer<typeof ViewedFigure>;

const TracedFigure = ViewedFigure.extend({
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

const view = AgencyView.default('then');

/** Agencies are named as they were in the period, whatever the view. */
export const consolidation = {
  /** The totals of a period beside those of a year before, coverage, and the targets judged. */
  summary: method(z.object({ period: PeriodCode }), Consolidation),
  /** One page of agencies, each with its figures beside what they compare with; of one topic or of all. */
  byAgency: method(
    z.object({
      period: PeriodCode,
      view,
      topic: z.string().max(300).nullable().default(null),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1_000).default(200),
    }),
    ByAgency.extend({ total: z.int() }),
  ),
  /** The figures behind the totals, newest accepted versions only. */
  sources: method(z.object({ period: PeriodCode, view }), z.array(ViewedFigure)),
  trace: method(z.object({ period: PeriodCode, indicator: IndicatorCode, view }), Trace),
  /** Writes the consolidated spreadsheet, its sheets by agency in one view; either the whole file is there afterwards or none. */
  exportWorkbook: method(
    z.object({ period: PeriodCode, path: z.string().min(1), view }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
};
