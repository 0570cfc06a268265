import { type Searchable, searchable } from '../text/searchable';
import { namesGoOn, stopWords } from '../vocabulary/stop-words';
import { nameClassAt } from './name-class';

const longestList = 400;
const accented = new Map(stopWords.map((word) => [searchable(word).plain, new Set<string>()]));
for (const word of stopWords) accented.get(searchable(word).plain)?.add(word);
const byLength = [...accented.keys()].sort((left, right) => right.length - left.length);
const stop = new RegExp(
  `(?<=[\\s,])(?<!truc (?=thuoc)|cac |viec (?=lam)|doan (?=kiem tra|thanh tra|dieu tra))(?:${byLength.join('|')})(?![a-z])`,
  'g',
);
const goOn = new RegExp(`(?:${namesGoOn.join('|')})(?![a-z])`, 'y');
const related = /(?:co )?lien quan(?![a-z])|(?<=[a-z] )khac(?![a-z])/g;
const sentence = /[.;:()“”"!?]/g;

/** Where a list of names in running text that begins at a place must have ended at the latest. */
export function listEnd(search: Searchable, start: number): number {
  const { plain, text } = search;
  const most = Math.min(plain.length, start + longestList);
  let end = most;
  sentence.lastIndex = start;
  for (let sign = sentence.exec(plain); sign && sign.index < end; sign = sentence.exec(plain)) {
    if (sign[0] === ';' && nameClassAt(search, sign.index + 2)) continue;
    if (sign[0] === ':' && /(?:^|\s)so(?:,? (?:ban,? )?nganh)?\s?$/.test(plain.slice(start, sign.index)))
      continue;
    const bracket =
      sign[0] === '(' ? /^\([^)]{0,80}\)(?=\s*[,;]|\s+(?:va|cung) )/.exec(plain.slice(sign.index)) : null;
    if (bracket) {
      sentence.lastIndex = sign.index + bracket[0].length;
      continue;
    }
    end = sign.index;
  }
  stop.lastIndex = start + 1;
  for (let found = stop.exec(plain); found && found.index < end; found = stop.exec(plain)) {
    if (isLarge(text.charAt(found.index)) || !isStop(search, found.index, found[0])) continue;
    if (plain.lastIndexOf('(', found.index) > Math.max(plain.lastIndexOf(')', found.index), start)) continue;
    goOn.lastIndex = found.index;
    if (goOn.test(plain)) continue;
    end = found.index;
  }
  related.lastIndex = start;
  for (let found = related.exec(plain); found && found.index < end; found = related.exec(plain)) {
    const behind = found.index + found[0].length;
    if (
      !/^(?:\s*,|\s+(?:va|cung|voi|thuoc|tren|trong|dong|o)(?![a-z]))/.test(plain.slice(behind, behind + 8))
    )
      end = behind;
  }
  while (end > start && /[\s,]/.test(plain.charAt(end - 1))) end -= 1;
  return end;
}

function isLarge(character: string): boolean {
  return character !== character.toLowerCase();
}

// A word of one syllable is another word with other accents ("giao", "giáo dục"); in longer ones a scanner may have misread one.
function isStop(search: Searchable, place: number, plain: string): boolean {
  const low = search.low.slice(place, place + plain.length);
  if (low === plain || accented.get(plain)?.has(low)) return true;
  if (!plain.includes(' ')) return false;
  return [...(accented.get(plain) ?? [])].some((word) => differences(word, low) <= 1);
}

function differences(left: string, right: string): number {
  let count = 0;
  for (let place = 0; place < left.length; place += 1) if (left[place] !== right[place]) count += 1;
  return count;
}
