import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { Dependencies } from '../dependencies';
import { checkEntry, shownEntry } from './entry/check-entry';
import { entryForm } from './entry/entry-form';
import { saveEntry } from './entry/save-entry';
import { orRefuse } from './or-refuse';

/** Figures typed in by hand, under the rules that files are under. */
export function entryHandlers(dependencies: Dependencies): HandlersFor<'entry'> {
  const { db, announce } = dependencies;
  return {
    form: ({ agency, period }) => entryForm(db, agency, period),

    check: (typed) => shownEntry(checkEntry(db, typed)),

    save(typed) {
      const checked = checkEntry(db, typed);
      if (checked.storedVersion !== typed.version) {
        throw new Refusal('changed_meanwhile', String(checked.storedVersion));
      }
      if (checked.openIssues.length > 0) {
        throw new Refusal('open_questions', checked.openIssues.map(({ indicator }) => indicator).join(', '));
      }
      const saved = orRefuse(db, () => saveEntry(dependencies, typed, checked));
      announce('data.changed', { subject: 'submissions' });
      return saved;
    },
  };
}
