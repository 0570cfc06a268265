import type { ListedAgency } from '../../../../shared/agency-lists/read-agency-list';
import type { ImportedList, ListToImport } from '../../../../shared/contract/agencies';
import { Refusal } from '../../../../shared/contract/reply';
import { EventRequest } from '../../../../shared/domain/agencies/event-request';
import type { KnownAgency } from '../../../../shared/domain/agencies/known-register';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { selectKnownAgencies } from '../../database/queries/agency-register';
import type { Dependencies } from '../../dependencies';
import { plannedEvent } from './planned-event';
import { previewOf } from './preview-event';
import { readList } from './read-list';

/**
 * Reads a list in a reading process, makes a request of it and previews it. Nothing is written. Throws `Refusal`:
 * `unknown_agency` for a group that is none, `file_unreadable`.
 */
export async function importList(dependencies: Dependencies, asked: ListToImport): Promise<ImportedList> {
  const { db } = dependencies;
  const group = asked.as === 'agencies' ? null : requireGroup(selectKnownAgencies(db, null), asked.group);
  const groupNames = [asked.newGroupName, group?.name].filter((name) => typeof name === 'string');
  const formed = asked.as === 'replace_tier';
  const { listed, problems, ...read } = await readList(dependencies, asked.path, { groupNames, formed });
  const list = { fileName: read.fileName, sha256: read.sha256, rows: listed.length, problems: [...problems] };
  if (listed.length === 0) return { ...list, preview: null };
  const request = EventRequest.parse(requestOf(asked, dependencies.today(), listed, read.fileName));
  const preview = previewOf(db, plannedEvent(db, request, null), dependencies.today());
  const isBlocked = problems.some(({ blocks }) => blocks);
  return { ...list, preview: { ...preview, canApply: preview.canApply && !isBlocked } };
}

function requireGroup(known: ReadonlyMap<string, KnownAgency>, code: string | null): KnownAgency {
  const group = code === null ? undefined : known.get(code);
  if (!group?.isGroup) throw new Refusal('unknown_agency', code ?? '');
  return group;
}

function requestOf(
  asked: ListToImport,
  today: CalendarDate,
  listed: readonly ListedAgency[],
  fileName: string,
): unknown {
  const { group, newGroupName } = asked;
  const head = { happenedOn: asked.happenedOn ?? today, legalBasis: asked.legalBasis ?? fileName };
  if (asked.as === 'replace_tier') {
    const members = listed.map(({ code, name, kind, from, partly, note, contacts }) => ({
      code,
      name,
      kind,
      from,
      partly,
      note,
      ...(contacts.length > 0 ? { contacts } : {}),
    }));
    return { ...head, kind: 'replace_tier', group, newGroupName, members };
  }
  const members = listed.map(({ code, name, abbreviation, kind, note, contacts }) => ({
    code,
    name,
    abbreviation,
    kind,
    note,
    ...(contacts.length > 0 ? { contacts } : {}),
  }));
  return { ...head, kind: 'roster', group: asked.as === 'roster' ? group : null, members };
}
