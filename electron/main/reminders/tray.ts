import { Menu, type MenuItemConstructorOptions, Tray } from 'electron';
import type { Place } from '../../../shared/contract/events';
import type { TodayItem } from '../../../shared/contract/reminders';
import { assertNever } from '../../../shared/kit/assert-never';
import { todayItemWords, waitingWords } from '../../../shared/wording/reminder';
import { title } from '../title';

/** What stays on the screen when the window is closed. */
export type TraySign = { show(items: readonly TodayItem[]): void };

type Doors = {
  readonly openWindow: () => void;
  readonly openPlace: (place: Place) => void;
  readonly quit: () => void;
};

/** How many things of today the menu names, and how long a name may be: a menu is no list. */
const mostItems = 5;
const longestLabel = 70;

/** Puts the application's sign into the tray; null where the desktop has none. */
export function openTray(icon: string, doors: Doors): TraySign | null {
  let tray: Tray;
  try {
    tray = new Tray(icon);
  } catch (error) {
    console.error('This desktop has no tray:', error);
    return null;
  }
  tray.on('click', doors.openWindow);

  const sign: TraySign = {
    show(items) {
      const waiting = items.filter((item) => item.kind !== 'deadline' || !item.dismissed);
      tray.setToolTip(`${title}: ${waitingWords(waiting.length)}`);
      tray.setContextMenu(Menu.buildFromTemplate(menuOf(waiting, doors)));
    },
  };
  sign.show([]);
  return sign;
}

function menuOf(items: readonly TodayItem[], doors: Doors): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const first = items.slice(0, mostItems).map(
    (item): MenuItemConstructorOptions => ({
      label: labelOf(todayItemWords(item)),
      click: () => doors.openPlace(placeOf(item)),
    }),
  );
  const others: MenuItemConstructorOptions = {
    label: `Tất cả ${items.length} việc hôm nay…`,
    click: () => doors.openPlace({ kind: 'today' }),
  };
  return [
    { label: 'Mở cửa sổ', click: doors.openWindow },
    separator,
    ...first,
    ...(items.length > mostItems ? [others] : []),
    ...(items.length > 0 ? [separator] : []),
    { label: 'Nhắc việc…', click: () => doors.openPlace({ kind: 'reminder_settings' }) },
    { label: 'Thoát', click: doors.quit },
  ];
}

/** Menus take `&` for the mark of a key. */
function labelOf(words: string): string {
  const short = words.length > longestLabel ? `${words.slice(0, longestLabel - 1)}…` : words;
  return short.replaceAll('&', '&&');
}

function placeOf(item: TodayItem): Place {
  switch (item.kind) {
    case 'deadline':
      return { kind: 'deadline', deadline: item.deadline };
    case 'chase':
      return { kind: 'chase', period: item.period };
    case 'holidays':
      return { kind: 'holidays', year: item.year };
    default:
      return assertNever(item);
  }
}
