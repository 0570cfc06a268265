import type { FoundPartner } from '../../shared/plan-reading/plan-reading';

/** The partners of one relation, by the names that the document gives them. */
export function namesOf(partners: readonly FoundPartner[], relation: FoundPartner['relation']): string[] {
  return partners.filter((one) => one.relation === relation).map(({ name }) => name);
}
