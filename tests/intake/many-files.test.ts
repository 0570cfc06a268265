import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReportKnown } from '../../electron/data/handlers/intake/read-report';
import { readInProcess } from '../../electron/data/reading/read-in-process';
import type { Reader } from '../../electron/data/reading/reader';
import type { JobKind, QuestionOf } from '../../electron/data/reading/reading-jobs';
import type { DataApi } from '../../shared/contract';
import { failure } from '../../shared/kit/result';
import { filledTemplate } from '../fixtures/filled-template';
import { apiOver, dumpOf, type InMemory, inMemory, uuidsInOrder } from '../fixtures/in-memory';
import { preview } from '../fixtures/intake';

const agencies = [
  ...['SNV', 'SYT', 'SCT', 'SNNMT', 'SXD', 'SVHTTDL', 'SKHCN', 'STC', 'BQLKKT', 'CAT', 'BCHQS', 'BCB'],
  ...['DPTTH', 'BHXH'],
];

/** Forty files as they lie in a folder: good ones, and among them what cannot be read. */
async function forty({ api, folder }: InMemory): Promise<readonly string[]> {
  const paths: string[] = [];
  const put = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    paths.push(join(folder, name));
  };
  for (const agency of agencies) {
    for (const period of ['2025-H1', '2025-Y']) {
      const cells = { TEXT_RESULTS: `Kết quả của ${agency}` };
      paths.push(
        await filledTemplate(api, folder, { agency, period, fileName: `${agency} ${period}.xlsx`, cells }),
      );
    }
    if (paths.length % 8 === 0) put(`${agency} quet.pdf`, '%PDF-1.4\n%%EOF\n');
  }
  const whole = readFileSync(paths[0] ?? '');
  put('cut.xlsx', whole.subarray(0, whole.length / 2));
  put('empty.xlsx', '');
  put('page.xls', '<html><body><table><tr><td>1</td></tr></table></body></html>');
  put('letter.txt', 'Kính gửi Sở Nội vụ.');
  paths.push(join(folder, 'missing.xlsx'));
  while (paths.length < 40) put(`noise ${paths.length}.xlsx`, new Uint8Array(2000).fill(paths.length));
  return paths;
}

type Watched = {
  readonly api: DataApi;
  readonly asked: readonly string[];
  readonly closed: () => number;
};

/** A second process whose reader does what the test wants. */
function watched(
  { db }: InMemory,
  {
    stops = () => false,
    onProgress = () => undefined,
  }: {
    readonly stops?: (path: string, kind: JobKind) => boolean;
    readonly onProgress?: (api: DataApi, payload: unknown) => void;
  },
): Watched {
  const asked: string[] = [];
  let closed = 0;
  const openReader = (known: ReportKnown): Reader => {
    const reader = readInProcess(known);
    return {
      async ask<Kind extends JobKind>(kind: Kind, question: QuestionOf<Kind>) {
        const asksPath = typeof question === 'object' && question !== null && 'path' in question;
        const path = asksPath ? String(question.path) : String(question);
        asked.push(basename(path));
        if (stops(path, kind)) return failure({ kind: 'too_slow' as const, detail: 'stopped by the test' });
        return reader.ask(kind, question);
      },
      close() {
        closed += 1;
        reader.close();
      },
    };
  };
  const api: DataApi = apiOver(db, {
    openReader,
    newUuid: uuidsInOrder('9000'),
    announce(event, payload) {
      if (event === 'intake.progress') onProgress(api, payload);
    },
  });
  return { api, asked, closed: () => closed };
}

test('forty files come out in their order, each with its state, and progress is announced', async () => {
  const memory = await inMemory();
  const paths = await forty(memory);
  const { files, intakeId } = await preview(memory.api, paths);
  expect(files.map(({ key, path }) => [key, path])).toEqual(
    paths.map((path, place) => [String(place + 1), path]),
  );
  expect(new Set(files.map(({ fileName, status }) => `${/20\d\d/.test(fileName)} ${status}`))).toEqual(
    new Set(['true ready', 'false rejected']),
  );
  const heard = memory.announced
    .filter(({ event }) => event === 'intake.progress')
    .map(({ payload }) => payload);
  expect(heard.at(-1)).toEqual({ done: 40, total: 40, fileName: basename(paths[39] ?? '') });
  const numbers = heard.map((payload) => Object(payload).done);
  expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));

  const { files: outcomes, waiting } = await memory.api.intake.commit({ intakeId });
  expect([outcomes.map(({ key }) => key), waiting]).toEqual([files.map(({ key }) => key), 0]);
  expect(outcomes.filter(({ status }) => status === 'committed').length).toBe(2 * agencies.length);
});

