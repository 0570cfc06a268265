import type { DataApi } from '../../../shared/contract';
import { deadlines as channels } from '../../../shared/contract/deadlines';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { type Deadline, DeadlineKind } from '../../../shared/domain/deadlines/deadline';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { calendarFileAdvice } from '../../../shared/wording/calendar-file-advice';
import { deadlineRuleWords } from '../../../shared/wording/deadline-rule';
import { shiftWords } from '../../../shared/wording/deadline-shift';
import { cutOffWords } from '../../../shared/wording/deadline-warning';
import { fitting } from '../fitting';
import { codesIn, type Options, only, optional, required, requiredDate, requiredYear } from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';
import { dayWords, deadlineRules } from './deadline-rules';

/** What is due in a year and why on that day, by which rules, and later days for single agencies. */
export const deadlines: Command = {
  database: 'existing',
  async run(api, options) {
    const [deed, ...rest] = options.paths;
    if (rest.length > 0) throw new UsageError(`deadlines takes no ${rest.join(' ')}.`);
    switch (deed) {
      case undefined:
        return list(api, options);
      case 'rules':
        return deadlineRules(api, options);
      case 'extend':
        return extend(api, options);
      case 'undo':
      case 'redo':
        return undoOrRedo(api, options, deed);
      default:
        throw new UsageError(`deadlines has no ${deed}.`);
    }
  },
};

async function list(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'year', 'ics', 'agency', 'kind']);
  const year = requiredYear(options);
  const filter = fitting('deadlines', channels.list.input, {
    ...{ from: CalendarDate.parse(`${year}-01-01`), to: CalendarDate.parse(`${year}-12-31`) },
    ...{ agency: optional(options, 'agency'), kinds: kindsIn(options) },
  });
  const { agency, kinds } = filter;
  const path = optional(options, 'ics');
  const file =
    path === null
      ? null
      : fitting('deadlines --ics', channels.calendarFile.input, { year, path, agency, kinds });
  // One that is not in the register has no deadlines either, and was mistyped.
  if (typeof agency === 'string') await api.agencies.detail({ code: agency });
  const found = await api.deadlines.list(filter);
  const written = file && (await api.deadlines.calendarFile(file));
  const text = [
    found.length === 0 ? `Năm ${year} không có hạn nào.` : deadlineTable(found),
    ...(found.some(({ provisional }) => provisional) ? [provisionalNote] : []),
    ...(written ? [`Đã ghi ${written.entries} hạn vào ${written.path}.`, ...calendarFileAdvice] : []),
  ];
  return done(found.map(shown), text.join('\n'));
}

const provisionalNote =
  '(*) tạm tính: bảng ngày nghỉ của năm chưa được xác nhận theo văn bản, ngày làm việc cuối có thể đổi.';

function kindsIn(options: Options): DeadlineKind[] | null {
  const words = codesIn(options, 'kind');
  if (words === null) return null;
  if (words.length === 0)
    throw new UsageError(`--kind expects ${DeadlineKind.options.join(', ')}, got nothing.`);
  return words.map((word) => {
    const kind = DeadlineKind.safeParse(word);
    if (!kind.success)
      throw new UsageError(`--kind expects ${DeadlineKind.options.join(', ')}, got ${word}.`);
    return kind.data;
  });
}

/** A deadline with its rule and the reason of its day in words. */
function shown({ id, title, quote, lastDay, lastWorkingDay, shifted, plan, agency, ...rest }: Deadline) {
  const { kind, terms, document, who, beginsOn, provisional, warning, progress } = rest;
  return {
    ...{ id, title, rule: deadlineRuleWords({ terms, beginsOn, lastDay }), quote, lastDay, lastWorkingDay },
    shifted: shifted && { from: shifted.from, because: shiftWords(shifted) },
    ...{ plan, agency, kind, who, document, beginsOn, provisional },
    warning: warning && cutOffWords[warning],
    progress,
  };
}

function deadlineTable(found: readonly Deadline[]): string {
  const rows = found.map(
    ({ lastDay, lastWorkingDay, title, terms, beginsOn, shifted, warning, progress, provisional }) => [
      `${dayWords(lastDay)}${provisional ? ' *' : ''}`,
      dayWords(lastWorkingDay),
      title,
      deadlineRuleWords({ terms, beginsOn, lastDay }),
      [shifted ? shiftWords(shifted) : '', warning ? cutOffWords[warning] : ''].filter(Boolean).join('; '),
      progress ? `${progress.done}/${progress.of}` : '',
    ],
  );
  return table(['Ngày cuối', 'Ngày làm việc cuối', 'Việc', 'Quy tắc', 'Ghi chú', 'Xong'], rows);
}

async function extend(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'period', 'agency', 'due', 'note', 'number'], true);
  required(options, 'agency');
  const granted = await api.deadlines.extend(
    fitting('deadlines extend', channels.extend.input, {
      ...{ period: required(options, 'period'), agencies: codesIn(options, 'agency') ?? [] },
      ...{ dueOn: requiredDate(options, 'due'), reason: required(options, 'note') },
      documentNumber: optional(options, 'number'),
    }),
  );
  const lines = granted.map(
    ({ extension, agencyName, before, dueOn }) =>
      `${agencyName}: ${before === null ? '' : `${formatDate(before)} → `}${formatDate(dueOn)} [${extension}]`,
  );
  return done(granted, lines.join('\n'));
}

async function undoOrRedo(api: DataApi, options: Options, deed: 'undo' | 'redo'): Promise<Outcome> {
  only(options, ['db', 'entry'], true);
  required(options, 'entry');
  const extensions = codesIn(options, 'entry') ?? [];
  const ask = deed === 'undo' ? api.deadlines.undoExtension : api.deadlines.redoExtension;
  const found = await ask({ extensions });
  const word = deed === 'undo' ? 'Đã bỏ gia hạn' : 'Đã gia hạn lại';
  return done(
    found,
    found.map(({ agencyName, dueOn }) => `${word} ${formatDate(dueOn)}: ${agencyName}`).join('\n'),
  );
}
