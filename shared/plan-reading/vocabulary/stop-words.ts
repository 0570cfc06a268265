/** Words at which a name in running text has ended: what the named body is to do, for what, by which rule. */
export const stopWords: readonly string[] = (
  'tổ chức|triển khai|thực hiện|tăng cường|đẩy mạnh|xây dựng|ban hành|rà soát|kiểm tra|thanh tra|giám sát|tuyên truyền|' +
  'phổ biến|vận động|quán triệt|báo cáo|tổng hợp|thống kê|bố trí|cân đối|thẩm định|phân bổ|quản lý|nâng cao|lồng ghép|' +
  'đôn đốc|kịp thời|kiện toàn|huy động|khuyến khích|hỗ trợ|cung cấp|tiếp nhận|tiếp tục|tập trung|chú trọng|quan tâm|' +
  'bảo đảm|đảm bảo|chấp hành|nghiêm túc|cử|phát động|phát huy|phản ánh|đăng tải|điều tra|xử lý|giải quyết|nghiên cứu|' +
  'đề xuất|phân công|yêu cầu|lập|huấn luyện|tập huấn|khám|đổi mới|cải thiện|cải cách|hoàn thiện|cập nhật|công khai|' +
  'biểu dương|khen thưởng|hướng dẫn|chỉ đạo|định hướng|tham mưu|tham gia|phối hợp|thông tin|tiến hành|làm|áp dụng|' +
  'tích cực|chủ động|thường xuyên|định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|ký kết|trình|theo dõi|theo|' +
  'đánh giá|sơ kết|tổng kết|giao|giúp|trong|trên|tại|để|nhằm|về|khi|nếu|cho|đến|tới|đối với|vào|gửi|thuộc|phù hợp|mở|' +
  'đưa|xác định|hoàn thành|giới thiệu|khảo sát|ứng dụng|duy trì|chuẩn bị|bám sát|chịu|có trách nhiệm|căn cứ|trên cơ sở|' +
  'thông qua|bằng|như|nhận diện|phòng ngừa|phòng chống|phòng, chống|ngăn ngừa|hạn chế|giảm thiểu|khắc phục|kiểm soát|' +
  'chăm sóc|điều trị|bồi dưỡng|tư vấn|tọa đàm|đối thoại|thương lượng|trao đổi|chia sẻ|thu thập|nắm bắt|nắm|đình chỉ|' +
  'kiểm định|quan trắc|đo đạc|chi trả|giải ngân|lựa chọn|tôn vinh|bổ sung|sửa đổi|nhân rộng|trực tiếp|liên tục|tăng|' +
  'giảm|đạt|được|phải|sẽ|đã|đang|có kế hoạch|có biện pháp|ngay|truyền thông về|mời|vận hành|góp phần|đề nghị|kiến nghị|' +
  'trao|trao tặng|tặng|treo|thăm hỏi|từ|nhất là|bao gồm|gồm|đặc biệt|thành lập|tạo|cấp|tiếp cận|khai báo|chuyển|lấy|hưởng ứng|tuyên dương|kết nối|khai thác|diễn tập|thực tập|ứng phó'
).split('|');

/** What may follow a stop word, without accents, so that it is part of a name after all: "tổ chức chính trị", "trên địa bàn". */
export const namesGoOn: readonly string[] = [
  'to chuc(?: chinh tri| xa hoi| doan the| cong doan| dang| co lien quan| lien quan| khac| hoi(?! (?:nghi|thao|thi|dam|cho))|,? ca nhan|,? don vi|,? doanh nghiep|,? hop tac xa| va| (?:trong|de|nham|tai|tren|thuoc)|$)',
  'trong (?:tinh|thanh pho|toan|khu|cac khu|huyen|he thong|va ngoai|linh vuc|nganh|pham vi quan ly)',
  'tren (?:dia ban|toan)',
  'tai dia phuong',
  'thuoc (?:tinh|thanh pho|linh vuc|pham vi|tham quyen|nganh|uy ban|ubnd|so|bo)',
  'thong tin (?:dai chung|co so|truyen thong|bao chi|va truyen thong|dien tu)',
  'quan ly (?:nha nuoc|khu|cac khu|chuyen nganh|lao dong|du an|truc tiep|cap)',
  'theo (?:phan cap|nganh)',
  'cap (?:tinh|huyen|xa|uy|co so|tren|duoi)',
  'kiem dinh (?:ky thuat|an toan)(?! (?:cac|may|thiet bi))',
];
