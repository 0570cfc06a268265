/**
 * What a line of a letterhead names, by its first words: a body of its own, one that stands below the agencies of a province, a room
 * or board inside its agency, one that is above all of them, or nothing of the kind.
 */
export type BodyKind = 'body' | 'below' | 'room' | 'above' | null;

const above = /^(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân|tỉnh ủy|tỉnh uỷ)(?: tỉnh(?: .{1,20})?)?$/;
const room =
  /^(?:phòng (?!cháy|chống)|văn phòng|thanh tra|tổ |bộ phận|ban (?!quản lý|hành|bảo vệ)|hội đồng|cơ quan thường trực)/;
const below =
  /^(?:chi cục|trung tâm|bệnh viện|trạm |trường (?!hợp)|công ty|cty|xí nghiệp|nhà máy|hợp tác xã|htx |doanh nghiệp|chi nhánh|điện lực|hạt kiểm lâm|đội |đồn |công đoàn (?:ngành|cơ sở|viên chức|các|công ty|khu)|cđcs)/;
const body =
  /^(?:ubnd|uỷ ban|ủy ban|sở |công an|bảo hiểm xã hội|bhxh|liên đoàn lao động|lđlđ|hội (?!nghị|thảo|thi |đồng)|đài |bộ (?!phận)|cục |ban quản lý|viện |tổng công ty|tập đoàn|công đoàn|liên minh|hiệp hội|kho bạc|toà án|tòa án|viện kiểm sát|mặt trận)/;
const placeBelow = /\s(?:huyện|phường|thị trấn|thị xã|thành phố|tp\.?|khu vực|xã (?!hội))\s*\S/;
const longestName = 120;

/** Says what sort of body a line names. Lines without accents are known by their names alone. */
export function kindOfBody(line: string): BodyKind {
  const text = line.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (text.length > longestName) return null;
  if (above.test(text)) return 'above';
  if (below.test(text)) return 'below';
  const isRoom = room.test(text);
  if (!isRoom && !body.test(text)) return null;
  if (placeBelow.test(text)) return 'below';
  return isRoom ? 'room' : 'body';
}
