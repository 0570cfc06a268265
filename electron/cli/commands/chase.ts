import type { DataApi } from '../../../shared/contract';
import { ChaseStep } from '../../../shared/domain/deadlines/chase';
import { chaseStepLetterWords } from '../../../shared/wording/chase-step';
import { codesIn, type Options, oneOf, only, required } from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';

type Step = { readonly step: ChaseStep; readonly agencies: readonly string[] | null };

/**
 * Drafts letters of a step to agencies of a period; where no step is named, of every agency the step that is due today. They are kept in
 * the register as drafts: that they were sent is recorded in the window.
 */
export const chase: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period', 'out', 'step', 'agency', 'one']);
    const period = required(options, 'period');
    const folder = required(options, 'out');
    const into = options.values.one === true ? ('one' as const) : ('each' as const);
    const drafted = [];
    for (const { step, agencies } of await stepsOf(api, options, period)) {
      const draft = await api.chase.draft({
        ...{ period, step, folder, into },
        agencies: agencies && [...agencies],
      });
      drafted.push({ step, ...draft });
    }
    return told(period, drafted);
  },
};

async function stepsOf(api: DataApi, options: Options, period: string): Promise<readonly Step[]> {
  const step = oneOf(options, 'step', ChaseStep.options);
  const agencies = codesIn(options, 'agency');
  if (step !== null) return [{ step, agencies }];
  const { rows: all } = await api.chase.board({ periods: [period], only: 'all' });
  const unknown = agencies?.find((code) => !all.some(({ agency }) => agency === code));
  if (unknown !== undefined)
    throw new UsageError(`--agency names ${unknown}, which owes no report of ${period}.`);
  const { rows } = await api.chase.board({ periods: [period], only: 'next_due' });
  return ChaseStep.options.flatMap((one) => {
    const due = rows
      .filter(({ cells }) => cells.some(({ next }) => next?.step === one))
      .map(({ agency }) => agency)
      .filter((agency) => agencies === null || agencies.includes(agency));
    return due.length === 0 ? [] : [{ step: one, agencies: due }];
  });
}

type Drafted = Awaited<ReturnType<DataApi['chase']['draft']>> & { readonly step: ChaseStep };

function told(period: string, drafted: readonly Drafted[]): Outcome {
  const json = {
    period,
    drafted: drafted.map(({ step, files, letters, leftOut }) => ({
      step,
      files,
      letters: letters.map(({ letter, fileName, agencies }) => ({
        letter,
        fileName,
        agencies: agencies.map(({ agency, name, dueOn }) => ({ agency, name, dueOn })),
      })),
      leftOut,
    })),
  };
  if (drafted.length === 0) return done(json, `Kỳ ${period}: hôm nay không có bước nào đến hạn.`);
  const rows = drafted.flatMap(({ step, letters }) =>
    letters.flatMap(({ agencies, fileName }) =>
      agencies.map(({ agency, name }) => [agency, name, chaseStepLetterWords[step], fileName]),
    ),
  );
  const left = drafted
    .flatMap(({ leftOut }) => leftOut)
    .map(
      ({ agency, name }) =>
        `Không soạn cho ${agency} ${name}: đã báo cáo, chưa quá hạn hoặc không còn hoạt động.`,
    );
  return done(json, [table(['Mã', 'Cơ quan', 'Văn bản', 'Tệp'], rows), ...left].join('\n'));
}
