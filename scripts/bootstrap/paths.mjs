import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** What is made on this machine and can be made again: it goes with `node_modules`. */
export const cache = join(root, 'node_modules/.cache/ground');

/** The Node that runs the tools and the tests, whatever Node started the script. */
export const toolNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The built application. */
export const built = join(root, 'out');

/** Presets and other data that ship with the application. */
export const resources = join(root, 'resources');
