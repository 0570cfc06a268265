import { nameClassAt } from '../names/name-class';
import { type Searchable, searchable } from '../text/searchable';
import { opening } from '../vocabulary/duty-verbs';
import type { Place } from './reporting-words';

/** Who reports, to whom and through whom, in the words of a sentence; empty and null where it names nobody. */
export type RuleParties = { readonly who: string; readonly to: string; readonly via: string | null };

// How the names of bodies begin that reports go to, and that sentences about reports begin with.
const singleHead =
  '(?:Sở|UBND|Ủy ban|Uỷ ban|Bộ(?! (?:luật|phận|máy))|Ban(?! hành)|BCĐ|Hội đồng|HĐND|Chủ tịch|Thường trực|Văn phòng|Công an|Thanh tra|Chính phủ|Thủ tướng|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Cục|Chi cục|Tổng cục|Trung tâm|Liên đoàn|LĐLĐ|Bảo hiểm xã hội|BHXH|cơ quan|[Pp]hòng(?! (?:ngừa|chống|cháy))|Giám đốc|Lãnh đạo|Đoàn (?:kiểm tra|thanh tra|điều tra)|[Cc]ấp có thẩm quyền|[Cc]ấp trên)(?!\\p{L})';
const anyHead = `(?:${singleHead}|(?:[Cc]ác(?! (?:nội dung|nhiệm vụ|giải pháp|hoạt động|biện pháp|quy định|khó khăn|vụ|chỉ tiêu|mục tiêu))|[Tt]hủ trưởng|[Gg]iám đốc|[Ss]ở|[Bb]an, ngành|[Dd]oanh nghiệp|[Đđ]ơn vị|[Nn]gười sử dụng lao động|[Hh]ợp tác xã|[Cc]hủ đầu tư|[Đđ]ịa phương|[Đđ]ịnh kỳ các|Báo(?! cáo)|Đài|Hiệp hội|Hội(?! nghị)|Liên minh|[Cc]hính quyền|[Cc]ơ sở)(?!\\p{L}))`;
const stopOfName =
  /(?:[.;:()]|\s[-–]\s(?!\p{Lu})|,? (?:định kỳ|trước|chậm nhất|để|nhằm|theo|qua|thông qua|về (?:kết quả|tình hình|việc|các)|kết quả|tình hình|trong|khi|hằng năm|hàng năm|hằng quý|6 tháng|kịp thời|tổng hợp|theo dõi|đôn đốc|có trách nhiệm|chủ động|căn cứ|báo cáo|gửi|thực hiện|tổ chức|nghiêm túc|triển khai|xây dựng|ban hành|chịu trách nhiệm|phản ánh|phối hợp|thường xuyên|rà soát|lập|bằng văn bản|hoặc đột xuất|chủ trì|hoàn thành|là đầu mối|là cơ quan|là đơn vị|tiếp nhận|rà soát|có báo cáo|nộp|xem xét|xử lý|giải quyết|chỉ đạo|hướng dẫn)(?!\p{L}))/u;
const subject = new RegExp(
  `(?:^|[.;:]\\s|,\\s|\\)\\s?|[Yy]êu cầu |[Đđ]ề nghị |[Gg]iao |[Cc]hỉ đạo )(?=${anyHead})`,
  'gu',
);
const receiver = new RegExp(
  `(?:về|[Gg]ửi về|[Gg]ửi đến|[Gg]ửi tới|[Gg]ửi|đến|tới|cho|với|[Tt]rình|[Bb]áo cáo)\\s(?=(?:cơ quan |các )?${singleHead}|cơ quan )`,
  'gu',
);
const through = new RegExp(`(?:\\(|\\s)(?:thông )?qua\\s(?=${singleHead})`, 'u');
const longestName = 260;

/** The parties of a sentence that has somebody report at `reporting`. */
export function partiesOf({ text }: Searchable, reporting: Place): RuleParties {
  const behind = text.slice(reporting.start);
  const via = through.exec(behind);
  const from = [...text.slice(reporting.start).matchAll(receiver)].find(
    ({ index }) => via === null || index < via.index,
  );
  const to = from ? nameFrom(behind, from.index + from[0].length) : receiverBefore(text, reporting.start);
  return {
    who: whoIn(text, reporting.start),
    to,
    via: via ? nameFrom(behind, via.index + via[0].length) : null,
  };
}

function receiverBefore(text: string, until: number): string {
  const found = [
    ...text.slice(0, until).matchAll(/(?:gửi về|gửi|về)\s(?=Sở |UBND|Ủy ban|Uỷ ban|Bộ |Ban |Hội đồng)/gu),
  ].at(-1);
  return found ? nameFrom(text, found.index + found[0].length) : '';
}

function whoIn(text: string, until: number): string {
  const found = [...text.slice(0, until).matchAll(subject)].map(
    ({ index, 0: words }) => index + words.length,
  );
  for (const start of found.reverse()) {
    const before = text.slice(Math.max(0, start - 30), start);
    if (/(?:về|cho|với|của|tại|và|cùng|từ|đến|,)\s*$/u.test(before) && !isClauseStart(text, start)) continue;
    const name = nameFrom(text, start);
    if (name !== '') return name;
  }
  return '';
}

// A name behind a comma begins a clause only where the words before it are no list of bodies.
function isClauseStart(text: string, start: number): boolean {
  const clause =
    text
      .slice(0, start)
      .split(/[.;:](?=\s)/u)
      .at(-1) ?? '';
  return !new RegExp(anyHead, 'u').test(
    clause.slice(0, -1).replace(/^[\s\-–]*(?:\d+[.)]|[a-zđ]\))?\s*/u, ''),
  );
}

function nameFrom(text: string, start: number): string {
  const rest = text.slice(start, start + longestName);
  const stop = stopOfName.exec(rest);
  const name = rest.slice(0, stop ? stop.index : rest.length);
  const dash = [...name.matchAll(/\s[-–]\s/gu)].find(({ index, 0: sign }) =>
    endsAtDash(name.slice(index + sign.length)),
  );
  return name.slice(0, dash?.index).replace(/[\s,]+$/u, '');
}

// "Sở Lao động - Thương binh và Xã hội" is one name, "Sở Nội vụ - Cơ quan thường trực" and "Sở Nội vụ - Chủ trì" end at the dash.
function endsAtDash(behind: string): boolean {
  return new RegExp(`^${opening}`, 'u').test(behind) || nameClassAt(searchable(behind), 0) !== null;
}
