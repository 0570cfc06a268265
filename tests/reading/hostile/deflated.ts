import { constants, deflateRawSync } from 'node:zlib';

const lastBlock = Buffer.from('0300', 'hex');
const pieceBytes = 1_000_000;

/** Some raw deflate stream that unpacks to `bytes` bytes of a text said over and over; gigabytes are a few megabytes of file. */
export function deflatedRepeat(text: string, bytes: number, before = '', after = ''): Buffer {
  const unit = Buffer.from(text);
  const piece = Buffer.alloc(unit.length * Math.ceil(pieceBytes / unit.length), unit);
  const packed = block(piece);
  const count = Math.ceil(bytes / piece.length);
  return Buffer.concat([
    block(Buffer.from(before)),
    ...Array<Buffer>(count).fill(packed),
    block(Buffer.from(after)),
    lastBlock,
  ]);
}

/** Blocks that refer to nothing before them, so that they may follow one another in any number. */
function block(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
}
