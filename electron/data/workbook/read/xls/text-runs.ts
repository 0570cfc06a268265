import type { TextRun } from '../../../../../shared/intake/sheet';
import type { FontChange } from './continued-bytes';
import type { Globals } from './globals';

/** The runs of a text by the places where its font changes; before the first it has the font of its cell. */
export function textRuns(
  text: string,
  changes: readonly FontChange[],
  { fontNames, raisedFonts }: Pick<Globals, 'fontNames' | 'raisedFonts'>,
): TextRun[] {
  const first = changes[0]?.at ?? 0;
  const runs: TextRun[] = first > 0 ? [{ text: text.slice(0, first), font: null }] : [];
  changes.forEach(({ at, font }, number) => {
    const part = text.slice(at, changes[number + 1]?.at);
    const run = { text: part, font: fontNames[font] ?? null };
    if (part !== '') runs.push(raisedFonts.has(font) ? { ...run, raised: true } : run);
  });
  return runs;
}
