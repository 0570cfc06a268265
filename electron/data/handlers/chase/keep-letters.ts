import { basename } from 'node:path';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { chaseDay } from '../../../../shared/domain/chase/chase-standing';
import type { ChaseStep } from '../../../../shared/domain/deadlines/chase';
import { insertLetter } from '../../database/queries/chase-deeds';
import { keepFile } from '../../database/queries/keep-file';
import type { Dependencies } from '../../dependencies';
import { fingerprint } from '../../files/fingerprint';
import type { Chased } from './chased';

/** A file that was written, and whom its letters are to. */
export type WrittenFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly about: ReadonlyArray<readonly Chased[]>;
};

/** Keeps files and their letters in the register and gives the ids of the letters. Runs inside the caller's transaction. */
export function keepLetters(
  { db, newUuid, user, now }: Dependencies,
  of: { readonly periodId: number; readonly step: ChaseStep; readonly draftedOn: CalendarDate },
  files: readonly WrittenFile[],
): readonly string[] {
  const recording = { by: user(), at: now() };
  return files.flatMap(({ path, bytes, about }) => {
    const fileName = basename(path);
    const fileId = keepFile(db, { name: fileName, sha256: fingerprint(bytes), bytes }, newUuid);
    return about.map((chased) => {
      const letter = newUuid();
      const agencies = chased.map(({ reception, standing }) => ({
        agency: reception.agency,
        dueOn: chaseDay(standing),
      }));
      insertLetter(db, letter, { ...of, fileId, fileName, agencies }, recording);
      return letter;
    });
  });
}
