import type { StructureDoubt } from '../doubts';
import { bodyOf, type Paragraph } from '../lines/paragraph';
import { searchable } from '../text/searchable';
import type { Branch } from './outline';
import { isPoint } from './outline';
import { type Heading, nameInHeading, readHeading } from './read-heading';
import { sectionSortOf } from './section-sort';

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

type Judged = { readonly branch: Branch; readonly heading: Heading | null; readonly known: boolean };

/** The items under a heading, on whatever level and with whatever labels they stand; tasks and general sentences are none. */
export function findItems(section: Branch, ref: string, named: boolean): Execution {
  const items: ItemBranch[] = [];
  const groups: Branch[] = [];
  const loose: { ref: string; branch: Branch }[] = [];
  const walk = (branches: readonly Branch[], above: string) => {
    const lists = judge(branches);
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
  walk(adopted(section.children), ref);
  return { items, groups, loose };
}

/** All branches under some, each without its children, in the order of the text. */
export function flat(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [{ ...branch, children: [] }, ...flat(branch.children)]);
}

function isKnownItem(branch: Branch): boolean {
  return judge([branch]).some(({ known }) => known) || branch.children.some((child) => isKnownItem(child));
}

/** Reads siblings as headings. Points and sentences count only where no plain headings stand beside them. */
function judge(branches: readonly Branch[]): readonly Judged[] {
  const read = branches.map((branch) => ({ branch, heading: readHeading(branch.paragraph) }));
  const headed = read.some(
    ({ branch, heading }) => heading?.nameClass && branch.style !== null && !isPoint(branch.style),
  );
  return read.map(({ branch, heading }) => ({ branch, heading, known: isItem(branch, heading, headed) }));
}

function isItem(branch: Branch, heading: Heading | null, headed: boolean): boolean {
  if (!heading?.nameClass) return false;
  if (branch.style === null) {
    const single = heading.nameClass === 'proper' || branch.paragraph.bold;
    if (heading.form === 'alone')
      return branch.children.length > 0 || single || /:$/.test(branch.paragraph.text);
    return !headed && heading.form === 'sign' && heading.nameClass !== 'generic';
  }
  if (isPoint(branch.style)) return heading.form !== 'verb' || (!headed && heading.nameClass === 'proper');
  return true;
}

// A short heading whose name begins with no word we know: "5. Petrolimex Cao Bằng".
function isLikelyName(branch: Branch, heading: Heading): boolean {
  if (branch.style === null || heading.form === 'verb') return false;
  const length = heading.end - heading.start;
  return (
    length <= 90 &&
    /^\p{Lu}/u.test(branch.paragraph.text.slice(heading.start)) &&
    !/[.;]$/.test(branch.paragraph.text)
  );
}

/** Whether a heading only stands over other items: "1. Các sở, ban, ngành" with "1.1. Sở Nội vụ" under it. */
function grouping(branch: Branch, heading: Heading | null, known: boolean): boolean {
  if (branch.children.length === 0 || heading?.body) return false;
  const judged = judge(branch.children);
  const inner = judged.filter((child) => child.known);
  if (inner.length === 0 || inner.length * 2 < judged.length) return false;
  if (!known) return true;
  if (heading === null) return true;
  const own = searchable(nameInHeading(branch.paragraph.text.slice(heading.start, heading.end))).plain;
  return !inner.some(({ branch: child, heading: name }) =>
    (name?.names ?? []).some(({ start, end }) =>
      own.includes(searchable(child.paragraph.text.slice(start, end)).plain),
    ),
  );
}

/**
 * Unnumbered headings ("Sở Y tế" in bold, on a line of its own) have their points beside them in the tree, not under them;
 * here they take them in.
 */
function adopted(branches: readonly Branch[]): readonly Branch[] {
  const result: { paragraph: Paragraph; style: string | null; children: Branch[] }[] = [];
  let open: (typeof result)[number] | null = null;
  const numbered = branches.some((branch) => branch.style !== null && !isPoint(branch.style));
  for (const branch of branches) {
    const heading = branch.style === null ? readHeading(branch.paragraph) : null;
    const starts =
      heading?.nameClass &&
      heading.form === 'alone' &&
      (heading.nameClass === 'proper' || branch.paragraph.bold);
    if (starts) {
      open = { paragraph: branch.paragraph, style: null, children: [...branch.children] };
      result.push(open);
    } else if (open && (branch.style === null || isPoint(branch.style))) {
      open.children.push(branch);
    } else {
      open = null;
      result.push({ ...branch, children: [...(numbered ? splitOff(branch) : branch.children)] });
      if (numbered) for (const extra of unnumberedIn(branch)) result.push(extra);
    }
  }
  return result;
}

// A heading that lost its number stands among the paragraphs of the item before it.
function lostAt(branch: Branch): number {
  return branch.children.findIndex((child, index) => {
    if (index === 0 || child.style !== null) return false;
    const heading = readHeading(child.paragraph);
    return heading?.nameClass === 'proper' && heading.form === 'alone' && !/[.;]$/.test(child.paragraph.text);
  });
}

function splitOff(branch: Branch): readonly Branch[] {
  const lost = lostAt(branch);
  return lost < 0 ? branch.children : branch.children.slice(0, lost);
}

function unnumberedIn(branch: Branch): { paragraph: Paragraph; style: null; children: Branch[] }[] {
  const lost = lostAt(branch);
  const first = lost < 0 ? undefined : branch.children[lost];
  return first
    ? [{ paragraph: first.paragraph, style: null, children: [...branch.children.slice(lost + 1)] }]
    : [];
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
  const last = above.split('.').at(-1) ?? '';
  return label.startsWith(`${last}.`) && /\d$/.test(last)
    ? `${above.slice(0, -last.length)}${label}`
    : `${above}.${label}`;
}

/** Whether a section holds the plan's assignments: its name says so, or most of its headings name bodies. */
export function executionOf(section: Branch): 'named' | 'looks' | null {
  const sort = sectionSortOf(bodyOf(section.paragraph));
  if (sort === 'execution') return 'named';
  if (sort === 'reporting' || sort === 'tasks') return null;
  const judged = judge(section.children.filter(({ style }) => style !== null));
  const known = judged.filter(({ known: isKnown, heading }) => isKnown && heading?.form !== 'verb').length;
  return known >= 3 && known * 2 > judged.length ? 'looks' : null;
}
