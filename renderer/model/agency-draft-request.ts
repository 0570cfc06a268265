import { kindOfName } from '../../shared/agency-lists/kind-of-name';
import type { EventRequestInput } from '../../shared/domain/agencies/event-request';
import type { AgencyReference } from '../../shared/domain/agencies/new-agency';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { assertNever } from '../../shared/kit/assert-never';
import type { AgencyEventDraft, HeirDraft } from './agency-draft';

/** What has to be filled in before anything can be shown. */
export type MissingField =
  | 'happenedOn'
  | 'legalBasis'
  | 'agency'
  | 'agencies'
  | 'name'
  | 'heirs'
  | 'heirKind'
  | 'moved'
  | 'group'
  | 'path';

/** A list that is to be read, as `agencies.importList` takes it. */
export type ListOrder = {
  readonly path: string;
  readonly as: 'agencies' | 'roster' | 'replace_tier';
  readonly group: string | null;
  readonly happenedOn: CalendarDate;
  readonly legalBasis: string;
  readonly newGroupName: string | null;
};

/** What a draft comes to: an event to preview, a list to read, or what is still missing. */
export type DraftOutcome =
  | { readonly state: 'request'; readonly request: EventRequestInput }
  | { readonly state: 'list'; readonly list: ListOrder }
  | { readonly state: 'incomplete'; readonly missing: readonly MissingField[] };

/** Judges a draft. Everything that is missing is named at once. */
export function draftOutcome(draft: AgencyEventDraft): DraftOutcome {
  const { happenedOn, kind } = draft;
  const legalBasis = draft.legalBasis.trim();
  const missing: MissingField[] = [
    ...(happenedOn === null ? (['happenedOn'] as const) : []),
    ...(legalBasis === '' ? (['legalBasis'] as const) : []),
    ...missingOf(draft),
  ];
  const [agency] = draft.agencies;
  if (missing.length > 0 || happenedOn === null) return { state: 'incomplete', missing };
  const head = { happenedOn, legalBasis, note: draft.note };
  const code = agency?.code ?? '';
  const into = draft.heirs.map(referenceOf);
  const request = (value: EventRequestInput): DraftOutcome => ({ state: 'request', request: value });
  switch (kind) {
    case 'rename':
      return request({
        ...head,
        kind,
        agency: code,
        name: draft.name,
        abbreviation: orNull(draft.abbreviation),
      });
    case 'merge':
      return request({ ...head, kind, from: draft.agencies.map((one) => one.code), into: into[0] ?? '' });
    case 'split':
      return request({ ...head, kind, from: code, into, keeps: draft.keeps });
    case 'dissolve':
      return request({ ...head, kind, agency: code });
    case 'transfer':
      return request({ ...head, kind, from: code, to: into[0] ?? '', ...movedOf(draft.moved) });
    case 'replace_tier':
    case 'roster': {
      const as = kind === 'roster' && draft.group === null ? 'agencies' : kind;
      const newGroupName = kind === 'replace_tier' ? orNull(draft.newGroupName) : null;
      return {
        state: 'list',
        list: { path: draft.path ?? '', as, group: draft.group, happenedOn, legalBasis, newGroupName },
      };
    }
    default:
      return assertNever(kind);
  }
}

function missingOf(draft: AgencyEventDraft): readonly MissingField[] {
  const { kind, agencies, heirs, group, path, moved } = draft;
  const noAgency: readonly MissingField[] = agencies.length === 0 ? ['agency'] : [];
  switch (kind) {
    case 'rename':
      return draft.name.trim() === '' ? [...noAgency, 'name'] : noAgency;
    case 'merge': {
      const tooFew = agencies.length < (heirs[0]?.agency ? 1 : 2);
      return [...(tooFew ? (['agencies'] as const) : []), ...missingOfHeirs(heirs.slice(0, 1))];
    }
    case 'split':
      return [...noAgency, ...missingOfHeirs(heirs)];
    case 'dissolve':
      return noAgency;
    case 'transfer':
      return [
        ...noAgency,
        ...missingOfHeirs(heirs.slice(0, 1)),
        ...(moved.size === 0 ? (['moved'] as const) : []),
      ];
    case 'replace_tier':
    case 'roster':
      return [
        ...(group === null && kind === 'replace_tier' ? (['group'] as const) : []),
        ...(path === null ? (['path'] as const) : []),
      ];
    default:
      return assertNever(kind);
  }
}

function missingOfHeirs(heirs: readonly HeirDraft[]): readonly MissingField[] {
  const isNamed = ({ agency, name }: HeirDraft) => agency !== null || name.trim() !== '';
  const isOfKind = (heir: HeirDraft) => heir.agency !== null || heirKind(heir) !== null;
  if (heirs.length === 0 || !heirs.every(isNamed)) return ['heirs'];
  return heirs.every(isOfKind) ? [] : ['heirKind'];
}

/** What sort of body a new agency is: as the clerk says, otherwise as its name says. */
export function heirKind({ kind, name }: HeirDraft) {
  return kind ?? kindOfName(name);
}

function referenceOf(heir: HeirDraft): AgencyReference {
  if (heir.agency) return heir.agency.code;
  const { name, abbreviation } = heir;
  return {
    code: null,
    name: name.trim(),
    abbreviation: orNull(abbreviation),
    kind: heirKind(heir) ?? 'other',
  };
}

function movedOf(moved: ReadonlySet<string>) {
  const of = (about: string) =>
    [...moved].flatMap((key) => (key.startsWith(`${about} `) ? [key.slice(about.length + 1)] : []));
  return { duties: of('duty'), rules: of('rule'), indicators: of('indicator'), standing: of('standing') };
}

function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
