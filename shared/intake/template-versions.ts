/** In what a version of the template differs from the others; what is not said here is the same in all of them. */
export type TemplateVersion = {
  /**
   * The cells of figures keep what is typed as text. In version 1 they were formatted as numbers, so that Excel made 46.307 of a
   * typed `10/12` and, where the system has decimal points, 1 of a typed `1.000`, without a trace.
   */
  readonly keepsTyping: boolean;
  /** Names of cells that have another name in the newest version, by the name of then. */
  readonly renamed: ReadonlyMap<string, string>;
};

const nothingRenamed: ReadonlyMap<string, string> = new Map();

/**
 * Every version of the template that was ever issued, by its number: the one place where an old one is mapped forward. A version
 * is never taken out, since agencies fill in what they once were sent. Names that came later (`META_PREVIOUS` and `LAST_…` with
 * version 2) are simply absent in older ones.
 */
export const templateVersions: ReadonlyMap<number, TemplateVersion> = new Map([
  [1, { keepsTyping: false, renamed: nothingRenamed }],
  [2, { keepsTyping: true, renamed: nothingRenamed }],
]);
