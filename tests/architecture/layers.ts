/** What a layer may import besides itself: folders of ours, and packages (`node:*` is every module of Node). */
export type Layer = { readonly folders: readonly string[]; readonly packages: readonly string[] };

const nothing: Layer = { folders: [], packages: [] };

/** Who may import whom. The first entry that contains a file is its layer, so the order matters. */
export const layers: Readonly<Record<string, Layer>> = {
  'shared/kit': nothing,
  'shared/domain': { folders: ['shared/kit'], packages: ['zod'] },
  'shared/intake': { folders: ['shared/kit', 'shared/domain'], packages: ['zod'] },
  'shared/plan-reading': {
    folders: ['shared/kit', 'shared/domain', 'shared/intake/encoding', 'shared/intake/match'],
    packages: ['zod'],
  },
  'shared/agency-lists': {
    folders: ['shared/kit', 'shared/domain', 'shared/intake'],
    packages: [],
  },
  'shared/contract': { folders: ['shared/kit', 'shared/domain', 'shared/plan-reading'], packages: ['zod'] },
  'shared/wording': {
    folders: ['shared/kit', 'shared/domain', 'shared/intake', 'shared/plan-reading', 'shared/contract'],
    packages: [],
  },

  'electron/preload': { folders: ['shared/contract'], packages: ['electron'] },
  'electron/main': {
    folders: ['shared/kit', 'shared/domain', 'shared/contract', 'shared/wording', 'electron/data/files'],
    packages: ['electron', 'node:*'],
  },
  'electron/data/document': {
    folders: ['shared/kit', 'shared/plan-reading', 'shared/intake/encoding', 'electron/data/workbook/read'],
    packages: ['pdfjs-dist', 'node:*'],
  },
  'electron/data/database': {
    folders: ['shared/kit', 'shared/domain', 'shared/intake', 'shared/plan-reading'],
    packages: ['better-sqlite3', 'node:*'],
  },
  'electron/data/workbook': {
    folders: ['shared/kit', 'shared/domain', 'shared/intake', 'shared/wording'],
    packages: ['exceljs', 'node:*'],
  },
  'electron/data/word': {
    folders: ['shared/kit', 'shared/domain', 'shared/wording'],
    packages: ['docx', 'node:*'],
  },
  'electron/data/calendar-file': {
    folders: ['shared/kit', 'shared/domain', 'shared/wording'],
    packages: ['ical-generator', 'node:*'],
  },
  'electron/data/files': { folders: ['shared/kit', 'shared/contract'], packages: ['node:*'] },
  'electron/data': { folders: ['shared'], packages: ['node:*'] },
  'electron/cli': { folders: ['shared', 'electron/data'], packages: ['zod', 'node:*'] },

  'renderer/api': { folders: ['shared/contract'], packages: [] },
  'renderer/model': { folders: ['shared'], packages: [] },
  'renderer/text': { folders: ['shared', 'renderer/model'], packages: [] },
  'renderer/style': { folders: [], packages: ['antd'] },
  'renderer/parts': {
    folders: ['shared/kit', 'renderer/style'],
    packages: ['react', 'antd', '@tanstack/react-virtual', '@fullcalendar/react'],
  },
  'renderer/stores': {
    folders: ['shared', 'renderer/api', 'renderer/model'],
    packages: ['zustand', 'zod'],
  },
  'renderer/views': {
    folders: [
      'shared/kit',
      'shared/domain',
      'shared/plan-reading',
      'shared/contract',
      'shared/wording',
      'renderer/model',
      'renderer/text',
      'renderer/style',
      'renderer/parts',
      'renderer/stores',
    ],
    packages: ['react', 'antd'],
  },
  renderer: { folders: ['shared'], packages: ['react', 'react-dom', 'antd', 'zod'] },
};

/** Packages whose very name may be written in one folder only, however it is loaded. */
export const guardedPackages: readonly string[] = [
  'better-sqlite3',
  'exceljs',
  'hucre',
  'pdfjs-dist',
  'ical-generator',
];

/** Electron's raw lines between processes, and the one file that may touch each. */
export const rawLines: Readonly<Record<string, string>> = {
  ipcMain: 'electron/main/ipc.ts',
  ipcRenderer: 'electron/preload/index.ts',
  contextBridge: 'electron/preload/index.ts',
};
