import type { ListProblem } from '../domain/agencies/list-problem';
import { committeeOf, unitName } from '../domain/agencies/unit-name';
import type { AgencyKind } from '../domain/agency';
import { foldText } from '../domain/fold-text';
import { cellText } from '../intake/cell-text';
import { wordsOf } from '../intake/match/word';
import { type CellValue, cellAddress, type Row, type Sheet } from '../intake/sheet';
import { withoutPlaces, wrongOld } from './judge-old-units';
import { kindOfName } from './kind-of-name';
import type { ListBlock } from './list-columns';
import type { ListColumn } from './list-heading';
import { isNumbering, isSection, isUnderTable } from './list-row-signs';
import { type OldUnit, oldUnits } from './old-units';

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
export type ListMeaning = {
  readonly committees: boolean;
  readonly formed: boolean;
  /** The province of the register; null where it is not known. */
  readonly province: string | null;
};

const longestName = 300;
const mostOld = 200;
// With their accents: "Tổng công ty" and "Công an" are no sums.
const sum = /^(?:tổng cộng|tổng số|cộng)(?:$|[\s:.,\d(])|^tổng[\s:.\d]*$|^tong cong[\s:.\d]*$/u;
const isHeadingNumber = /^(?:[ivxlc]{1,7}|[a-zđ])[.)]?$/i;
const roman = /^[IVXLC]{1,7}[.)]?$/;
/** The mark of a footnote behind a name. */
const footnoteMark = /\s*(?:\(\s*(?:\*+|\d{1,2})\s*\)|\*+)+$/u;
/** A unit that is formed of itself alone. */
const unchanged = /^(?:giu nguyen|khong (?:thuc hien )?sap xep|khong thay doi|nguyen trang)/;
const province = /[\s,–-]+tỉnh\s+\p{Lu}.*$/u;

/** An agency of a list while it is read, with its place. */
type Unit = Omit<ListedAgency, 'from' | 'partly'> & {
  readonly from: Set<string>;
  readonly partly: Set<string>;
  readonly sheet: string;
  readonly cell: string;
};
/** What was read of a list so far; `last` is the unit that a row without a name belongs to. */
export type ListDraft = {
  readonly meaning: ListMeaning;
  readonly units: Map<string, Unit>;
  readonly problems: ListProblem[];
  /** Rows are numbered 1, 2, 3, so that I and A number sections. */
  isNumbered: boolean;
  /** Communes are listed, so that a district beside them heads its section. */
  hasCommunes: boolean;
  /** The table is over: signatures follow. */
  isOver: boolean;
  last: Unit | null;
  /** What cells hold that are merged with one above, by row and column. */
  merged: ReadonlyMap<string, CellValue>;
};

