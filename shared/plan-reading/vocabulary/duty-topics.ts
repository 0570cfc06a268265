/** A topic of duties with the words that tell it, without accents. */
export type TopicWords = { readonly topic: string; readonly words: RegExp };

/** Fields of work: a duty whose beginning names one is about it, whatever is to be done there. The first match decides. */
export const fieldTopics: readonly TopicWords[] = [
  {
    topic: 'An toàn trong xây dựng',
    words: /thi cong|cong trinh (?:xay dung|giao thong)|nha thau|cong truong/,
  },
  {
    topic: 'An toàn trong nông nghiệp',
    words:
      /nong dan,? (?:va )?(?:thanh vien|xa vien)|(?:san xuat|may,? vat tu|trong) nong nghiep|bao ve thuc vat/,
  },
  { topic: 'Phòng cháy, chữa cháy', words: /phong chay|chua chay|phong,? chong chay|(?:den|ve) chay,? no/ },
  {
    topic: 'Bảo hiểm, chế độ',
    words:
      /(?:chinh sach|giai quyet|che do)[^.;]{0,60}bao hiem|dong,? nop|(?:dong|huong|tham gia)[^.;]{0,20} bao hiem/,
  },
  {
    topic: 'Khoa học và công nghệ',
    words:
      /nghien cuu khoa hoc|(?:nhiem vu|de tai|giai phap)[^.;]{0,30}khoa hoc|(?:ung dung|chuyen giao|dung|dua)[^.;]{0,30}cong nghe/,
  },
  { topic: 'Giáo dục', words: /giao duc pho thong|chuong trinh giang day|hoc sinh/ },
  { topic: 'Nguồn lực, kinh phí', words: /vien tro|nguon luc cua dia phuong/ },
  {
    topic: 'Môi trường',
    words: /tac dong moi truong|bao ve moi truong|giay phep moi truong|giu gin moi truong/,
  },
  {
    topic: 'Dịch vụ ATVSLĐ',
    words: /dich vu (?:quan trac|kham|huan luyen|kiem dinh|ky thuat|trong linh vuc an toan|an toan)/,
  },
  {
    topic: 'Kiểm định máy, thiết bị',
    words: /kiem tra[^.;]{0,30}(?:lap dat|van hanh)[^.;]{0,20}kiem dinh/,
  },
  { topic: 'Quản lý nhà nước', words: /quan ly nha nuoc (?:ve cong tac|thuoc)/ },
];

/** Kinds of work: the one that a duty names first is its topic. */
export const workTopics: readonly TopicWords[] = [
  { topic: 'Điều tra tai nạn lao động', words: /dieu tra tai nan|dieu tra[^.;]{0,20}vu/ },
  { topic: 'Kiểm định máy, thiết bị', words: /kiem dinh/ },
  { topic: 'Quan trắc môi trường lao động', words: /quan trac/ },
  {
    topic: 'Sức khỏe người lao động, bệnh nghề nghiệp',
    words:
      /cham (?:soc|lo)(?:,? (?:va )?nang cao)? suc khoe|suc khoe nguoi lao dong|phong(?:,? chong)? benh nghe nghiep|kham suc khoe|cong tac y te/,
  },
  {
    topic: 'Huấn luyện',
    words: /huan luyen|tap huan|dao tao|tuyen truyen, (?:to chuc )?(?:tap huan|huan luyen)/,
  },
  { topic: 'Thi đua, khen thưởng', words: /khen thuong|thi dua/ },
  { topic: 'Đối thoại, thỏa ước lao động', words: /doi thoai|thuong luong/ },
  { topic: 'Giám sát, phản biện xã hội', words: /phan bien|^chu dong giam sat/ },
  {
    topic: 'Thanh tra, kiểm tra',
    words: /(?<!tu )kiem tra|thanh tra(?! (?:so|bo|tinh))|ke hoach kiem tra/,
  },
  {
    topic: 'ATVSLĐ tại cơ sở',
    words: /tu kiem tra|noi quy|dieu kien (?:lao dong|an toan)|noi lam viec|chuyen trach/,
  },
  {
    topic: 'Tuyên truyền, phổ biến pháp luật',
    words: /tuyen truyen|truyen thong ve|pho bien|thang hanh dong|bao chi|phong su|van dong (?!vien)|dua tin/,
  },
  { topic: 'Thống kê, báo cáo', words: /(?:tong hop,? )?bao cao|thong ke|khai bao/ },
  {
    topic: 'Xây dựng kế hoạch',
    words:
      /(?:xay dung|ban hanh|^(?:hang|moi) nam lap|^lap)(?: va [a-z ]{0,30})? ke hoach(?! (?:kiem tra|to chuc))/,
  },
  {
    topic: 'Cơ chế, chính sách',
    words: /(?:ra soat|de xuat|sua doi)[^.;]{0,80}(?:quy dinh|chinh sach|van ban quy pham)/,
  },
  {
    topic: 'Nguồn lực, kinh phí',
    words: /(?:bo tri|can doi|phan bo|phe duyet|tham muu|de xuat|danh)[^.;]{0,60}(?:kinh phi|von|ngan sach)/,
  },
  { topic: 'Quán triệt', words: /quan triet/ },
];

/** What a duty that names no field and no work may still be about: the plan as a whole. */
export const wholeTopics: readonly TopicWords[] = [
  { topic: 'Khu vực không có quan hệ lao động', words: /khong co quan he lao dong/ },
  {
    topic: 'Quản lý nhà nước',
    words:
      /don doc|quan ly nha nuoc|dau moi|(?:trien khai|to chuc) thuc hien (?:tot |co hieu qua |day du )?(?:cac )?(?:noi dung|muc tieu|nhiem vu|ke hoach|chi thi)/,
  },
];
