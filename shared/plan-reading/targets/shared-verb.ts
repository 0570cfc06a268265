import type { Searchable } from '../text/searchable';
import type { ClauseTarget } from './clause-target';
import type { Quantity } from './quantities';

const mostShared = 30;

/** The target whose verb a figure shares: "Tăng thêm 5% số người …, 5% số cơ sở …"; null where it has its own or none. */
export function verbSharedWith(
  { plain }: Searchable,
  previous: ClauseTarget | null | undefined,
  quantity: Quantity,
  free: number,
  metric: string,
): ClauseTarget | null {
  if (!previous || previous.direction === 'reach' || !quantity.percent || previous.unit !== 'percent')
    return null;
  if (!/^[\s,;]*(?:va )?$/.test(plain.slice(free, quantity.start)) || !/^s[ốôồổ] /iu.test(metric))
    return null;
  return Number(quantity.amount) <= mostShared ? previous : null;
}
