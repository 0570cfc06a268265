import type { ChaseStep } from '../domain/deadlines/chase';

/** The steps of chasing as people call them. */
export const chaseStepWords: Readonly<Record<ChaseStep, string>> = {
  remind: 'nhắc',
  urge: 'đôn đốc',
  report_up: 'báo cáo UBND',
};

/** The letters of the steps: `Công văn nhắc`, `Công văn đôn đốc`, `Báo cáo UBND`. */
export const chaseStepLetterWords: Readonly<Record<ChaseStep, string>> = {
  remind: 'Công văn nhắc',
  urge: 'Công văn đôn đốc',
  report_up: 'Báo cáo UBND',
};
