import { benchPlan } from './database-plan.mjs';

const places = [
  'Hưng Đạo',
  'Đông Khê',
  'Trùng Khánh',
  'Thông Nông',
  'Nguyên Bình',
  'Hòa An',
  'Quảng Uyên',
  'Bảo Lạc',
  'Đàm Thủy',
  'Yên Thổ',
];
const trades = [
  'Xây dựng',
  'Khai thác đá',
  'Cơ khí',
  'Chế biến gỗ',
  'Điện lực',
  'Vận tải',
  'Dệt may',
  'Thủy điện',
  'Giấy',
  'Xi măng',
];
const deeds = ['Tổ chức', 'Tham mưu', 'Chủ trì', 'Phối hợp', 'Đẩy mạnh', 'Tăng cường', 'Rà soát', 'Báo cáo'];
const works = [
  'kiểm tra việc chấp hành pháp luật về an toàn, vệ sinh lao động',
  'huấn luyện an toàn, vệ sinh lao động cho người lao động',
  'tuyên truyền, phổ biến chính sách về bảo hiểm tai nạn lao động',
  'điều tra tai nạn lao động chết người trên địa bàn',
  'quan trắc môi trường lao động tại cơ sở sản xuất',
  'khám sức khỏe và phát hiện bệnh nghề nghiệp',
  'kiểm định máy, thiết bị có yêu cầu nghiêm ngặt về an toàn',
  'hưởng ứng Tháng hành động về an toàn, vệ sinh lao động',
];
const topics = [
  'Kiểm tra',
  'Huấn luyện',
  'Tuyên truyền',
  'Tai nạn',
  'Môi trường',
  'Sức khỏe',
  'Kiểm định',
  'Tháng hành động',
];
const roles = ['lead', 'coordinate', 'carry_out', 'direct'];

export const agencyCode = (number) => `DV-${String(number).padStart(5, '0')}`;
export const groupCode = (number) => `NHOM-${number}`;
const pick = (list, number) => list[number % list.length];

/** Agencies told apart by their numbers, with an alias for every third; the same names come again and again, as communes' do. */
function agencyOf(number) {
  const isCommune = number % 2 === 0;
  const name = isCommune
    ? `UBND xã ${pick(places, number)} ${pick(places, Math.floor(number / 100))} ${number}`
    : `Công ty TNHH ${pick(trades, number)} ${pick(places, Math.floor(number / 10))} ${number}`;
  return {
    ...{ code: agencyCode(number), name, abbreviation: number % 5 === 0 ? `CT${number}` : null, note: null },
    kind: isCommune ? 'commune_committee' : 'enterprise',
    isGroup: false,
    aliases: number % 3 === 0 ? [`Đơn vị ${pick(trades, number)} số ${number}`] : [],
  };
}

function groupOf(number) {
  return {
    ...{ code: groupCode(number), name: `Các đơn vị thuộc nhóm ${number}`, abbreviation: null, note: null },
    ...{ kind: 'other', isGroup: true, aliases: [] },
  };
}

/**
 * One of several plans of a large province: items of 20 duties, of one agency mostly, of two now and then, of a whole group once
 * in 200. Only the first names agencies, indicators and periods; each group supplies 20 indicators. Numbers count from 1.
 */
export function largePlan(number, { agencies, groups, duties }) {
  const isFirst = number === 1;
  const bound = Array.from({ length: groups }, (_, index) => groupCode(index + 1));
  const plan = benchPlan({
    agencies: 1,
    indicators: isFirst ? groups * 20 : 0,
    periods: isFirst ? ['2024-Y', '2025-Y'] : [],
  });
  return {
    ...plan,
    code: `bench-${number}`,
    standingAgency: agencyCode(1),
    targets: isFirst ? plan.targets : [],
    agencies: isFirst
      ? [
          ...Array.from({ length: agencies }, (_, index) => agencyOf(index + 1)),
          ...bound.map((_, index) => groupOf(index + 1)),
        ]
      : [],
    reportingRules: plan.reportingRules.map((rule) => ({ ...rule, agencies: bound })),
    indicators: plan.indicators.map((indicator, index) => ({
      ...indicator,
      suppliers: [groupCode(Math.floor(index / 20) + 1)],
    })),
    assignments: Array.from({ length: duties / 20 }, (_, index) =>
      itemOf(number, index, { agencies, groups }),
    ),
  };
}

function itemOf(plan, index, { agencies, groups }) {
  const first = ((plan * 7_919 + index * 31) % agencies) + 1;
  const second = (first % agencies) + 1;
  const one = [agencyCode(first)];
  const two = [...one, agencyCode(second)];
  return {
    label: String(index + 1),
    heading: `Cơ quan ${index + 1}`,
    requested: index % 10 === 0,
    source: null,
    members: index % 200 === 0 ? [groupCode(((index / 200) % groups) + 1)] : index % 7 === 0 ? two : one,
    duties: Array.from({ length: 20 }, (_, order) => dutyOf(index * 20 + order, second)),
  };
}

function dutyOf(number, partner) {
  const text = `${pick(deeds, number)} ${pick(works, Math.floor(number / 3))} tại ${pick(places, Math.floor(number / 7))}, lần ${number + 1}`;
  return {
    ...{ label: `-${number}`, role: pick(roles, number), text, topic: pick(topics, Math.floor(number / 3)) },
    ...{
      periodicity: 'none',
      alsoAdhoc: false,
      deadlineText: null,
      addressee: null,
      quoteStart: text.slice(0, 20),
    },
    dueOn: number % 3 === 0 ? `2025-${String((number % 12) + 1).padStart(2, '0')}-15` : null,
    partners:
      number % 4 === 0 ? [{ relation: 'with', name: 'Đơn vị phối hợp', agency: agencyCode(partner) }] : [],
    ...{ parts: [], source: null },
  };
}
