import { rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ChaseLetter } from '../../../../shared/contract/chase';
import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { chaseDay, isOverdue } from '../../../../shared/domain/chase/chase-standing';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { chaseLetter } from '../../../../shared/wording/chase-letter';
import type { ChasedAgency, ChaseOccasion } from '../../../../shared/wording/chase-letter-content';
import { chaseReport } from '../../../../shared/wording/chase-report';
import { chaseStepLetterWords } from '../../../../shared/wording/chase-step';
import type { Letter } from '../../../../shared/wording/letter';
import { insertLetter } from '../../database/queries/chase-deeds';
import { selectLetterRowsOf } from '../../database/queries/chase-letters';
import { keepFile } from '../../database/queries/keep-file';
import type { Dependencies } from '../../dependencies';
import { fingerprint } from '../../files/fingerprint';
import { writeFile } from '../../files/write-file';
import { requirePeriod, requirePlan } from '../current-plan';
import { orRefuse } from '../or-refuse';
import { type Chased, chasedIn } from './chased';
import { chasedAgencies } from './chased-agencies';
import { freePaths, letterFileName } from './letter-file-names';
import { chaseOccasion } from './occasion';
import { chaseSettings } from './settings';
import { shownLetters } from './shown-letters';

type Asked = {
  readonly period: string;
  readonly step: ChaseStep;
  readonly agencies: readonly string[] | null;
  readonly into: 'one' | 'each';
  readonly folder: string;
};

/** A file with whom its letters are to: a letter each, or one about all of them. */
type Planned = {
  readonly name: string;
  readonly letters: readonly Letter[];
  readonly about: ReadonlyArray<readonly Chased[]>;
};

type Drafted = {
  letters: ChaseLetter[];
  files: string[];
  leftOut: Array<{ agency: string; name: string }>;
};

/**
 * Drafts letters, writes their files and keeps them: all or nothing. Throws `Refusal`: `unknown_period`, `unknown_agency`,
 * `nobody_to_chase`, and as `writeFile`.
 */
export async function draftLetters(dependencies: Dependencies, asked: Asked): Promise<Drafted> {
  const { db, today, now, user } = dependencies;
  const { id, period } = requirePeriod(db, asked.period);
  if (!statSync(asked.folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal('folder_missing', asked.folder);
  const day = today();
  const { standingAgency } = requirePlan(db, day);
  const everybody = chasedIn(db, { id, period }, standingAgency, day);
  const others = everybody.filter(({ isOwn }) => !isOwn);
  const { chosen, leftOut } = chooseAgencies(everybody, asked, day);
  const occasion = chaseOccasion(db, id, period, chaseSettings(dependencies).letterhead, day);
  const told = chasedAgencies(db, { periodId: id, period, today: day }, chosen);
  const planned = planFiles(asked, occasion, chosen, told, {
    expected: others.length,
    awaited: others.filter(({ standing }) => standing.isAwaited).length,
  });

  // Loaded when it is wanted: docx is large, and the window waits for this process at the start.
  const { writeLetters } = await import('../../word/write-letters');
  const pathOf = freePaths(asked.folder);
  const files = [];
  for (const { name, letters, about } of planned) {
    const title = `${chaseStepLetterWords[asked.step]} ${occasion.periodName}`;
    const bytes = await writeLetters(letters, { title, creator: user(), now: now() });
    files.push({ path: pathOf(name), bytes, about });
  }
  const letters = keep(dependencies, { periodId: id, step: asked.step, day }, files);
  return {
    letters: shownLetters(db, selectLetterRowsOf(db, letters)),
    files: files.map(({ path }) => path),
    leftOut: leftOut.map(({ reception }) => ({ agency: reception.agency, name: reception.agencyName })),
  };
}

/** Whom the letters are to, and who was named but has nothing to be chased for. */
function chooseAgencies(
  everybody: readonly Chased[],
  { period, step, agencies }: Asked,
  today: CalendarDate,
): { readonly chosen: readonly Chased[]; readonly leftOut: readonly Chased[] } {
  const byCode = new Map(everybody.map((one) => [one.reception.agency, one]));
  const named = [...new Set(agencies ?? byCode.keys())].map((code) => {
    const found = byCode.get(code);
    if (!found) throw new Refusal('unknown_agency', code);
    return found;
  });
  const isDue = ({ standing, isOwn }: Chased) =>
    !isOwn && (step === 'remind' ? standing.isAwaited : isOverdue(standing, today));
  const chosen = named.filter(isDue);
  if (chosen.length === 0) throw new Refusal('nobody_to_chase', period);
  return { chosen, leftOut: agencies === null ? [] : named.filter((one) => !isDue(one)) };
}

function planFiles(
  { step, period, into }: Asked,
  occasion: ChaseOccasion,
  chosen: readonly Chased[],
  told: readonly ChasedAgency[],
  counts: { readonly expected: number; readonly awaited: number },
): readonly Planned[] {
  if (step === 'report_up') {
    const letters = [chaseReport(occasion, told, counts)];
    return [{ name: letterFileName(step, period, null), letters, about: [chosen] }];
  }
  const letters = told.map((agency) => chaseLetter(step, occasion, agency));
  const about = chosen.map((one) => [one]);
  if (into === 'one' && chosen.length > 1)
    return [{ name: letterFileName(step, period, null), letters, about }];
  return chosen.map(({ reception }, index) => ({
    name: letterFileName(step, period, {
      name: told[index]?.name ?? reception.agencyName,
      code: reception.agency,
    }),
    letters: letters.slice(index, index + 1),
    about: about.slice(index, index + 1),
  }));
}

type Written = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly about: ReadonlyArray<readonly Chased[]>;
};

/** Writes the files and records the letters in one transaction; when any of it fails, no file of these stays. */
function keep(
  { db, newUuid, user, now }: Dependencies,
  {
    periodId,
    step,
    day,
  }: { readonly periodId: number; readonly step: ChaseStep; readonly day: CalendarDate },
  files: readonly Written[],
): readonly string[] {
  const written: string[] = [];
  const recording = { by: user(), at: now() };
  const record = () =>
    files.flatMap(({ path, bytes, about }) => {
      writeFile(path, bytes);
      written.push(path);
      const fileName = basename(path);
      const fileId = keepFile(db, { name: fileName, sha256: fingerprint(bytes), bytes }, newUuid);
      return about.map((agencies) => {
        const letter = newUuid();
        const to = agencies.map(({ reception, standing }) => ({
          agency: reception.agency,
          dueOn: chaseDay(standing),
        }));
        insertLetter(
          db,
          letter,
          { periodId, step, fileId, fileName, draftedOn: day, agencies: to },
          recording,
        );
        return letter;
      });
    });
  try {
    return orRefuse(db, () => db.transaction(record).immediate());
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}
