import type { PreviewedFile } from '../../shared/contract/intake';

/** Something in a file that was understood as the clerk once decided. */
export type RememberedUse = {
  /** The finding that says so. */
  readonly issue: string;
  /** The decision, by which it can be taken back. */
  readonly remembered: string;
  readonly message: string;
  readonly label: string;
};

/** Everything in a file that rests on a remembered decision, in the order of the file. */
export function rememberedUses({ mappings, issues }: PreviewedFile): readonly RememberedUse[] {
  const decisions = new Map(mappings.map(({ issue, remembered }) => [issue, remembered]));
  return issues.flatMap(({ id, message, found }) => {
    const remembered = decisions.get(id);
    return remembered ? [{ issue: id, remembered, message, label: found ?? '' }] : [];
  });
}
