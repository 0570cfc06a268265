import { extremes } from './extremes';
import type { HostileFile } from './hostile-file';
import { otherFormats } from './other-formats';
import { xmlBombs } from './xml-bombs';
import { zipBombs } from './zip-bombs';

/** Every hostile file, in groups by where the harm is. */
export const hostileFiles: readonly HostileFile[] = [...zipBombs, ...xmlBombs, ...extremes, ...otherFormats];
