import { join, resolve } from 'node:path';
import { app } from 'electron';
import { startOptions } from './start-options';

/** Where the application finds its database and the data that ships with it. */
export type Places = { readonly database: string; readonly resources: string };

export function places(argv: readonly string[] = process.argv): Places {
  const { db, resources } = startOptions(argv);
  return {
    database: db ? resolve(db) : join(app.getPath('userData'), 'atvsld.sqlite'),
    resources: resources ? resolve(resources) : shippedResources(),
  };
}

function shippedResources(): string {
  return app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
}
