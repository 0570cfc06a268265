import type { EventQuestion, NamedAgency } from '../../shared/domain/agencies/event-preview';
import type { EventKind } from '../../shared/domain/agencies/event-request';
import type { ConsequenceKind } from '../model/agency-consequences';
import type { MissingField } from '../model/agency-draft-request';
import { counted } from './agencies';

/** Words of the wizard that records what happens to agencies. */
export const wizardText = {
  title: 'Ghi một thay đổi của cơ quan',
  steps: (questions: number) => [
    'Nội dung',
    questions > 0 ? `Câu hỏi (${questions})` : 'Câu hỏi',
    'Xem trước',
    'Ghi nhận',
  ],
  kind: 'Việc',
  happenedOn: 'Từ ngày',
  legalBasis: 'Căn cứ',
  legalBasisHint: 'Số, ký hiệu văn bản, ví dụ Nghị quyết 1660/NQ-UBTVQH15',
  note: 'Ghi chú',
  agency: 'Cơ quan',
  merged: 'Các cơ quan được sáp nhập',
  into: 'Cơ quan sau sáp nhập',
  heirs: 'Cơ quan sau chia tách',
  receiver: 'Cơ quan nhận',
  findAgency: 'Tìm cơ quan',
  inRegister: 'Cơ quan đã có trong sổ',
  newAgency: 'Cơ quan mới',
  newName: 'Tên mới',
  abbreviation: 'Viết tắt',
  kindOfNew: 'Loại',
  kindByName: 'Theo tên',
  addHeir: 'Thêm cơ quan',
  remove: 'Bỏ',
  keeps: 'Cơ quan cũ vẫn còn',
  moved: 'Phần việc được chuyển',
  movedNone: 'Chọn cơ quan để hiện các việc được giao.',
  all: 'Tất cả',
  group: 'Nhóm',
  noGroup: 'Không vào nhóm nào, chỉ đưa vào sổ',
  chooseGroup: 'Chọn nhóm',
  newGroupName: 'Tên mới của nhóm',
  newGroupNameHint: 'Để trống nếu nhóm giữ tên cũ',
  file: 'Danh sách Excel',
  chooseFile: 'Chọn tệp…',
  chooseFileTitle: 'Chọn danh sách cơ quan',
  tierHint: 'Cần cột tên đơn vị mới; cột “hình thành từ” nêu đơn vị cũ, nếu có.',
  rosterHint:
    'Cần cột tên đơn vị; các cột loại, mã, viết tắt, ghi chú, người liên hệ, chức vụ, điện thoại, email là tùy.',
  problems: (count: number) => `${counted(count, 'chỗ')} trong danh sách cần xem lại`,
  blocked: 'Sửa những chỗ này trong tệp rồi xem trước lại.',
  noRows: 'Danh sách không có dòng nào dùng được.',
  next: 'Xem trước',
  nextQuestions: 'Tiếp tục',
  record: 'Ghi nhận',
  back: 'Quay lại',
  close: 'Đóng',
  submitKeys: 'Ctrl+Enter',
  busy: 'Đang tính các hệ quả…',
  nothingYet: 'Chưa có gì được ghi cho đến khi bấm Ghi nhận.',
  questions: 'Câu hỏi',
  question: 'Việc cần trả lời',
  of: 'Của',
  answer: 'Trả lời',
  unanswered: 'chưa trả lời',
  answered: 'đã trả lời',
  bulk: 'Trả lời một lần cho các câu còn lại',
  nobody: 'không ai nhận',
  noneOfThese: 'không phải, sổ không có đơn vị này',
  newAmong: (choice: NamedAgency) => `cơ quan mới: ${namedWords(choice)}`,
  allHeirs: 'tất cả cơ quan kế thừa',
  other: 'Cơ quan khác…',
  same: 'vẫn là đơn vị cũ',
  new: 'đơn vị mới cùng tên',
  open: (count: number) => `Còn ${counted(count, 'câu hỏi')} chưa trả lời`,
  goAnswer: 'Trả lời',
  obstacles: 'Chưa ghi được',
  before: 'Trước',
  after: (day: string) => `Từ ngày ${day}`,
  nothing: '—',
  noSuccessor: 'không có cơ quan kế thừa',
  noPredecessor: 'mới thành lập',
  outOfGroup: 'ra khỏi danh sách',
  intoGroup: 'vào danh sách',
  consequences: 'Hệ quả',
  noConsequence: 'Không có gì thay đổi ở phần này.',
  gets: 'được gửi mẫu',
  noLonger: 'không còn được gửi mẫu',
} as const;

