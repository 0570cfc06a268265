import type { DutyList, DutyListRequest } from '../../../../shared/contract/duties';
import { Refusal } from '../../../../shared/contract/reply';
import {
  dutiesByTopic,
  type FoundDuties,
  listDuties,
  type UnitFilter,
} from '../../../../shared/domain/duties/list-units';
import { searchWords } from '../../../../shared/domain/duties/search-words';
import { type StateCounts, unitsIn } from '../../../../shared/domain/duties/state-counts';
import { unitsByAgency } from '../../../../shared/domain/duties/units-by-agency';
import type { ReadableDatabase } from '../../database/database';
import { selectAgencyId, selectPlanId } from '../../database/queries/duty-rows';
import { mostFoundDuties, searchDuties, selectDutiesOfItem } from '../../database/queries/duty-search';
import { selectDutyMarks } from '../../database/queries/duty-structure';
import type { OpenBook } from './open-book';
import { type Days, type Line, shownRows } from './shown-duty';

/** A list of which only the lines that are looked at are put together. */
type Listed = {
  readonly total: number;
  readonly page: (offset: number, limit: number) => readonly Line[];
  readonly counts: StateCounts;
  readonly isCut: boolean;
};

/** Answers pages of lists; the list of the last question is kept, so that scrolling through it costs only its own lines. */
export function dutyLister(
  db: ReadableDatabase,
  open: OpenBook,
): (input: DutyListRequest, days: Days) => DutyList {
  let last: { readonly question: string; readonly listed: Listed } | null = null;
  return ({ offset, limit, ...asked }, days) => {
    const question = JSON.stringify([selectDutyMarks(db), days, asked]);
    const listed = last?.question === question ? last.listed : listLines(db, open, asked, days);
    last = { question, listed };
    const { total, page, counts, isCut } = listed;
    const rows = shownRows(db, page(offset, limit), days);
    return { rows, total, units: unitsIn(counts), counts, isCut };
  };
}

function listLines(
  db: ReadableDatabase,
  open: OpenBook,
  { by, search: typed, plan, agency, role, state }: Omit<DutyListRequest, 'offset' | 'limit'>,
  { today, on }: Days,
): Listed {
  const search = foundBy(db, typed);
  const book = search === null ? open.on(on) : open.some(on, search.ids);
  const filter: UnitFilter = {
    found: search?.found ?? null,
    planId: plan === null ? null : known(selectPlanId(db, plan), 'not_found', plan),
    agency: agency === null ? null : known(selectAgencyId(db, agency), 'unknown_agency', agency),
    ...{ role, state },
  };
  const { counts, duties } = listDuties(book, filter, today);
  const isCut = search?.isCut ?? false;
  if (by === 'agency') return { counts, isCut, ...unitsByAgency(book, duties, filter, today) };
  const ordered = by === 'topic' ? dutiesByTopic(duties) : duties;
  const page = (offset: number, limit: number) =>
    ordered.slice(offset, offset + limit).map((duty) => ({ duty, agency: filter.agency }));
  return { counts, isCut, total: ordered.length, page };
}

function known(id: number | null, code: 'not_found' | 'unknown_agency', subject: string): number {
  if (id === null) throw new Refusal(code, subject);
  return id;
}

type Found = { readonly ids: readonly number[]; readonly found: FoundDuties; readonly isCut: boolean };

/** By words of their texts, or by the number of their item; null where nothing to search for was typed. */
function foundBy(db: ReadableDatabase, typed: string): Found | null {
  const words = searchWords(typed);
  if (words.length === 0) return null;
  const byWords = searchDuties(db, words);
  const ofItem = selectDutiesOfItem(db, typed.trim());
  const ids =
    ofItem.length === 0
      ? byWords
      : [...new Set([...byWords, ...ofItem])].toSorted((one, other) => one - other);
  const found = new Uint8Array((ids.at(-1) ?? 0) + 1);
  for (const id of ids) found[id] = 1;
  return { ids, found, isCut: byWords.length === mostFoundDuties };
}
