/**
 * The same text in memory of its own. V8 keeps a long slice as a view that holds on to the whole string it was
 * cut from, so that one kept cell would keep a part of 50 MB; joining and cutting again copies just the slice.
 */
export function ownText(slice: string): string {
  return slice.length < 13 ? slice : ` ${slice}`.slice(1);
}
