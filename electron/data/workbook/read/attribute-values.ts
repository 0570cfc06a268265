/** A whole number of at most nine digits as attributes and indexes hold it; undefined for anything else. */
export function parseWhole(text: string | undefined): number | undefined {
  const trimmed = text?.trim();
  return trimmed !== undefined && /^\+?[0-9]{1,9}$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** An XML truth value; absent and anything unknown is false. */
export function parseFlag(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
