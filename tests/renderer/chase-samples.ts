import type { ChaseCell, ChaseLetter, ChaseRow } from '../../renderer/stores/chase';
import { day } from './samples';

/** A late report that nobody was reminded of. */
export function cell(part: Partial<ChaseCell>): ChaseCell {
  return {
    ...{ period: '2025-Y', state: 'missing', daysLate: 0, dueDate: day('2025-12-14'), overdue: 3 },
    ...{ sent: [], drafted: null, next: { step: 'urge', dueOn: day('2025-12-17') } },
    ...part,
  };
}

export function row(agency: string, cells: readonly ChaseCell[], part: Partial<ChaseRow> = {}): ChaseRow {
  return {
    ...{ agency, name: `Cơ quan ${agency}`, kind: 'department', requested: false },
    cells: [...cells],
    ...part,
  };
}

export function letter(part: Partial<ChaseLetter>): ChaseLetter {
  return {
    ...{ letter: 'l1', period: '2025-Y', step: 'urge', fileName: 'cv.docx', fileSha256: 'a'.repeat(64) },
    agencies: [{ agency: 'SYT', name: 'Sở Y tế', dueOn: day('2025-12-14') }],
    ...{ draftedOn: day('2025-12-17'), draftedBy: 'thu-ky', draftedAt: '2025-12-17T02:00:00.000Z' },
    sendings: [],
    ...{ undoneBy: null, undoneAt: null },
    ...part,
  };
}

export function sending(part: Partial<ChaseLetter['sendings'][number]>): ChaseLetter['sendings'][number] {
  return {
    ...{ sending: 's1', sentOn: day('2025-12-18'), documentNumber: '15/SNV-VL', note: '' },
    ...{ recordedBy: 'thu-ky', recordedAt: '2025-12-18T02:00:00.000Z', undoneBy: null, undoneAt: null },
    ...part,
  };
}
