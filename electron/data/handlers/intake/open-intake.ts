import type { Excerpt } from '../../../../shared/contract/excerpt';
import type { PreparedAnswer } from '../../../../shared/contract/intake';
import { Refusal } from '../../../../shared/contract/reply';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { type Answers, type GivenAnswer, noAnswers } from '../../../../shared/intake/answer';
import type { OtherReport } from '../../../../shared/intake/checks/same-event-twice';
import { fileIssue, type Issue, issueId } from '../../../../shared/intake/issue';
import { settleIssue } from '../../../../shared/intake/settle';
import type { Dependencies } from '../../dependencies';
import { flagRivals } from './flag-rivals';
import { flagTwins } from './flag-twins';
import { judgeFile } from './judge-file';
import { type IntakeKnown, intakeKnown, knownReports, learned } from './known';
import { isAboutFile, memoryDifferences } from './memory-differences';
import { isNamed, preparedAnswers } from './prepared-answers';
import type { PreparedFile } from './prepared-file';
import { contextOf, type ReadReport, unreadable } from './read-report';

/** What the clerk asked for. */
export type Request = {
  readonly intakeId: string;
  readonly period: string | null;
  readonly agency: string | null;
  readonly receivedOn: CalendarDate;
  readonly answers: readonly PreparedAnswer[];
  /** By path, the content of files that were read before; what is not here is read for the first time. */
  readonly fingerprints: ReadonlyMap<string, string>;
};

/** An intake from its first file to its last answer. */
export type OpenIntake = {
  readonly intakeId: string;
  readonly known: IntakeKnown;
  /** Reads files one after another and says the name of each when it is done. */
  read(paths: readonly string[]): AsyncGenerator<string>;
  /** Every file as it stands, with what the files mean for one another. */
  files(): readonly PreparedFile[];
  /**
   * Reads a file again with further answers, one call after another; those that changed by it, the file itself first. None where
   * the file is gone.
   */
  answer(
    key: string,
    answers: ReadonlyArray<{ question: string; answer: string | null; reason: string | null }>,
  ): Promise<readonly PreparedFile[]>;
  excerpt(key: string, sheet: string, cell: string): Promise<Excerpt | null>;
  /** Lets go of every other file, and judges those that stay by what the register holds now. */
  keepOnly(keys: ReadonlySet<string>): void;
  /**
   * Takes over what has been learned or forgotten since, and reads those files again that it is about, with the answers that they
   * have: their keys.
   */
  learn(): Promise<ReadonlySet<string>>;
  close(): void;
};

/** How many files are asked for ahead, so that reading goes on while others are judged. */
const ahead = 8;
/** How often answers given beforehand may bring up questions that others of them answer. */
const rounds = 5;

