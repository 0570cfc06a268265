import type { AgencyKind } from '../agency';

/** Bodies that do not stand under the People's Committee: it can ask them and not order them. */
const outside: Readonly<Record<AgencyKind, boolean>> = {
  department: false,
  district_committee: false,
  commune_committee: false,
  management_board: false,
  other: false,
  armed_force: true,
  press: true,
  social_insurance: true,
  mass_organisation: true,
  association: true,
  enterprise: true,
};

/** Whether letters ask an agency instead of telling it: the plan's own "Đề nghị" decides; where it does not name the agency, its kind. */
export function isRequested(saidByPlan: boolean | null, kind: AgencyKind): boolean {
  return saidByPlan ?? outside[kind];
}
