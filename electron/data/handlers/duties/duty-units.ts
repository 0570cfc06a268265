import type { DutyUnits, DutyUnitsRequest } from '../../../../shared/contract/duties';
import { type BookedDuty, judgeUnit } from '../../../../shared/domain/duties/duty-book';
import { countsOf } from '../../../../shared/domain/duties/list-units';
import { type SearchWord, searchWords } from '../../../../shared/domain/duties/search-words';
import { foldText } from '../../../../shared/domain/fold-text';
import type { ReadableDatabase } from '../../database/database';
import { selectNamedAgencies } from '../../database/queries/duty-rows';
import { type Days, shownUnit } from './shown-duty';

/** A page of the units of one duty whose agency is called what was typed, in the order of the plan and the rosters. */
export function unitsOfDuty(
  db: ReadableDatabase,
  duty: BookedDuty,
  asked: DutyUnitsRequest,
  days: Days,
): DutyUnits {
  const words = searchWords(asked.search);
  const wanted = duty.agencies.filter(
    (agency) => asked.state === null || judgeUnit(duty, agency, days.today).state === asked.state,
  );
  const called = words.length === 0 ? wanted : calledSo(db, wanted, words, days);
  const names = selectNamedAgencies(db, called.slice(asked.offset, asked.offset + asked.limit), days.on);
  const rows = called.slice(asked.offset, asked.offset + asked.limit).flatMap((agency) => {
    const named = names.get(agency);
    return named ? [shownUnit(duty, named, days.today)] : [];
  });
  return { rows, total: called.length, counts: countsOf(duty, null, days.today) };
}

function calledSo(
  db: ReadableDatabase,
  agencies: readonly number[],
  words: readonly SearchWord[],
  { on }: Days,
): readonly number[] {
  const names = selectNamedAgencies(db, agencies, on);
  return agencies.filter((agency) => {
    const { name = '', code = '' } = names.get(agency) ?? {};
    const accented = `${name} ${code}`.normalize('NFC').toLowerCase();
    const folded = foldText(accented);
    return words.every(({ kind, forms }) =>
      forms.some((form) => (kind === 'folded' ? folded : accented).includes(form)),
    );
  });
}
