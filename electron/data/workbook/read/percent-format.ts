/** Whether a built-in number format shows a percentage: 9 is `0%`, 10 is `0.00%` (ECMA-376 18.8.30). */
export function isBuiltInPercentFormat(id: number): boolean {
  return id === 9 || id === 10;
}

/** Whether a custom number format shows a percentage: a percent sign that is neither quoted nor escaped, in its first section. */
export function isPercentFormat(code: string): boolean {
  if (code.length > 1_000 || !code.includes('%')) return false;
  const bare = code.replace(/"[^"]*"?|\\.|[_*]./g, '');
  return (bare.split(';', 1)[0] ?? '').includes('%');
}
