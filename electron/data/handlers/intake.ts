import { setImmediate } from 'node:timers/promises';
import type { HandlersFor } from '../../../shared/contract';
import type { IntakeOutcome, PreviewedFile } from '../../../shared/contract/intake';
import { Refusal } from '../../../shared/contract/reply';
import { flushOnce } from '../database/flush-once';
import { selectNamesOn } from '../database/queries/agencies-on';
import { keepFileAnswers } from '../database/queries/file-answers';
import { forgetMapping, selectRemembered } from '../database/queries/remembered';
import {
  deleteWaitingIntake,
  replaceWaitingIntake,
  selectWaitingIntake,
} from '../database/queries/waiting-intake';
import type { Dependencies } from '../dependencies';
import { filesAt } from '../files/walk';
import { attachFile } from './intake/attach-file';
import { commitFile } from './intake/commit-file';
import { detectFiles } from './intake/detect-files';
import { statusOf } from './intake/judge-file';
import type { IntakeKnown } from './intake/known';
import { type OpenIntake, openIntake, type Request } from './intake/open-intake';
import { toIntakeFile } from './intake/prepared-file';
import { registerKeys } from './intake/register-keys';
import { issueNames } from './intake/shown-issue';
import { shownMapping } from './intake/shown-mapping';
import { orRefuse } from './or-refuse';
import { annotateFile } from './versions/annotate-file';

/** How long a preview may work without listening. */
const breathMilliseconds = 20;

