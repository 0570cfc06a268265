/** The tab that a key leads to from another one, round and round; null for other keys. */
export function tabAfterKey<Tab>(tabs: readonly Tab[], key: string, from: Tab): Tab | null {
  const at = tabs.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return tabs.at(at - 1) ?? null;
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length] ?? null;
    case 'Home':
      return tabs[0] ?? null;
    case 'End':
      return tabs.at(-1) ?? null;
    default:
      return null;
  }
}
