import { foldText } from '../../domain/fold-text';

const most = 20_000;
const longest = 1000;
let known = new Map<string, string>();

/** `foldText`, worked out once for a text that is looked at again and again; what it remembers is bounded and changes no outcome. */
export function folded(text: string): string {
  if (text.length > longest) return foldText(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= most) known = new Map();
  const now = foldText(text);
  known.set(text, now);
  return now;
}
