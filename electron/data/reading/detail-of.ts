/** What was thrown, for the log: where it happened, if that is known. */
export function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
