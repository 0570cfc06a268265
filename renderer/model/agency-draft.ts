import type { AgencyBinding } from '../../shared/domain/agencies/agency-detail';
import type { NamedAgency } from '../../shared/domain/agencies/event-preview';
import type { EventKind } from '../../shared/domain/agencies/event-request';
import type { AgencyKind } from '../../shared/domain/agency';
import type { CalendarDate } from '../../shared/domain/calendar-date';

/** Who comes after: an agency of the register, or a new one. `kind` null: as its name says. */
export type HeirDraft = {
  readonly agency: NamedAgency | null;
  readonly name: string;
  readonly abbreviation: string;
  readonly kind: AgencyKind | null;
};

/** What the clerk has filled in so far about an event; each kind of event uses a part of it. */
export type AgencyEventDraft = {
  readonly kind: EventKind;
  readonly happenedOn: CalendarDate | null;
  readonly legalBasis: string;
  readonly note: string;
  /** Whom it happens to: one, or several that are merged. */
  readonly agencies: readonly NamedAgency[];
  /** The new name and abbreviation of one that is renamed. */
  readonly name: string;
  readonly abbreviation: string;
  readonly heirs: readonly HeirDraft[];
  /** After a split the old agency goes on. */
  readonly keeps: boolean;
  /** What is transferred, as `movedKey` has it. */
  readonly moved: ReadonlySet<string>;
  readonly group: string | null;
  readonly newGroupName: string;
  /** Where the list lies. */
  readonly path: string | null;
};

export const noHeir: HeirDraft = { agency: null, name: '', abbreviation: '', kind: null };

/** Nothing but the kind of event and whom it happens to. */
export function emptyDraft(
  kind: EventKind,
  happenedOn: CalendarDate | null,
  agencies: readonly NamedAgency[] = [],
): AgencyEventDraft {
  return {
    ...{ kind, happenedOn, legalBasis: '', note: '', agencies, name: '', abbreviation: '' },
    ...{ heirs: [noHeir], keeps: false, moved: new Set<string>(), group: null, newGroupName: '', path: null },
  };
}

/** How something that is transferred is marked. An item of a plan counts as its duties. */
export function movedKey({ about, key }: Pick<AgencyBinding, 'about' | 'key'>): string {
  return `${about === 'item' ? 'duty' : about} ${key}`;
}
