/**
 * Words with which the name of a body begins, as printed inside a sentence, in patterns. Each says after a bar what may not follow,
 * because it makes another word of it: "Báo cáo" is no newspaper, "Trường hợp" no school.
 */
const singleHeads: readonly string[] = [
  'Sở|(?:hữu)',
  'Bộ|(?:luật|phận|máy|tiêu chí|quy tắc|chỉ số|thủ tục)',
  'UBND',
  'UB|(?:\\p{Ll})',
  '[ỦU][ỷy]? ?ban nhân dân',
  '(?:Ủy|Uỷ|ủy|uỷ) ban',
  'HĐND',
  'Hội đồng',
  'Công an',
  'BCH|(?:\\s+hành)',
  'Bộ Chỉ huy',
  'Bộ CHQS',
  'Bộ đội',
  'Ban [Qq]uản lý',
  'BQL',
  'Ban Dân tộc',
  'Ban [Cc]hỉ đạo',
  'Ban [Cc]hấp hành',
  'Ban [Tt]uyên giáo',
  'Ban [Đđ]ại diện',
  'Ban [Tt]ôn giáo',
  'Ban An toàn giao thông',
  'Ban Thường (?:vụ|trực)',
  'Thanh tra|(?:,|\\s*(?:và\\s+)?kiểm tra|\\s+việc|\\s+công tác|\\s+lao động|\\s+chuyên)',
  'Văn phòng',
  'Báo|(?:\\s+(?:cáo|động|hiệu|chí))',
  'Cổng Thông tin',
  'Đài|(?:\\s+thọ)',
  'Cục',
  'Chi cục',
  'Tổng cục',
  'Thuế|(?:\\s+(?:suất|thu nhập))',
  'Hải quan',
  'Kho bạc',
  'Ngân hàng',
  'Bảo hiểm [Xx]ã hội|(?:\\s+(?:bắt buộc|tự nguyện))',
  'BHXH',
  'Liên đoàn',
  'LĐLĐ',
  'Liên minh',
  'Liên hiệp',
  'Hội|(?:\\s+(?:nghị|thảo|thi|chợ|viên|họp|nhập))',
  'Hiệp hội',
  'Mặt trận',
  'MTTQ',
  'Tỉnh [Đđ]oàn',
  'Thành [Đđ]oàn',
  'Đoàn [Tt]hanh niên',
  'Đoàn TNCS',
  'Đoàn ĐBQH',
  'Tỉnh [uủ][ỷỉy]',
  'Thành [uủ][ỷỉy]',
  'Tỉnh (?:ủy|uỷ)',
  'Thành (?:ủy|uỷ)',
  'Huyện (?:ủy|uỷ)',
  'Đảng (?:ủy|uỷ)',
  'Trường|(?:\\s+hợp)',
  'Đại học',
  'Cao đẳng',
  'Viện|(?:\\s+(?:trợ|phí|dẫn))',
  'Học viện',
  'T(?:òa|oà) án',
  'Trung tâm',
  'Bưu điện',
  'Viễn thông',
  'VNPT',
  'Công ty',
  'Tổng [Cc]ông ty',
  'Tập đoàn',
  'Điện lực',
  'Công đoàn',
  'Quân khu',
  'Cảng vụ',
  'Bệnh viện',
  'Trạm',
  'Phòng|(?:,|\\s+(?:ngừa|chống|cháy|tránh|vệ|và chống))',
  'Chi nhánh',
  'Quỹ|(?:\\s+(?:đạo|bảo hiểm|đất))',
  'Tổ công tác',
  'Chủ tịch',
  'Thủ trưởng',
  'Giám đốc',
  'Tòa soạn',
  'Thường trực',
  'Doanh nghiệp',
  'Hợp tác xã',
  'Người sử dụng lao động',
  'Người lao động',
  'Các|(?:\\s+(?:nội dung|nhiệm vụ|giải pháp|hoạt động|biện pháp|quy định|vụ))',
];

/** Words with which a collective name goes on behind a comma or "và": "và các đoàn thể", ", cơ quan liên quan". */
const collectiveHeads: readonly string[] = [
  'các|(?:\\s+(?:nội dung|nhiệm vụ|giải pháp|hoạt động|biện pháp|quy định|vụ|chính sách|chế độ|văn bản|chương trình|kế hoạch|đề án|dự án|phong trào|lĩnh vực|loại|thông tin|yêu cầu))',
  'những (?:cơ quan|đơn vị|tổ chức)',
  'chính quyền',
  'cơ quan',
  'đơn vị',
  'tổ chức (?:chính trị|đoàn thể|xã hội|công đoàn|hội)',
  'đoàn thể',
  'người sử dụng lao động',
  'doanh nghiệp',
  'địa phương',
  'hội, đoàn thể',
  'hệ thống thông tin',
  'phòng|(?:,\\s*chống|\\s+(?:ngừa|chống|cháy|tránh|vệ))',
  'công an (?:xã|phường|huyện|cấp|các)',
  'ban, ngành',
  'sở, (?:ban|ngành)',
  'toàn thể',
];

function pattern(entry: string): string {
  const bar = entry.indexOf('|(?:');
  const [word, but] = bar < 0 ? [entry, null] : [entry.slice(0, bar), entry.slice(bar + 1)];
  return but === null
    ? `${word}(?!\\p{L})`
    : `${word}(?!\\p{L})(?!${but.startsWith('(?:,') || but.startsWith('(?:\\s') || but.startsWith('(?:\\p') ? but : `\\s+${but}`})`;
}

/** The beginning of a single body's name. */
export const singleHead = `(?:${singleHeads.map(pattern).join('|')})`;

/** The beginning of a body's or a collective's name. */
export const anyHead = `(?:${[...singleHeads, ...collectiveHeads].map(pattern).join('|')})`;

/** Whether a text begins with the name of a body. */
export function beginsWithBody(text: string): boolean {
  return startOfBody.test(text);
}

const startOfBody = new RegExp(`^${anyHead}`, 'u');
