import { certainMatch } from '../match/match';
import { recordedCell } from './grid';
import type { LinedTable } from './lined-table';
import { type Claim, oneRow } from './outcome';
import type { LabelReader } from './reader-of-labels';
import type { ScannedSheet } from './scan-sheet';

const mostSentences = 40;
const mostNumbers = 8;
const longest = 400;
const counted = /(?<![\d./-])\d{1,3}(?:[.\d]{0,12}\d)?\s+([^\d,;.:()]{2,80})/gu;
const connecting =
  /\s(?:làm|khiến|gây|trong đó|với|và|của|cho|bị thương|tại|trên|được tổ chức|so với|tăng|giảm)(?:\s.*)?$/iu;
const compares = /so với|cùng kỳ|kế hoạch|năm trước|trung bình|bình quân/iu;

/**
 * Figures of indicators that a sentence in a row of its own tells ("Trong kỳ xảy ra 31 vụ TNLĐ làm 5 người chết") and nothing else
 * does: each is asked when the cell is judged.
 */
export function sentenceClaims(
  scans: readonly ScannedSheet[],
  tables: readonly LinedTable[],
  claims: readonly Claim[],
  reader: LabelReader,
): readonly Claim[] {
  const given = new Set(claims.map(({ draft }) => draft.indicator));
  const found: Claim[] = [];
  let looked = 0;
  for (const scan of scans) {
    const { name } = scan.grid.sheet;
    const inTables = new Set(
      tables.filter(({ area }) => area.scan.grid.sheet.name === name).flatMap(({ area }) => area.rows),
    );
    for (const { row, cells } of scan.rows) {
      const [cell] = cells;
      const isAlone = cells.length === 1 && cell && (cell.look === 'words' || cell.look === 'prose');
      if (!isAlone || cell.inline || inTables.has(row) || cell.text.length > longest) continue;
      if (!/\d \p{L}/u.test(cell.text) || compares.test(cell.text) || looked >= mostSentences) continue;
      looked += 1;
      const at = recordedCell(scan.grid, row, cell.column);
      for (const code of namedIn(cell.text, reader)) {
        if (given.has(code)) continue;
        given.add(code);
        const draft = { indicator: code, at, codeInRow: null, confidence: 0, unit: null };
        found.push({ draft, rows: oneRow(name, row), table: -1, pending: false });
      }
    }
  }
  return found;
}

function namedIn(text: string, reader: LabelReader): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [, words = ''] of [...text.matchAll(counted)].slice(0, mostNumbers)) {
    const [best] = reader.matches(`Số ${words.replace(connecting, '').trim()}`);
    if (best && best.confidence >= certainMatch) codes.add(best.code);
  }
  return codes;
}
