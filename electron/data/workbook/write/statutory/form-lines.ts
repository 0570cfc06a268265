import type { StatutoryRowTotal } from '../../../../../shared/domain/forms/statutory-consolidation';
import type { FormRow } from '../../../../../shared/domain/forms/statutory-form';

/** A row as the form prints it. */
export type FormLine = {
  /** With the form's own number in front: `1.1. Phân theo nguyên nhân …`. */
  readonly label: string;
  /** How deep it stands, 0 for the rows numbered 1, 2, 3. */
  readonly level: number;
  readonly isHeading: boolean;
};

/** How the rows of a total stand in the form: headings by their numbers, what they divide into one step further in. */
export function formLines(
  rows: readonly StatutoryRowTotal[],
  definitions: readonly FormRow[],
): readonly FormLine[] {
  const byCode = new Map(definitions.map((row) => [row.code, row]));
  let below = 0;
  return rows.map(({ row, kind, label }) => {
    const number = byCode.get(row)?.number ?? '';
    const isHeading = kind === 'heading';
    const level = number === '' ? below : levelOf(number);
    if (number !== '') below = isHeading ? level + 1 : level;
    return { label: number === '' ? label : `${number}. ${label}`, level, isHeading };
  });
}

/** The number under which a row stands: its own, or that of its list; empty where the form numbers neither. */
export function numberOfRow(row: string, definitions: readonly FormRow[]): string {
  const own = definitions.find(({ code }) => code === row);
  const list = definitions.find(({ code }) => row.startsWith(`${code}/`));
  return own?.number || list?.number || '';
}

/** `1` is 0, `1.1` is 1, `a` stands below both. */
function levelOf(number: string): number {
  return /^\d/.test(number) ? number.split('.').length - 1 : 2;
}
