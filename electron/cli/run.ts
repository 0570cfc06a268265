import { existsSync, rmSync } from 'node:fs';
import { dataContract } from '../../shared/contract';
import { createApi, RefusedError } from '../../shared/contract/client';
import type { Problem } from '../../shared/contract/reply';
import { problemWords } from '../../shared/wording/problem';
import type { Dependencies } from '../data/dependencies';
import { openGate } from '../data/open-gate';
import { forkReading } from '../data/reading/fork-reading';
import { openReaders } from '../data/reading/open-readers';
import { surroundings } from '../data/surroundings';
import { commands } from './commands';
import type { Command } from './commands/command';
import { type Options, parseOptions, required } from './options';
import type { Outcome } from './outcome';
import { resourcesFolder } from './resources';
import { UsageError, usage, usageOf } from './usage';

/** Where a command writes: `out` is the answer, `err` everything else. */
export type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/** Refusals that only a different command line can mend. */
const wrongNames: ReadonlySet<Problem['code']> = new Set([
  'invalid_input',
  'unknown_preset',
  'unknown_period',
  'unknown_agency',
  'unknown_indicator',
]);

/** Files are read in processes of their own. */
const inOwnProcess: Dependencies['openReader'] = (known) => openReaders(forkReading(), known);

/** Runs one command line and says with which code the process should end: 0 done, 1 problems, 2 wrong usage. */
export async function run(
  args: readonly string[],
  streams: Streams,
  reader: Dependencies['openReader'] = inOwnProcess,
): Promise<number> {
  const json = args.includes('--json');
  try {
    const options = parseOptions(args);
    if (options.values.help) {
      streams.out(usage);
      return 0;
    }
    const command = commands.get(options.command);
    if (!command)
      throw new UsageError(options.command ? `There is no command ${options.command}.` : 'No command given.');
    const outcome = await execute(command, options, reader);
    const answer = json ? JSON.stringify(outcome.json, null, 2) : outcome.text;
    if (answer !== '') streams.out(answer);
    if (outcome.complaint) streams.err(outcome.complaint);
    return outcome.problems ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) {
      streams.err(`${error.message}\n\n${usageOf(args.find((word) => !word.startsWith('-')) ?? '')}`);
      return 2;
    }
    if (!(error instanceof RefusedError)) throw error;
    const { found, remedy } = problemWords(error.problem);
    streams.err(`${found} ${remedy}`);
    if (json)
      streams.out(JSON.stringify({ error: { ...error.problem, message: `${found} ${remedy}` } }, null, 2));
    return wrongNames.has(error.problem.code) ? 2 : 1;
  }
}

async function execute(
  command: Command,
  options: Options,
  reader: Dependencies['openReader'],
): Promise<Outcome> {
  const isNamed = command.database !== 'optional' || options.values.db !== undefined;
  const path = command.database === 'none' || !isNamed ? ':memory:' : required(options, 'db');
  const isMissing = !existsSync(path);
  if ((command.database === 'existing' || (command.database === 'optional' && isNamed)) && isMissing) {
    throw new RefusedError({ code: 'not_found', subject: path });
  }
  let isDone = false;
  const { gate, close } = openGate(path, {
    ...surroundings,
    resources: resourcesFolder(),
    announce: () => undefined,
    openReader: reader,
  });
  try {
    const outcome = await command.run(createApi(dataContract, gate), options);
    isDone = true;
    return outcome;
  } finally {
    close();
    if (command.database === 'new' && isMissing && !isDone) removeRegister(path);
  }
}

/** Removes a register that was made for nothing, and what SQLite may have left beside it. */
function removeRegister(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}
