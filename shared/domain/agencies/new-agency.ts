import { z } from 'zod';
import { AgencyCode, AgencyKind } from '../agency';

/** What people call an agency; never empty, and short enough for any list. */
export const AgencyName = z.string().trim().min(1).max(300);
export const AgencyAbbreviation = z.string().trim().min(1).max(60);

/** An agency that an event brings into being. Without a code one is made from the name and shown in the preview. */
export const NewAgency = z.object({
  code: AgencyCode.nullable().default(null),
  name: AgencyName,
  abbreviation: AgencyAbbreviation.nullable().default(null),
  kind: AgencyKind,
});
export type NewAgency = z.infer<typeof NewAgency>;

/** An agency of the register by its code, or one that the event brings into being. */
export const AgencyReference = z.union([AgencyCode, NewAgency]);
export type AgencyReference = z.infer<typeof AgencyReference>;
