import type { DataApi } from '../../../shared/contract';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { SourceConfidence } from '../../../shared/domain/reorganisation';
import { eventKindWords, eventPreviewLines, eventSummaryWords } from '../../../shared/wording/agency-event';
import { duplicateWords } from '../../../shared/wording/near-duplicate';
import { confidenceWords } from '../../../shared/wording/source-confidence';
import { agencyText } from '../agency-text';
import { type Options, only, optional, required } from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';

/** What happened to agencies, newest first. */
export async function events(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'agency'], true);
  const limit = 1_000;
  const found = [];
  for (let offset = 0, total = 1; offset < total; offset += limit) {
    const page = await api.agencies.events({ agency: optional(options, 'agency'), offset, limit });
    total = page.total;
    found.push(...page.events);
  }
  const rows = found.map((one) => [
    one.event,
    formatDate(one.happenedOn),
    eventKindWords[one.kind],
    one.agencies.map(({ code }) => code).join(', '),
    one.legalBasis,
    one.undoneAt === null ? '' : 'đã hoàn tác',
  ]);
  return done(found, table(['Mã việc', 'Ngày', 'Việc', 'Cơ quan', 'Căn cứ', ''], rows));
}

/** All that is known of one agency. */
export async function show(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'agency'], true);
  const detail = await api.agencies.detail({ code: required(options, 'agency') });
  return done(detail, agencyText(detail));
}

/** Names that may mean the same body. */
export async function duplicates(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db'], true);
  const found = await api.agencies.duplicates();
  const rows = found.map(({ agencies: [left, right], because }) => [
    left.code,
    left.name,
    right.code,
    right.name,
    duplicateWords[because],
  ]);
  return done(found, table(['Mã', 'Cơ quan', 'Mã', 'Có thể trùng với', 'Khác nhau ở'], rows));
}

/** Reorganisations that the application knows of, a line for each body that took over, with how far that is to be relied on. */
export async function offers(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db'], true);
  const found = await api.agencies.offers();
  const rows = found.flatMap(({ key, from, to, happenedOn, isAbout, confidence }) => {
    const day = happenedOn === null ? '' : `${isAbout ? 'khoảng ' : ''}${formatDate(happenedOn)}`;
    const old = from.map((one) => one.agency?.code ?? one.name).join(' + ');
    if (to.length === 0) return [[key, old, '', '', day, confidenceText(confidence)]];
    return to.map((one, at) => {
      const heir = one.agency === null ? `${one.name} (chưa có trong sổ)` : one.agency.code;
      const first = at === 0;
      return [
        first ? key : '',
        first ? old : '',
        heir,
        one.takes,
        first ? day : '',
        confidenceText(one.confidence),
      ];
    });
  });
  return done(found, table(['Mã', 'Từ', 'Thành', 'Phần việc', 'Ngày', 'Mức chắc chắn'], rows));
}

function confidenceText(confidence: SourceConfidence): string {
  const { sign, word } = confidenceWords[confidence];
  return `${sign} ${word}`;
}

/** Takes an event back. */
export async function undo(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'event'], true);
  const event = required(options, 'event');
  const undone = await api.agencies.undo({ event });
  const json = { event, ...undone };
  if (undone.state === 'already_undone') return { json, text: 'Việc này đã được hoàn tác.', problems: true };
  if (undone.state === 'later_events') return { json, text: laterText(undone.later), problems: true };
  const lines = [
    `Đã hoàn tác ${event}.`,
    ...undone.gone.map(({ code, name }) => `  Bỏ ${name} (${code})`),
    ...undone.kept.map(
      ({ code, name, because }) => `  Giữ ${name} (${code}): còn dùng ở ${because.join(', ')}`,
    ),
  ];
  return done(json, lines.join('\n'));
}

/** Applies an undone event again. */
export async function redo(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'event'], true);
  const event = required(options, 'event');
  const redone = await api.agencies.redo({ event });
  const json = { event, ...redone };
  if (redone.state === 'in_force') return { json, text: 'Việc này đang có hiệu lực.', problems: true };
  if (redone.state === 'later_events') return { json, text: laterText(redone.later), problems: true };
  const text = eventPreviewLines(redone.preview).join('\n');
  return { json, text, problems: redone.state === 'refused' };
}

function laterText(later: Parameters<typeof eventSummaryWords>[0][]): string {
  const lines = later.map((one) => `  ${one.event} · ${eventSummaryWords(one)}`);
  return ['Hoàn tác các việc muộn hơn về cùng cơ quan trước:', ...lines].join('\n');
}
