import { describe, expect, it } from 'vitest';
import { code, importsOf } from './imports';
import { rawLines } from './layers';
import { layerOf, mayImport } from './may-import';
import { sourceFiles } from './source-files';

const files = sourceFiles('shared', 'electron', 'renderer');

describe('import directions', () => {
  it('finds the files it is about', () => {
    expect(files.length).toBeGreaterThan(80);
  });

  it.each(files.map((file) => file.path))('%s imports only what its layer may', (path) => {
    expect(forbiddenIn(path, textOf(path))).toEqual([]);
  });

  it('covers every file with a layer', () => {
    expect(files.map((file) => file.path).filter((path) => !layerOf(path))).toEqual([]);
  });
});

describe('the rules that no compiler knows', () => {
  it.each(Object.entries(rawLines))('%s is touched in %s only', (name, home) => {
    const users = files.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(code(text)));
    expect(users.map((file) => file.path)).toEqual([home]);
  });

  it('nothing is a default export', () => {
    expect(offenders(files, /^export default\b|\bas default\b/m)).toEqual([]);
  });

  it('shared has no clock and no chance', () => {
    expect(offenders(sourceFiles('shared'), clockOrChance)).toEqual([]);
  });
});

describe('the checker', () => {
  it.each([
    ['shared/domain/period.ts', "import Database from 'better-sqlite3';"],
    ['shared/domain/period.ts', "import type { Database } from 'better-sqlite3';"],
    ['shared/domain/period.ts', "import { app } from 'electron';"],
    ['shared/domain/period.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/domain/period.ts', "export { word } from '../wording/problem';"],
    ['shared/kit/result.ts', "import { Period } from '../domain/period';"],
    ['shared/wording/problem.ts', "import { z } from 'zod';"],
    ['shared/contract/index.ts', "import { open } from '../../electron/data/database/open';"],
    ['electron/preload/index.ts', "import { join } from 'node:path';"],
    ['electron/main/index.ts', "import '../data/database/database';"],
    ['electron/main/index.ts', "const fork = await import('../data/index');"],
    ['electron/data/workbook/read/x.ts', "import { query } from '../../database/queries/x';"],
    ['electron/data/database/queries/x.ts', "import { read } from '../../workbook/read/read';"],
    ['electron/data/files/x.ts', "import Database from 'better-sqlite3';"],
    ['electron/data/handlers/intake.ts', "import ExcelJS from 'exceljs';"],
    ['electron/data/handlers/intake.ts', "const excel = createRequire(import.meta.url)('exceljs');"],
    [
      'electron/data/handlers/intake.ts',
      "const load = createRequire(import.meta.url);\nload('better-sqlite3');",
    ],
    ['electron/data/handlers/intake.ts', "const excel = require('exceljs/dist/es5');"],
    ['electron/data/handlers/intake.ts', 'const excel = await import(`exceljs`);'],
    ['electron/cli/index.ts', "import { app } from 'electron';"],
    ['renderer/api.ts', "import { app } from 'electron';"],
    ['renderer/api.ts', "import { start } from '../electron/data/index';"],
    ['renderer/parts/button.tsx', "import { usePlan } from '../stores/plan';"],
    ['renderer/stores/plan.ts', "import { Shell } from '../views/shell';"],
    ['renderer/views/overview/overview.tsx', "import { api } from '../../api';"],
    ['renderer/views/overview/overview.tsx', "import {\n  z,\n} from 'zod';"],
    ['renderer/main.tsx', "import sheet from '../resources/presets/cao-bang-2025.json';"],
    ['elsewhere/x.ts', "import { z } from 'zod';"],
  ])('refuses %s when it says %s', (path, text) => {
    expect(forbiddenIn(path, text)).not.toEqual([]);
  });

  it.each([
    ['electron/data/database/database.ts', "import Database from 'better-sqlite3';"],
    ['electron/data/index.ts', "import { open } from './database/database';"],
    ['electron/data/index.ts', '// the only place beside `database` that could name "better-sqlite3"'],
    ['renderer/main.tsx', "import { Shell } from './views/shell';\nimport vi from 'antd/locale/vi_VN';"],
  ])('lets %s say %s', (path, text) => {
    expect(forbiddenIn(path, text)).toEqual([]);
  });

  it.each(['const now = Date.now();', 'new Date()', 'const id = Math.random();', 'performance.now()'])(
    'sees a clock or chance in %s',
    (text) => {
      expect(text).toMatch(clockOrChance);
    },
  );
});

const clockOrChance = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/;

function forbiddenIn(path: string, text: string): readonly string[] {
  return importsOf(path, text).filter((target) => !mayImport(path, target));
}

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function offenders(candidates: typeof files, pattern: RegExp): readonly string[] {
  return candidates.filter(({ text }) => pattern.test(code(text))).map((file) => file.path);
}
