import { create } from 'zustand';
import { committedFiles } from '../../shared/contract/intake';
import { api, onEvent, pathOf } from '../api';
import type { IntakeRequest, IntakeStep } from '../model/intake-step';
import { useNotices } from './notices';
import { attempt, refusalOf } from './refusal';
import { today } from './today';

export type {
  CommittedFile,
  IntakeFigure,
  IntakeIssue,
  IntakePreview,
  PreviewedFile,
} from '../../shared/contract/intake';
export type { IntakeStep, Progress } from '../model/intake-step';

type IntakeState = {
  readonly visible: boolean;
  readonly request: IntakeRequest;
  readonly step: IntakeStep;
  show(): void;
  /** Puts the panel away; what runs goes on and stays in the status bar. */
  hide(): void;
  chooseFiles(): Promise<void>;
  chooseFolder(title: string): Promise<void>;
  drop(files: readonly File[]): void;
  remove(path: string): void;
  change(part: Partial<Omit<IntakeRequest, 'paths'>>): void;
  read(): Promise<void>;
  stop(): Promise<void>;
  back(): void;
  accept(key: string, wanted: boolean): void;
  commit(): Promise<void>;
  startAnew(): void;
};

const noFiles: IntakeStep = { name: 'files', problem: null };

/** Taking in reports: choose files, look at what accepting them would do, accept. */
export const useIntake = create<IntakeState>()((set, get) => {
  function add(paths: readonly string[]): void {
    const { request, step } = get();
    // While files are being read or written the list is what it is.
    if (step.name === 'reading' || step.name === 'committing') {
      set({ visible: true });
      return;
    }
    const before = step.name === 'done' ? [] : request.paths;
    const merged = [...new Set([...before, ...paths])];
    set({ visible: true, step: noFiles, request: { ...request, paths: merged } });
  }

  return {
    visible: false,
    request: { paths: [], receivedOn: today(), period: null, agency: null },
    step: noFiles,

    show() {
      if (get().step.name === 'done') get().startAnew();
      set({ visible: true });
    },
    hide: () => set({ visible: false }),

    chooseFiles: () =>
      attempt(async () => {
        const paths = await api.desktop.chooseWorkbooks();
        if (paths.length > 0) add(paths);
      }),

    chooseFolder: (title) =>
      attempt(async () => {
        const folder = await api.desktop.chooseFolder({ title });
        if (folder) add([folder.path]);
      }),

    drop: (files) => add(files.map(pathOf).filter((path) => path !== '')),

    remove: (path) =>
      set(({ request }) => ({ request: { ...request, paths: request.paths.filter((one) => one !== path) } })),

    change: (part) => set(({ request }) => ({ request: { ...request, ...part } })),

    async read() {
      const { request, step } = get();
      if (step.name !== 'files' || request.paths.length === 0 || request.receivedOn === null) return;
      set({ step: { name: 'reading', progress: null, stopping: false } });
      try {
        const preview = await api.intake.preview({ ...request, paths: [...request.paths] });
        set({ step: { name: 'preview', preview, withOpenIssues: new Set() } });
      } catch (error) {
        const problem = refusalOf(error);
        if (problem.code === 'cancelled') useNotices.getState().tell({ deed: 'reading-cancelled' });
        set({ step: { name: 'files', problem: problem.code === 'cancelled' ? null : problem } });
      }
    },

    async stop() {
      const { step } = get();
      if (step.name !== 'reading') return;
      set({ step: { ...step, stopping: true } });
      await attempt(() => api.intake.cancel());
    },

    back: () => set({ step: noFiles }),

    accept(key, wanted) {
      const { step } = get();
      if (step.name !== 'preview') return;
      const withOpenIssues = new Set(step.withOpenIssues);
      if (wanted) withOpenIssues.add(key);
      else withOpenIssues.delete(key);
      set({ step: { ...step, withOpenIssues } });
    },

    async commit() {
      const { step } = get();
      if (step.name !== 'preview') return;
      const { preview, withOpenIssues } = step;
      set({ step: { name: 'committing', preview } });
      try {
        const { files } = await api.intake.commit({
          intakeId: preview.intakeId,
          withOpenIssues: [...withOpenIssues],
        });
        set({ step: { name: 'done', files: committedFiles(preview.files, files) } });
        const committed = files.filter(({ status }) => status === 'committed').length;
        useNotices.getState().tell({ deed: 'committed', files: committed });
      } catch (error) {
        set({ step });
        useNotices.getState().refuse(refusalOf(error));
      }
    },

    startAnew: () =>
      set({ step: noFiles, request: { paths: [], receivedOn: today(), period: null, agency: null } }),
  };
});

/** Keeps the progress of a running intake up to date; the function returned stops it. */
export function followProgress(): () => void {
  return onEvent('intake.progress', (progress) => {
    const { step } = useIntake.getState();
    if (step.name === 'reading') useIntake.setState({ step: { ...step, progress } });
  });
}
