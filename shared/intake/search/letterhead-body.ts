/**
 * What a line of a letterhead names, by its first words: a body of its own, one that stands below the agencies of a province, a room
 * or board inside its agency, one that is above all of them, or nothing of the kind.
 */
export type BodyKind = 'body' | 'below' | 'room' | 'above' | null;

const above = /^(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|tỉnh ủy|tỉnh uỷ)(?: tỉnh(?: .{1,20})?)?$/;
const room =
  /^(?:phòng (?!cháy|chống)|văn phòng|thanh tra|tổ |bộ phận|ban (?!quản lý|hành|bảo vệ)|hội đồng|cơ quan thường trực)/;
const below =
  /^(?:chi cục|trung tâm|bệnh viện|trạm |trường (?!hợp)|công ty|cty|xí nghiệp|nhà máy|hợp tác xã|htx |doanh nghiệp|chi nhánh|điện lực|hạt kiểm lâm|đội |đồn (?!vị)|công đoàn (?:ngành|cơ sở|viên chức|các|công ty|khu)|cđcs)/;
const body =
  /^(?:ubnd|uỷ ban|ủy ban|sở (?!liệu|lượng|lượt|người|vụ|hiệu)|công an|bảo hiểm xã hội|bhxh|liên đoàn lao động|lđlđ|hội (?!nghị|thảo|thi |đồng)|đài |bộ (?!phận)|cục |ban quản lý|viện |tổng công ty|tập đoàn|công đoàn|liên minh|hiệp hội|kho bạc|toà án|tòa án|viện kiểm sát|mặt trận)/;
const placeBelow = /\s(?:huyện|phường|thị trấn|thị xã|thành phố|tp\.?|khu vực|xã (?!hội))\s*\S/;
const longestName = 120;

type Patterns = Readonly<Record<'above' | 'room' | 'below' | 'body' | 'placeBelow', RegExp>>;

const accented: Patterns = { above, room, below, body, placeBelow };
const plain: Patterns = {
  above: withoutAccents(above),
  room: withoutAccents(room),
  below: withoutAccents(below),
  body: withoutAccents(body),
  placeBelow: withoutAccents(placeBelow),
};

/** Says what sort of body a line names; a line without any accents is read as one typed without them. */
export function kindOfBody(line: string): BodyKind {
  const text = line.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (text.length > longestName) return null;
  const patterns = text === stripped(text) ? plain : accented;
  if (patterns.above.test(text)) return 'above';
  if (patterns.below.test(text)) return 'below';
  const isRoom = patterns.room.test(text);
  if (!isRoom && !patterns.body.test(text)) return null;
  if (patterns.placeBelow.test(text)) return 'below';
  return isRoom ? 'room' : 'body';
}

function withoutAccents({ source }: RegExp): RegExp {
  return new RegExp(stripped(source));
}

function stripped(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}
