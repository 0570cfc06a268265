import { buildNameIndex, type NamedThing } from '../../../shared/intake/match/name-index';
import { caoBang as preset } from '../../fixtures/presets';

export const indicators: readonly NamedThing[] = preset.indicators.map(({ code, name, unit }) => ({
  code,
  names: [name],
  unit,
}));
export const agencies: readonly NamedThing[] = preset.agencies.map(
  ({ code, name, aliases, abbreviation }) => ({
    code,
    names: [name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])],
  }),
);

export const indicatorIndex = buildNameIndex(indicators);
export const agencyIndex = buildNameIndex(agencies);
