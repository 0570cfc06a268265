import type { DataApi } from '../../../shared/contract';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { eventKindWords, eventPreviewLines, eventSummaryWords } from '../../../shared/wording/agency-event';
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
  const dated = (from: string | null, to: string | null) => `${from ?? '…'} – ${to ?? '…'}`;
  const lines = [
    `${detail.name} (${detail.code})`,
    ...detail.names.map((one) => `  Tên ${dated(one.validFrom, one.validTo)}: ${one.name}`),
    ...detail.memberOf.map((one) => `  Thuộc ${one.name} ${dated(one.validFrom, one.validTo)}`),
    ...detail.predecessors.map((one) => `  Từ ${one.name} (${one.code}), ${formatDate(one.happenedOn)}`),
    ...detail.successors.map((one) => `  Về ${one.name} (${one.code}), ${formatDate(one.happenedOn)}`),
    ...detail.bindings.map((one) => `  ${one.key} ${dated(one.validFrom, one.validTo)}: ${one.text}`),
    ...detail.events.map((one) => `  ${eventSummaryWords(one)}`),
  ];
  return done(detail, lines.join('\n'));
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
    because,
  ]);
  return done(found, table(['Mã', 'Cơ quan', 'Mã', 'Có thể trùng với', 'Vì'], rows));
}

/** Reorganisations that the application knows of. */
export async function offers(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db'], true);
  const found = await api.agencies.offers();
  const rows = found.map(({ key, from, to, happenedOn, confidence }) => [
    key,
    from.map((one) => one.agency?.code ?? one.name).join(' + '),
    to.map((one) => one.agency?.code ?? one.name).join(' + '),
    happenedOn === null ? '' : formatDate(happenedOn),
    confidence,
  ]);
  return done(found, table(['Mã', 'Từ', 'Thành', 'Khoảng ngày', 'Mức chắc chắn'], rows));
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
