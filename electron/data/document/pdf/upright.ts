import type { Glyph, PageContent, Rule } from './page-content';

/** A page's letters of one direction, turned so that they stand upright; most letters first. */
export function uprightViews(page: PageContent): PageContent[] {
  const turns = [0, 1, 2, 3] as const;
  const views = turns.map((turn) => page.glyphs.filter((glyph) => glyph.turn === turn));
  return turns
    .filter((turn) => (views[turn]?.length ?? 0) > 0)
    .toSorted((one, other) => (views[other]?.length ?? 0) - (views[one]?.length ?? 0))
    .map((turn) => turned(page, views[turn] ?? [], turn));
}

function turned(page: PageContent, glyphs: readonly Glyph[], turn: Glyph['turn']): PageContent {
  if (turn === 0) return { ...page, glyphs };
  const point = (x: number, y: number): readonly [number, number] => {
    if (turn === 1) return [y, page.width - x];
    return turn === 2 ? [page.width - x, page.height - y] : [page.height - y, x];
  };
  const isSideways = turn !== 2;
  return {
    left: page.left,
    width: isSideways ? page.height : page.width,
    height: isSideways ? page.width : page.height,
    glyphs: glyphs.map((glyph) => {
      const [x, y] = point(glyph.x, glyph.y);
      return { ...glyph, x, y };
    }),
    rules: page.rules.map((rule) => turnedRule(rule, point)),
  };
}

function turnedRule(
  { x0, y0, x1, y1 }: Rule,
  point: (x: number, y: number) => readonly [number, number],
): Rule {
  const [ax, ay] = point(x0, y0);
  const [bx, by] = point(x1, y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}