/** What a kind of event is called in the wizard. */
export const wizardKinds: ReadonlyArray<{ readonly value: EventKind; readonly label: string }> = [
  { value: 'rename', label: 'Đổi tên' },
  { value: 'merge', label: 'Sáp nhập' },
  { value: 'split', label: 'Chia tách' },
  { value: 'dissolve', label: 'Giải thể' },
  { value: 'transfer', label: 'Chuyển nhiệm vụ' },
  { value: 'replace_tier', label: 'Thay cả cấp (từ Excel)' },
  { value: 'roster', label: 'Danh sách thành viên nhóm (từ Excel)' },
];

export const missingWords: Readonly<Record<MissingField, string>> = {
  happenedOn: 'Ghi ngày bắt đầu có hiệu lực, ví dụ 01/07/2025.',
  legalBasis: 'Ghi căn cứ: số, ký hiệu văn bản.',
  agency: 'Chọn cơ quan.',
  agencies: 'Chọn ít nhất hai cơ quan, hoặc một cơ quan nhập vào cơ quan đã có.',
  name: 'Ghi tên mới.',
  heirs: 'Chọn hoặc ghi tên cơ quan kế thừa.',
  heirKind: 'Chọn loại của cơ quan mới: tên không cho biết.',
  moved: 'Chọn phần việc được chuyển.',
  group: 'Chọn nhóm được thay.',
  path: 'Chọn tệp danh sách.',
};

export const consequenceWords: Readonly<Record<ConsequenceKind, string>> = {
  units: 'Cơ quan',
  duty: 'Nhiệm vụ bàn giao',
  rule: 'Chế độ báo cáo bàn giao',
  indicator: 'Chỉ tiêu bàn giao',
  standing: 'Cơ quan thường trực',
  child: 'Đơn vị trực thuộc',
  groups: 'Nhóm đổi thành viên',
  reports: 'Báo cáo đang chờ',
  templates: 'Mẫu báo cáo',
  remembered: 'Cách ghép, vị trí bảng đã nhớ',
  comparables: 'Số liệu cùng kỳ',
  contacts: 'Người liên hệ',
  notices: 'Cần biết',
};

/** `Sở A (SA)`. */
export function namedWords({ code, name }: NamedAgency): string {
  return `${name} (${code})`;
}

export const questionKindWords: Readonly<Record<EventQuestion['about'], string>> = {
  duty: 'nhiệm vụ',
  rule: 'chế độ báo cáo',
  indicator: 'chỉ tiêu',
  standing: 'cơ quan thường trực',
  group: 'nhóm',
  continues: 'tên trùng đơn vị cũ',
  which: 'tên có nhiều cơ quan',
};

/** `3 nhiệm vụ còn lại của SNV`. */
export function bulkWords(about: EventQuestion['about'], agency: string | null, count: number): string {
  const whose = agency === null ? '' : ` của ${agency}`;
  return `${counted(count, questionKindWords[about])}${whose}`;
}

/** Words of the offers. */
export const offersText = {
  offers: 'Sắp xếp năm 2025',
  offersNote: 'Tra từ bảng kèm theo chương trình. Không có gì tự được áp dụng; bấm để điền sẵn và xem trước.',
  noOffers: 'Không có gợi ý nào liên quan đến cơ quan trong sổ.',
  prefill: 'Điền sẵn…',
  subordinate: 'Về trực thuộc',
  confidence: 'Mức chắc chắn',
  from: 'Cơ quan cũ',
  to: 'Về',
  notFound: 'chưa có trong sổ',
  about: 'khoảng',
  noDay: 'chưa rõ ngày',
  duplicates: 'Tên gần giống nhau',
  duplicatesNote: 'Có thể là một cơ quan được ghi hai lần. Mở để so, hoặc gộp.',
  noDuplicates: 'Không có tên nào gần giống nhau.',
  merge: 'Gộp…',
  because: 'Khác nhau ở',
  first: 'Cơ quan',
  second: 'Cơ quan gần giống',
} as const;

/** Words of the list of events. */
export const eventsText = {
  table: 'Lịch sử thay đổi',
  columns: {
    day: 'Từ ngày',
    kind: 'Việc',
    agencies: 'Cơ quan',
    basis: 'Căn cứ',
    recorded: 'Ghi nhận',
    state: 'Trạng thái',
    deed: '',
  },
  inForce: 'có hiệu lực',
  undone: 'đã hoàn tác',
  empty: 'Chưa ghi thay đổi nào',
  emptyRemedy:
    'Bấm “Ghi một thay đổi…” khi có văn bản đổi tên, sáp nhập, chia tách hoặc danh sách thành viên mới.',
  later: 'Chưa làm được, vì có thay đổi muộn hơn của cùng cơ quan. Hoàn tác theo thứ tự từ muộn đến sớm:',
  nothing: 'Không có gì để làm: việc này đã ở trạng thái đó.',
} as const;