/** Read, understand, plan: then wait for the clerk's answers, and commit. Only the newest intake waits. */
export function intakeHandlers(dependencies: Dependencies): HandlersFor<'intake'> {
  const { db, newUuid, now, user, today, announce } = dependencies;
  let waiting: OpenIntake | null = null;
  let cancelled = false;

  const required = (intakeId: string): OpenIntake => {
    if (waiting?.intakeId !== intakeId) throw new Refusal('not_found', intakeId);
    return waiting;
  };

  const end = (): void => {
    if (!waiting) return;
    waiting.close();
    deleteWaitingIntake(db, waiting.intakeId);
    waiting = null;
  };

  /** Reads all files; the intake waits afterwards. */
  const begin = async (request: Request, paths: readonly string[]): Promise<OpenIntake> => {
    cancelled = false;
    waiting?.close();
    waiting = null;
    const intake = openIntake(dependencies, request);
    try {
      let heard = performance.now();
      let done = 0;
      for await (const fileName of intake.read(paths)) {
        done += 1;
        if (done < paths.length && performance.now() - heard < breathMilliseconds) continue;
        announce('intake.progress', { done, total: paths.length, fileName });
        // Now and then the process listens: to a cancellation, and to other questions.
        await setImmediate();
        if (cancelled) throw new Refusal('cancelled', fileName);
        heard = performance.now();
      }
    } catch (error) {
      intake.close();
      throw error;
    }
    waiting = intake;
    return intake;
  };

  /** What an agency was called in a period. */
  const nameIn = ({ periodDays, agencyNamesByCode }: IntakeKnown, agency: string, period: string): string => {
    const day = periodDays.get(period);
    const names = day === undefined ? agencyNamesByCode : selectNamesOn(db, day);
    return names.get(agency) ?? agency;
  };

  const shown = (intake: OpenIntake, files = intake.files()): PreviewedFile[] =>
    files.map((file) => ({ ...toIntakeFile(file, intake.known), status: statusOf(file) }));

  /** The files that read otherwise since something was learned or forgotten. */
  const learnt = async (intake: OpenIntake): Promise<PreviewedFile[]> => {
    const keys = await intake.learn();
    return shown(
      intake,
      intake.files().filter(({ key }) => keys.has(key)),
    );
  };

  return {
    async preview({ paths, period, agency, receivedOn, resumable, answers }) {
      const request: Request = {
        intakeId: newUuid(),
        period,
        agency,
        receivedOn: receivedOn ?? today(),
        answers,
        fingerprints: new Map(),
      };
      const found = filesAt(paths);
      const intake = await begin(request, found);
      if (resumable) {
        const files = intake.files().map(({ path, sha256 }) => ({ path, sha256 }));
        replaceWaitingIntake(db, {
          uuid: intake.intakeId,
          startedAt: now(),
          startedBy: user(),
          period,
          agency,
          receivedOn: request.receivedOn,
          files,
        });
      }
      return { intakeId: intake.intakeId, files: shown(intake) };
    },

    waiting() {
      const row = selectWaitingIntake(db);
      if (!row) return null;
      return {
        intakeId: row.uuid,
        startedAt: row.startedAt,
        startedBy: row.startedBy,
        fileCount: row.files.length,
        answerCount: row.answerCount,
      };
    },

    async resume({ intakeId }) {
      const row = selectWaitingIntake(db);
      if (row?.uuid !== intakeId) throw new Refusal('not_found', intakeId);
      const { period, agency, receivedOn } = row;
      const fingerprints = new Map(row.files.map(({ path, sha256 }) => [path, sha256]));
      const request: Request = { intakeId, period, agency, receivedOn, answers: [], fingerprints };
      const intake = await begin(
        request,
        row.files.map(({ path }) => path),
      );
      return { intakeId, files: shown(intake) };
    },

    async answer({ intakeId, key, answers }) {
      const intake = required(intakeId);
      const file = intake.files().find((one) => one.key === key);
      if (!file) throw new Refusal('not_found', key);
      if (file.sha256 !== '') keepFileAnswers(db, file.sha256, answers, { by: user(), at: now() });
      return { files: shown(intake, await intake.answer(key, answers)) };
    },

    async excerpt({ intakeId, key, sheet, cell }) {
      const excerpt = await required(intakeId).excerpt(key, sheet, cell);
      if (!excerpt) throw new Refusal('not_found', `${sheet}!${cell}`);
      return excerpt;
    },

    async commit({ intakeId }) {
      const intake = required(intakeId);
      const keys = registerKeys(db);
      const outcomes: IntakeOutcome[] = [];
      const acceptAll = () => {
        const { indicators } = intake.known;
        for (const file of intake.files()) {
          outcomes.push(commitFile(dependencies, file, keys, indicators));
        }
      };
      try {
        orRefuse(db, () => flushOnce(db, acceptAll));
      } finally {
        // Also where the disk became full on the way: what was accepted before is accepted.
        if (outcomes.some(({ status }) => status === 'committed')) {
          announce('data.changed', { subject: 'submissions' });
        }
      }
      const left = new Set(outcomes.filter(({ status }) => status === 'needs-review').map(({ key }) => key));
      if (left.size === 0) {
        end();
        return { files: outcomes, waiting: 0, again: [] };
      }
      intake.keepOnly(left);
      return { files: outcomes, waiting: left.size, again: await learnt(intake) };
    },

    attach({ intakeId, key, agency, period }) {
      const intake = required(intakeId);
      const file = intake.files().find((one) => one.key === key);
      if (!file) throw new Refusal('not_found', key);
      const outcome = orRefuse(db, () => attachFile(dependencies, file, agency, period));
      announce('data.changed', { subject: 'submissions' });
      intake.keepOnly(
        new Set(
          intake
            .files()
            .map((one) => one.key)
            .filter((one) => one !== key),
        ),
      );
      return outcome;
    },

    annotate({ intakeId, key, path }) {
      const intake = required(intakeId);
      const file = intake.files().find((one) => one.key === key);
      if (!file) throw new Refusal('not_found', key);
      if (!file.report) throw new Refusal('file_unreadable', file.fileName);
      const { agency, period } = file.report;
      // Without agency and period there is nobody to send it back to.
      if (!agency || !period) throw new Refusal('open_questions', file.fileName);
      const { known } = intake;
      return annotateFile(
        dependencies,
        { name: file.fileName, bytes: file.bytes },
        {
          agency,
          agencyName: nameIn(known, agency, period),
          period,
          version: null,
          receivedOn: file.receivedOn,
          issues: file.issues,
          names: known,
        },
        path,
      );
    },

    discard({ intakeId }) {
      if (waiting?.intakeId === intakeId) end();
      else deleteWaitingIntake(db, intakeId);
    },

    cancel() {
      cancelled = true;
    },

    remembered: ({ agency }) =>
      selectRemembered(db)
        .filter((mapping) => agency === null || mapping.agency === agency)
        .map((mapping) => shownMapping(mapping, issueNames(db))),

    async forget({ id }) {
      if (!forgetMapping(db, id)) throw new Refusal('not_found', id);
      return { again: waiting ? await learnt(waiting) : [] };
    },

    detect: ({ paths }) => detectFiles(dependencies, filesAt(paths)),
  };
}
