import { foldText } from '../../domain/fold-text';
import { certainMatch, type Match, possibleMatch } from '../match/match';
import type { LabelReader } from './reader-of-labels';

/** What the levels of a label may stand for, best first. `certain` is the one indicator that it surely is. */
export type PathMatch = { readonly matches: readonly Match[]; readonly certain: Match | null };

const joinedEnough = 0.7;
const ownWords = 0.97;

/**
 * Matches a label with the groups that it stands under. The whole path counts first, then the label alone, which is certain under a
 * group only where it is the indicator's full name or the group adds to it. Two certain answers are none.
 */
export function matchesOfPath(path: readonly string[], reader: LabelReader): PathMatch {
  const own = path.at(-1) ?? '';
  const alone = reader.matches(own);
  const groups = path.slice(0, -1);
  if (groups.length === 0) return { matches: alone, certain: certainOf(alone) };
  const joined = [
    [...groups, own].join(' '),
    [own, ...groups].join(' '),
    `${groups.at(-1) ?? ''} ${own}`,
    `${own} ${groups.at(-1) ?? ''}`,
    ...runningOn(own, groups.at(-1) ?? ''),
  ].map((text) => reader.matches(text));
  const matches = bestOf([alone, ...joined]);
  const ownCertain = certainOf(alone);
  const pathCertain = new Map(
    joined.flatMap((found) => {
      const certain = certainOf(found);
      return certain ? [[certain.code, certain] as const] : [];
    }),
  );
  const [certain] = pathCertain.values();
  if (certain) {
    const agrees = pathCertain.size === 1 && (!ownCertain || ownCertain.code === certain.code);
    return { matches, certain: agrees ? certain : null };
  }
  if (!ownCertain) return { matches, certain: null };
  const supported =
    ownCertain.confidence >= ownWords ||
    joined.some((found) =>
      found.some(({ code, confidence }) => code === ownCertain.code && confidence >= joinedEnough),
    );
  return { matches, certain: supported ? ownCertain : null };
}

/** "Số NLĐ được khám" and "Khám BNN" as one: the words that end the one and begin the other stand once. */
function runningOn(own: string, group: string): readonly string[] {
  const [words, more] = [own.split(' '), group.split(' ')];
  for (let shared = Math.min(mostShared, words.length, more.length); shared > 0; shared -= 1) {
    const end = foldText(words.slice(-shared).join(' '));
    if (end === foldText(more.slice(0, shared).join(' ')))
      return [[...words, ...more.slice(shared)].join(' ')];
  }
  return [];
}

const mostShared = 4;

function certainOf([best]: readonly Match[]): Match | null {
  return best && best.confidence >= certainMatch ? best : null;
}

function bestOf(found: readonly (readonly Match[])[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of found.flat()) {
    const known = best.get(match.code);
    if (match.confidence >= possibleMatch && (!known || known.confidence < match.confidence))
      best.set(match.code, match);
  }
  return [...best.values()].sort((left, right) => right.confidence - left.confidence).slice(0, 5);
}
