import type { AgencyContact } from '../domain/agencies/agency-detail';
import { cellText } from '../intake/cell-text';
import type { CellValue, Row } from '../intake/sheet';
import type { ListBlock } from './list-columns';
import type { ListColumn } from './list-heading';

/** The columns that say whom to reach. */
export const contactColumns = ['contact', 'duty', 'phone', 'email'] as const satisfies readonly ListColumn[];
type ContactColumn = (typeof contactColumns)[number];

/** Whom to reach by one row, and the cells of it that hold no text that could be kept. */
export type ListedContacts = {
  /** The first of the columns. */
  readonly first: number;
  readonly contacts: readonly AgencyContact[];
  readonly unread: ReadonlyArray<{ readonly column: number; readonly found: string }>;
};

const longest = 300;
const fieldOf: Readonly<Record<ContactColumn, 'name' | 'duty' | 'phone' | 'email'>> = {
  ...{ contact: 'name', duty: 'duty', phone: 'phone', email: 'email' },
};

/**
 * Reads whom to reach from one row. Each column of names begins another person; what stands before the first belongs to it as well.
 * Numbers are the text that the cell shows; two telephones of one person stand one behind the other.
 */
export function listContacts(row: Row, { columns }: ListBlock): ListedContacts {
  const places = contactColumns
    .flatMap((kind) => (columns.get(kind) ?? []).map((column) => ({ kind, column })))
    .toSorted((left, right) => left.column - right.column);
  const people: AgencyContact[] = [];
  const unread: Array<{ readonly column: number; readonly found: string }> = [];
  let person: AgencyContact = nobody;
  let isNamed = false;
  for (const { kind, column } of places) {
    if (kind === 'contact' && isNamed) {
      people.push(person);
      person = nobody;
    }
    isNamed ||= kind === 'contact';
    const held = row.cells[column] ?? null;
    const text = contactText(held);
    const field = fieldOf[kind];
    const whole = [person[field], text].filter((part) => part !== '').join('; ');
    if (isNoText(held) || whole.length > longest) unread.push({ column, found: text.slice(0, 200) });
    else person = { ...person, [field]: whole };
  }
  const isSomebody = (one: AgencyContact) => contactColumns.some((kind) => one[fieldOf[kind]] !== '');
  return { first: places[0]?.column ?? 0, contacts: [...people, person].filter(isSomebody), unread };
}

const mostContacts = 20;

/** Adds whom to reach at a unit and tells the cells that could not be used, and those of whom there are too many. */
export function addContacts(
  unit: { readonly contacts: AgencyContact[] },
  { first, contacts, unread }: ListedContacts,
  tell: (column: number, found: string) => void,
): void {
  for (const { column, found } of unread) tell(column, found);
  const room = mostContacts - unit.contacts.length;
  unit.contacts.push(...contacts.slice(0, room));
  for (const { name, phone, email } of contacts.slice(room)) {
    tell(first, [name, phone, email].join(' ').trim().slice(0, 200));
  }
}

const nobody: AgencyContact = { name: '', duty: '', phone: '', email: '', note: '' };

/** What is surely somebody to reach, and no signature under the table: a telephone or an address of electronic mail. */
export function canBeReached({ phone, email }: AgencyContact): boolean {
  return phone.replace(/\D/g, '').length > 5 || email.includes('@');
}

function contactText(value: CellValue): string {
  return cellText(value)
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('; ');
}

/** An error or a date says nothing of whom to reach. */
function isNoText(value: CellValue): boolean {
  const held = typeof value === 'object' && value?.kind === 'formula' ? (value.result ?? null) : value;
  return typeof held === 'boolean' || (typeof held === 'object' && held !== null);
}
