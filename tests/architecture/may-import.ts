import { layers } from './layers';

const tops = ['shared', 'electron', 'renderer'];

/** Whether a file may import a target: a path from the project's folder, or the name of a package. */
export function mayImport(file: string, target: string): boolean {
  const layer = layerOf(file);
  const rules = layers[layer ?? ''];
  if (!layer || !rules) return false;
  // `electron` alone is the package, `electron/…` the folder.
  if (tops.some((top) => target.startsWith(`${top}/`))) {
    return [layer, ...rules.folders].some((folder) => isInside(target, folder));
  }
  return rules.packages.some((name) =>
    name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : isInside(target, name),
  );
}

/** The first layer that contains a path, with or without the file's ending. */
export function layerOf(path: string): string | undefined {
  const bare = path.replace(/\.tsx?$/, '');
  return Object.keys(layers).find((layer) => isInside(bare, layer));
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
