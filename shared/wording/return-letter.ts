import type { CalendarDate } from '../domain/calendar-date';
import { formatDate } from '../domain/format-vietnamese';
import type { Severity } from '../intake/issue';

/** One thing that an agency is asked about when its report goes back. A mark without a cell belongs to the file as a whole. */
export type Mark = {
  readonly severity: Severity;
  readonly sheet: string | null;
  /** `E7`, or an area `E7:E9` whose first cell is meant. */
  readonly cell: string | null;
  /** What stands there, as text. */
  readonly found: string | null;
  /** What was expected, in words. */
  readonly expected: string | null;
  /** What was found and what the agency is asked to do (`agencyWords`). */
  readonly message: string;
  readonly indicator: string | null;
};

/** All that an annotated copy and its letter say. */
export type AnnotatedContent = {
  readonly agencyName: string;
  /** "Đề nghị" stands before this agency's item in the plan: the letter asks for help and names no duty to answer. */
  readonly requested: boolean;
  /** `năm 2025` */
  readonly periodName: string;
  readonly fileName: string;
  /** Null while the report has not been accepted. */
  readonly version: number | null;
  readonly receivedOn: CalendarDate;
  readonly councilName: string;
  readonly standingAgency: string;
  readonly today: CalendarDate;
  readonly marks: readonly Mark[];
};

/** How many marks there are of each severity. */
export type MarkCounts = Readonly<Record<Severity, number>>;

/** Counts marks by severity. */
export function countMarks(marks: readonly Mark[]): MarkCounts {
  const counts = { error: 0, question: 0, warning: 0, note: 0 };
  for (const { severity } of marks) counts[severity] += 1;
  return counts;
}

/**
 * The draft of the letter that goes back with an annotated copy, as plain text: number, day and term to answer stay blank
 * for the clerk. It asks and does not blame; a body that the plan only asks is asked to help, and for an early answer instead of a
 * day. Notes are left out; they ask for nothing.
 */
