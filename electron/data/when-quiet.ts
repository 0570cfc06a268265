/**
 * Calls `work` once, as soon as nothing was heard for so many milliseconds; the waiting begins with the first word. Returns
 * what to call with each word that is heard.
 */
export function whenQuiet(milliseconds: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isDone = false;
  return () => {
    if (isDone) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      isDone = true;
      work();
    }, milliseconds);
  };
}
