import type { AgencyView } from '../domain/lineage/agency-view';
import { assertNever } from '../kit/assert-never';

/** A view in words. */
export function agencyViewWords(view: AgencyView): string {
  switch (view) {
    case 'then':
      return 'như khi đó';
    case 'now':
      return 'như hiện nay';
    default:
      return assertNever(view);
  }
}
