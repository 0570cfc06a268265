import type { DataApi } from '../../../shared/contract';
import {
  requests as channels,
  type RequestLine,
  type RequestSummary,
} from '../../../shared/contract/requests';
import { formatDate, formatReading } from '../../../shared/domain/format-vietnamese';
import { lackingWords, requestLineSigns, requestLineWord } from '../../../shared/wording/request-line';
import { requestTitle } from '../../../shared/wording/request-title';
import { fitting } from '../fitting';
import { codesIn, type Options, only, optional, optionalDate, required, requiredDate } from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';

/** Opens requests out of turn, lists them, and says what is held and what is missing. */
export const requests: Command = {
  database: 'existing',
  async run(api, options) {
    const [deed, ...rest] = options.paths;
    if (rest.length > 0) throw new UsageError(`requests takes no ${rest.join(' ')}.`);
    switch (deed) {
      case undefined:
        return list(api, options);
      case 'open':
        return open(api, options);
      case 'gap':
        return gap(api, options);
      case 'undo':
      case 'redo':
        return undoOrRedo(api, options, deed);
      case 'reuse':
        return reuse(api, options);
      default:
        throw new UsageError(`requests has no ${deed}.`);
    }
  },
};

async function list(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db'], true);
  const all = await api.requests.list(undefined);
  return done(all, all.length === 0 ? 'Chưa có yêu cầu đột xuất.' : all.map(lineOf).join('\n'));
}

function lineOf(request: RequestSummary): string {
  const due = request.dueOn === null ? '' : `; hạn ${formatDate(request.dueOn)}`;
  const undone = request.undoneAt === null ? '' : ' (đã hoàn tác)';
  return `${request.period} · ${requestTitle(request)}${due}${undone}`;
}

async function open(api: DataApi, options: Options): Promise<Outcome> {
  const names = [
    'number',
    'date',
    'asker',
    'due',
    'reuse',
    'indicators',
    'title',
    'quote',
    'from',
    'to',
  ] as const;
  only(options, ['db', ...names], true);
  const asked = fitting('requests open', channels.open.input, {
    ...{ number: required(options, 'number'), date: requiredDate(options, 'date') },
    ...{ asker: required(options, 'asker'), dueOn: optionalDate(options, 'due') },
    ...{ title: optional(options, 'title') ?? '', quote: optional(options, 'quote') ?? '' },
    ...{ dataFrom: optionalDate(options, 'from'), dataTo: optionalDate(options, 'to') },
    ...{ reuse: codesIn(options, 'reuse'), indicators: codesIn(options, 'indicators') },
  });
  const request = await api.requests.open(asked);
  const { dataFrom, dataTo, indicators } = request;
  const text = [
    lineOf(request),
    `Số liệu từ ${formatDate(dataFrom)} đến ${formatDate(dataTo)}; ${indicators.length} chỉ tiêu.`,
    reuseLine(request),
  ];
  return done(request, text.join('\n'));
}

async function gap(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'period'], true);
  const period = required(options, 'period');
  const first = await api.requests.gap({ period });
  const lines = [...first.lines];
  while (lines.length < first.total) {
    const next = await api.requests.gap({ period, offset: lines.length });
    if (next.lines.length === 0) break;
    lines.push(...next.lines);
  }
  const { counts, ask, unsupplied, request } = first;
  const text = [
    lineOf(request),
    table(['Chỉ tiêu', 'Tên', 'Cơ quan', '', 'Số liệu', 'Kỳ', 'Tệp', 'Ô'], lines.flatMap(rowsOf)),
    ...lines.flatMap(lackingLine),
    `Đã trả lời ${counts.answered}, dùng lại ${counts.reused}, còn thiếu ${counts.missing}.`,
    ...ask.map(({ agencyName, indicators }) => `Cần hỏi ${agencyName}: ${indicators.join(', ')}`),
    ...(unsupplied.length === 0 ? [] : [`Chưa rõ cơ quan cung cấp: ${unsupplied.join(', ')}`]),
  ];
  return done({ ...first, lines }, text.join('\n'));
}

function rowsOf({ indicator, name, decimals, state, supplierName, held }: RequestLine) {
  const head = [indicator, name, supplierName ?? ''];
  const word = `${requestLineSigns[state]} ${requestLineWord(state)}`;
  if (held.length === 0) return [[...head, word, '', '', '', '']];
  return held.map(({ agencyName, reading, period, source }) => [
    ...[indicator, name, agencyName, word, formatReading(reading, decimals), period, source.file],
    `${source.sheet} › ${source.cell}`,
  ]);
}

function lackingLine({ indicator, supplierName, lacking }: RequestLine): readonly string[] {
  return lacking.length === 0 ? [] : [`${indicator}, ${supplierName ?? ''}: ${lackingWords(lacking)}`];
}

async function undoOrRedo(api: DataApi, options: Options, deed: 'undo' | 'redo'): Promise<Outcome> {
  only(options, ['db', 'period'], true);
  const request = await api.requests[deed]({ period: required(options, 'period') });
  return done(request, lineOf(request));
}

/** Other periods to take over, or such a change taken back. */
async function reuse(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'period', 'reuse', 'entry'], true);
  const period = required(options, 'period');
  const edit = optional(options, 'entry');
  const codes = codesIn(options, 'reuse');
  if ((edit === null) === (codes === null)) throw new UsageError('requests reuse needs --reuse or --entry.');
  if (codes?.includes(period)) throw new UsageError(`requests reuse takes other periods than ${period}.`);
  const what = 'requests reuse';
  const request =
    edit === null
      ? await api.requests.setReuse(fitting(what, channels.setReuse.input, { period, reuse: codes ?? [] }))
      : await api.requests.undoReuse(fitting(what, channels.undoReuse.input, { period, edit }));
  return done(request, [lineOf(request), reuseLine(request)].join('\n'));
}

function reuseLine({ reuse: codes }: RequestSummary): string {
  return `Dùng lại số liệu kỳ: ${codes.length === 0 ? 'không có' : codes.join(', ')}.`;
}
