import type { OriginState } from '../domain/by-agency';
import { totalStateWords } from './total-state';

/** The words that stand where the figure to compare with has no number. */
export const originStateWords: Readonly<Record<Exclude<OriginState, 'amount'>, string>> = {
  ...totalStateWords,
  no_origin: 'chưa có số liệu gốc',
};