test('a cancelled intake stops between files, closes its reader and leaves nothing', async () => {
  const memory = await inMemory();
  const paths = await forty(memory);
  const before = dumpOf(memory.db);
  const heard: unknown[] = [];
  const { api, asked, closed } = watched(memory, {
    onProgress(own, payload) {
      heard.push(payload);
      void own.intake.cancel();
    },
  });
  const none = { period: null, agency: null, receivedOn: null };
  const refused = api.intake.preview({ paths: [...paths], ...none, resumable: true });
  await expect(refused).rejects.toMatchObject({
    problem: { code: 'cancelled', subject: expect.stringMatching(/./) },
  });
  const [first] = heard as ReadonlyArray<{ readonly done: number; readonly fileName: string }>;
  expect([heard.length, first?.fileName]).toEqual([1, basename(paths[(first?.done ?? 0) - 1] ?? '')]);
  expect(asked.length).toBeLessThanOrEqual(Math.min(40, (first?.done ?? 0) + 8));
  expect(closed()).toBe(1);
  expect(await api.intake.waiting()).toBeNull();
  expect(dumpOf(memory.db)).toEqual(before);
});

test('a file whose reading was stopped says so, the others are read, and it may be attached no more than a missing one', async () => {
  const memory = await inMemory();
  const paths = (await forty(memory)).slice(0, 8);
  const slow = paths[3] ?? '';
  const { api } = watched(memory, { stops: (path) => path === slow });
  const { files, intakeId } = await preview(api, paths);
  const plain = (await preview(memory.api, paths)).files;
  expect(files.filter(({ path }) => path !== slow)).toEqual(plain.filter(({ path }) => path !== slow));
  const stopped = files[3];
  expect([stopped?.status, stopped?.format, stopped?.figures, stopped?.issues]).toEqual([
    ...['rejected', 'too_slow', []],
    [expect.objectContaining({ severity: 'error', code: 'unreadable', found: 'too_slow' })],
  ]);
  expect(stopped?.issues[0]?.message).toBe(
    'Đọc tệp quá lâu nên đã dừng; các tệp khác không bị ảnh hưởng. Đề nghị cơ quan gửi lại đúng biểu mẫu, bỏ các vùng và công thức thừa.',
  );
  const outcomes = (await api.intake.commit({ intakeId })).files;
  expect(outcomes.map(({ status }) => status)).toEqual(
    plain.map(({ status }, place) => (place === 3 ? 'rejected' : status === 'ready' ? 'committed' : status)),
  );
});

test('a file whose second reading is stopped is rejected, and answering once more brings it back', async () => {
  const memory = await inMemory();
  const figures = { 'SK-01': 27, 'SK-03': '-' };
  const path = await filledTemplate(memory.api, memory.folder, { agency: 'SYT', figures });
  let isSlow = true;
  const { api } = watched(memory, { stops: (_path, kind) => kind === 'readAgain' && isSlow });
  const { intakeId, files } = await preview(api, [path]);
  const answer = async (word: string | null) => {
    const answers = [{ question: 'ambiguous_number@Số liệu!E8#SK-03', answer: word, reason: null }];
    return (await api.intake.answer({ intakeId, key: '1', answers })).files[0];
  };
  const stopped = await answer('value:0');
  expect([stopped?.status, stopped?.format, stopped?.sha256]).toEqual([
    'rejected',
    'too_slow',
    files[0]?.sha256,
  ]);
  isSlow = false;
  expect((await answer('value:0'))?.status).toBe('ready');
  expect(await answer(null)).toEqual(files[0]);
});
