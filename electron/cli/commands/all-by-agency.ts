import type { DataApi } from '../../../shared/contract';
import type { ByAgency } from '../../../shared/domain/by-agency';
import type { AgencyView } from '../../../shared/domain/lineage/agency-view';

const rowsAPage = 500;

/** The whole table by agency, asked page by page. */
export async function allByAgency(api: DataApi, period: string, view: AgencyView): Promise<ByAgency> {
  const page = (offset: number) => api.consolidation.byAgency({ period, view, offset, limit: rowsAPage });
  const { total, ...first } = await page(0);
  const rows = [...first.rows];
  const bodies = new Map(first.bodies.map((body) => [body.agency, body]));
  while (rows.length < total) {
    const next = await page(rows.length);
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
    for (const body of next.bodies) bodies.set(body.agency, body);
  }
  return { ...first, rows, bodies: [...bodies.values()] };
}
