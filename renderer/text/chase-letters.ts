import type { ChaseLetter, Owed } from '../../shared/contract/chase';
import { formatDate, formatNumber } from '../../shared/domain/format-vietnamese';
import { localDay } from '../../shared/domain/local-day';
import { placeOfDuty } from '../../shared/domain/place-of-duty';
import { assertNever } from '../../shared/kit/assert-never';
import type { ChaseDeed } from '../model/chase-deed';
import { type LetterState, letterState, sendingOf } from '../model/chase-letter';

/** Words of the letters that chase: the form that drafts them, the record that they went out, the panel of an agency. */
export const lettersText = {
  draftTitle: 'Soạn công văn',
  forMarked: 'Cho các cơ quan đã đánh dấu',
  forLate: 'Cho mọi cơ quan đến bước này',
  files: 'Các tệp đã soạn',
  draftedOn: 'Soạn ngày',
  writtenInto: 'Đã ghi tệp vào',
  period: 'Kỳ',
  step: 'Bước',
  into: 'Ghi vào',
  one: 'một tệp',
  each: 'mỗi cơ quan một tệp',
  oneUp: 'Báo cáo UBND là một văn bản nêu mọi cơ quan trong danh sách.',
  folder: 'Thư mục',
  noFolder: 'sẽ hỏi khi soạn',
  chooseFolder: 'Chọn…',
  folderTitle: 'Chọn thư mục để ghi công văn',
  write: 'Soạn',
  writing: 'Đang soạn…',
  writeKeys: 'Ctrl+Enter',
  cancel: 'Thôi',
  to: 'Gửi tới',
  about: 'Nêu tên',
  nobody: 'Không có cơ quan nào để soạn công văn ở bước này.',
  leftTitle: 'Không soạn cho',
  leftNote: 'cơ quan đã đánh dấu nhưng không còn nợ gì của kỳ này hoặc chưa quá hạn',
  numberNote: 'Số và ngày của công văn để trống cho văn thư.',
  done: 'Đã soạn',
  openFolder: 'Mở thư mục',
  leftOut: 'Không soạn vì đã báo cáo, chưa quá hạn hoặc không còn hoạt động:',
  close: 'Đóng',
  another: 'Soạn tiếp…',
  sentTitle: 'Ghi đã gửi',
  sentOn: 'Ngày gửi',
  number: 'Số văn bản (nếu có)',
  note: 'Ghi chú',
  save: 'Ghi',
  badDay: 'Ghi ngày gửi theo dạng dd/mm/yyyy, không sau hôm nay.',
  nothingToSend: 'Không có nháp nào chờ gửi trong các dòng đã chọn.',
  owed: 'Còn nợ',
  owedNothing: 'Không còn nợ gì của kỳ này.',
  owedFailed: 'chưa đọc được',
  moreOwed: (count: number) => `và ${formatNumber(count, 0)} mục khác`,
  ladder: 'Các bước',
  letters: 'Công văn và lần gửi',
  noLetters: 'Chưa soạn công văn nào của kỳ này.',
  contacts: 'Người liên hệ',
  noContacts: 'Chưa ghi ai; ghi ở màn hình Cơ quan.',
  openAgency: 'Mở ở màn hình Cơ quan',
  openReport: 'Mở ở Báo cáo nhận',
  draftOne: 'Soạn công văn',
  draftAgain: 'Soạn lại công văn',
  draftOther: 'Soạn bước khác…',
  saveFile: 'Lưu lại tệp…',
  saveTitle: 'Lưu lại tệp công văn',
  discard: 'Bỏ nháp',
  restore: 'Lấy lại nháp',
  undoSent: 'Hoàn tác ghi đã gửi',
  undone: 'đã hoàn tác',
  noNumber: 'chưa ghi số',
} as const;

/** What an agency owes, in one line. */
export function owedWords(owed: Owed): string {
  switch (owed.kind) {
    case 'report':
      return owed.dueDate === null ? 'Báo cáo của kỳ' : `Báo cáo của kỳ, hạn ${formatDate(owed.dueDate)}`;
    case 'correction':
      return `Bản sửa của báo cáo đã trả lại ${formatDate(localDay(new Date(owed.returnedAt)))}`;
    case 'indicator':
      return `${owed.code} ${owed.name} (${owed.unit})`;
    case 'duty':
      return `${placeOfDuty(owed.assignment, owed.label)} ${owed.text}`;
    default:
      return assertNever(owed);
  }
}

/** What an agency owes beside its name: `báo cáo · 12 chỉ tiêu · 3 nhiệm vụ`. */
export function owedSummary(owed: readonly Owed[]): string {
  const count = (kind: Owed['kind']) => owed.filter((one) => one.kind === kind).length;
  return [
    ...(count('report') > 0 ? ['báo cáo'] : []),
    ...(count('correction') > 0 ? ['bản sửa'] : []),
    ...(count('indicator') > 0 ? [`${count('indicator')} chỉ tiêu`] : []),
    ...(count('duty') > 0 ? [`${count('duty')} nhiệm vụ`] : []),
  ].join(' · ');
}

const letterStates: Readonly<Record<LetterState, { readonly sign: string; readonly word: string }>> = {
  draft: { sign: '✎', word: 'nháp' },
  sent: { sign: '✓', word: 'đã gửi' },
  discarded: { sign: '×', word: 'đã bỏ' },
};

/** `✓ đã gửi 12/12/2025, số 15/SNV-VL`. */
export function letterStanding(letter: ChaseLetter): { readonly sign: string; readonly word: string } {
  const { sign, word } = letterStates[letterState(letter)];
  const sending = sendingOf(letter);
  if (letter.undoneAt !== null || sending === null) return { sign, word };
  const number = sending.documentNumber === null ? lettersText.noNumber : `số ${sending.documentNumber}`;
  return { sign, word: `${word} ${formatDate(sending.sentOn)}, ${number}` };
}

/** `3 công văn`. */
export function letterCount(count: number): string {
  return `${formatNumber(count, 0)} công văn`;
}

/** `3 tệp`. */
export function fileCount(count: number): string {
  return `${formatNumber(count, 0)} tệp`;
}

/** `12 cơ quan`. */
export function agencyCount(count: number): string {
  return `${formatNumber(count, 0)} cơ quan`;
}

/** What was done, for the line that offers the way back. */
export function chaseDeedWords(deed: ChaseDeed): string {
  switch (deed.kind) {
    case 'drafted':
      return `Đã soạn ${letterCount(deed.letters)} cho ${agencyCount(deed.agencies)}`;
    case 'sent':
      return `Đã ghi gửi ${letterCount(deed.letters)} ngày ${formatDate(deed.sentOn)}`;
    case 'sending-undone':
      return `Đã hoàn tác lần ghi gửi ngày ${formatDate(deed.sentOn)}`;
    case 'discarded':
      return `Đã bỏ ${deed.letters === 1 ? 'nháp' : `${formatNumber(deed.letters, 0)} nháp`}`;
    case 'restored':
      return `Đã lấy lại ${deed.letters === 1 ? 'nháp' : `${formatNumber(deed.letters, 0)} nháp`}`;
    case 'settings':
      return 'Đã đổi bậc đôn đốc và đầu công văn';
    default:
      return assertNever(deed);
  }
}