/** Opens an intake. Throws `Refusal` like `intakeKnown`. */
export function openIntake({ db, openReader }: Dependencies, request: Request): OpenIntake {
  let known = intakeKnown(db, { period: request.period, agency: request.agency });
  let reader = openReader(known);
  let isClosed = false;
  /** What each file said when it was last read, by its key. */
  const reads = new Map<string, ReadReport>();
  let judged: PreparedFile[] = [];
  let accepted: PreparedFile[] = [];
  let flagged: readonly PreparedFile[] | null = null;
  let lastAnswer: Promise<unknown> = Promise.resolve();

  const judge = (
    read: ReadReport,
    key: string,
    answers: Answers,
    others: readonly OtherReport[] = [],
  ): PreparedFile => {
    reads.set(key, read);
    const changed = changedSince(request.fingerprints.get(read.path), read);
    const told = changed ? { ...read, issues: [...read.issues, settleIssue(changed, answers)] } : read;
    return judgeFile(db, told, { key, receivedOn: request.receivedOn, answers, others }, known);
  };

  const judgeAgain = ({ key, answers }: PreparedFile, others: readonly OtherReport[] = []): PreparedFile => {
    const read = reads.get(key);
    if (!read) throw new Error(`The file ${key} was judged without having been read.`);
    return judge(read, key, answers, others);
  };

  const flag = (): readonly PreparedFile[] => flagRivals(flagTwins(judged, known, judgeAgain), accepted);

  /** Answers given beforehand to what the files mean for one another; nothing that stands for "everything" is among them. */
  const answerFlags = (): void => {
    const named = request.answers.filter(isNamed);
    if (named.length === 0) return;
    judged = flag().flatMap((file) => {
      const plain = judged.find(({ key }) => key === file.key);
      const more = [...preparedAnswers(named, file, file.issues)].filter(([id]) => !file.answers.has(id));
      if (!plain) return [];
      return more.length === 0 ? [plain] : [{ ...plain, answers: new Map([...file.answers, ...more]) }];
    });
    flagged = null;
  };

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

  /** One after another, since each reads on from what the one before left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = lastAnswer.then(work);
    lastAnswer = done.catch(() => undefined);
    return done;
  };

  const replace = (again: PreparedFile): void => {
    judged = judged.map((one) => (one.key === again.key ? again : one));
    flagged = null;
  };

  return {
    intakeId: request.intakeId,
    get known() {
      return known;
    },

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
      answerFlags();
    },

    files() {
      flagged ??= flag();
      return flagged;
    },

    answer(key, given) {
      return inTurn(async () => {
        const file = judged.find((one) => one.key === key);
        if (!file) return [];
        const answers = new Map<string, GivenAnswer>(file.answers);
        for (const { question, answer, reason } of given) {
          if (answer === null) answers.delete(question);
          else answers.set(question, { answer, reason, remembered: false });
        }
        const before = new Map(this.files().map((one) => [one.key, stateKey(one)]));
        // What is answered holds for the content, wherever it lies.
        for (const same of judged.filter((one) => one === file || isSameContent(one, file))) {
          replace(await readAgain(same, answers));
        }
        flagged = null;
        const now = this.files();
        const changed = now.filter((one) => one.key !== key && before.get(one.key) !== stateKey(one));
        return [...now.filter((one) => one.key === key), ...changed];
      });
    },

    async excerpt(key, sheet, cell) {
      const file = judged.find((one) => one.key === key);
      if (!file) throw new Refusal('not_found', key);
      const { fileName, bytes } = file;
      for (;;) {
        const asked = reader;
        const read = await asked.ask('excerpt', { fileName, bytes, sheet, cell });
        if (read.ok) return read.value;
        // Where something was learned meanwhile, another reader is at work.
        if (asked === reader || isClosed) return null;
      }
    },

    keepOnly(keys) {
      accepted = [...accepted, ...judged.filter(({ key }) => !keys.has(key))];
      known = { ...known, ...knownReports(db) };
      judged = judged.filter(({ key }) => keys.has(key)).map((file) => judgeAgain(file));
      flagged = null;
    },

    learn() {
      return inTurn(async () => {
        const before = known.remembered;
        known = { ...known, ...learned(db) };
        const news = memoryDifferences(before, known.remembered);
        const taught = judged.filter((file) => news.some((mapping) => isAboutFile(mapping, file)));
        if (news.length > 0) {
          reader.close();
          reader = openReader(known);
        }
        for (const file of taught) replace(await readAgain(file, file.answers));
        return new Set(taught.map(({ key }) => key));
      });
    },

    close() {
      isClosed = true;
      reader.close();
    },
  };
}

function isSameContent(one: PreparedFile, other: PreparedFile): boolean {
  return one.sha256 !== '' && one.sha256 === other.sha256;
}

/** Whoever goes on with an intake should know that a file is no longer the one that was answered for. */
function changedSince(before: string | undefined, { sha256 }: ReadReport): Issue | null {
  const isOther = before !== undefined && before !== '' && sha256 !== '' && before !== sha256;
  return isOther ? fileIssue('warning', 'file_changed', null, null, ['keep']) : null;
}

/** What of a file other files can change. */
function stateKey({ issues, plan }: PreparedFile): string {
  return JSON.stringify([
    ...[plan?.unchanged, plan?.version, plan?.changes.length],
    issues.map((issue) => [issueId(issue), issue.found, issue.expected, issue.answer]),
  ]);
}
