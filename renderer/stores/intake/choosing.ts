import { api, pathOf } from '../../api';
import { attempt } from '../refusal';
import { today } from '../today';
import { type Choosing, type Get, noFiles, type Put } from './intake-state';

/** Step 1: which files, and what is known of them. */
export function choosing(put: Put, get: Get): Choosing {
  function add(paths: readonly string[]): void {
    const { request, step } = get();
    // While files are being read or written the list is what it is.
    if (step.name === 'reading' || step.name === 'committing') {
      put({ visible: true });
      return;
    }
    const before = step.name === 'done' ? [] : request.paths;
    const merged = [...new Set([...before, ...paths])];
    put({ visible: true, step: noFiles, request: { ...request, paths: merged } });
  }

  return {
    show() {
      const { step } = get();
      if (step.name === 'done' && step.open === null) get().startAnew();
      put({ visible: true });
      void get().findWaiting();
    },
    hide: () => put({ visible: false }),

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

    remove(path) {
      const { request } = get();
      put({ request: { ...request, paths: request.paths.filter((one) => one !== path) } });
    },

    change: (part) => put({ request: { ...get().request, ...part } }),

    startAnew() {
      put({ step: noFiles, request: { paths: [], receivedOn: today(), period: null, agency: null } });
      void get().findWaiting();
    },
  };
}
