/** Names that Excel accepts for sheets, one for each given and as near to it as can be. */
export function usableSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name
      .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31);
    const wanted = plain === '' ? 'Trang' : plain;
    let usable = wanted;
    for (let number = 2; taken.has(usable.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      usable = wanted.slice(0, 31 - ending.length) + ending;
    }
    taken.add(usable.toLowerCase());
    return usable;
  });
}
