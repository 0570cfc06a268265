import type {
  GapRequest,
  HeldFigure,
  RequestGap,
  RequestLine,
  RequestSummary,
} from '../../../../shared/contract/requests';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import type { Period } from '../../../../shared/domain/period';
import { askedOf, type GapLine } from '../../../../shared/domain/requests/gap';
import type { ReadableDatabase } from '../../database/database';
import type { CountedFigure } from '../../database/queries/adhoc-figures';
import { selectGap } from '../../database/queries/adhoc-gap';
import { selectHeldFigures } from '../../database/queries/adhoc-held';
import { selectAgencies } from '../../database/queries/agencies';
import { selectNamesOn } from '../../database/queries/agencies-on';

/** What is held and missing of a request, and whom to ask, with names as on the request's day. */
export function gapOfRequest(
  db: ReadableDatabase,
  periodId: number,
  period: Period,
  request: RequestSummary,
  asked: GapRequest,
): RequestGap {
  const lines = selectGap(db, periodId, true) ?? [];
  const names = selectNamesOn(db, bindingDay(period));
  const groups = new Set(selectAgencies(db).flatMap(({ code, isGroup }) => (isGroup ? [code] : [])));
  const counts = { answered: 0, reused: 0, missing: 0 };
  for (const line of lines) counts[stateOf(line)] += 1;
  const wanted = lines.filter(
    (line) =>
      (asked.state === null || stateOf(line) === asked.state) &&
      (asked.agency === null || line.supplier === asked.agency),
  );
  const page = wanted.slice(asked.offset, asked.offset + asked.limit);
  const held = selectHeldFigures(
    db,
    page.flatMap((line) => line.held),
  );
  const nameOf = (code: string) => names.get(code) ?? code;
  const missing = askedOf(lines);
  return {
    request,
    lines: page.map((line) => shownLine(line, held, nameOf, groups)),
    total: wanted.length,
    counts,
    ask: [...missing]
      .filter(([agency]) => agency !== '')
      .map(([agency, indicators]) => ({ agency, agencyName: nameOf(agency), indicators: [...indicators] })),
    unsupplied: [...(missing.get('') ?? [])],
  };
}

function stateOf({ held, lacking }: GapLine<CountedFigure>): RequestLine['state'] {
  if (held.length === 0 || lacking.length > 0) return 'missing';
  return held.some(({ rank }) => rank === 0) ? 'answered' : 'reused';
}

function shownLine(
  line: GapLine<CountedFigure>,
  held: ReturnType<typeof selectHeldFigures>,
  nameOf: (code: string) => string,
  groups: ReadonlySet<string>,
): RequestLine {
  const { code, name, unit, decimals } = line.indicator;
  const { supplier } = line;
  return {
    ...{ indicator: code, name, unit, decimals, state: stateOf(line), supplier },
    supplierName: supplier === null ? null : nameOf(supplier),
    isGroupWithoutRoster: supplier !== null && groups.has(supplier),
    lacking: line.lacking.map((agency) => ({ agency, agencyName: nameOf(agency) })),
    held: line.held.flatMap(({ submissionId, indicatorId, agency }): HeldFigure[] => {
      const row = held.get(`${submissionId}/${indicatorId}`);
      if (!row) return [];
      const { submissionId: _submission, indicatorId: _indicator, ...figure } = row;
      return [{ agency, agencyName: nameOf(agency), ...figure }];
    }),
  };
}
