import type { Random } from './random';

const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Some bytes changed, cut off, said twice, moved, or taken for a number that is too large. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  if (bytes.length < 8) return Buffer.from([random.below(256)]);
  const copy = Buffer.from(bytes);
  const at = random.below(copy.length - 4);
  const length = 1 + random.below(Math.min(600, copy.length - at));
  const piece = copy.subarray(at, at + length);
  switch (random.below(8)) {
    case 0:
    case 1:
      for (let count = 1 + random.below(8); count > 0; count--) {
        copy[random.below(copy.length)] = random.below(256);
      }
      return copy;
    case 2:
      return copy.subarray(0, at);
    case 3:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 4:
      return Buffer.concat([copy.subarray(0, at), piece, copy.subarray(at)]);
    case 5:
      piece.copy(copy, random.below(copy.length));
      return copy;
    case 6:
      copy.writeUInt32LE(random.pick(extremes), at);
      return copy;
    default:
      copy.writeUInt16LE(random.pick(extremes) & 0xffff, at);
      return copy;
  }
}
