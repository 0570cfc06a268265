import { type ListedAgency, readAgencyList } from '../../../../shared/agency-lists/read-agency-list';
import { type ProblemCode, Refusal } from '../../../../shared/contract/reply';
import type { ListProblem } from '../../../../shared/domain/agencies/list-problem';
import { unitName } from '../../../../shared/domain/agencies/unit-name';
import { decodeWorkbook } from '../../../../shared/intake/encoding/decode-workbook';
import { selectCurrentPlan } from '../../database/queries/plans';
import type { Dependencies } from '../../dependencies';
import { readSheetsApart } from '../../reading/ask-reader';

/** What a list is read for: the names of the group that it is of, old and new, and whether it says what units were formed of. */
export type ListPurpose = { readonly groupNames: readonly string[]; readonly formed: boolean };

/** A list as it stands in a file. */
export type ReadList = {
  readonly fileName: string;
  readonly sha256: string;
  readonly listed: readonly ListedAgency[];
  readonly problems: readonly ListProblem[];
};

/** What is said of a file by the code of the reader; anything else is `file_unreadable`. */
const refusals: Readonly<Record<string, ProblemCode>> = {
  missing: 'not_found',
  not_a_file: 'not_found',
  word_document: 'list_is_no_sheet',
  rich_text: 'list_is_no_sheet',
  plain_text: 'list_is_no_sheet',
  pdf: 'list_is_no_sheet',
  pdf_text: 'list_is_no_sheet',
  pdf_scan: 'list_is_no_sheet',
  image: 'list_is_no_sheet',
};

/**
 * Reads a list in a reading process. Throws `Refusal`: `not_found`, `list_is_no_sheet` for a text or a picture, otherwise
 * `file_unreadable`.
 */
export async function readList(
  dependencies: Dependencies,
  path: string,
  { groupNames, formed }: ListPurpose,
): Promise<ReadList> {
  const { workbook, fileName, sha256 } = await readSheetsApart(dependencies, path);
  if (!workbook.ok) throw new Refusal(refusals[workbook.problem.code] ?? 'file_unreadable', fileName);
  const { agencies, problems } = readAgencyList(decodeWorkbook(workbook.value, 'convert').workbook, {
    committees: groupNames.some((name) => unitName(name).isCommittee),
    formed,
    province: selectCurrentPlan(dependencies.db)?.province ?? null,
  });
  return { fileName, sha256, listed: agencies, problems };
}
