/** Words in small letters with their accents that look like the name of a body when the accents are taken away. */
export const notBodies: readonly string[] = (
  'số|sổ|sơ|báo cáo|báo động|báo hiệu|bảo đảm|bảo vệ|bảo hộ|bảo quản|bảo tồn|bảo trợ|bảo dưỡng|bảo trì|bao gồm|báo chí|' +
  'hỏi|hồi|hơi|bỏ|bổ|bó|bò|bờ|đại diện|đại biểu|đại hội|đại|đãi|dài|dai|cực|phóng|phỏng|phông|viên|viễn cảnh|trưởng|trướng|thuê|' +
  'bản|bàn|bán|bắn|bạn|ngành nghề|hạt nhân|trám|tràm|quý|quy|quỳ|đơn giá'
).split('|');
