import type { Deadline } from '../../../../shared/domain/deadlines/deadline';
import type { Dependencies } from '../../dependencies';
import type { Asked } from './entry';
import { gather } from './gather';
import { openScope } from './scope';

/**
 * Everything due in a span of days, both included: its last day lies there, or a time reaches into it. By day, then by kind, then duties in
 * the order of their plans and everything else by title. What is done is listed too.
 */
export function listDeadlines({ db, today }: Pick<Dependencies, 'db' | 'today'>, asked: Asked): Deadline[] {
  const { entries, make } = gather(openScope(db, today(), asked));
  return make(entries);
}
