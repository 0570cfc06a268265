import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { chaseLetter } from '../../../../shared/wording/chase-letter';
import type { ChasedAgency, ChaseOccasion } from '../../../../shared/wording/chase-letter-content';
import { type ChaseCounts, chaseReport } from '../../../../shared/wording/chase-report';
import type { Letter } from '../../../../shared/wording/letter';
import type { Chased } from './chased';
import { letterFileName } from './letter-file-names';

/** A file with its letters and, letter by letter, whom each is to; a report is one letter about all of them. */
export type PlannedFile = {
  readonly name: string;
  readonly letters: readonly Letter[];
  readonly about: ReadonlyArray<readonly Chased[]>;
};

/** One agency of a letter: where it stands, and what letters say of it. */
export type Addressee = { readonly chased: Chased; readonly told: ChasedAgency };

/** More letters than this are written into several files: Word opens and prints them still, and they fit into memory. */
const mostLettersInFile = 200;

/** Which files a draft makes: one with a letter to each agency, or a file each; a report to the committee is always one. */
export function planFiles(
  asked: { readonly step: ChaseStep; readonly period: string; readonly into: 'one' | 'each' },
  occasion: ChaseOccasion,
  agencies: readonly Addressee[],
  counts: ChaseCounts,
): readonly PlannedFile[] {
  const { step, period } = asked;
  if (step === 'report_up') {
    const told = agencies.map((one) => one.told);
    return [
      {
        name: letterFileName(step, period, null),
        letters: [chaseReport(occasion, told, counts)],
        about: [agencies.map(({ chased }) => chased)],
      },
    ];
  }
  const fileOf = (name: string, some: readonly Addressee[]): PlannedFile => ({
    name,
    letters: some.map(({ told }) => chaseLetter(step, occasion, told)),
    about: some.map(({ chased }) => [chased]),
  });
  if (asked.into === 'each' || agencies.length === 1)
    return agencies.map((one) =>
      fileOf(letterFileName(step, period, { name: one.told.name, code: one.chased.reception.agency }), [one]),
    );
  const parts = Math.ceil(agencies.length / mostLettersInFile);
  return Array.from({ length: parts }, (_, part) =>
    fileOf(
      letterFileName(step, period, null, parts === 1 ? null : part + 1),
      agencies.slice(part * mostLettersInFile, (part + 1) * mostLettersInFile),
    ),
  );
}
