/** An object without its functions, which cannot cross to another process. */
export function plainPart<Whole extends object>(whole: Whole): Whole {
  const entries = Object.entries(whole).filter(([, value]) => typeof value !== 'function');
  return Object.fromEntries(entries) as Whole;
}
