/** Matching looks at no more of a text than this many characters. */
export const longestText = 500;

/** A folded text, and for each of its characters (and its end) where it stands in the text as written. */
export type PlacedText = {
  readonly written: string;
  readonly folded: string;
  readonly at: readonly number[];
};

const marks = /[\u0300-\u036f]/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

// All letters of Vietnamese, composed or not, worked out once.
const plainLetters = Array.from({ length: 0x1f00 }, (_, code) => foldCharacter(String.fromCharCode(code)));

/** Folds like `foldText`, but keeps the way back to the characters as written; white space becomes single spaces one for one. */
export function placeText(text: string): PlacedText {
  const written = text.slice(0, longestText);
  let folded = '';
  const at: number[] = [];
  let position = 0;
  for (const character of written) {
    const plain = plainLetters[character.charCodeAt(0)] ?? foldCharacter(character);
    for (let index = 0; index < plain.length; index += 1) at.push(position);
    folded += plain;
    position += character.length;
  }
  at.push(position);
  return { written, folded, at };
}

function foldCharacter(character: string): string {
  if (invisible.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  return character.toLowerCase().normalize('NFD').replace(marks, '').replace(/đ/g, 'd');
}
