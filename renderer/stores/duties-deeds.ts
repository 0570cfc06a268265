import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { RecordedState } from '../../shared/domain/duties/duty-state';
import { api } from '../api';
import type { DutyWhom } from '../model/duty-marks';
import { useDuties } from './duties';
import { useNotices } from './notices';
import { type PlanDeed, usePlanDeed } from './plan-detail-deed';
import { attempt } from './refusal';

/** What can be recorded of duties at once. */
export type DutyDeed =
  | {
      readonly kind: 'state';
      readonly state: RecordedState;
      readonly asOf: CalendarDate;
      readonly note: string;
    }
  | {
      readonly kind: 'extension';
      readonly dueOn: CalendarDate;
      readonly reason: string;
      readonly documentNumber: string | null;
    };

/** Does one deed for every duty named and says how it is taken back; true where all of it was done. */
export async function doForDuties(whom: readonly DutyWhom[], deed: DutyDeed): Promise<boolean> {
  const entries: string[] = [];
  let isDone = false;
  await attempt(async () => {
    for (const { duty, agencies } of whom) {
      const recorded = await ask({ duty, agencies }, deed);
      entries.push(...recorded.entries);
    }
    isDone = true;
  });
  // What was recorded before a refusal stands and can be taken back as well.
  tell(entries, toldOf(deed, entries.length));
  if (isDone) useDuties.getState().clearMarks();
  return isDone;
}

function ask(whom: DutyWhom, deed: DutyDeed): Promise<{ entries: string[] }> {
  if (deed.kind === 'state') {
    const { state, asOf, note } = deed;
    return api.duties.record({ ...whom, state, asOf, note });
  }
  const { dueOn, reason, documentNumber } = deed;
  return api.duties.extend({ ...whom, dueOn, reason, documentNumber });
}

function toldOf(deed: DutyDeed, entries: number): PlanDeed {
  return deed.kind === 'state'
    ? { kind: 'state', state: deed.state, entries }
    : { kind: 'extension', dueOn: deed.dueOn, entries };
}

/** Sets the day of a duty or clears it; true where it was done. */
export async function setDueDay(duty: string, dueOn: CalendarDate | null, note: string): Promise<boolean> {
  let isDone = false;
  await attempt(async () => {
    const { entries } = await api.duties.setDue({ duty, dueOn, note });
    isDone = true;
    tell(entries, { kind: 'due-day', dueOn });
  });
  return isDone;
}

/** Asks for files and keeps them as evidence of what an agency does. */
export function attachFiles(duty: string, agency: string, title: string, note: string): Promise<void> {
  return attempt(async () => {
    const paths = await api.desktop.chooseFiles({ title, kind: 'all' });
    if (paths.length === 0) return;
    const { entries } = await api.duties.attach({ duty, agency, paths, note });
    tell(entries, { kind: 'evidence', files: entries.length });
  });
}

/** Asks where to and writes a kept file there. */
export function saveEvidence(entry: string, fileName: string, title: string): Promise<void> {
  return attempt(async () => {
    const chosen = await api.desktop.chooseSaveFile({ title, suggestedName: fileName, kind: 'any' });
    if (!chosen) return;
    const { path } = await api.duties.saveEvidence({ entry, path: chosen.path });
    useNotices.getState().tell({ deed: 'original-saved', path });
  });
}

/** Takes one entry of the history back. */
export function undoEntry(entry: string): Promise<void> {
  return attempt(async () => {
    await api.duties.undo({ entries: [entry] });
  });
}

/** Lets an entry of the history count again that was taken back. */
export function redoEntry(entry: string): Promise<void> {
  return attempt(async () => {
    await api.duties.redo({ entries: [entry] });
  });
}

function tell(entries: string[], deed: PlanDeed): void {
  if (entries.length === 0) return;
  const redo = () => api.duties.redo({ entries });
  usePlanDeed.getState().tell(deed, () => api.duties.undo({ entries }), redo);
}
