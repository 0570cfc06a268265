import type { DataApi } from '../../../shared/contract';
import { listProblemWords, obstacleWords } from '../../../shared/wording/agency-event';
import { type Options, only, optional, optionalDate, required } from '../options';
import type { Outcome } from '../outcome';
import { UsageError } from '../usage';
import { applied, eventHead, eventOptions, readTakes } from './agencies-apply';
import { answeredRequest, readListAnswers } from './list-answers';

/** Reads agencies, or the roster of a group, from a workbook. Without a day the record is of today. */
export async function importAgencies(api: DataApi, options: Options): Promise<Outcome> {
  only(options, [...eventOptions, 'group', 'answers'], true);
  const [, path, ...strays] = options.paths;
  if (path === undefined || strays.length > 0)
    throw new UsageError('agencies import needs exactly one file.');
  const group = optional(options, 'group');
  const date = optionalDate(options, 'date');
  if (group !== null && date === null) throw new UsageError('agencies import --group needs --date.');
  const as = group === null ? 'agencies' : 'roster';
  return fromList(api, options, {
    path,
    as,
    group,
    happenedOn: date,
    legalBasis: optional(options, 'basis'),
  });
}

/** Replaces the whole tier of a group by the units of a workbook. */
export async function replaceTier(api: DataApi, options: Options): Promise<Outcome> {
  only(options, [...eventOptions, 'group', 'list', 'name', 'takes', 'answers'], true);
  const { happenedOn, legalBasis } = eventHead(options);
  return fromList(api, options, {
    path: required(options, 'list'),
    as: 'replace_tier',
    group: required(options, 'group'),
    happenedOn,
    legalBasis,
    newGroupName: optional(options, 'name'),
  });
}

async function fromList(
  api: DataApi,
  options: Options,
  asked: Parameters<DataApi['agencies']['importList']>[0],
): Promise<Outcome> {
  if (asked.group != null && !(await api.agencies.detail({ code: asked.group })).isGroup) {
    const json = { dryRun: options.values['dry-run'] === true, event: null, canApply: false };
    const obstacles = [{ code: 'no_group' as const, subject: asked.group }];
    const text = [...obstacles.map(obstacleWords), 'Chưa ghi gì.'].join('\n');
    return { json: { ...json, obstacles }, text, problems: true };
  }
  const answers = readListAnswers(optional(options, 'answers'));
  const { preview, problems, rows, sha256, fileName } = await api.agencies.importList(asked);
  const lines = problems.map((one) => `${one.blocks ? 'LỖI' : 'LƯU Ý'}: ${listProblemWords(one)}`);
  const isBlocked = problems.some(({ blocks }) => blocks);
  const list = { fileName, rows, problems };
  if (!preview || isBlocked) {
    const dryRun = options.values['dry-run'] === true;
    const json = { dryRun, event: null, list, ...(preview ?? { canApply: false }) };
    return { json, text: [...lines, 'Chưa ghi gì.'].join('\n'), problems: true };
  }
  const takes = readTakes(optional(options, 'takes'));
  const note = optional(options, 'note') ?? '';
  const { request: read } = preview;
  const unanswered = read.kind === 'replace_tier' ? { ...read, takes, note } : { ...read, note };
  const request = await answeredRequest(api, unanswered, preview, answers);
  const outcome = await applied(api, options, request, { path: asked.path, sha256 });
  return {
    ...outcome,
    json: { list, ...(outcome.json as object) },
    text: [...lines, outcome.text].join('\n'),
  };
}
