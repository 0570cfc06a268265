import type { Searchable } from '../text/searchable';

/** The words that name what a figure measures, before it. */
export type MetricBefore = {
  readonly start: number;
  readonly metric: string;
  /** They are a deed, "kiểm tra", whose object stands behind the figure. */
  readonly isAction: boolean;
  /** Several metrics share the figure. */
  readonly joined: boolean;
  readonly perYear: boolean;
  readonly average: boolean;
  /** "Đến năm 2030, …" in front. */
  readonly year: number | null;
  /** A target without a figure that stands in front: "giảm tai nạn lao động, nhất là …". */
  readonly unquantified: {
    readonly start: number;
    readonly end: number;
    readonly direction: 'increase' | 'decrease';
    readonly metric: string;
  } | null;
};

const cues =
  /^(?:[\s,:;"“-]|phan d[a]u(?![a-z])|muc tieu|chi tieu|bao dam|dam bao|trong do|hang nam|moi nam|trung binh|binh quan|den (?:het )?nam (?:19|20)\d\d|tu nam (?:19|20)\d\d|nam (?:19|20)\d\d|va(?![a-z])|dong thoi|cu the(?: la)?|duy tri|tiep tuc|khong ngung|toan tinh|co(?![a-z])|la(?![a-z])|de(?![a-z])|moi(?![a-z]))+/;
const heads =
  /(?<![\p{L}])(?:tỷ lệ|tỉ lệ|ty lệ|tỷ suất|tần suất|tần xuất|s[ốôồổỗ] |tổng s[ốôồổỗ]|mức |chỉ số )/gu;
const changes = /(?<![a-z])(?:tang|giam)(?: them)?(?![a-z])(?! cuong| truong| thieu| sat| dinh)/g;
const actions =
  /(?:^|\s)(?:kiem tra|quan ly|huan luyen|to chuc|kham|quan trac|giam sat|ho tro|tuyen truyen|tap huan|kiem dinh|dieu tra|xu ly|thanh tra|xay dung|thanh lap|cap|bo tri|trang bi|lap|ap dung|cai thien|duoc)(?: [a-z,]+){0,6}$/;

/** The metric between the end of what came before a figure and the words of change directly before it. */
export function metricBefore(text: Searchable, from: number, until: number): MetricBefore {
  const { plain, low } = text;
  const cue = cues.exec(plain.slice(from, until))?.[0] ?? '';
  const begin = from + cue.length;
  const year = /den (?:het )?nam ((?:19|20)\d\d)/.exec(cue);
  const said = {
    perYear: /(?:hang|moi) nam/.test(cue),
    average: /trung binh|binh quan/.test(cue),
    year: year ? Number(year[1]) : null,
  };
  const rest = plain.slice(begin, until).trim();
  const change = lastChange(text, begin, until);
  const changed = change ? change.index + change[0].length : begin;
  const found = [...low.slice(changed, until).matchAll(heads)]
    .map(({ index }) => changed + index)
    .filter(
      (place) =>
        place === begin ||
        (place > changed + 1 &&
          /[,;:]\s*$|(?:^|\s)(?:và|hàng năm|hằng năm|mỗi năm|đấu)\s+$/u.test(low.slice(begin, place))),
    );
  const start = found[0] ?? (change ? change.index : begin);
  const metric = tidy(text.text.slice(start, until));
  const unquantified =
    change && found[0] !== undefined
      ? {
          start: change.index,
          end:
            change.index + text.text.slice(change.index, found[0]).replace(/[\s,;]+(?:và\s*)?$/u, '').length,
          direction: change[0].startsWith('tang') ? ('increase' as const) : ('decrease' as const),
          metric: tidy(text.text.slice(changed, found[0])).replace(/[\s,]+và$/u, ''),
        }
      : null;
  return {
    start,
    metric,
    isAction: found.length === 0 && (actions.test(rest) || /(?<![a-z])cho\s*$/.test(rest)),
    joined: found.length > 1,
    ...said,
    unquantified: unquantified && unquantified.metric !== '' ? unquantified : null,
  };
}

function lastChange(
  { plain, low }: Searchable,
  from: number,
  until: number,
): (RegExpMatchArray & { index: number }) | null {
  let last: (RegExpMatchArray & { index: number }) | null = null;
  for (const match of plain.slice(from, until).matchAll(changes)) {
    const shown = low.slice(from + match.index, from + match.index + 4);
    if (/giám|tầng|tạng|tảng|tặng|tàng/.test(shown)) continue;
    last = Object.assign(match, { index: from + match.index });
  }
  return last;
}

/** The words behind a figure as a metric: without the year, the base and the rhythm that end them. */
export function cutMetric(
  text: Searchable,
  from: number,
  until: number,
): {
  readonly metric: string;
  readonly end: number;
  readonly year: number | null;
  readonly baseYear: number | null;
  readonly perYear: boolean;
} {
  let end = from + text.text.slice(from, until).replace(/[\s,;.:]+$/u, '').length;
  const said = { year: null as number | null, baseYear: null as number | null, perYear: false };
  const whole = end;
  for (;;) {
    const part = text.plain.slice(from, end);
    const found = closing.exec(part);
    if (!found) break;
    const { base, year, yearly } = found.groups ?? {};
    if (base) said.baseYear = Number(base);
    if (year) said.year = Number(year);
    if (yearly) said.perYear = true;
    end = from + found.index;
  }
  return { metric: tidy(text.text.slice(from, end)), end: whole, ...said };
}

const closing =
  /[\s,(]*(?:so voi (?:cung ky )?(?:cua )?nam (?:(?<base>(?:19|20)\d\d)|truoc|lien ke)|(?:(?:vao|den|trong|den het|het) )(?:cuoi )?nam (?<year>(?:19|20)\d\d)|\(nam (?<year2>(?:19|20)\d\d)|(?<yearly>\/ ?nam|(?:moi|hang) nam))\)?[\s,]*$/;

function tidy(words: string): string {
  return words.replace(/^[\s,:;()-]+|[\s,:;(-]+$/gu, '');
}
