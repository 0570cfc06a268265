import { approximations, withoutUnit } from './number-frame';
import { type NumberReading, type NumberRules, numberQuestion } from './number-reading';
import { numberFromWords } from './number-words';
import { meaningWithoutDigits } from './text-without-digits';

/** Reads a folded text without digits: nil, a question, or nothing that a figure could be. Never an amount. */
export function readWords(whole: string, rules: NumberRules): NumberReading {
  const meaning = meaningWithoutDigits(whole);
  if (meaning !== null) return meaning === 'nil' ? { kind: 'nil' } : numberQuestion(rules, meaning);
  const { rest } = withoutUnit(whole, rules.unit);
  const said = [...approximations].findLast(([words]) => words !== '' && rest.startsWith(`${words} `));
  const [words, approximation] = said ?? ['', 'exact'];
  const value = numberFromWords(rest.slice(words.length));
  if (value === null) return { kind: 'not_a_number' };
  return numberQuestion(rules, 'number_in_words', [String(value)], approximation);
}
