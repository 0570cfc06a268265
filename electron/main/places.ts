import { join, resolve } from 'node:path';
import { app } from 'electron';
import { startOptions } from './start-options';

/** The application's sign, small for the tray and large for windows. */
export type IconPaths = { readonly tray: string; readonly large: string };

/** Where the application finds its database and the data that ships with it. */
export type Places = { readonly database: string; readonly resources: string; readonly icons: IconPaths };

export function places(argv: readonly string[] = process.argv): Places {
  const { db, resources: given } = startOptions(argv);
  const resources = given ? resolve(given) : shippedResources();
  return {
    database: db ? resolve(db) : join(app.getPath('userData'), 'atvsld.sqlite'),
    resources,
    icons: iconsIn(join(resources, 'icons')),
  };
}

/** Windows takes the size that fits from one file; other desktops take a picture. */
function iconsIn(folder: string): IconPaths {
  const isWindows = process.platform === 'win32';
  const picture = (size: number) => join(folder, isWindows ? 'icon.ico' : `${size}x${size}.png`);
  return { tray: picture(24), large: picture(256) };
}

function shippedResources(): string {
  return app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
}
