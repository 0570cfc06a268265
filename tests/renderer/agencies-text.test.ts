import { describe, expect, it } from 'vitest';
import {
  appliedWords,
  momentWords,
  namesOf,
  otherNameWords,
  placeTitle,
  placeWords,
  undoneWords,
  validityWords,
} from '../../renderer/text/agencies';
import { editWords } from '../../renderer/text/agencies-panel';
import { effect, entryOf, previewOf } from './agency-samples';
import { day } from './samples';

const named = (code: string) => ({ code, name: `Sở ${code}` });

describe('words of the register', () => {
  it.each([
    [null, null, ''],
    ['2025-07-01', null, 'từ 01/07/2025'],
    [null, '2025-06-30', 'đến 30/06/2025'],
    ['2020-01-01', '2025-06-30', '01/01/2020 – 30/06/2025'],
  ])('from %s to %s', (from, to, words) => {
    expect(validityWords(from === null ? null : day(from), to === null ? null : day(to))).toBe(words);
  });

  it('name a few, and count the others', () => {
    expect(namesOf(['A', 'B'].map(named))).toBe('Sở A; Sở B');
    expect(namesOf(['A', 'B', 'C', 'D', 'E'].map(named))).toBe('Sở A; Sở B; Sở C và 2 cơ quan khác');
  });

  it('say where an agency stands and what else it is called', () => {
    const found = entryOf({ foundBy: 'Sở LĐTBXH', successors: [named('SNV')], parent: named('UBND') });
    expect([placeWords(found), otherNameWords(found)]).toEqual([
      'thuộc Sở UBND',
      'Sở LĐTBXH · nay là Sở SNV',
    ]);
    const member = entryOf({
      ...{ groups: [named('A'), named('B')], parent: named('UBND') },
      ...{ foundBy: 'Ngành y', aliases: ['Ngành y', 'SYT tỉnh'] },
    });
    expect(placeWords(member)).toBe('Sở A; Sở B · thuộc Sở UBND');
    expect(placeTitle(member)).toBe('A · Sở A\nB · Sở B\nthuộc Sở UBND');
    expect(otherNameWords(member)).toBe('Ngành y · SYT tỉnh');
    expect(placeWords(entryOf({ isGroup: true, memberCount: 56 }))).toBe('nhóm · 56 thành viên');
  });

  it('count what was recorded and what an undo left', () => {
    const agencies = [effect({ change: 'begins' }), effect({ change: 'joins' }), effect({ change: 'ends' })];
    expect(appliedWords('replace_tier', previewOf({ agencies }))).toBe(
      'Đã ghi nhận: Thay cấp. 1 cơ quan mới, 1 cơ quan kết thúc.',
    );
    expect(appliedWords('roster', previewOf({ agencies: [effect({ change: 'leaves' })] }))).toBe(
      'Đã ghi nhận: Lập danh sách. 1 ra khỏi danh sách.',
    );
    expect(undoneWords([named('A')], [named('B')])).toBe(
      'Đã hoàn tác. Bỏ khỏi sổ 1 cơ quan. Giữ lại 1 cơ quan vì đã có dữ liệu: Sở B.',
    );
  });

  it('tell edits by their values, and moments by the clock on the wall', () => {
    const at = new Date(2026, 10, 22, 7, 5).toISOString();
    const edit = { edit: 'e', editedBy: 'an', editedAt: at, undoneBy: null, undoneAt: null };
    expect(momentWords(at)).toBe('22/11/2026 07:05');
    expect(editWords({ ...edit, field: 'kind', before: '"other"', after: '"department"' })).toBe(
      'Sửa loại: Khác → Sở, ngành · an, 22/11/2026 07:05',
    );
    expect(editWords({ ...edit, field: 'aliases', before: '[]', after: '["A","B"]', undoneAt: at })).toBe(
      'Sửa tên gọi khác: trống → A; B · an, 22/11/2026 07:05 · đã hoàn tác',
    );
  });
});
