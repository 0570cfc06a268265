import type { ListProblem } from '../domain/agencies/list-problem';
import { unitName } from '../domain/agencies/unit-name';
import { foldText } from '../domain/fold-text';
import { cellAddress, type Row, type Sheet } from '../intake/sheet';
import { withoutPlaces, wrongOld } from './judge-old-units';
import type { ListBlock } from './list-columns';
import { addContacts, canBeReached, listContacts } from './list-contacts';
import { addOld, type ListDraft, listProblem } from './list-draft';
import { type ListRowCells, listRowCells } from './list-row-cells';
import { isNumbering, isSection, isUnderTable } from './list-row-signs';
import { keyOf, kindIn, typeBeside, unitOf } from './list-unit';
import { oldUnits } from './old-units';

const longestName = 300;
// With their accents: "Tổng công ty" and "Công an" are no sums.
const sum = /^(?:tổng cộng|tổng số|cộng)(?:$|[\s:.,\d(])|^tổng[\s:.\d]*$|^tong cong[\s:.\d]*$/u;
const isHeadingNumber = /^(?:[ivxlc]{1,7}|[a-zđ])[.)]?$/i;
const roman = /^[IVXLC]{1,7}[.)]?$/;
/** A unit that is formed of itself alone. */
const unchanged = /^(?:giu nguyen|khong (?:thuc hien )?sap xep|khong thay doi|nguyen trang)/;

/** Reads one row: an agency, an old unit more of the last one, something to be passed over, or a problem with its cell. */
export function readListRow(draft: ListDraft, sheet: Sheet, row: Row, block: ListBlock): void {
  const { meaning, problems } = draft;
  const cells = listRowCells(row, block, draft.merged, meaning.formed);
  const { texts, written, from } = cells;
  if (texts.length === 0 || isNumbering(texts)) return;
  const reached = listContacts(row, block);
  const tellContact = (column: number, found: string) => {
    const at = cellAddress(row.index, column);
    problems.push(listProblem('contact_unread', sheet.name, at, found, false));
  };
  if (draft.last && !draft.isOver && cells.beside.length === 0 && reached.contacts.some(canBeReached)) {
    addContacts(draft.last, reached, tellContact);
    return;
  }
  if (isPassedOver(draft, cells)) return;

  const tell = (code: ListProblem['code'], found: string, blocks: boolean, column = cells.nameColumn) =>
    problems.push(listProblem(code, sheet.name, cellAddress(row.index, column), found, blocks));
  const old = withoutPlaces(
    from.flatMap((text) =>
      written !== '' && unchanged.test(foldText(text)) ? [{ name: written, isPart: false }] : oldUnits(text),
    ),
    from.length > 1,
  );
  const wrong = meaning.formed ? wrongOld(row, block.columns.get('from') ?? [], old) : null;
  if (wrong) {
    tell(wrong.code, wrong.found, true, wrong.column);
    return;
  }
  if (written === '') {
    if (draft.last && old.length > 0) addOld(draft.last, old, draft);
    else if (cells.textIn('number') !== '' || !texts.every((text) => /^[\d.,]+$/.test(text)))
      tell('row_without_name', texts.join(' | ').slice(0, 200), true);
    return;
  }
  if (!isName(cells)) {
    tell('no_text', written.slice(0, 200), true);
    return;
  }
  if (written.length > longestName) {
    tell('name_too_long', written.slice(0, 200), true);
    return;
  }
  if (isSection(draft, written, cells.textIn('number'), old.length, texts.length)) {
    tell('section', written, false);
    draft.last = null;
    return;
  }
  if (row.hidden) tell('hidden', written, false);
  const unit = unitOf(cells, meaning, sheet.name, cellAddress(row.index, cells.nameColumn));
  const key = keyOf(unit.name);
  const known = draft.units.get(key);
  draft.last = known ?? unit;
  if (known && !(meaning.formed && old.length > 0)) {
    tell('named_twice', written, true);
    return;
  }
  if (!known) {
    if (kindIn(unit.name, cells.kind) === null) tell('unknown_kind', written, meaning.formed);
    draft.units.set(key, unit);
  }
  addContacts(known ?? unit, reached, tellContact);
  addOld(known ?? unit, old, draft);
}

/** Sums, numbered sections, lines alone, and what stands under the table, which is over from then on. */
function isPassedOver(draft: ListDraft, { texts, beside, written, from, textIn }: ListRowCells): boolean {
  const number = textIn('number');
  if ([number, written, texts[0] ?? ''].some((text) => sum.test(text.toLowerCase()))) return true;
  if (/^\d+[.)]?$/.test(number)) draft.isOver = false;
  // "Trưởng phòng" beside a name is what somebody is, and signs nothing.
  else if ((written === '' ? texts : beside).some((text) => isUnderTable(foldText(text))))
    draft.isOver = true;
  if (draft.isOver) return true;
  if (from.length > 0) return false;
  // "a) Xã A" under "1. Huyện B" is a unit; "I. Các phường" and "A. Khối Đảng" head sections.
  const isLetteredUnit =
    draft.meaning.formed && unitName(written).kind === 'commune_committee' && !roman.test(number);
  if (draft.isNumbered && isHeadingNumber.test(number) && !isLetteredUnit) return true;
  return written === '' && texts.length === 1;
}

/** Whether the cell of the name holds a name: a text, or a number beside its type, since "Phường" beside 1 is "Phường 1". */
function isName({ held, written, kind }: ListRowCells): boolean {
  if (typeof held === 'string') return true;
  if (typeof held === 'object' && held?.kind === 'formula' && typeof held.result === 'string') return true;
  return Number.isInteger(held) && /^\d{1,2}$/.test(written) && typeBeside(kind) !== null;
}
