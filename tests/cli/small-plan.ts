/** A plan of one page with everything that plans have. */
export const smallPlan = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
Số: 12/KH-UBND
Lào Cai, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
An toàn, vệ sinh lao động năm 2026
Căn cứ Nghị quyết số 209/NQ-CP ngày 28/10/2024 của Chính phủ;
UBND tỉnh Lào Cai ban hành Kế hoạch như sau:
I. MỤC TIÊU
- Giảm ít nhất 4%/năm tần suất tai nạn lao động chết người.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Chủ trì, phối hợp với Sở Y tế tổ chức kiểm tra các doanh nghiệp.
2. Đề nghị Liên đoàn Lao động tỉnh
- Tuyên truyền cho đoàn viên, người lao động.
III. CHẾ ĐỘ BÁO CÁO
Các cơ quan, đơn vị báo cáo kết quả về Sở Nội vụ trước ngày 15/12 hằng năm.
Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;
