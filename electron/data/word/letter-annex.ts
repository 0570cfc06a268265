import type { Paragraph, Table } from 'docx';
import type { LetterAnnex } from '../../../shared/wording/letter';
import { layout } from './layout';
import { letterTable } from './letter-table';
import { line, unbroken } from './text';

const { points } = layout;

/** The Phụ lục of a letter: its name, what it is about, which letter it belongs to, and the table. */
export function letterAnnex({ title, attachedTo, table }: LetterAnnex): ReadonlyArray<Paragraph | Table> {
  return [
    line('Phụ lục', { points: points.annexLabel, bold: true, align: 'center' }, { keepNext: true }),
    line(
      unbroken(title.toLocaleUpperCase('vi')),
      { points: points.annexTitle, bold: true, align: 'center' },
      { keepNext: true },
    ),
    line(
      attachedTo,
      { points: points.annexAttached, italics: true, align: 'center' },
      { keepNext: true, spacing: { after: 200 } },
    ),
    letterTable(table),
  ];
}
