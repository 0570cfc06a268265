import type { StructureDoubt } from '../doubts';
import { readDuty } from '../duties/read-duty';
import { type CleanText, partOfText } from '../lines/clean-text';
import { spanOf } from '../lines/paragraph';
import { bodyKindOf, isCollective } from '../names/body-kind';
import { wordsOfName } from '../names/placed-name';
import type { FoundDuty, FoundItem } from '../plan-reading';
import { searchable } from '../text/searchable';
import { placeWords } from '../vocabulary/bodies';
import type { ItemBranch } from './find-items';
import type { Branch } from './outline';
import { nameInHeading } from './read-heading';

/** Gives every finding of a reading an id of its own: a letter for its sort and a number. */
export type Numbering = (sort: string) => string;

/** An item with its members and every one of its duties, in the order of the text. */
export function readItem(branch: ItemBranch, next: Numbering): FoundItem {
  const { heading, paragraph } = branch;
  const id = next('item');
  const text = paragraph.text.slice(heading.start, heading.end);
  const members = heading.names.map((name) => {
    const words = wordsOfName(paragraph.text, name);
    const generic =
      name.nameClass === 'each' || name.nameClass === 'generic' || name.nameClass === 'standing';
    return {
      name: words,
      isGroup: isCollective(words, generic),
      kind: bodyKindOf(words),
      source: spanOf(paragraph, name.start, name.end),
    };
  });
  const duties = dutiesOf(
    branch,
    members.map(({ name }) => name),
    next,
  );
  const doubts: StructureDoubt[] = [...branch.doubts];
  if (duties.length === 0) doubts.push('item-without-duty');
  if (members.some((member) => isSplitUnsure(member))) {
    doubts.push('name-split-unsure');
  }
  return {
    id,
    source: spanOf(paragraph, heading.start, heading.end),
    confidence: Math.min(0.98, ...doubts.map((doubt) => sureness[doubt] ?? 0.85)),
    doubts,
    ref: branch.ref,
    heading: text,
    requested: heading.requested,
    members,
    duties,
  };
}

function isSplitUnsure({ name, isGroup }: FoundItem['members'][number]): boolean {
  if (isGroup) {
    // "UBND các huyện, đơu vị": what follows is no place.
    const [first = '', ...rest] = searchable(name).plain.split(/,\s+|\s+va\s+/);
    return /^(?:ubnd|uy ban nhan dan)(?![a-z])/.test(first) && rest.some((part) => !places.test(part));
  }
  return (
    /(?:,|\svà)\s\p{Lu}/u.test(name) &&
    !/^(?:Sở|Đài|Trung tâm|Ban|Báo|Hội|Liên|Cục|Chi cục|Viện|Trường|Bộ|Công ty) /iu.test(name)
  );
}

const places = new RegExp(`^(?:cac )?(?:${placeWords.join('|')}|khu|thuoc|truc thuoc|tren)(?![a-z])`);
const sureness: Readonly<Partial<Record<StructureDoubt, number>>> = {
  'agency-name-unknown': 0.6,
  'item-without-duty': 0.6,
  'name-split-unsure': 0.8,
  'section-not-named': 0.8,
};

/** The name of an item as it stands in its heading, without "Đề nghị" and what limits it. */
export function nameOfItem(item: Pick<FoundItem, 'heading'>): string {
  return nameInHeading(item.heading);
}

function dutiesOf(branch: ItemBranch, members: readonly string[], next: Numbering): FoundDuty[] {
  const { heading, paragraph } = branch;
  const duties: FoundDuty[] = [];
  const counts = new Map<string, number>();
  const add = (text: CleanText, label: string, announced: FoundDuty['role'] | null) => {
    const context = { requested: heading.requested, members, announced, general: false };
    const duty = readDuty(text, next('duty'), label, context);
    duties.push(duty);
    return /:$/.test(text.text) ? duty.role : null;
  };
  let announced: FoundDuty['role'] | null = null;
  if (heading.body !== null) {
    announced = add(
      partOfText(paragraph, heading.body, paragraph.text.length),
      counted(counts, '', 'p'),
      null,
    );
  }
  let behindPoint = false;
  const walk = (branches: readonly Branch[], above: string, role: FoundDuty['role'] | null) => {
    let open = role;
    for (const { paragraph: point, style, children } of branches) {
      const label =
        point.label && point.label.kind !== 'bullet'
          ? joined(above, point.label.text)
          : counted(counts, above, point.label ? '-' : 'p');
      const start = point.label?.body ?? 0;
      const announces = add(partOfText(point, start, point.text.length), label, open);
      const last = duties.at(-1);
      if (style === null && behindPoint && last)
        duties[duties.length - 1] = doubted(last, 'paragraph-behind-points');
      behindPoint ||= style !== null;
      walk(children, label, announces);
      if (style === null) open = announces;
    }
  };
  walk(branch.content, '', announced);
  return duties;
}

function doubted(duty: FoundDuty, doubt: StructureDoubt): FoundDuty {
  return { ...duty, doubts: [...duty.doubts, doubt], confidence: Math.min(duty.confidence, 0.85) };
}

function joined(above: string, label: string): string {
  return above === '' ? label : `${above}.${label}`;
}

function counted(counts: Map<string, number>, above: string, sign: string): string {
  const key = joined(above, sign);
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return `${key}${count}`;
}
