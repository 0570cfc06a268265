/** The periods that can be chosen, those that are reused now first and in their order, then the others as they are proposed. */
export function reuseOrder(
  reused: readonly string[],
  reusable: readonly string[],
  own: string,
): readonly string[] {
  return [...new Set([...reused, ...reusable])].filter((code) => code !== own);
}

/** The same with one of them a place further up, past those that are not chosen; the first one stays. */
export function movedUp(
  order: readonly string[],
  chosen: ReadonlySet<string>,
  code: string,
): readonly string[] {
  const from = order.indexOf(code);
  const to = order.findLastIndex((one, index) => index < from && chosen.has(one));
  if (to < 0) return order;
  const rest = order.filter((one) => one !== code);
  return [...rest.slice(0, to), code, ...rest.slice(to)];
}
