import type { Excerpt } from '../../../../shared/contract/excerpt';
import type { PreparedAnswer } from '../../../../shared/contract/intake';
import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type Answers, type GivenAnswer, noAnswers } from '../../../../shared/intake/answer';
import type { Dependencies } from '../../dependencies';
import { flagRivals } from './flag-rivals';
import { flagTwins } from './flag-twins';
import { judgeFile } from './judge-file';
import { type IntakeKnown, intakeKnown } from './known';
import { preparedAnswers } from './prepared-answers';
import type { PreparedFile } from './prepared-file';
import { contextOf, type ReadReport, unreadable } from './read-report';

/** What the clerk asked for. */
export type Request = {
  readonly intakeId: string;
  readonly period: string | null;
  readonly agency: string | null;
  readonly receivedOn: CalendarDate;
  readonly answers: readonly PreparedAnswer[];
};

/** An intake from its first file to its last answer. */
export type OpenIntake = {
  readonly intakeId: string;
  readonly known: IntakeKnown;
  /** Reads files one after another and says the name of each when it is done. */
  read(paths: readonly string[]): AsyncGenerator<string>;
  /** Every file as it stands, with what the files mean for one another. */
  files(): readonly PreparedFile[];
  /** Reads a file again with further answers; those that changed by it, the file itself first. */
  answer(
    file: PreparedFile,
    answers: ReadonlyArray<{ question: string; answer: string | null; reason: string | null }>,
  ): Promise<readonly PreparedFile[]>;
  excerpt(key: string, sheet: string, cell: string): Promise<Excerpt | null>;
  /** Lets go of every other file. */
  keepOnly(keys: ReadonlySet<string>): void;
  close(): void;
};

/** How many files are asked for ahead, so that reading goes on while others are judged. */
const ahead = 6;
/** How often answers given beforehand may bring up questions that others of them answer. */
const rounds = 5;

/** Opens an intake. Throws `Refusal` like `intakeKnown`. */
export function openIntake({ db, openReader }: Dependencies, request: Request): OpenIntake {
  const known = intakeKnown(db, { period: request.period, agency: request.agency });
  const reader = openReader(known);
  let judged: PreparedFile[] = [];
  let flagged: readonly PreparedFile[] | null = null;

  const judge = (read: ReadReport, key: string, answers: Answers): PreparedFile =>
    judgeFile(db, read, { key, receivedOn: request.receivedOn, answers }, known);

  /** What was answered before for this content, and what the request answers. */
  const withPrepared = async (first: PreparedFile): Promise<PreparedFile> => {
    let file = first;
    for (let round = 0; round < rounds && request.answers.length > 0; round += 1) {
      const more = preparedAnswers(request.answers, file, file.issues);
      const isNew = [...more].some(([id, { answer }]) => file.answers.get(id)?.answer !== answer);
      if (!isNew) break;
      file = await readAgain(file, new Map([...file.answers, ...more]));
    }
    return file;
  };

  const readAgain = async (file: PreparedFile, answers: Answers): Promise<PreparedFile> => {
    const { path, bytes, key } = file;
    const read = await reader.ask('readAgain', { path, again: { bytes, answers } });
    // The bytes went to the reader and came back.
    const again = read.ok ? read.value : { ...unreadable(file, read.problem.kind), bytes };
    return judge(again, key, answers);
  };

  return {
    intakeId: request.intakeId,
    known,

    async *read(paths) {
      const asked = paths.slice(0, ahead).map((path) => reader.ask('readReport', path));
      for (const [index, path] of paths.entries()) {
        const next = paths[index + ahead];
        if (next !== undefined) asked.push(reader.ask('readReport', next));
        const outcome = await asked[index];
        const { fileName } = contextOf(path);
        const read = outcome?.ok
          ? outcome.value
          : unreadable(
              { path, fileName, sha256: '', bytes: new Uint8Array() },
              outcome?.problem.kind ?? 'crashed',
            );
        const answers = known.answers.get(read.sha256) ?? noAnswers;
        judged.push(await withPrepared(judge(read, String(index + 1), answers)));
        flagged = null;
        yield fileName;
      }
    },

    files() {
      flagged ??= flagTwins(flagRivals(judged), known);
      return flagged;
    },

    async answer(file, given) {
      const answers = new Map<string, GivenAnswer>(file.answers);
      for (const { question, answer, reason } of given) {
        if (answer === null) answers.delete(question);
        else answers.set(question, { answer, reason, remembered: false });
      }
      const before = new Map(this.files().map((one) => [one.key, statusKey(one)]));
      const again = await readAgain(file, answers);
      judged = judged.map((one) => (one.key === file.key ? again : one));
      flagged = null;
      const now = this.files();
      const changed = now.filter((one) => one.key !== file.key && before.get(one.key) !== statusKey(one));
      return [...now.filter((one) => one.key === file.key), ...changed];
    },

    async excerpt(key, sheet, cell) {
      const file = judged.find((one) => one.key === key);
      if (!file) throw new Refusal('not_found', key);
      const { fileName, bytes } = file;
      const read = await reader.ask('excerpt', { fileName, bytes, sheet, cell });
      return read.ok ? read.value : null;
    },

    keepOnly(keys) {
      judged = judged.filter(({ key }) => keys.has(key));
      flagged = null;
    },

    close: () => reader.close(),
  };
}

/** What of a file other files can change. */
function statusKey({ issues, plan }: PreparedFile): string {
  return JSON.stringify([plan?.unchanged, plan?.version, issues.map(({ code, answer }) => [code, answer])]);
}
