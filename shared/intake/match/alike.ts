/** How two folded words look alike: by what scanning confuses, by a slip of one or two letters, or not at all. */
export type Likeness = 'confused' | 'slipped';

/** The word with letters that scanning confuses made one: l, 1, i and |; o and 0; s and 5; rn and m; cl and d. */
export function confusionKey(word: string): string {
  return word
    .replaceAll('rn', 'm')
    .replaceAll('cl', 'd')
    .replace(/[1il|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's');
}

/** How alike two different folded words are; slips count from four letters on, two of them from eight. */
export function likeness(left: string, right: string): Likeness | null {
  if (/^\d*$/.test(left) || /^\d*$/.test(right)) return null;
  if (confusionKey(left) === confusionKey(right)) return 'confused';
  const shorter = Math.min(left.length, right.length);
  if (shorter < 4) return null;
  if (left.replaceAll('c', 'e') === right.replaceAll('c', 'e')) return 'confused';
  const allowed = shorter >= 8 ? 2 : 1;
  return distance(left, right, allowed) <= allowed ? 'slipped' : null;
}

/** Damerau–Levenshtein distance (neighbours swapped count once), exact up to `most`, beyond it anything greater. */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? most + 1;
}
