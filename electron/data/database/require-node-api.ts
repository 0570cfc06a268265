/** The Node-API level that better-sqlite3 13 is built against: Node.js 22.14 or later, Electron 35 or later. */
const neededLevel = 10;

export class OldRuntimeError extends Error {
  override readonly name = 'OldRuntimeError';
}

/**
 * Refuses a runtime that is too old for the installed SQLite binding. Without this the process would end in a
 * segmentation fault. Throws `OldRuntimeError` with a sentence for the person at the keyboard.
 */
export function requireNodeApi(load: NodeJS.Require): void {
  const level = Number(process.versions['napi']);
  const { version } = load('better-sqlite3/package.json') as { version: string };
  if (level >= neededLevel || Number.parseInt(version, 10) < 13) return;
  throw new OldRuntimeError(
    `The data layer needs Node.js 22.14 or later (Node-API ${neededLevel}); this is Node.js ${process.versions.node} ` +
      `(Node-API ${level}). Start it through npm, for instance "npm run -s cli -- presets", which brings its own Node.js 24.`,
  );
}
