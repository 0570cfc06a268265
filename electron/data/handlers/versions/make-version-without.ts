import { selectFindings } from '../../database/queries/findings';
import { insertSubmission } from '../../database/queries/insert-submission';
import { selectNextVersion, selectVersions, type Version } from '../../database/queries/versions';
import type { Dependencies } from '../../dependencies';
import { registerKeys } from '../intake/register-keys';
import { type Sayers, sayersOf } from './sayer';

/** The indicators of which a version holds what another one said, blanks included. */
export function restingOn(
  { sayerOf }: Sayers,
  version: Version,
  base: Version,
  indicators: Iterable<string>,
): ReadonlySet<string> {
  return new Set([...indicators].filter((indicator) => sayerOf(version, indicator) === base.id));
}

/**
 * Makes a version that says what `current` says, without what it has from `undone`: of that, what counted before it holds again. Where
 * `current` has nothing from `undone`, no version is needed and none is made. Runs inside the caller's transaction.
 */
export function makeVersionWithout(
  { db, user, now, newUuid }: Dependencies,
  current: Version,
  undone: Version,
): void {
  const keys = registerKeys(db);
  const versions = selectVersions(db, current.periodId, current.agency);
  const sayers = sayersOf(db, versions);
  const codes = [...keys.indicatorIds.keys()];
  const back = restingOn(sayers, current, undone, codes);
  if (back.size === 0) return;

  const base = versions.find(({ state, version }) => state === 'accepted' && version < undone.version);
  const stays = codes.filter((code) => !back.has(code));
  const held = sayers.figuresOf(current);
  const wordsStay = wordsRoot(current, versions).id !== undone.id;
  const hasAmount = stays.some((code) => held.get(code)?.reading.kind === 'amount');
  // What the clerk typed over the heading of the report that is undone stays as well.
  const heading = <Key extends 'documentNumber' | 'documentDate' | 'contact' | 'receivedOn'>(key: Key) =>
    base && current[key] === undone[key] ? base[key] : current[key];

  insertSubmission(
    db,
    {
      ...keys,
      periodId: current.periodId,
      agency: current.agency,
      version: selectNextVersion(db, current.periodId, current.agency),
      origin: 'undo',
      report: {
        mark: null,
        documentNumber: heading('documentNumber'),
        documentDate: heading('documentDate'),
        contact: heading('contact'),
        nil: !hasAmount && (base?.nil ?? false),
        figures: [],
        notes: [],
        duties: [],
        texts: [],
      },
      issues: [
        ...findingsAbout(db, current, (code) => !back.has(code)),
        ...(base ? findingsAbout(db, base, (code) => back.has(code)) : []),
      ],
      file: current.fileId === null ? null : { id: current.fileId, name: current.fileName },
      carried: [
        { from: current.id, indicators: stays, words: wordsStay },
        ...(base ? [{ from: base.id, indicators: [...back], words: !wordsStay }] : []),
      ],
      basedOn: undone.id,
      receivedOn: heading('receivedOn'),
      acceptedBy: user(),
      acceptedAt: now(),
    },
    newUuid,
  );
}

/** The version whose duties and texts a version repeats: what is typed has none of its own. */
function wordsRoot(version: Version, versions: readonly Version[]): Version {
  const base = versions.find(({ id }) => id === version.basedOn);
  return base && (version.origin === 'manual' || version.origin === 'attachment')
    ? wordsRoot(base, versions)
    : version;
}

/** What is still to be said about figures that a version takes over from another. */
export function findingsAbout(
  db: Dependencies['db'],
  version: Version,
  isTakenOver: (indicator: string) => boolean,
) {
  return selectFindings(db, version.id).filter(
    ({ indicator, severity }) => severity !== 'note' && indicator !== null && isTakenOver(indicator),
  );
}
