const agencyCode = (number) => `DV-${String(number).padStart(4, '0')}`;
const indicatorCode = (number) => `CT-${String(number).padStart(4, '0')}`;

/**
 * A plan made for measuring: so many agencies that all supply the same indicators in every period named. Every tenth
 * indicator has a decimal, every twentieth may be approximate. Codes count from 1: `DV-0001`, `CT-0001`.
 */
export function benchPlan({ agencies, indicators, periods }) {
  const agencyCodes = Array.from({ length: agencies }, (_, index) => agencyCode(index + 1));
  return {
    code: 'bench',
    title: 'Kế hoạch đo thời gian',
    province: 'Cao Bằng',
    councilName: 'Hội đồng ATVSLĐ',
    standingAgency: agencyCode(1),
    document: {
      kind: 'plan',
      number: '1/KH-UBND',
      numberSource: null,
      date: '2025-01-02',
      datePrecision: 'day',
      dateAsWritten: 'ngày 02 tháng 01 năm 2025',
      issuer: 'UBND tỉnh',
      title: 'Kế hoạch đo thời gian',
    },
    legalBases: [],
    missing: [],
    sections: [],
    agencies: agencyCodes.map((code, index) => ({
      code,
      name: `Đơn vị báo cáo số ${index + 1}`,
      abbreviation: null,
      kind: 'enterprise',
      isGroup: false,
      aliases: [],
      note: null,
    })),
    assignments: [],
    targets: Array.from({ length: 10 }, (_, index) => targetOf(index + 1)),
    reportingRules: [ruleFor(agencyCodes)],
    dataWindowSource: 'đặt ra để đo',
    periods: periods.map(periodOf),
    indicators: Array.from({ length: indicators }, (_, index) => ({
      code: indicatorCode(index + 1),
      name: `Chỉ tiêu về an toàn, vệ sinh lao động số ${index + 1}`,
      unit: 'người',
      topic: `Nhóm ${Math.floor(index / 20) + 1}`,
      decimals: decimalsOf(index),
      aggregation: 'sum',
      quotient: null,
      allowApproximate: index % 20 === 7,
      suppliers: agencyCodes,
    })),
    recipients: [],
  };
}

/** How many decimals the indicator at a place (from 0) has. */
export function decimalsOf(index) {
  return index % 10 === 9 ? 1 : 0;
}

function targetOf(number) {
  return {
    code: `T-${number}`,
    text: `Giảm 5% chỉ tiêu số ${number}`,
    quote: `giảm 5% chỉ tiêu số ${number}`,
    place: 'II',
    direction: 'decrease',
    amount: 5,
    unit: 'percent',
    atLeast: true,
    per: 'year',
    average: false,
    baseYear: null,
    milestones: [],
    measure: 'count',
    indicator: indicatorCode(number),
    denominator: null,
  };
}

function ruleFor(agencies) {
  return {
    code: 'R-1',
    who: 'Các đơn vị',
    to: ['Sở Nội vụ'],
    directedBy: null,
    period: 'year',
    due: { relation: 'before', month: 12, day: 15 },
    deadlineText: 'trước ngày 15 tháng 12 hằng năm',
    place: 'VI.1',
    agencies,
    note: null,
  };
}

function periodOf(code) {
  const [year, part] = code.split('-');
  const [dataFrom, dataTo] = part === 'H1' ? ['01-01', '06-30'] : ['01-01', '12-31'];
  return {
    code,
    kind: part === 'H1' ? 'half' : 'year',
    year: Number(year),
    dataFrom: `${year}-${dataFrom}`,
    dataTo: `${year}-${dataTo}`,
    reportingRule: 'R-1',
  };
}
