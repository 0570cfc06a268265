import { assertNever } from '../../../../shared/kit/assert-never';
import type { ReadableDatabase } from '../../database/database';
import { selectFiguresOfVersion, type Version, type VersionFigure } from '../../database/queries/versions';

export type Figures = ReadonlyMap<string, VersionFigure>;
export const noFigures: Figures = new Map();

/** Whose word a version's figure, or its blank, is. */
export type Sayers = {
  figuresOf(version: Version): Figures;
  /** The key of the version that said what `version` holds of an indicator; null where nobody ever said anything. */
  sayerOf(version: Version, indicator: string): number | null;
};

/**
 * Finds out who said what, over all versions of one report. A figure is the word of the version it was read or typed for. A blank
 * is the word of the file that leaves the cell empty, or of the clerk who emptied the field.
 */
export function sayersOf(db: ReadableDatabase, versions: readonly Version[]): Sayers {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const read = new Map<number, Figures>();

  const figuresOf = (version: Version): Figures => {
    const known = read.get(version.id) ?? selectFiguresOfVersion(db, version.id);
    read.set(version.id, known);
    return known;
  };

  const sayerOf = (version: Version, indicator: string): number | null => {
    const figure = figuresOf(version).get(indicator);
    if (figure) return figure.rootId;
    const base = version.basedOn === null ? undefined : byId.get(version.basedOn);
    switch (version.origin) {
      case 'template':
      case 'search':
        return version.id;
      case 'manual':
      case 'attachment':
        if (!base) return null;
        return figuresOf(base).has(indicator) ? version.id : sayerOf(base, indicator);
      case 'undo':
        return base ? sayerBehindUndo(version, base, indicator) : null;
      default:
        return assertNever(version.origin);
    }
  };

  /** A version that an undo left holds the blanks of the version that counted then, but for those of what was undone. */
  const sayerBehindUndo = (made: Version, undone: Version, indicator: string): number | null => {
    const between = versions.filter(({ version }) => version > undone.version && version < made.version);
    const source = between.find(({ state }) => state === 'accepted') ?? between[0];
    const sayer = source ? sayerOf(source, indicator) : null;
    if (sayer !== undone.id) return sayer;
    const below = versions.filter(({ version }) => version < undone.version);
    const base = below.find(({ state }) => state === 'accepted') ?? below[0];
    return base ? sayerOf(base, indicator) : null;
  };

  return { figuresOf, sayerOf };
}
