import type { DeadlineKind } from '../domain/deadlines/deadline';

/** What a deadline is of, as sign and word; the sign repeats the word where there is little room. */
export const deadlineKindLooks: Readonly<
  Record<DeadlineKind, { readonly sign: string; readonly word: string }>
> = {
  plan_report: { sign: '■', word: 'Báo cáo theo kế hoạch' },
  duty: { sign: '●', word: 'Nhiệm vụ' },
  request: { sign: '▲', word: 'Yêu cầu đột xuất' },
  statutory: { sign: '§', word: 'Báo cáo theo luật' },
  council: { sign: '◆', word: 'Việc của Hội đồng' },
  own: { sign: '✎', word: 'Hạn riêng' },
};
