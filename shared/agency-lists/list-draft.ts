import type { AgencyContact } from '../domain/agencies/agency-detail';
import type { ListProblem } from '../domain/agencies/list-problem';
import { committeeOf } from '../domain/agencies/unit-name';
import type { AgencyKind } from '../domain/agency';
import type { MergedCells } from './list-row-cells';
import type { OldUnit } from './old-units';

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
  readonly contacts: readonly AgencyContact[];
};

/** How a list is meant. `committees`: its units stand for their committees, "Xã A" for "UBND xã A". */
export type ListMeaning = {
  readonly committees: boolean;
  readonly formed: boolean;
  /** The province of the register; null where it is not known. */
  readonly province: string | null;
};

/** An agency of a list while it is read, with its place. */
export type ListUnit = Omit<ListedAgency, 'from' | 'partly' | 'contacts'> & {
  readonly from: Set<string>;
  readonly partly: Set<string>;
  readonly contacts: AgencyContact[];
  readonly sheet: string;
  readonly cell: string;
};
/** What was read of a list so far; `last` is the unit that a row without a name belongs to. */
export type ListDraft = {
  readonly meaning: ListMeaning;
  readonly units: Map<string, ListUnit>;
  readonly problems: ListProblem[];
  /** Rows are numbered 1, 2, 3, so that I and A number sections. */
  isNumbered: boolean;
  /** Communes are listed, so that a district beside them heads its section. */
  hasCommunes: boolean;
  /** The table is over: signatures follow. */
  isOver: boolean;
  last: ListUnit | null;
  merged: MergedCells;
};

const mostOld = 200;

/** Adds old units to one that was formed of them; those of which there are too many are told. */
export function addOld(unit: ListUnit, old: readonly OldUnit[], { meaning, problems }: ListDraft): void {
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
