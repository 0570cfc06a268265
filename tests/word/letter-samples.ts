import { writeLetters } from '../../electron/data/word/write-letters';
import type { Owed } from '../../shared/contract/chase';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { ChasedAgency, ChaseOccasion } from '../../shared/wording/chase-letter-content';
import type { Letter } from '../../shared/wording/letter';

export const day = (text: string): CalendarDate => CalendarDate.parse(text);

/** The secretariat of Cao Bằng on Saturday 20/12/2025, five working days after the reports of the year were due. */
export const occasion: ChaseOccasion = {
  letterhead: {
    ...{ superior: 'UBND TỈNH CAO BẰNG', issuer: 'SỞ NỘI VỤ', symbol: 'SNV-VL', place: 'Cao Bằng' },
    ...{ signerTitle: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], signerName: 'Họ và Tên', archive: 'VL' },
  },
  today: day('2025-12-20'),
  standingAgency: 'Sở Nội vụ',
  councilName: 'Hội đồng an toàn, vệ sinh lao động tỉnh Cao Bằng',
  committee: 'Ủy ban nhân dân tỉnh Cao Bằng',
  basis: 'Kế hoạch số 664/KH-UBND ngày 10/03/2025 của Ủy ban nhân dân tỉnh Cao Bằng',
  report: 'báo cáo công tác an toàn, vệ sinh lao động năm 2025',
  reportAgain: 'báo cáo năm 2025',
  periodName: 'năm 2025',
};

/** The same without anything that the register does not know. */
export const unknownHead: ChaseOccasion = {
  ...occasion,
  letterhead: {
    ...{ superior: '', issuer: '', symbol: '', place: '', signerTitle: [], signerName: '', archive: '' },
  },
};

/** Sở Y tế, which has not reported, with changes. */
export function agency(more: Partial<ChasedAgency> = {}): ChasedAgency {
  return {
    ...{ name: 'Sở Y tế', under: null, requested: false, quote: 'trước ngày 15 tháng 12 hằng năm' },
    ...{ lastDay: day('2025-12-14'), lastWorkingDay: day('2025-12-12'), isExtended: false, overdue: 5 },
    ...{ returnedOn: null, sent: [], owed: owed(1) },
    ...more,
  };
}

/** The report and so many things in it, figures and duties by turns. */
export function owed(count: number): readonly Owed[] {
  return [
    { kind: 'report', quote: null, dueDate: null },
    ...Array.from({ length: count }, (_, index): Owed => {
      const number = String(index + 1).padStart(2, '0');
      if (index % 2 === 0)
        return { kind: 'indicator', code: `SK-${number}`, name: 'Số người được khám', unit: 'người' };
      return { kind: 'duty', assignment: 'V.3', label: `-${number}`, text: longDuty };
    }),
  ];
}

export const longDuty =
  'Tăng cường quản lý nhà nước về vệ sinh lao động, phòng chống bệnh nghề nghiệp; tổ chức quan trắc môi trường lao động tại các cơ sở sản xuất, kinh doanh trên địa bàn tỉnh; hướng dẫn lập hồ sơ sức khỏe của người lao động.';

export const file = { title: 'Công văn', creator: 'thu-ky', now: '2025-12-20T02:03:04.000Z' };

/** Letters as the bytes of a file. */
export function written(...letters: readonly Letter[]): Promise<Uint8Array> {
  return writeLetters(letters, file);
}
