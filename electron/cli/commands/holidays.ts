import type { DataApi } from '../../../shared/contract';
import { holidays as channels, type HolidayEntry, type HolidayYear } from '../../../shared/contract/holidays';
import type { DateMove } from '../../../shared/domain/deadlines/deadline';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { moveWords } from '../../../shared/wording/deadline-move';
import { dayStatusWords, holidayKindWords, holidayYearWords } from '../../../shared/wording/holiday-words';
import { fitting } from '../fitting';
import {
  type Options,
  oneOf,
  only,
  optional,
  optionalDate,
  required,
  requiredDate,
  requiredYear,
} from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';

/** Shows the table of days off and worked days of a year, of a register or as it ships, and changes that of a register. */
export const holidays: Command = {
  database: 'optional',
  async run(api, options) {
    const [deed, ...rest] = options.paths;
    if (rest.length > 0) throw new UsageError(`holidays takes no ${rest.join(' ')}.`);
    if (deed !== undefined) required(options, 'db');
    switch (deed) {
      case undefined:
        only(options, ['db', 'year']);
        return shown(await api.holidays.year({ year: requiredYear(options) }));
      case 'add':
        return add(api, options);
      case 'withdraw':
      case 'undo':
        return takeBack(api, options, deed);
      case 'confirm':
        only(options, ['db', 'year', 'source'], true);
        return shown(
          await api.holidays.confirm({ year: requiredYear(options), source: required(options, 'source') }),
        );
      case 'unconfirm':
        only(options, ['db', 'year'], true);
        return shown(await api.holidays.unconfirm({ year: requiredYear(options) }));
      default:
        throw new UsageError(`holidays has no ${deed}.`);
    }
  },
};

async function add(api: DataApi, options: Options): Promise<Outcome> {
  const names = ['from', 'to', 'kind', 'name', 'source', 'status', 'makes-up-for', 'entry'] as const;
  only(options, ['db', ...names, 'dry-run'], true);
  const from = requiredDate(options, 'from');
  const asked = fitting('holidays add', channels.save.input, {
    ...{ entry: optional(options, 'entry'), from, to: optionalDate(options, 'to') ?? from },
    kind: oneOf(options, 'kind', ['off', 'worked']) ?? 'off',
    ...{ name: required(options, 'name'), source: optional(options, 'source') ?? '' },
    status: oneOf(options, 'status', ['confirmed', 'by_law', 'unverified']) ?? 'confirmed',
    makesUpFor: optionalDate(options, 'makes-up-for'),
  });
  if (options.values['dry-run']) {
    const moves = await api.holidays.preview(asked);
    return done({ entry: null, moves }, movedText(moves));
  }
  const { entry, moves } = await api.holidays.save(asked);
  return done({ entry, moves }, `${entry}\n${movedText(moves)}`);
}

async function takeBack(api: DataApi, options: Options, deed: 'withdraw' | 'undo'): Promise<Outcome> {
  only(options, ['db', 'entry'], true);
  const asked = fitting(`holidays ${deed}`, channels[deed].input, { entry: required(options, 'entry') });
  const { entry, moves } = await api.holidays[deed](asked);
  return done({ entry, moves }, `${entry}\n${movedText(moves)}`);
}

function movedText(moves: readonly DateMove[]): string {
  if (moves.length === 0) return 'Không hạn nào đang mở thay đổi.';
  return moves
    .map((move) => {
      const { what, because } = moveWords(move);
      return [[move.title, move.who].filter((words) => words !== '').join(' · '), what, because]
        .filter((words) => words !== '')
        .join('; ');
    })
    .join('\n');
}

function shown(year: HolidayYear): Outcome {
  const { confirmation, daysOff, daysWorked, entries, remark, state } = year;
  const because = confirmation ? ` theo ${confirmation.source}` : `. ${remark}`;
  const text = [
    `Bảng ngày nghỉ năm ${year.year}: ${holidayYearWords[state]}${because}`,
    table(['Từ', 'Đến', '', 'Tên', 'Mức', 'Văn bản', 'Mã'], entries.map(rowOf)),
    `${daysOff} ngày nghỉ từ thứ Hai đến thứ Sáu, ${daysWorked} ngày cuối tuần làm bù.`,
  ];
  return done(year, text.join('\n'));
}

function rowOf({ entry, kind, from, to, name, status, source, undoneAt }: HolidayEntry) {
  const word = undoneAt === null ? holidayKindWords[kind] : `${holidayKindWords[kind]} (đã bỏ)`;
  return [formatDate(from), formatDate(to), word, name, dayStatusWords[status], source, entry];
}
