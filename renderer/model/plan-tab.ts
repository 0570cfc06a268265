/** The pages of the screen Kế hoạch in their order. */
export const planTabs = ['tree', 'agency', 'topic', 'targets', 'requests'] as const;
export type PlanTab = (typeof planTabs)[number];

/** The tab that a key leads to from another one, round and round; null for other keys. */
export function tabAfterKey(key: string, from: PlanTab): PlanTab | null {
  const at = planTabs.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return planTabs.at(at - 1) ?? null;
    case 'ArrowRight':
      return planTabs[(at + 1) % planTabs.length] ?? null;
    case 'Home':
      return planTabs[0];
    case 'End':
      return planTabs.at(-1) ?? null;
    default:
      return null;
  }
}
