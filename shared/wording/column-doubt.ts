import type { ColumnDoubt } from '../intake/search/doubt-of-column';

const words: Readonly<Record<ColumnDoubt, string>> = {
  part: 'theo tiêu đề thì đây chỉ là một phần (như số nữ), không phải tổng số',
  plan: 'theo tiêu đề thì đây là kế hoạch, không phải kết quả',
  comparison: 'theo tiêu đề thì đây là mức tăng, giảm hoặc tỷ lệ',
  previous: 'theo tiêu đề thì đây là số liệu của kỳ trước',
  estimate: 'theo tiêu đề thì đây là số ước thực hiện',
  other_agency: 'tiêu đề nêu một cơ quan khác',
  other_period: 'tiêu đề nêu một kỳ khác',
  unclear_period: 'tiêu đề chưa cho biết rõ là của kỳ nào',
  title: 'tên bảng nói về kế hoạch, về riêng một địa bàn hoặc về kỳ khác',
  heading: 'tiêu đề chưa cho biết đó là số liệu gì, của toàn kỳ hay không',
};

/** Why the only column of a table is asked about, in Vietnamese, as half a sentence; null for a word that is no such doubt. */
export function columnDoubtWords(doubt: string): string | null {
  return Object.entries(words).find(([known]) => known === doubt)?.[1] ?? null;
}
