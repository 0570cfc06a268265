/**
 * The key of the name that an agency bears on a day, as SQL: the one that holds on it, else the last before it, else the first
 * after it. `agency` and `day` are SQL, never outside text.
 */
export function datedNameId(agency: string, day: string): string {
  const begun = `(valid_from IS NULL OR valid_from <= ${day})`;
  // What is ordered by is worked out below the order: older SQLite knows no column of an outer row in it.
  return `(SELECT id FROM (
      SELECT id, valid_from, ${begun} AS begun, ${begun} AND (valid_to IS NULL OR valid_to >= ${day}) AS holds
      FROM agency_name WHERE agency_id = ${agency})
    ORDER BY holds DESC, begun DESC, CASE WHEN begun THEN COALESCE(valid_from, '') END DESC,
      valid_from, id DESC LIMIT 1)`;
}

/** A common table `dated_name (agency_id, name, abbreviation)`: what every agency is called on the day `:on`. */
export const datedNames = `dated_name AS MATERIALIZED (
  SELECT a.id AS agency_id, n.name, n.abbreviation
  FROM agency a JOIN agency_name n ON n.id = ${datedNameId('a.id', ':on')})`;

/** SQL that holds where a row of `alias` is valid on a day, or is open where that is null. Both are SQL, never outside text. */
export function validOn(alias: string, day = ':on'): string {
  return `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${day}) AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;
}
