import type { IdleDay } from '../../shared/domain/deadlines/deadline';
import { formatNumber } from '../../shared/domain/format-vietnamese';
import { isWeekend } from '../../shared/domain/working-days/working-calendar';
import type { MoveGroup } from '../model/holidays-moves';
import { weekdayDate } from './holidays-day';

/** Words of the list of deadlines that move. */
export const movesText = {
  list: 'Các hạn thay đổi',
  would: 'Nếu ghi, các hạn sau thay đổi',
  wouldNot: 'Nếu ghi, không hạn nào đang mở thay đổi.',
  none: 'Không hạn nào đang mở thay đổi.',
  open: 'Chỉ hạn chưa qua mới thay đổi; hạn đã qua giữ như khi đó.',
  checking: 'Đang xem các hạn…',
  dayOff: 'Do ngày nghỉ',
  madeUp: 'Do ngày làm bù, xét riêng',
  more: (count: number) => `và ${formatNumber(count, 0)} hạn khác`,
} as const;

/** How many deadlines changed: `3 hạn thay đổi`. */
export function movedCountWords(count: number): string {
  return count === 0 ? 'không hạn nào thay đổi' : `${formatNumber(count, 0)} hạn thay đổi`;
}

/** From where to where: `Hạn 14/06/2026 (CN): ngày làm việc cuối dời từ 12/06/2026 (T6) về 11/06/2026 (T5)`. */
export function moveWords({ before, after }: Pick<MoveGroup, 'before' | 'after'>): string {
  if (!before && !after) return '';
  if (!before && after)
    return `Hạn mới ${weekdayDate(after.lastDay)}, ngày làm việc cuối ${weekdayDate(after.lastWorkingDay)}`;
  if (before && !after) return `Không còn hạn ${weekdayDate(before.lastDay)}`;
  if (!before || !after) return '';
  const working = fromTo(before.lastWorkingDay, after.lastWorkingDay);
  if (before.lastDay === after.lastDay)
    return `Hạn ${weekdayDate(after.lastDay)}: ngày làm việc cuối dời ${working}`;
  const days = fromTo(before.lastDay, after.lastDay);
  return before.lastWorkingDay === after.lastWorkingDay
    ? `Hạn dời ${days}; ngày làm việc cuối vẫn là ${weekdayDate(after.lastWorkingDay)}`
    : `Hạn dời ${days}; ngày làm việc cuối ${working}`;
}

/** Why it moved: `vì 12/06/2026 (T6) nghỉ: Giỗ Tổ; 13/06/2026 (T7) cuối tuần`; empty where no day is to blame. */
export function becauseWords(because: readonly IdleDay[]): string {
  if (because.length === 0) return '';
  const days = because.map(({ day, holiday }) => {
    if (holiday !== null) return `${weekdayDate(day)} nghỉ: ${holiday}`;
    return `${weekdayDate(day)} ${isWeekend(day) ? 'cuối tuần' : 'làm việc'}`;
  });
  return `vì ${days.join('; ')}`;
}

/** What moved: `Báo cáo 6 tháng · Các sở, ban, ngành`. */
export function movedWords({ title, who }: MoveGroup['moved'][number]): string {
  return who === '' ? title : `${title} · ${who}`;
}

type Day = NonNullable<MoveGroup['before']>['lastDay'];

function fromTo(before: Day, after: Day): string {
  return `từ ${weekdayDate(before)} ${after < before ? 'về' : 'sang'} ${weekdayDate(after)}`;
}
