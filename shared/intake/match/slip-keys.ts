import { confusionKey } from './alike';

/** Keys of which two words share one whenever they look alike, so that lookalikes are found without comparing all words. */
export function slipKeys(word: string): readonly string[] {
  const keys = new Set([`=${confusionKey(word)}`, `~${word.replaceAll('c', 'e')}`]);
  if (word.length > 3 && word.length < 30) {
    keys.add(word);
    const once = withoutOne(word);
    for (const shorter of once) keys.add(shorter);
    if (word.length > 7) for (const shorter of once.flatMap(withoutOne)) keys.add(shorter);
  }
  return [...keys];
}

function withoutOne(word: string): readonly string[] {
  return [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1));
}
