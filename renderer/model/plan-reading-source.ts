import type { DraftEntry, EntryKind } from '../../shared/plan-reading/draft/plan-draft';

/** A line of the source text, from `start` up to its line end. */
export type SourceLineText = { readonly start: number; readonly end: number };

/** A stretch of a line that belongs to one entry, or to none. */
export type SourceSegment = {
  readonly start: number;
  readonly text: string;
  readonly entry: string | null;
  readonly kind: EntryKind | null;
  /** The entry begins here, so its sign is shown here. */
  readonly begins: boolean;
};

/** The lines of a text; those without words are left out. */
export function sourceLines(text: string): readonly SourceLineText[] {
  const lines: SourceLineText[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|[\n\r\f\u2028]/)) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push({ start, end });
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** The line that holds a place, or the nearest before it. */
export function lineAt(lines: readonly SourceLineText[], place: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The entries of every line that has some, by the line's number. */
export function entriesByLine(
  lines: readonly SourceLineText[],
  entries: readonly DraftEntry[],
): ReadonlyMap<number, readonly DraftEntry[]> {
  const byLine = new Map<number, DraftEntry[]>();
  for (const entry of entries) {
    const { start, end } = entry.source;
    for (let at = lineAt(lines, start); at < lines.length; at += 1) {
      const line = lines[at];
      if (!line || line.start >= end) break;
      if (line.end <= start) continue;
      const own = byLine.get(at);
      if (own) own.push(entry);
      else byLine.set(at, [entry]);
    }
  }
  return byLine;
}

/**
 * A line cut where entries begin and end. Where several lie over each other, the one at hand is shown, otherwise the shortest;
 * rejected ones only where they are at hand.
 */
export function segmentsOf(
  text: string,
  line: SourceLineText,
  entries: readonly DraftEntry[],
  current: string | null,
): readonly SourceSegment[] {
  const shown = entries.filter(({ id, decision }) => decision !== 'rejected' || id === current);
  const cuts = new Set([line.start, line.end]);
  for (const { source } of shown) {
    for (const place of [source.start, source.end])
      if (place > line.start && place < line.end) cuts.add(place);
  }
  const places = [...cuts].toSorted((left, right) => left - right);
  return places.slice(0, -1).map((start, index): SourceSegment => {
    const end = places[index + 1] ?? line.end;
    const over = shown.filter(({ source }) => source.start <= start && source.end >= end);
    const best =
      over.find(({ id }) => id === current) ??
      over.toSorted((left, right) => lengthOf(left) - lengthOf(right))[0] ??
      null;
    return {
      start,
      text: text.slice(start, end),
      entry: best?.id ?? null,
      kind: best?.value.kind ?? null,
      begins: best !== null && best.source.start >= line.start && best.source.start === start,
    };
  });
}

function lengthOf({ source }: DraftEntry): number {
  return source.end - source.start;
}
