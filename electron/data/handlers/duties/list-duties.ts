import type { DutyList, DutyListRequest } from '../../../../shared/contract/duties';
import { Refusal } from '../../../../shared/contract/reply';
import {
  dutiesByTopic,
  type FoundDuties,
  listDuties,
  type UnitFilter,
  unitsByAgency,
} from '../../../../shared/domain/duties/list-units';
import { searchWords } from '../../../../shared/domain/duties/search-words';
import { type StateCounts, unitsIn } from '../../../../shared/domain/duties/state-counts';
import type { ReadableDatabase } from '../../database/database';
import { selectAgencyId, selectPlanId } from '../../database/queries/duty-rows';
import { mostFoundDuties, searchDuties } from '../../database/queries/duty-search';
import { selectChangeMark } from '../../database/queries/duty-structure';
import type { OpenBook } from './open-book';
import { type Days, type Line, shownRows } from './shown-duty';

type Listed = { readonly lines: readonly Line[]; readonly counts: StateCounts; readonly isCut: boolean };

/** Answers pages of lists; the list of the last question is kept, so that scrolling through it costs only its own lines. */
export function dutyLister(
  db: ReadableDatabase,
  open: OpenBook,
): (input: DutyListRequest, days: Days) => DutyList {
  let last: { readonly question: string; readonly listed: Listed } | null = null;
  return ({ offset, limit, ...asked }, days) => {
    const question = JSON.stringify([selectChangeMark(db), days, asked]);
    const listed = last?.question === question ? last.listed : listLines(db, open, asked, days);
    last = { question, listed };
    const { lines, counts, isCut } = listed;
    const rows = shownRows(db, lines.slice(offset, offset + limit), days);
    return { rows, total: lines.length, units: unitsIn(counts), counts, isCut };
  };
}

function listLines(
  db: ReadableDatabase,
  open: OpenBook,
  { by, search: typed, plan, agency, role, state }: Omit<DutyListRequest, 'offset' | 'limit'>,
  { today, on }: Days,
): Listed {
  const search = foundBy(db, typed);
  const { book } = search === null ? open.on(on) : open.some(on, search.ids);
  const filter: UnitFilter = {
    found: search?.found ?? null,
    planId: plan === null ? null : known(selectPlanId(db, plan), 'not_found', plan),
    agency: agency === null ? null : known(selectAgencyId(db, agency), 'unknown_agency', agency),
    ...{ role, state },
  };
  const { counts, duties } = listDuties(book, filter, today);
  const isCut = search?.isCut ?? false;
  switch (by) {
    case 'agency':
      return { counts, isCut, lines: unitsByAgency(book, duties, filter, today) };
    case 'topic':
      return { counts, isCut, lines: dutiesByTopic(duties).map((duty) => ({ duty, agency: filter.agency })) };
    case 'plan':
      return { counts, isCut, lines: duties.map((duty) => ({ duty, agency: filter.agency })) };
  }
}

function known(id: number | null, code: 'not_found' | 'unknown_agency', subject: string): number {
  if (id === null) throw new Refusal(code, subject);
  return id;
}

type Found = { readonly ids: readonly number[]; readonly found: FoundDuties; readonly isCut: boolean };

/** Null where nothing to search for was typed. */
function foundBy(db: ReadableDatabase, typed: string): Found | null {
  const words = searchWords(typed);
  if (words.length === 0) return null;
  const ids = searchDuties(db, words);
  const found = new Uint8Array((ids.at(-1) ?? 0) + 1);
  for (const id of ids) found[id] = 1;
  return { ids, found, isCut: ids.length === mostFoundDuties };
}
