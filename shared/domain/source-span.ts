import { z } from 'zod';

/** A stretch of a document's text: from `start` up to, not including, `end`, counted in UTF-16 units. */
export const SourceSpan = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type SourceSpan = z.infer<typeof SourceSpan>;
