import type { AgencyKind } from '../agency';
import type { Indicator } from '../indicator';
import type { PlacesInput } from './places';

/** All that a table by agency is computed from. `agencies` stand in the order of the register, under the names of the view. */
export type ByAgencyInput = Omit<PlacesInput, 'agencies'> & {
  readonly indicators: readonly Indicator[];
  /** Indicators that rates are made of and that are not shown themselves. */
  readonly parts: readonly Indicator[];
  readonly agencies: ReadonlyArray<{
    readonly code: string;
    readonly name: string;
    readonly kind: AgencyKind;
  }>;
};
