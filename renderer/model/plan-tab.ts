/** The pages of the screen Kế hoạch in their order. */
export const planTabs = ['tree', 'agency', 'topic', 'targets', 'requests'] as const;
export type PlanTab = (typeof planTabs)[number];