/** Reads one row: an agency, an old unit more of the last one, something to be passed over, or a problem with its cell. */
export function readListRow(draft: ListDraft, sheet: Sheet, row: Row, block: ListBlock): void {
  const { meaning, problems } = draft;
  const place = (column: ListColumn) => block.columns.get(column) ?? [];
  const value = (column: number | undefined): CellValue =>
    column === undefined ? null : (row.cells[column] ?? null);
  const textOf = (held: CellValue) =>
    cellText(held)
      .normalize('NFC')
      .replace(/[ \t\u00a0]+/g, ' ')
      .trim();
  const textAt = (column: number | undefined) => textOf(value(column));
  /** With what stands in a cell that is merged over several rows. */
  const mergedAt = (column: number | undefined) =>
    column === undefined ? '' : textAt(column) || textOf(draft.merged.get(`${row.index} ${column}`) ?? null);
  const filled = row.cells.filter(
    (cell, column) => column >= block.first && column <= block.last && cellText(cell).trim() !== '',
  );
  if (filled.length === 0) return;
  const texts = filled.map((cell) => cellText(cell).normalize('NFC').trim());
  if (isNumbering(texts)) return;

  const nameColumn = place('name')[0] ?? 0;
  const cell = cellAddress(row.index, nameColumn);
  const written = textAt(nameColumn).replace(/\s+/g, ' ').replace(footnoteMark, '');
  const fromTexts = meaning.formed
    ? place('from')
        .map(written === '' ? textAt : mergedAt)
        .filter((one) => one !== '')
    : [];
  const number = textAt(place('number')[0]);
  if ([number, written, texts[0] ?? ''].some((text) => sum.test(text.toLowerCase()))) return;
  if (/^\d+[.)]?$/.test(number)) draft.isOver = false;
  else if (texts.some((text) => isUnderTable(foldText(text)))) draft.isOver = true;
  if (draft.isOver) return;
  const named = unitName(written);
  // "a) Xã A" under "1. Huyện B" is a unit; "I. Các phường" and "A. Khối Đảng" head sections.
  const isLetteredUnit = meaning.formed && named.kind === 'commune_committee' && !roman.test(number);
  if (draft.isNumbered && fromTexts.length === 0 && isHeadingNumber.test(number) && !isLetteredUnit) return;
  if (written === '' && fromTexts.length === 0 && filled.length === 1) return;
  const old = withoutPlaces(
    fromTexts.flatMap((text) =>
      written !== '' && unchanged.test(foldText(text)) ? [{ name: written, isPart: false }] : oldUnits(text),
    ),
    fromTexts.length > 1,
  );
  const wrong = meaning.formed ? wrongOld(row, place('from'), old) : null;
  if (wrong) {
    problems.push(
      listProblem(wrong.code, sheet.name, cellAddress(row.index, wrong.column), wrong.found, true),
    );
    return;
  }
  if (written === '') {
    if (draft.last && old.length > 0) addOld(draft.last, old, draft);
    else if (number !== '' || !texts.every((text) => /^[\d.,]+$/.test(text))) {
      const found = texts.join(' | ').slice(0, 200);
      problems.push(listProblem('row_without_name', sheet.name, cell, found, true));
    }
    return;
  }
  const held = value(nameColumn);
  const kindText = mergedAt(place('kind')[0]);
  // "Phường" beside 1 is "Phường 1".
  const isNumberedUnit = Number.isInteger(held) && /^\d{1,2}$/.test(written) && typeBeside(kindText) !== null;
  if (
    typeof held !== 'string' &&
    !(typeof held === 'object' && held?.kind === 'formula' && typeof held.result === 'string') &&
    !isNumberedUnit
  ) {
    problems.push(listProblem('no_text', sheet.name, cell, written.slice(0, 200), true));
    return;
  }
  if (written.length > longestName) {
    problems.push(listProblem('name_too_long', sheet.name, cell, written.slice(0, 200), true));
    return;
  }
  if (isSection(draft, written, number, old.length, filled.length)) {
    problems.push(listProblem('section', sheet.name, cell, written, false));
    draft.last = null;
    return;
  }
  if (row.hidden) problems.push(listProblem('hidden', sheet.name, cell, written, false));
  const name = fullName(named.type === null ? written : written.replace(province, ''), kindText, meaning);
  const key = wordsOf(name)
    .map(({ accents }) => accents)
    .join(' ');
  const known = draft.units.get(key);
  if (known) {
    if (meaning.formed && old.length > 0) addOld(known, old, draft);
    else problems.push(listProblem('named_twice', sheet.name, cell, written, true));
    draft.last = known;
    return;
  }
  const kind = kindOfName(name) ?? kindOfName(kindText);
  if (kind === null) problems.push(listProblem('unknown_kind', sheet.name, cell, written, meaning.formed));
  const code = textAt(place('code')[0]).toUpperCase();
  const unit: Unit = {
    code: /^[A-Z0-9][A-Z0-9-]{0,31}$/.test(code) ? code : null,
    name,
    abbreviation: textAt(place('abbreviation')[0]).slice(0, 60) || null,
    kind: kind ?? 'other',
    from: new Set(),
    partly: new Set(),
    note: textAt(place('note')[0]).slice(0, 2_000),
    sheet: sheet.name,
    cell,
  };
  addOld(unit, old, draft);
  draft.units.set(key, unit);
  draft.last = unit;
}

function addOld(unit: Unit, old: readonly OldUnit[], { meaning, problems }: ListDraft): void {
  for (const { name, isPart } of old) {
    const full = meaning.committees ? committeeOf(name) : name;
    if (unit.from.size >= mostOld && !unit.from.has(full)) {
      problems.push(listProblem('too_many_old_units', unit.sheet, unit.cell, unit.name, true));
      return;
    }
    unit.from.add(full);
    if (isPart) unit.partly.add(full);
  }
}

/** The type of a unit may stand in a column of its own: "Xã" beside "Tân An". */
function fullName(written: string, kind: string, { committees }: ListMeaning): string {
  const type = typeBeside(kind);
  const name =
    unitName(written).type === null && type !== null ? `${kind.toLowerCase()} ${written}` : written;
  const unit = name.charAt(0).toUpperCase() + name.slice(1);
  return committees ? committeeOf(unit) : written === name ? written : unit;
}

function typeBeside(kind: string): string | null {
  return unitName(`${kind} x`).type;
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
