import { certainMatch, possibleMatch } from '../match/match';
import { matchName, type NameIndex } from '../match/name-index';
import { isTotalLabel } from './heading-role';

/** Tells whose figures a group, a row or a column of a table holds, as far as it names a body. */
export type Bodies = {
  /** Names the sender itself. */
  readonly isOwn: (text: string) => boolean;
  /** Names an agency of the register that is not the sender. */
  readonly isOtherAgency: (text: string) => boolean;
  /** Names another agency, a place or an enterprise: a part of what the sender reports on, or somebody else's. */
  readonly isPartOrOther: (text: string) => boolean;
};

const placeOrEnterprise =
  /^[\s\-+•*]*(?:(?:[ivx]{1,4}|\d{1,2}|[a-dđ])[.)]\s*)?(?:huyện|thị trấn|thị xã|thành phố|tp\.?|xã (?!hội)|phường|công ty|xí nghiệp|nhà máy|htx|hợp tác xã|doanh nghiệp|bệnh viện|chi nhánh|trung tâm|tuyến|khối (?!lượng)|khu vực|cụm|phòng (?!cháy|ngừa|chống|bệnh)|trường (?!hợp))\s*\S/u;
const mostLookups = 600;
const longestName = 120;

/** Tells bodies apart for a report of `sender`; while nobody knows whose report it is, every agency may be the sender. */
export function bodiesBeside(sender: string | null, agencyNames: NameIndex): Bodies {
  const known = new Map<string, { readonly own: boolean; readonly other: boolean }>();
  const judge = (written: string) => {
    const text = written.trim().replace(/^(?:[ivx]{1,4}|\d{1,2}|[a-d])[.)]\s*/i, '');
    const before = known.get(text);
    if (before) return before;
    if (text === '' || text.length > longestName || known.size >= mostLookups) return nobody;
    const [best] = matchName(text, agencyNames);
    const sure = best !== undefined && best.confidence >= certainMatch;
    const own = sender === null ? sure : best?.code === sender && best.confidence >= possibleMatch;
    const other = sender !== null && sure && best.code !== sender;
    const judged = { own, other };
    known.set(text, judged);
    return judged;
  };
  return {
    isOwn: (text) => judge(text).own,
    isOtherAgency: (text) => judge(text).other,
    isPartOrOther: (text) => {
      const { own, other } = judge(text);
      return (
        other || (!own && !isTotalLabel(text) && placeOrEnterprise.test(text.normalize('NFC').toLowerCase()))
      );
    },
  };
}

const nobody = { own: false, other: false } as const;
