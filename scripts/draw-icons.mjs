import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/**
 * Draws the application's icons into resources/icons: a sheet of a calendar with a check mark on a calm ground. Run it again after a
 * change here, and commit what it wrote: `node scripts/draw-icons.mjs`.
 */
const folder = join(import.meta.dirname, '../resources/icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
/** What Windows looks for in one file. */
const sizesOfIco = [16, 24, 32, 48, 64, 256];

const ground = [29, 86, 133];
const paper = [255, 255, 255];
const band = [206, 222, 235];

/** The shapes from back to front, on a square of side 1: a colour, and how far inside the shape a point lies. */
const shapes = [
  [ground, (x, y) => insideRounded(x, y, 0.03, 0.03, 0.97, 0.97, 0.2)],
  [paper, (x, y) => insideRounded(x, y, 0.2, 0.22, 0.8, 0.82, 0.07)],
  [band, (x, y) => Math.min(insideRounded(x, y, 0.2, 0.22, 0.8, 0.82, 0.07), 0.37 - y)],
  [paper, (x, y) => insideLine(x, y, 0.35, 0.16, 0.35, 0.28, 0.035)],
  [paper, (x, y) => insideLine(x, y, 0.65, 0.16, 0.65, 0.28, 0.035)],
  [
    ground,
    (x, y) =>
      Math.max(insideLine(x, y, 0.34, 0.59, 0.45, 0.7, 0.05), insideLine(x, y, 0.45, 0.7, 0.66, 0.48, 0.05)),
  ],
];

function insideRounded(x, y, left, top, right, bottom, radius) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  const edges = Math.min(x - left, right - x, y - top, bottom - y);
  return dx > 0 && dy > 0 ? radius - Math.hypot(dx, dy) : edges;
}

function insideLine(x, y, x1, y1, x2, y2, halfWidth) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return halfWidth - Math.hypot(x - (x1 + along * (x2 - x1)), y - (y1 + along * (y2 - y1)));
}

/** The pixels of an icon as rows of red, green, blue and opacity; edges are soft over one pixel. */
function draw(size) {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let [red, green, blue, opacity] = [0, 0, 0, 0];
      for (const [colour, inside] of shapes) {
        const cover = Math.min(
          1,
          Math.max(0, inside((column + 0.5) / size, (row + 0.5) / size) * size + 0.5),
        );
        const sum = cover + opacity * (1 - cover);
        const mix = (over, under) => (sum === 0 ? 0 : (over * cover + under * opacity * (1 - cover)) / sum);
        [red, green, blue] = [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue)];
        opacity = sum;
      }
      pixels.set([red, green, blue, opacity * 255].map(Math.round), (row * size + column) * 4);
    }
  }
  return pixels;
}

/** A PNG of 8 bits with opacity (ISO/IEC 15948). */
function pngOf(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', content),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(content.length, 0);
  body.copy(result, 4);
  result.writeUInt32BE(crc(body), body.length + 4);
  return result;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Several PNGs in one .ico. */
function icoOf(images) {
  const head = Buffer.alloc(6 + images.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size, png }, index) => {
    const entry = 6 + index * 16;
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], entry);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

mkdirSync(folder, { recursive: true });
const images = sizes.map((size) => ({ size, png: pngOf(size, draw(size)) }));
for (const { size, png } of images) writeFileSync(join(folder, `${size}x${size}.png`), png);
writeFileSync(join(folder, 'icon.ico'), icoOf(images.filter(({ size }) => sizesOfIco.includes(size))));
