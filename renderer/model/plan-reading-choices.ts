/** How often a duty is due, as the form of an entry offers it. */
export const periodicities = ['none', 'regular', 'annual', 'adhoc'] as const;

/** For which period a rule asks a report. */
export const rulePeriods = ['none', 'half', 'quarter', 'year', 'regular', 'adhoc'] as const;

/** Where a target is to go. */
export const directions = ['decrease', 'increase', 'reach'] as const;

/** For what time the amount of a target counts. */
export const pers = ['', 'year', 'plan'] as const;

/** What may be missing in a document. */
export const missingKinds = ['number', 'day', 'date', 'signature', 'appendix'] as const;
