import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import type { AgencyKind } from '../../../shared/domain/agency';
import { bindingDay } from '../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../shared/domain/period';
import type { Reception } from '../../../shared/domain/reception';
import { receptionState } from '../../../shared/domain/reception-state';
import type { ReadableDatabase } from '../database/database';
import { selectFindings } from '../database/queries/findings';
import { selectReporters } from '../database/queries/plans';
import { selectOriginal, selectReceived, selectSubmissions } from '../database/queries/submissions';
import { returnVersion, selectVersion, type Version } from '../database/queries/versions';
import type { Dependencies } from '../dependencies';
import { writeFile } from '../files/write-file';
import { underToday } from './consolidation/under-today';
import { requirePeriod } from './current-plan';
import { issueNames, shownIssue } from './intake/shown-issue';
import { orRefuse } from './or-refuse';
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
    status({ period: code, view }) {
      const { id, period } = requirePeriod(db, code);
      const underOf = underToday(db, period, view, dependencies.today());
      return receptionsOf(db, id, period).map((reception) => {
        const under = underOf(reception.agency, null);
        return under === null ? reception : { ...reception, under };
      });
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

/** Where everybody stands in a period: those who have to report, in the order of the plan, then those who reported unasked. */
export function receptionsOf(db: ReadableDatabase, periodId: number, period: Period): readonly Reception[] {
  const day = bindingDay(period);
  const received = new Map(selectReceived(db, periodId, day).map((row) => [row.agency, row]));
  const bound = selectReporters(db, periodId, day)
    .filter(({ isGroup }) => !isGroup)
    .map(({ code, name, kind }) => ({ agency: code, agencyName: name, agencyKind: kind as AgencyKind }));
  const boundCodes = new Set(bound.map(({ agency }) => agency));
  const unasked = [...received.values()].filter(({ agency }) => !boundCodes.has(agency));

  return [...bound, ...unasked].map(({ agency, agencyName, agencyKind }) => {
    const row = received.get(agency);
    const { dueDate } = period;
    const receivedAt = row?.firstReceivedOn ?? null;
    return {
      agency,
      agencyName,
      agencyKind,
      period: period.code,
      ...receptionState({ receivedOn: receivedAt, nil: row?.nil ?? false, dueDate }),
      receivedAt,
      dueDate,
      version: row?.version ?? 0,
      figureCount: row?.figureCount ?? 0,
      openIssueCount: row?.openIssueCount ?? 0,
      returnedAt: row?.returnedAt ?? null,
    };
  });
}
