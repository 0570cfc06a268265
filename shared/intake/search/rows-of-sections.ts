import { frontRoles } from './front-roles';
import { textAt } from './grid';
import { bare } from './heading-role';
import { matchesOfPath } from './label-path';
import { pathOfRow } from './path-of-row';
import type { LabelReader } from './reader-of-labels';
import type { TableArea } from './table-column';

type Section = { readonly title: string; readonly children: readonly number[] };

const lettered = /^(?:[IVX]{1,5}|[A-D])[.)/]?$/;
const titled = /^(?:[IVX]{1,5}|[A-D])[.)/]\s*(?=\S)/;
const counted = /^\d{1,2}[.)]?$/;
const countedInFront = /^\d{1,2}[.)/]\s*\D/;
const listed = /^[-+•*]\s*\S/;

/**
 * The words in front of each row, as `pathOfRow`. Where sections "I", "II" have children of the same names ("Số vụ"), the section's
 * title stands before those that are no indicator's name by themselves.
 */
export function pathsInSections(
  area: TableArea,
  labels: readonly number[],
  reader: LabelReader,
): (row: number) => readonly string[] {
  const paths = new Map(area.rows.map((row) => [row, pathOfRow(area, labels, row)]));
  const sections = sectionsOf(area, labels, paths);
  const seen = new Map<string, Section>();
  let isRepeated = false;
  for (const section of sections) {
    for (const row of section.children) {
      const own = bare(paths.get(row)?.[0] ?? '');
      isRepeated ||= (seen.get(own) ?? section) !== section;
      seen.set(own, section);
    }
  }
  for (const { title, children } of isRepeated ? sections : []) {
    for (const row of children) {
      const path = paths.get(row) ?? [];
      if (path.length === 1 && matchesOfPath(path, reader).certain === null) paths.set(row, [title, ...path]);
    }
  }
  return (row) => paths.get(row) ?? [];
}

/**
 * Each section's title and the rows counted under it, else those with a dash in front. None at all where another title stands among
 * them, or letters above Roman numbers: it may narrow what is below it.
 */
function sectionsOf(
  { scan: { grid }, columns, rows }: TableArea,
  labels: readonly number[],
  paths: ReadonlyMap<number, readonly string[]>,
): readonly Section[] {
  const numbers = columns.filter(({ role, column }) => role === 'ordinal' && !labels.includes(column));
  const figures = columns.filter(({ role, column }) => !frontRoles.has(role) && !labels.includes(column));
  const sections: { title: string; isRoman: boolean; counted: number[]; listed: number[] }[] = [];
  for (const row of rows) {
    const path = paths.get(row) ?? [];
    const [label] = path;
    if (label === undefined) continue;
    const number = numbers.map(({ column }) => textAt(grid, row, column)).find((text) => text !== '') ?? '';
    const open = sections.at(-1);
    if (number === '' ? countedInFront.test(label) : counted.test(number)) open?.counted.push(row);
    else if (number === '' && listed.test(label)) open?.listed.push(row);
    else if (figures.every(({ column }) => textAt(grid, row, column) === '')) {
      const isSection = (number === '' ? titled : lettered).test(number || label);
      if (!isSection || path.length > 1) return [];
      const isRoman = /^[IVX]/.test(number || label);
      sections.push({ title: label.replace(titled, ''), isRoman, counted: [], listed: [] });
    }
  }
  if (new Set(sections.map(({ isRoman }) => isRoman)).size > 1) return [];
  return sections.map(({ title, ...rowsOf }) => ({
    title,
    children: rowsOf.counted.length > 0 ? rowsOf.counted : rowsOf.listed,
  }));
}
