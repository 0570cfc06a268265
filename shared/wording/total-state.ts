import type { TotalState } from '../domain/consolidation';

/** The words that stand where a total has no number. Nil, blank and missing are three things, and none of them is 0. */
export const totalStateWords: Readonly<Record<Exclude<TotalState, 'amount'>, string>> = {
  nil: 'không phát sinh',
  blank: 'để trống',
  missing: 'chưa có báo cáo',
};
