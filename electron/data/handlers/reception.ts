import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { selectFindings } from '../database/queries/findings';
import { selectOriginal, selectSubmissions } from '../database/queries/submissions';
import { returnVersion, selectVersion, type Version } from '../database/queries/versions';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { underToday } from './consolidation/under-today';
import { requirePeriod } from './current-plan';
import { issueNames, shownIssue } from './intake/shown-issue';
import { orRefuse } from './or-refuse';
import { historyOfAgency } from './reception/history-of-agency';
import { receptionsOf } from './reception/receptions-of';
import { annotateVersion } from './versions/annotate-version';
import { differenceOf } from './versions/difference';
import { redoVersion } from './versions/redo-version';
import { undoVersion } from './versions/undo-version';

/** Where everybody stands, and what can be done with what came in. */
export function receptionHandlers(dependencies: Dependencies): HandlersFor<'reception'> {
  const { db, user, now, announce } = dependencies;
  const required = (submission: string): Version => {
    const version = selectVersion(db, submission);
    if (!version) throw new Refusal('not_found', submission);
    return version;
  };
  const changed = <T>(work: () => T): T => {
    const result = orRefuse(db, work);
    announce('data.changed', { subject: 'submissions' });
    return result;
  };

  return {
    status({ period: code, view, on }) {
      const { id, period } = requirePeriod(db, code);
      const today = dependencies.today();
      if (on !== null && on > today) throw new Refusal('day_in_future', formatDate(on));
      const underOf = underToday(db, period, view, today);
      return receptionsOf(db, id, period, { today, on: on === today ? null : on }).map((reception) => {
        const under = underOf(reception.agency, null);
        return under === null ? reception : { ...reception, under };
      });
    },

    history({ agency, period: code }) {
      const { id, period } = requirePeriod(db, code);
      return historyOfAgency(db, { id, period, agency }, dependencies.today());
    },

    submissions({ agency, period: code }) {
      const { id } = requirePeriod(db, code);
      return [...selectSubmissions(db, id, agency)];
    },

    findings({ submission }) {
      const names = issueNames(db);
      return selectFindings(db, required(submission).id).map((issue) => shownIssue(issue, names));
    },

    difference: ({ agency, period: code, from, to }) => [
      ...differenceOf(db, requirePeriod(db, code).id, agency, from, to),
    ],

    undo: ({ submission }) => changed(() => undoVersion(dependencies, required(submission))),

    redo: ({ submission }) => changed(() => redoVersion(dependencies, required(submission))),

    annotate: ({ submission, path }) => annotateVersion(dependencies, required(submission), path),

    markReturned({ submission, reason }) {
      const { id } = required(submission);
      changed(() => returnVersion(db, id, { by: user(), at: now(), reason }));
    },

    saveOriginal({ sha256, path }) {
      const original = selectOriginal(db, sha256);
      if (!original) throw new Refusal('not_found', sha256);
      writeFile(path, original.bytes);
      return { path };
    },
  };
}
