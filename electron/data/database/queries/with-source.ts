import type { SourceSpan } from '../../../../shared/domain/source-span';

type Row = { readonly sourceStart: number | null; readonly sourceEnd: number | null };

/** A row without the two columns of its place in the source text, and that place as one thing; null where it has none. */
export function withSource<T extends Row>(
  row: T,
): Omit<T, 'sourceStart' | 'sourceEnd'> & { readonly source: SourceSpan | null } {
  const { sourceStart: start, sourceEnd: end, ...rest } = row;
  return { ...rest, source: start === null || end === null ? null : { start, end } };
}
