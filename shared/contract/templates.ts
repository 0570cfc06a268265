import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { PeriodCode } from '../domain/period';
import { method } from './method';

export const templates = {
  /** Writes one workbook an agency (or for the one named) into an existing folder. */
  write: method(
    z.object({ period: PeriodCode, folder: z.string().min(1), agency: AgencyCode.nullable() }),
    z.object({ files: z.array(z.object({ agency: AgencyCode, path: z.string() })) }),
  ),
};
