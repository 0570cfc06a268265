import { certainMatch } from '../match/match';
import { roleOfPath } from './heading-role';
import { periodOfHeading } from './period-of-heading';
import type { LabelReader } from './reader-of-labels';
import { isUnit, type KnownUnits } from './stated-unit';
import type { TableColumn } from './table-column';

/** The heading of a column as the name of an indicator: without levels that are units, codes or say only which figures they are. */
export function nameOfColumn(
  { path }: TableColumn,
  reader: LabelReader,
  units: KnownUnits,
): readonly string[] {
  const names = path.filter(
    (level) => !isUnit(level.replace(/^\((.*)\)$/, '$1'), units) && reader.codeOf(level) === null,
  );
  if (names.length < 2) return names;
  const kept = names.filter((level) => isName(level, reader) || !saysWhichFigures(level));
  return kept.length > 0 ? kept : names;
}

function isName(level: string, reader: LabelReader): boolean {
  return (reader.matches(level)[0]?.confidence ?? 0) >= certainMatch;
}

function saysWhichFigures(level: string): boolean {
  const role = roleOfPath([level]);
  return (role !== 'other' && role !== 'label') || periodOfHeading(level, null) !== 'unsaid';
}
