import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { PeriodCode } from '../domain/period';
import { Reception, SubmissionSummary } from '../domain/reception';
import { method } from './method';

export const reception = {
  /** Every agency that has to report in a period and where it stands, in the order of the plan. */
  status: method(z.object({ period: PeriodCode }), z.array(Reception)),
  /** All accepted versions of one agency's report, newest first. */
  submissions: method(z.object({ agency: AgencyCode, period: PeriodCode }), z.array(SubmissionSummary)),
  /** Writes the kept original of a submission to a path. */
  saveOriginal: method(
    z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), path: z.string().min(1) }),
    z.object({ path: z.string() }),
  ),
};
