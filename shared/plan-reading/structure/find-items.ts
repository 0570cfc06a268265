import type { StructureDoubt } from '../doubts';
import type { Paragraph } from '../lines/paragraph';
import { adoptUnnumbered } from './adopt-unnumbered';
import { grouping, isKnownItem, isLikelyName, type Judged, judge } from './judge-headings';
import { type Branch, isPoint } from './outline';
import type { Heading } from './read-heading';

/** An item as a stretch of the tree: its heading and all paragraphs under it, in order. */
export type ItemBranch = {
  readonly ref: string;
  readonly paragraph: Paragraph;
  readonly heading: Heading;
  readonly content: readonly Branch[];
  readonly doubts: readonly StructureDoubt[];
};

/** What a section of execution holds: its items, headings that only group them, and paragraphs that belong to no item. */
export type Execution = {
  readonly items: readonly ItemBranch[];
  readonly groups: readonly Branch[];
  readonly loose: readonly { readonly ref: string; readonly branch: Branch }[];
};

/** The items under a heading, on whatever level and with whatever labels they stand; tasks and general sentences are none. */
export function findItems(section: Branch, ref: string, named: boolean): Execution {
  const items: ItemBranch[] = [];
  const groups: Branch[] = [];
  const loose: { ref: string; branch: Branch }[] = [];
  const walk = (branches: readonly Branch[], above: string) => {
    const lists = withSentences(judge(adoptUnnumbered(branches)), named);
    const known = lists.filter((judged) => judged.known).length;
    const counts = new Map<string, number>();
    for (const { branch, heading, known: isKnown } of lists) {
      const own = joinRef(above, labelIn(branch, counts));
      const list = grouping(branch, heading, isKnown);
      if (list) {
        groups.push(branch);
        walk(branch.children, own);
      } else if (heading && (isKnown || (isLikelyName(branch, heading) && known * 2 >= lists.length))) {
        items.push(item(branch, heading, own, isKnown, named));
      } else if (branch.style !== null && branch.children.some((child) => isKnownItem(child))) {
        groups.push(branch);
        walk(branch.children, own);
      } else if (branch.children.length > 0) {
        groups.push(branch);
        for (const [index, child] of flat(branch.children).entries())
          loose.push({ ref: `${own}.${index + 1}`, branch: child });
      } else {
        loose.push({ ref: own, branch });
      }
    }
  };
  walk(section.children, ref);
  return { items, groups, loose };
}

// "Sở Nội vụ chủ trì, phối hợp …": under the plan's execution, paragraphs alone may each begin with their body.
function withSentences(lists: readonly Judged[], named: boolean): readonly Judged[] {
  if (!named || lists.some(({ branch }) => branch.style !== null && !isPoint(branch.style))) return lists;
  const sentences = lists.filter(
    ({ branch, heading }) =>
      branch.style === null &&
      heading?.form === 'verb' &&
      heading.nameClass !== null &&
      heading.nameClass !== 'generic',
  );
  const bare = lists.filter(({ branch, known }) => branch.style === null && !known);
  if (sentences.length < 2 || sentences.length * 2 < bare.length) return lists;
  return lists.map((judged) => (sentences.includes(judged) ? { ...judged, known: true } : judged));
}

/** All branches under some, each without its children, in the order of the text. */
export function flat(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [{ ...branch, children: [] }, ...flat(branch.children)]);
}

function item(branch: Branch, heading: Heading, ref: string, known: boolean, named: boolean): ItemBranch {
  const doubts: StructureDoubt[] = [];
  if (!known || heading.nameClass === null) doubts.push('agency-name-unknown');
  if (heading.form === 'verb') doubts.push('heading-without-sign');
  if (branch.style === null && heading.form !== 'alone') doubts.push('heading-or-body');
  if (!named) doubts.push('section-not-named');
  return { ref, paragraph: branch.paragraph, heading, content: branch.children, doubts };
}

function labelIn(branch: Branch, counts: Map<string, number>): string {
  const { label } = branch.paragraph;
  if (label && label.kind !== 'bullet') return label.text;
  const sign = label ? '-' : 'p';
  counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return `${sign}${counts.get(sign) ?? 1}`;
}

/** `V` and `3` as `V.3`; a label such as `4.1` that holds the one above is not repeated. */
export function joinRef(above: string, label: string): string {
  if (above === '') return label;
  if (label === '') return above;
  const last = above.split('.').at(-1) ?? '';
  return label.startsWith(`${last}.`) && /\d$/.test(last)
    ? `${above.slice(0, -last.length)}${label}`
    : `${above}.${label}`;
}
