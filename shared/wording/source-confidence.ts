import type { SourceConfidence } from '../domain/reorganisation';

/** How far something is to be relied on: a sign and a word, so that it is never told by colour alone. */
export const confidenceWords: Readonly<
  Record<SourceConfidence, { readonly sign: string; readonly word: string }>
> = {
  confirmed: { sign: '●', word: 'có trong văn bản' },
  secondary: { sign: '◑', word: 'theo nguồn thứ hai' },
  unverified: { sign: '○', word: 'chưa đối chiếu' },
  inferred: { sign: '◌', word: 'suy ra' },
};
