import { z } from 'zod';
import { method } from './method';

/** What only the main process can do: ask the user with the system's own windows. */
export const desktop = {
  /** Asks for workbooks; empty where the user thought better of it. */
  chooseWorkbooks: method(z.void(), z.array(z.string())),
  /** Asks for files; `documents` shows first what plans are written in. Empty where the user thought better of it. */
  chooseFiles: method(
    z.object({ title: z.string(), kind: z.enum(['documents', 'all']) }),
    z.array(z.string()),
  ),
  chooseFolder: method(z.object({ title: z.string() }), z.object({ path: z.string() }).nullable()),
  chooseSaveFile: method(
    z.object({ title: z.string(), suggestedName: z.string() }),
    z.object({ path: z.string() }).nullable(),
  ),
  showInFolder: method(z.object({ path: z.string() }), z.void()),
  about: method(z.void(), z.object({ version: z.string(), databasePath: z.string() })),
};
