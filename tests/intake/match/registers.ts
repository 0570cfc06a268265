import preset from '../../../resources/presets/cao-bang-2025.json' with { type: 'json' };
import { buildNameIndex, type NamedThing } from '../../../shared/intake/match/name-index';

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
