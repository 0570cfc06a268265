import type { ListProblem } from '../domain/agencies/list-problem';
import { committeeOf, unitName } from '../domain/agencies/unit-name';
import type { AgencyKind } from '../domain/agency';
import { cellText } from '../intake/cell-text';
import { type CellValue, cellAddress, type Row, type Sheet } from '../intake/sheet';
import { kindOfName } from './kind-of-name';
import type { ListColumn } from './list-columns';
import { oldUnits } from './old-units';

/** One agency of a list. */
export type ListedAgency = {
  readonly code: string | null;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kind: AgencyKind;
  /** The old units that it was formed of, and those of which it has only a part. */
  readonly from: readonly string[];
  readonly partly: readonly string[];
  readonly note: string;
};

/** How a list is meant. `committees`: its units stand for their committees, "Xã A" for "UBND xã A". */
export type ListMeaning = { readonly committees: boolean; readonly formed: boolean };

const longestName = 300;
// With their accents: "Tổng công ty" and "Công an" are no sums.
const sum = /^(?:tổng cộng|tổng số|cộng)(?:$|[\s:.,\d(])|^tổng[\s:.\d]*$|^tong cong[\s:.\d]*$/u;
const isHeadingNumber = /^(?:[ivxlc]{1,7}|[a-z])[.)]?$/i;
const columnNumber = /^\(?(\d{1,2})\)?$/;

/** An agency of a list while it is read. */
type Unit = Omit<ListedAgency, 'from' | 'partly'> & {
  readonly from: Set<string>;
  readonly partly: Set<string>;
};
/** What was read of a list so far; `last` is the unit that a row without a name belongs to. */
export type ListDraft = {
  readonly meaning: ListMeaning;
  readonly units: Map<string, Unit>;
  readonly problems: ListProblem[];
  /** Rows are numbered 1, 2, 3, so that I and A number sections. */
  isNumbered: boolean;
  last: Unit | null;
};

/** Reads one row: an agency, an old unit more of the last one, something to be passed over, or a problem with its cell. */
export function readListRow(
  draft: ListDraft,
  sheet: Sheet,
  row: Row,
  place: (column: ListColumn) => readonly number[],
): void {
  const { meaning, problems } = draft;
  const value = (column: number | undefined): CellValue =>
    column === undefined ? null : (row.cells[column] ?? null);
  const textAt = (column: number | undefined) =>
    cellText(value(column))
      .normalize('NFC')
      .replace(/[ \t\u00a0]+/g, ' ')
      .trim();
  const text = (column: ListColumn) => textAt(place(column)[0]);
  const filled = row.cells.filter((cell) => cellText(cell).trim() !== '');
  if (filled.length === 0) return;
  if (isNumbering(filled.map((cell) => cellText(cell).trim()))) return;

  const nameColumn = place('name')[0] ?? 0;
  const cell = cellAddress(row.index, nameColumn);
  const written = textAt(nameColumn).replace(/\s+/g, ' ');
  const fromTexts = meaning.formed
    ? place('from')
        .map(textAt)
        .filter((one) => one !== '')
    : [];
  const number = text('number');
  if (sum.test((written === '' ? number : written).toLowerCase())) return;
  if (draft.isNumbered && fromTexts.length === 0 && isHeadingNumber.test(number)) return;
  if (written === '' && fromTexts.length === 0 && filled.length === 1) return;
  const old = fromTexts.flatMap(oldUnits);
  if (written === '') {
    if (draft.last && old.length > 0) addOld(draft.last, old, meaning);
    else {
      const found = filled
        .map((one) => cellText(one).trim())
        .join(' | ')
        .slice(0, 200);
      problems.push(listProblem('row_without_name', sheet.name, cell, found, true));
    }
    return;
  }
  const held = value(nameColumn);
  if (
    typeof held !== 'string' &&
    !(typeof held === 'object' && held?.kind === 'formula' && typeof held.result === 'string')
  ) {
    problems.push(listProblem('no_text', sheet.name, cell, written.slice(0, 200), true));
    return;
  }
  if (written.length > longestName) {
    problems.push(listProblem('name_too_long', sheet.name, cell, written.slice(0, 200), true));
    return;
  }
  if (row.hidden) problems.push(listProblem('hidden', sheet.name, cell, written, false));
  const name = fullName(written, text('kind'), meaning);
  const key = name.toLowerCase();
  const known = draft.units.get(key);
  if (known) {
    if (meaning.formed && old.length > 0) addOld(known, old, meaning);
    else problems.push(listProblem('named_twice', sheet.name, cell, written, true));
    draft.last = known;
    return;
  }
  const kind = kindOfName(name) ?? kindOfName(text('kind'));
  if (kind === null) problems.push(listProblem('unknown_kind', sheet.name, cell, written, meaning.formed));
  const code = text('code').toUpperCase();
  const unit: Unit = {
    code: /^[A-Z0-9][A-Z0-9-]{0,31}$/.test(code) ? code : null,
    name,
    abbreviation: text('abbreviation').slice(0, 60) || null,
    kind: kind ?? 'other',
    from: new Set(),
    partly: new Set(),
    note: text('note').slice(0, 2_000),
  };
  addOld(unit, old, meaning);
  draft.units.set(key, unit);
  draft.last = unit;
}

/** The row of column numbers under the headings: 1, 2, 3 … */
function isNumbering(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text, place) => columnNumber.exec(text)?.[1] === String(place + 1));
}

function addOld(unit: Unit, old: ReturnType<typeof oldUnits>, { committees }: ListMeaning): void {
  for (const { name, isPart } of old) {
    const full = committees ? committeeOf(name) : name;
    unit.from.add(full);
    if (isPart) unit.partly.add(full);
  }
}

/** The type of a unit may stand in a column of its own: "Xã" beside "Tân An". */
function fullName(written: string, kind: string, { committees }: ListMeaning): string {
  const type = unitName(`${kind} x`).type;
  const name =
    unitName(written).type === null && type !== null ? `${kind.toLowerCase()} ${written}` : written;
  const unit = name.charAt(0).toUpperCase() + name.slice(1);
  return committees ? committeeOf(unit) : written === name ? written : unit;
}

/** A problem with its place. */
export function listProblem(
  code: ListProblem['code'],
  sheet: string | null,
  cell: string | null,
  found: string,
  blocks: boolean,
): ListProblem {
  return { code, sheet, cell, found, blocks };
}
