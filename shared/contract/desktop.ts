import { z } from 'zod';
import { method } from './method';

/** What is saved: it decides which files the system's window shows. */
export const SaveKind = z.enum(['workbook', 'pdf', 'calendar', 'letter', 'any']);
export type SaveKind = z.infer<typeof SaveKind>;

const paper = z.object({ landscape: z.boolean() });

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
  /** Asks where to save; `kind` says which files are shown first. Null where the user thought better of it. */
  chooseSaveFile: method(
    z.object({ title: z.string(), suggestedName: z.string(), kind: SaveKind }),
    z.object({ path: z.string() }).nullable(),
  ),
  /** Opens the system's own window for printing what this window shows, on A4. False where the user thought better of it. */
  print: method(paper, z.object({ printed: z.boolean() })),
  /** Writes what this window shows, by its style for paper, as a PDF on A4. Refused as every writing of a file is. */
  savePdf: method(paper.extend({ path: z.string().min(1) }), z.object({ path: z.string() })),
  showInFolder: method(z.object({ path: z.string() }), z.void()),
  about: method(z.void(), z.object({ version: z.string(), databasePath: z.string() })),
};
