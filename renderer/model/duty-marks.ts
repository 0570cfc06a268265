import { groupBy } from '../../shared/kit/group-by';

/** A line that was marked: one agency's duty, or a whole duty where `agency` is null. */
export type MarkedDuty = { readonly duty: string; readonly agency: string | null };

/** For whom a deed is done: some agencies of a duty, or everyone that answers for it (null). */
export type DutyWhom = { readonly duty: string; readonly agencies: string[] | null };

/** The name of a line, by which it is marked. */
export function markKey({ duty, agency }: MarkedDuty): string {
  return `${duty} ${agency ?? ''}`;
}

/** The marked lines duty by duty, each duty once: a deed for a whole duty contains that for one of its agencies. */
export function whomOf(marked: readonly MarkedDuty[]): readonly DutyWhom[] {
  return [...groupBy(marked, ({ duty }) => duty)].map(([duty, lines]) => {
    const agencies = lines.flatMap(({ agency }) => (agency === null ? [] : [agency]));
    return { duty, agencies: agencies.length < lines.length ? null : [...new Set(agencies)] };
  });
}
