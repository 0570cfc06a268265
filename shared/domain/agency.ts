import { z } from 'zod';
import { CalendarDate } from './calendar-date';

/** What sort of body an agency is. It decides wording and grouping, never who must report. */
export const AgencyKind = z.enum([
  'department',
  'district_committee',
  'commune_committee',
  'management_board',
  'armed_force',
  'press',
  'social_insurance',
  'mass_organisation',
  'association',
  'enterprise',
  'other',
]);
export type AgencyKind = z.infer<typeof AgencyKind>;

/** The short stable code of an agency inside one database, for instance `SYT`. */
export const AgencyCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,31}$/);

/** An agency as it is called on a given day. Identity is the code (and its UUID), never the name. */
export const Agency = z.object({
  code: AgencyCode,
  name: z.string().min(1),
  abbreviation: z.string().nullable(),
  kind: AgencyKind,
  /** A collective body such as "UBND các xã, phường", whose members are kept in a dated roster. */
  isGroup: z.boolean(),
  validFrom: CalendarDate.nullable(),
  validTo: CalendarDate.nullable(),
});
export type Agency = z.infer<typeof Agency>;
