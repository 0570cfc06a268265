/** Thrown where a file is built in a way that cannot be copied part by part; it is then rebuilt from what was read. */
export class CannotKeep extends Error {
  override readonly name = 'CannotKeep';
}
