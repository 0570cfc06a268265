import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const icons = join(import.meta.dirname, '../../resources/icons');

/** The width and height that a PNG says of itself. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

it.each([16, 24, 32, 48, 64, 128, 256, 512])('there is an icon of %i pixels', (size) => {
  expect(sizeOf(readFileSync(join(icons, `${size}x${size}.png`)))).toEqual([size, size]);
});

it('Windows finds all its sizes in one file', () => {
  const ico = readFileSync(join(icons, 'icon.ico'));
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + index * 16;
    const offset = ico.readUInt32LE(entry + 12);
    return sizeOf(ico.subarray(offset, offset + ico.readUInt32LE(entry + 8)))[0];
  });
  expect(sizes).toEqual([16, 24, 32, 48, 64, 256]);
});
