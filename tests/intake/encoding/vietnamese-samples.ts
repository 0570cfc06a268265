import { caoBang } from '../../fixtures/presets';

/** Sentences in the language of reports on occupational safety. */
export const sentences: readonly string[] = [
  'Báo cáo kết quả thực hiện công tác an toàn, vệ sinh lao động sáu tháng đầu năm',
  'Số vụ tai nạn lao động chết người xảy ra trên địa bàn tỉnh giảm so với cùng kỳ năm trước',
  'Tổ chức huấn luyện an toàn cho người sử dụng lao động và người làm công việc nghiêm ngặt',
  'Các doanh nghiệp chưa gửi báo cáo đúng thời hạn được nhắc nhở bằng văn bản',
  'Kiểm định kỹ thuật máy, thiết bị có yêu cầu nghiêm ngặt về an toàn lao động',
  'Khám sức khỏe định kỳ và khám phát hiện bệnh nghề nghiệp cho người lao động',
  'Quan trắc môi trường lao động: tổng số mẫu đo, số mẫu vượt giới hạn cho phép',
  'Chi phí bồi dưỡng bằng hiện vật cho lao động làm việc trong điều kiện nặng nhọc, độc hại',
  'Ủy ban nhân dân các huyện, thành phố chỉ đạo kiểm tra các cơ sở khai thác khoáng sản',
  'Liên đoàn Lao động tỉnh phối hợp với Sở Y tế tổ chức Tháng hành động về an toàn vệ sinh lao động',
  'Nguyên nhân chủ yếu do người lao động không sử dụng phương tiện bảo vệ cá nhân được cấp',
  'Những vấn đề còn vướng mắc, kiến nghị và đề xuất sửa đổi quy định hiện hành',
  'Hỗ trợ các hộ sản xuất, hợp tác xã và làng nghề cải thiện điều kiện làm việc',
  'Tỷ lệ thương tật do nhiễm bụi phổi silic ở mỏ thiếc đã giảm một nửa',
  'Đề nghị quý cơ quan cử cán bộ đầu mối theo dõi, tổng hợp và gửi về Hội đồng trước ngày mười lăm',
  'Khuyến khích đổi mới công nghệ, giữ gìn nơi làm việc xanh, sạch, đẹp và thân thiện',
  'Thợ lò bị vùi lấp được cứu thoát, ba người bị thương nhẹ, thiệt hại tài sản khoảng chín mươi triệu đồng',
  'Xử phạt vi phạm hành chính mười hai đơn vị, đình chỉ hoạt động hai máy nâng quá hạn kiểm định',
];

/** Texts with marks that are no Vietnamese in a legacy encoding and must stay as they are. */
export const otherTexts: readonly string[] = [
  'Total number of workers, of which female',
  'Renée Müller, François Lefèvre, Señor Peña, Ångström, Øresund',
  'Café crème à la carte, déjà vu, naïve façade',
  'Citroën, Nestlé, Mövenpick, Häagen-Dazs, Škoda',
  'Noël',
  'für die Prüfung der Aufzüge',
  'São João, Guimarães, Conceição',
  'm²',
  '12,5 m³/h ± 0,5',
  'µg/m³',
  'PM2.5: 35 µg/m³; Pb 0,5 μg/m³',
  '2½ kg; 3¾ giờ',
  '37 °C',
  '25 N·m',
  '© 2024 Microsoft®',
  '«Hoa Binh»',
  '§ 12',
  '·',
  'Arbeits\u00adschutz',
  '1.234.567,89',
  'Hòa An, Hà Nam, Lào Cai, Bình Lâm',
  'Ðông Anh, Ðà Bàn',
  'TP. HÒA BÌNH, THÔN CÔ BÀ',
];

/** All names and titles of the plan that is delivered with the application. */
export function presetTexts(): readonly string[] {
  const texts = new Set<string>();
  collect(caoBang, texts);
  return [...texts];
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value.normalize('NFC'));
  else if (Array.isArray(value)) for (const item of value) collect(item, texts);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) collect(item, texts);
}
