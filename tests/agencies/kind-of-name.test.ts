import { expect, it } from 'vitest';
import { kindOfName } from '../../shared/agency-lists/kind-of-name';

it.each([
  ['Ban QL các KCX và CN Cần Thơ', 'management_board'],
  ['BQL Khu kinh tế', 'management_board'],
  ['Ban Dân tộc tỉnh', 'department'],
  ['Ban hành', null],
])('“%s” is %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
