import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../../electron/data/handlers/intake/read-report';
import { serveJobs } from '../../../electron/data/reading/serve-jobs';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { noAnswers } from '../../../shared/intake/answer';
import { complaintsOf } from './complaints';
import { mutateFile } from './mutate-file';
import { randomOf } from './random';

const files = new Map<string, Buffer>();

/** A reading thread whose job is to change a file by chance, and to say what comes of it: `FOLDER/NAME#SEED`. */
serveJobs((_kind, question, known) => {
  const [path = '', seed] = String(question).split('#');
  const file = files.get(path) ?? readFileSync(path);
  files.set(path, file);
  const bytes = mutateFile(file, randomOf(Number(seed)));
  const found = readWorkbook({ name: path, bytes });
  const again = { bytes, answers: noAnswers };
  const { issues } = readReport({ path: join('thu-muc', path), again }, known);
  return {
    ending: found.ok ? 'read' : found.problem.code,
    complaints: found.ok ? complaintsOf(found.value) : [],
    unreadable: issues.some(({ code }) => code === 'unreadable'),
  };
});
