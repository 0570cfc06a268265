/** Words that a label may have more or less than a name without meaning anything else, with their accents. */
export const fillers: readonly string[] =
  'số tổng các những của do vì bởi được đã về tại trong trên cho với là thì theo gồm ở'.split(' ');

/** Additions after which a label still means the whole province and period. */
export const harmlessAdditions: readonly string[] = [
  'nếu có',
  'trong kỳ',
  'trong kỳ báo cáo',
  'trên địa bàn',
  'trên địa bàn tỉnh',
  'toàn tỉnh',
];

/** Words that make another figure of a label. None of them is ever taken for another word by its looks. */
export const decisiveWords: readonly string[] = (
  'chết thương nặng nhẹ bị nạn nữ nam đó riêng không chưa ngoài trừ đạt kế hoạch chỉ tiêu giao thực hiện cùng kỳ năm tháng quý ' +
  'trước lũy luỹ tỷ tỉ lệ tần suất dự kiến ước phấn đấu mục tiêu tăng giảm so sánh còn lại mới cũ ' +
  'vụ người lượt cơ sở mẫu lớp đợt cuộc hồ thẻ tiền nghiêm trọng'
).split(' ');

/** Words that speak of their neighbour, so that the order of a name with one of them is part of its meaning. */
export const bindingWords: readonly string[] = 'chết không chưa nữ bị'.split(' ');

/** Words that turn a meaning round or stand where another word of the same letters is meant; no accent is overlooked in them. */
export const exactWords: readonly string[] = 'tăng giảm chưa không đạt nữ'.split(' ');

/** Words that no name has, but that look like one without their accents: "báo cáo bằng" is not "Báo Cao Bằng". */
export const strangers: readonly string[] = [...exactWords, 'cáo', 'cắt'];

/** Units of measurement that stand in brackets behind a label. */
export const commonUnits: readonly string[] = (
  'người,lượt,lượt người,vụ,cơ sở,doanh nghiệp,DN,đơn vị,lớp,đợt,cuộc,mẫu,hồ sơ,phương án,hội nghị,tin,bài,tin bài,thẻ,' +
  'trường hợp,ngày,giờ,cái,chiếc,tỷ lệ,lần,hoạt động,giấy chứng nhận,NLĐ,đồng,nghìn đồng,1.000 đồng,triệu đồng,tỷ đồng,trđ,trđồng'
).split(',');
