import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import { selectLetterRows } from '../database/queries/chase-letters';
import { selectOriginal } from '../database/queries/submissions';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { chaseBoard } from './chase/board';
import { chasedIn } from './chase/chased';
import { draftLetters } from './chase/draft';
import {
  discardLetter,
  markLettersSent,
  restoreLetter,
  shownLetter,
  undoLetterSent,
} from './chase/letter-deeds';
import { owedIn } from './chase/owed';
import { chaseSettings, setChaseSettings } from './chase/settings';
import { shownLetters } from './chase/shown-letters';
import { requirePeriod, requirePlan } from './current-plan';
import { orRefuse } from './or-refuse';

/** Chasing late reports: who is late, what they owe, letters, and that they were sent. */
export function chaseHandlers(dependencies: Dependencies): HandlersFor<'chase'> {
  const { db, today, announce } = dependencies;
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, () => db.transaction(work).immediate());
    announce('data.changed', { subject: 'chase' });
    return result;
  };

  return {
    board: ({ periods, only }) =>
      chaseBoard(db, {
        plan: requirePlan(db, today()),
        ...{ periods, only, ladder: chaseSettings(dependencies).ladder, today: today() },
      }),

    owed({ period: code, agency }) {
      const { id, period } = requirePeriod(db, code);
      const { standingAgency } = requirePlan(db, today());
      const everybody = chasedIn(db, { id, period }, standingAgency, today());
      const chased = everybody.find(({ reception }) => reception.agency === agency);
      if (!chased) throw new Refusal('unknown_agency', agency);
      return [...owedIn(db, id, period, today())(chased)];
    },

    async draft(asked) {
      const drafted = await draftLetters(dependencies, asked);
      announce('data.changed', { subject: 'chase' });
      return drafted;
    },

    letters({ period, agency }) {
      const id = period === null ? null : requirePeriod(db, period).id;
      return shownLetters(db, selectLetterRows(db, id, agency));
    },

    markSent: (said) => changed(() => markLettersSent(dependencies, said)),

    undoSent: ({ sending }) => changed(() => undoLetterSent(dependencies, sending)),

    discard: ({ letter }) => changed(() => discardLetter(dependencies, letter)),

    restore: ({ letter }) => changed(() => restoreLetter(dependencies, letter)),

    saveLetter({ letter, path }) {
      const { fileSha256 } = shownLetter(db, letter);
      const file = fileSha256 === null ? null : selectOriginal(db, fileSha256);
      if (!file) throw new Refusal('not_found', letter);
      writeFile(path, file.bytes);
      return { path };
    },

    settings: () => chaseSettings(dependencies),

    setSettings(settings) {
      changed(() => setChaseSettings(dependencies, settings));
      return chaseSettings(dependencies);
    },
  };
}
