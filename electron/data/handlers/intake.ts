import { setImmediate } from 'node:timers/promises';
import type { HandlersFor } from '../../../shared/contract';
import type { IntakeOutcome } from '../../../shared/contract/intake';
import { Refusal } from '../../../shared/contract/reply';
import { flushOnce } from '../database/flush-once';
import type { Dependencies } from '../dependencies';
import { filesAt } from '../files/walk';
import { commitFile } from './intake/commit-file';
import { flagRivals } from './intake/flag-rivals';
import { judgeFile, statusOf } from './intake/judge-file';
import { intakeKnown } from './intake/known';
import { type PreparedFile, toIntakeFile } from './intake/prepared-file';
import { readReport } from './intake/read-report';
import { registerKeys } from './intake/register-keys';
import { orRefuse } from './or-refuse';

type Waiting = { readonly intakeId: string; readonly files: readonly PreparedFile[] };

/** How long a preview may work without listening. */
const breathMilliseconds = 20;

/** Read, recognise, map, validate, plan: then wait for the clerk, and commit. Only the newest preview waits. */
export function intakeHandlers(dependencies: Dependencies): HandlersFor<'intake'> {
  const { db, newUuid, today, announce } = dependencies;
  let waiting: Waiting | null = null;
  let cancelled = false;

  return {
    async preview({ paths, period, agency, receivedOn }) {
      cancelled = false;
      waiting = null;
      const known = intakeKnown(db, { period, agency });
      const found = filesAt(paths);
      const files: PreparedFile[] = [];
      let heard = performance.now();
      for (const path of found) {
        const read = readReport(path, known);
        files.push(judgeFile(db, read, String(files.length + 1), receivedOn ?? today(), known));
        if (files.length < found.length && performance.now() - heard < breathMilliseconds) continue;
        announce('intake.progress', { done: files.length, total: found.length, fileName: read.fileName });
        // Now and then the process listens: to a cancellation, and to other questions.
        await setImmediate();
        if (cancelled) throw new Refusal('cancelled', path);
        heard = performance.now();
      }
      waiting = { intakeId: newUuid(), files: flagRivals(files) };
      return {
        intakeId: waiting.intakeId,
        files: waiting.files.map((file) => ({ ...toIntakeFile(file, known), status: statusOf(file) })),
      };
    },

    commit({ intakeId, withOpenIssues }) {
      if (waiting?.intakeId !== intakeId) throw new Refusal('not_found', intakeId);
      const { files } = waiting;
      waiting = null;
      const keys = registerKeys(db);
      const onPurpose = new Set(withOpenIssues);
      const committed: IntakeOutcome[] = [];
      const acceptAll = () => {
        for (const file of files) {
          committed.push(commitFile(dependencies, file, keys, onPurpose.has(file.key)));
        }
      };
      try {
        orRefuse(db, () => flushOnce(db, acceptAll));
      } finally {
        // Also where the disk became full on the way: what was accepted before is accepted.
        if (committed.some(({ status }) => status === 'committed')) {
          announce('data.changed', { subject: 'submissions' });
        }
      }
      return { files: committed };
    },

    cancel() {
      cancelled = true;
    },
  };
}
