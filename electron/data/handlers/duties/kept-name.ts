import { basename, extname } from 'node:path';

const longestName = 200;
const longestEnding = 20;

/**
 * The name to show of a kept file: of any system's path the last part, without characters that steer a screen. A name that is too
 * long keeps its ending, by which the file is opened again.
 */
export function keptName(path: string): string {
  const last = basename(path).split('\\').at(-1) ?? '';
  const name = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const letters = [...name];
  if (letters.length <= longestName) return name || 'tệp';
  const ending = [...extname(name)];
  const kept = ending.length <= longestEnding ? ending : [];
  return [...letters.slice(0, longestName - kept.length), ...kept].join('');
}