export function returnLetter(
  content: AnnotatedContent,
  counts: MarkCounts = countMarks(content.marks),
): string {
  const { agencyName, periodName, standingAgency, today } = content;
  const asked = content.marks.filter(({ severity }) => severity !== 'note');
  const parts = [
    [standingAgency.toLocaleUpperCase('vi'), 'Số:        /', `ngày ${dayOf(today)}`].join('\n'),
    `V/v đề nghị ${content.requested ? 'phối hợp ' : ''}rà soát, bổ sung số liệu báo cáo công tác an toàn, vệ sinh lao động ${periodName}`,
    `Kính gửi: ${agencyName}.`,
    receivedWords(content),
    ...requestWords(content, asked, counts),
    `Trân trọng cảm ơn sự phối hợp của ${agencyName}.`,
    ['Nơi nhận:', '- Như trên;', '- Lưu: VT,        .'].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function dayOf(today: CalendarDate): string {
  const [year = ''] = today.split('-');
  return `… tháng … năm ${year}`;
}

function receivedWords(content: AnnotatedContent): string {
  const { standingAgency, councilName, agencyName, periodName, receivedOn, fileName, version } = content;
  const which = version === null ? '' : `, lần ${version}`;
  return `Ngày ${formatDate(receivedOn)}, ${standingAgency} (cơ quan thường trực ${councilName}) đã nhận báo cáo ${periodName} của ${agencyName} (tệp ${fileName}${which}). Qua tổng hợp, ${standingAgency} trân trọng ghi nhận kết quả ${agencyName} đã báo cáo.`;
}

function requestWords(content: AnnotatedContent, asked: readonly Mark[], counts: MarkCounts): string[] {
  const { agencyName, standingAgency, requested } = content;
  const please = requested
    ? `trân trọng đề nghị ${agencyName} quan tâm, phối hợp rà soát`
    : `đề nghị ${agencyName} rà soát`;
  const until = requested
    ? 'trong thời gian sớm nhất có thể (nếu thuận tiện, trước ngày …/…/……)'
    : 'trước ngày …/…/……';
  if (asked.length === 0) {
    return [
      `${standingAgency} không có nội dung nào đề nghị ${agencyName} sửa hoặc bổ sung; tệp kèm theo ghi lại cách hiểu số liệu để ${agencyName} biết và cho ý kiến nếu có điểm chưa đúng.`,
    ];
  }
  return [
    `Để số liệu được tổng hợp đầy đủ, chính xác, ${please}, cho ý kiến về ${asked.length} nội dung sau đây${countWords(counts)}:`,
    ...pointsOf(asked),
    ...blankWords(asked),
    'Các ô liên quan được tô màu và có ghi chú trong tệp kèm theo; trang đầu của tệp là danh sách các nội dung trên, có cột để ghi ý kiến. Tệp cơ quan đã gửi được giữ nguyên.',
    `Đề nghị ${agencyName} sửa trực tiếp trên tệp kèm theo (hoặc ghi ý kiến vào cột cuối của danh sách) và gửi lại ${standingAgency} ${until} để tổng hợp. Nội dung đã đúng thì chỉ cần ghi "đúng" ở cột ý kiến.`,
  ];
}

function countWords({ error, question, warning }: MarkCounts): string {
  const kinds = [
    [error, 'đề nghị sửa'],
    [question, 'đề nghị cho biết cách hiểu đúng'],
    [warning, 'đề nghị xem lại'],
  ] as const;
  const present = kinds.filter(([count]) => count > 0);
  return present.length < 2
    ? ''
    : ` (${present.map(([count, what]) => `${count} nội dung ${what}`).join(', ')})`;
}

/** One paragraph a sheet in the order of the marks, numbered through; what concerns the whole file comes first. */
function pointsOf(asked: readonly Mark[]): string[] {
  const sheets = new Map<string | null, Mark[]>([[null, []]]);
  for (const mark of asked) {
    const known = sheets.get(mark.sheet);
    if (known) known.push(mark);
    else sheets.set(mark.sheet, [mark]);
  }
  let number = 0;
  return [...sheets]
    .filter(([, marks]) => marks.length > 0)
    .map(([sheet, marks]) => {
      const heading = sheet === null ? 'Về tệp báo cáo:' : `Trang "${sheet}":`;
      const lines = marks.toSorted(inReadingOrder).map((mark) => {
        number += 1;
        return `${number}. ${pointOf(mark)}`;
      });
      return [heading, ...lines].join('\n');
    });
}

/** By row, then by column; what has no cell comes first. */
function inReadingOrder(one: Mark, other: Mark): number {
  const [row, letters] = placeOf(one.cell);
  const [otherRow, otherLetters] = placeOf(other.cell);
  if (row !== otherRow) return row - otherRow;
  return letters.length - otherLetters.length || letters.localeCompare(otherLetters, 'en');
}

function placeOf(cell: string | null): readonly [row: number, letters: string] {
  const [, letters = '', row = '0'] = /^([A-Z]{1,3})(\d{1,7})/.exec(cell ?? '') ?? [];
  return [Number(row), letters];
}

function pointOf({ cell, found, expected, message }: Mark): string {
  const said = asSentence(message.replace(/\s+/g, ' ').trim());
  const place = cell === null || said.includes(cell) ? '' : `Ô ${cell}: `;
  const stands =
    found === null || found === '' || said.includes(found) ? '' : ` Đang ghi: "${oneLine(found)}".`;
  const wanted = expected === null || said.includes(expected) ? '' : ` Cần: ${oneLine(expected)}.`;
  return `${place}${said}${stands}${wanted}`;
}

function blankWords(asked: readonly Mark[]): string[] {
  const relevant = asked.some(({ message, found }) =>
    /để trống|không phát sinh|KPS/i.test(`${message} ${found ?? ''}`),
  );
  return relevant
    ? [
        'Lưu ý: "không phát sinh" khác với để trống. Trong kỳ không có việc thuộc chỉ tiêu thì đề nghị ghi "KPS"; đã thống kê và kết quả bằng không thì ghi 0; chưa có số liệu thì để trống và cho biết khi nào có.',
      ]
    : [];
}

function asSentence(words: string): string {
  return /[.!?…:]$/.test(words) ? words : `${words}.`;
}

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
