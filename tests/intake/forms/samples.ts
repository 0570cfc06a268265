import type { FormOrders } from '../../fixtures/statutory-workbook';

/** A report of a half-year without a fault: two accidents, three victims, one dead. */
export const sound: FormOrders = {
  header: {
    name: 'Công ty TNHH Khai thác đá Minh Tâm',
    period: '6 tháng đầu năm 2025',
    type: 'Công ty trách nhiệm hữu hạn',
    typeCode: '02',
    sector: 'Khai thác đá',
    sectorCode: '0810',
    workers: 120,
    women: 45,
    wages: '5400,5',
  },
  rows: {
    r1: [2, 1, 1, 3, 0, 1, 0, 1, 0, 1, 0],
    'r1.1/1': [1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0],
    'r1.1/2': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'r1.1/3': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'r1.1/4': [1, 0, 1, 2, 0, 1, 0, 0, 0, 1, 0],
    'r1.1/5': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'r1.1/6': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'r1.1/7': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'r1.1/8': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    'r1.1/9': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    r2: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    r3: [2, 1, 1, 3, 0, 1, 0, 1, 0, 1, 0],
  },
  factors: [
    [7, 'Vật rơi, đổ, sập', [1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0]],
    ['101', 'Thiết bị nâng', [1, 0, 1, 2, 0, 1, 0, 0, 0, 1, 0]],
  ],
  occupations: [['0811', 'Thợ khai thác mỏ', [2, 1, 1, 3, 0, 1, 0, 1, 0, 1, 0]]],
  losses: [45, 120500, 20500, 30000, 70000, 15000],
};

/** The sample with parts replaced. */
export function changed(more: FormOrders): FormOrders {
  return {
    ...sound,
    ...more,
    header: { ...sound.header, ...more.header },
    rows: { ...sound.rows, ...more.rows },
  };
}
