import { rmSync, statSync } from 'node:fs';
import type { ChaseLetter } from '../../../../shared/contract/chase';
import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { chaseStepLetterWords } from '../../../../shared/wording/chase-step';
import { selectLetterRowsOf } from '../../database/queries/chase-letters';
import type { Dependencies } from '../../dependencies';
import { writeFile } from '../../files/write-file';
import { requirePeriod, requirePlan } from '../current-plan';
import { orRefuse } from '../or-refuse';
import { type Chased, chasedIn } from './chased';
import { chasedAgencies } from './chased-agencies';
import { chooseAgencies } from './choose-agencies';
import { keepLetters, type WrittenFile } from './keep-letters';
import { freePaths } from './letter-file-names';
import { chaseOccasion } from './occasion';
import { type PlannedFile, planFiles } from './plan-files';
import { chaseSettings } from './settings';
import { shownLetters } from './shown-letters';

type Asked = {
  readonly period: string;
  readonly step: ChaseStep;
  readonly agencies: readonly string[] | null;
  readonly into: 'one' | 'each';
  readonly folder: string;
};

/** What all letters of a draft are of. */
type Kept = Parameters<typeof keepLetters>[1];

type Drafted = {
  letters: ChaseLetter[];
  files: string[];
  leftOut: Array<{ agency: string; name: string }>;
};

/**
 * Drafts letters, writes their files and keeps them: all or nothing. Throws `Refusal`: `unknown_period`, `unknown_agency`,
 * `nobody_to_chase`, `folder_missing`, and as `writeFile`.
 */
export async function draftLetters(dependencies: Dependencies, asked: Asked): Promise<Drafted> {
  const { db, today } = dependencies;
  const { id, period } = requirePeriod(db, asked.period);
  if (!statSync(asked.folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal('folder_missing', asked.folder);
  const day = today();
  const { standingAgency } = requirePlan(db, day);
  const everybody = chasedIn(db, { id, period }, standingAgency, day);
  const { chosen, leftOut } = chooseAgencies(everybody, asked, day);
  const occasion = chaseOccasion(db, id, period, chaseSettings(dependencies).letterhead, day);
  const told = chasedAgencies(db, { periodId: id, period, step: asked.step, today: day }, chosen);
  const others = everybody.filter(({ isOwn }) => !isOwn);
  const planned = planFiles(asked, occasion, told, {
    expected: others.length,
    awaited: others.filter(({ standing }) => standing.isAwaited).length,
    ahead: others.filter(({ standing }) => isAhead(standing, day)).length,
  });
  const of = { periodId: id, step: asked.step, draftedOn: day };
  const title = `${chaseStepLetterWords[asked.step]} ${occasion.periodName}`;
  const { letters, files } = await writeAndKeep(dependencies, planned, { of, title, folder: asked.folder });
  return {
    letters: shownLetters(db, selectLetterRowsOf(db, letters)),
    files: [...files],
    leftOut: leftOut.map(({ reception }) => ({ agency: reception.agency, name: reception.agencyName })),
  };
}

/** A report is awaited, and its day has not passed; a returned one is told apart. */
function isAhead({ isAwaited, lastDay, returnedOn }: Chased['standing'], today: CalendarDate): boolean {
  return isAwaited && returnedOn === null && lastDay !== null && today <= lastDay;
}

/** Writes the files one by one, then records all of them at once; when any of it fails, none of these files stays. */
async function writeAndKeep(
  dependencies: Dependencies,
  planned: readonly PlannedFile[],
  { of, title, folder }: { readonly of: Kept; readonly title: string; readonly folder: string },
): Promise<{ readonly letters: readonly string[]; readonly files: readonly string[] }> {
  const { db, user, now } = dependencies;
  // Loaded when it is wanted: docx is large, and the window waits for this process at the start.
  const { writeLetters } = await import('../../word/write-letters');
  const pathOf = freePaths(folder);
  const written: WrittenFile[] = [];
  try {
    for (const { name, letters, about } of planned) {
      const bytes = await writeLetters(letters, { title, creator: user(), now: now() });
      const path = pathOf(name);
      writeFile(path, bytes);
      written.push({ path, bytes, about });
    }
    const record = () => keepLetters(dependencies, of, written);
    const letters = orRefuse(db, () => db.transaction(record).immediate());
    return { letters, files: written.map(({ path }) => path) };
  } catch (error) {
    for (const { path } of written) rmSync(path, { force: true });
    throw error;
  }
}
