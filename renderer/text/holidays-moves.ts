import type { CalendarDate } from '../../shared/domain/calendar-date';
import { formatNumber } from '../../shared/domain/format-vietnamese';
import { capitalised } from '../../shared/kit/capitalised';
import { moveWords } from '../../shared/wording/deadline-move';
import { idleDaysWords } from '../../shared/wording/deadline-shift';
import type { MoveGroup } from '../model/holidays-moves';
import { weekdayDate } from './holidays-day';

/** Words of the list of deadlines that move. */
export const movesText = {
  list: 'Các hạn thay đổi',
  would: 'Nếu ghi, các hạn sau thay đổi',
  wouldNot: 'Nếu ghi, không hạn nào đang mở thay đổi.',
  open: 'Chỉ hạn chưa qua mới thay đổi; hạn đã qua giữ như khi đó.',
  checking: 'Đang xem các hạn…',
  dayOff: 'do ngày nghỉ',
  madeUp: 'do ngày làm bù, xét riêng',
  more: (count: number) => `và ${formatNumber(count, 0)} hạn khác`,
} as const;

/** How many deadlines changed: `3 hạn thay đổi`. */
export function movedCountWords(count: number): string {
  return count === 0 ? 'không hạn nào thay đổi' : `${formatNumber(count, 0)} hạn thay đổi`;
}

/**
 * From where to where, and why: `Hạn 14/06/2026 (CN), ngày làm việc cuối: 12/06/2026 → 11/06/2026` and `vì thứ Sáu 12/06/2026 (Giỗ Tổ) nghỉ`;
 * the reason is empty where no day off has a part in it.
 */
export function movedGroupWords({ before, after, because }: MoveGroup): {
  readonly what: string;
  readonly because: string;
} {
  const words = moveWords({ deadline: '', title: '', who: '', before, after, because });
  const stays = before !== null && after !== null && before.lastDay === after.lastDay;
  return {
    what: stays ? `Hạn ${weekdayDate(after.lastDay)}, ${words.what}` : capitalised(words.what),
    because: becauseWords({ before, after, because }),
  };
}

/**
 * Why it moved, the days that are off now apart from those that are so no more, where the last working days tell: the one before was
 * worked then, the one after is now, and as long as the last day stays nobody works between the new one and it.
 */
function becauseWords({ before, after, because }: Pick<MoveGroup, 'before' | 'after' | 'because'>): string {
  const stateOf = (day: CalendarDate): 'off' | 'worked' | 'unknown' => {
    if (!before || !after) return 'unknown';
    const [then, now] = [before.lastWorkingDay, after.lastWorkingDay];
    if (day === now) return 'worked';
    if (day === then) return 'off';
    if (before.lastDay !== after.lastDay || day > after.lastDay) return 'unknown';
    return day > now ? 'off' : day > then ? 'worked' : 'unknown';
  };
  const parts = (['off', 'worked', 'unknown'] as const).flatMap((state) => {
    const words = idleDaysWords(because.filter(({ day }) => stateOf(day) === state));
    return words === '' ? [] : [`${words}${endings[state]}`];
  });
  return parts.length === 0 ? '' : `vì ${parts.join('; ')}`;
}

const endings = { off: ' nghỉ', worked: ' không còn nghỉ', unknown: '' } as const;

/** What moved: `Báo cáo 6 tháng · Các sở, ban, ngành`. */
export function movedWords({ title, who }: MoveGroup['moved'][number]): string {
  return who === '' ? title : `${title} · ${who}`;
}
