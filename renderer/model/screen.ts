/** The screens, in the order of the navigation and of the keys Alt+1, Alt+2 … */
export const screens = [
  'overview',
  'reception',
  'consolidation',
  'plan',
  'agencies',
  'calendar',
  'chase',
  'statutory',
] as const;
export type Screen = (typeof screens)[number];
