import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { Dependencies } from '../dependencies';
import { checkEntry } from './entry/check-entry';
import { entryForm } from './entry/entry-form';
import { saveEntry } from './entry/save-entry';
import { shownEntry } from './entry/shown-entry';
import { orRefuse } from './or-refuse';

/** Figures typed in by hand, under the rules that files are under. */
export function entryHandlers(dependencies: Dependencies): HandlersFor<'entry'> {
  const { db, announce } = dependencies;
  return {
    form: ({ agency, period }) => entryForm(db, agency, period),

    check: (typed) => shownEntry(checkEntry(db, typed)),

    save(typed) {
      const save = db.transaction(() => {
        const checked = checkEntry(db, typed);
        const storedVersion = checked.stored.version?.version ?? 0;
        if (storedVersion !== typed.version) {
          throw new Refusal('changed_meanwhile', String(storedVersion));
        }
        if (checked.openIssues.length > 0) {
          const about = checked.openIssues.map(({ indicator, code }) => indicator ?? code);
          throw new Refusal('open_questions', [...new Set(about)].join(', '));
        }
        return saveEntry(dependencies, typed, checked);
      });
      const { isNew, ...saved } = orRefuse(db, () => save.immediate());
      if (isNew) announce('data.changed', { subject: 'submissions' });
      return saved;
    },
  };
}
