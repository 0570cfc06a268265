import { committeeOf, unitName } from '../domain/agencies/unit-name';
import type { AgencyKind } from '../domain/agency';
import { wordsOf } from '../intake/match/word';
import { kindOfName } from './kind-of-name';
import type { ListMeaning, ListUnit } from './list-draft';
import type { ListRowCells } from './list-row-cells';

const province = /[\s,–-]+tỉnh\s+\p{Lu}.*$/u;

/** The unit that a row names, without old units. */
export function unitOf(
  { written, kind, textIn }: ListRowCells,
  meaning: ListMeaning,
  sheet: string,
  cell: string,
): ListUnit {
  const named = unitName(written).type === null ? written : written.replace(province, '');
  const name = fullName(named, kind, meaning);
  const code = textIn('code').toUpperCase();
  return {
    code: /^[A-Z0-9][A-Z0-9-]{0,31}$/.test(code) ? code : null,
    name,
    abbreviation: textIn('abbreviation').slice(0, 60) || null,
    kind: kindIn(name, kind) ?? 'other',
    from: new Set(),
    partly: new Set(),
    note: textIn('note').slice(0, 2_000),
    contacts: [],
    sheet,
    cell,
  };
}

/** What sort of body a name, or the type beside it, says; null where neither does. */
export function kindIn(name: string, kind: string): AgencyKind | null {
  return kindOfName(name) ?? kindOfName(kind);
}

/** One name in two spellings, "Hoà An" and "Hòa An", is one unit. */
export function keyOf(name: string): string {
  return wordsOf(name)
    .map(({ accents }) => accents)
    .join(' ');
}

/** The type of a unit may stand in a column of its own: "Xã" beside "Tân An". */
function fullName(written: string, kind: string, { committees }: ListMeaning): string {
  const type = typeBeside(kind);
  const name =
    unitName(written).type === null && type !== null ? `${kind.toLowerCase()} ${written}` : written;
  const unit = name.charAt(0).toUpperCase() + name.slice(1);
  return committees ? committeeOf(unit) : written === name ? written : unit;
}

/** The type of unit that stands in a column of its own; null where none does. */
export function typeBeside(kind: string): string | null {
  return unitName(`${kind} x`).type;
}
