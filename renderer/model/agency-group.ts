import type { AgencyKind } from '../../shared/domain/agency';
import { assertNever } from '../../shared/kit/assert-never';

/** The headings under which agencies stand, in the order of the screen. */
export const agencyGroups = [
  'authorities',
  'committees',
  'forces',
  'press',
  'organisations',
  'others',
] as const;
export type AgencyGroup = (typeof agencyGroups)[number];

/** The heading an agency stands under. */
export function agencyGroup(kind: AgencyKind): AgencyGroup {
  switch (kind) {
    case 'department':
    case 'management_board':
      return 'authorities';
    case 'district_committee':
    case 'commune_committee':
      return 'committees';
    case 'armed_force':
      return 'forces';
    case 'press':
      return 'press';
    case 'social_insurance':
    case 'mass_organisation':
    case 'association':
      return 'organisations';
    case 'enterprise':
    case 'other':
      return 'others';
    default:
      return assertNever(kind);
  }
}
