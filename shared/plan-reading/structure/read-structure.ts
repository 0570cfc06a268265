import { readDuty } from '../duties/read-duty';
import { partOfText } from '../lines/clean-text';
import { bodyOf, inCapitals, type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundDuty, FoundItem, FoundSection } from '../plan-reading';
import { searchable } from '../text/searchable';
import { executionOf, holdsParts, holdsTasks } from './execution-of';
import { type Execution, findItems, flat, type ItemBranch, joinRef } from './find-items';
import type { Branch, Outline } from './outline';
import { readHeading } from './read-heading';
import { type Numbering, readItem } from './read-items';
import { sectionSortOf } from './section-sort';

/** The tree of a plan with its items and the duties that stand in none of them. */
export type Structure = {
  readonly sections: FoundSection[];
  readonly items: FoundItem[];
  readonly generalDuties: FoundDuty[];
};

/** Reads an outline: every paragraph of it becomes a section, an item's heading, a duty or a general duty, and only one of them. */
export function readStructure(outline: Outline, next: Numbering): Structure {
  const sections: FoundSection[] = [];
  const items: FoundItem[] = [];
  const generalDuties: FoundDuty[] = [];
  const addSection = (branch: Branch, parent: string | null, kind: FoundSection['kind']): string => {
    const section = foundSection(branch.paragraph, parent, kind, next('section'));
    sections.push(section);
    return section.id;
  };
  const addTree = (branch: Branch, parent: string | null, kind: FoundSection['kind'], depth: number) => {
    const leaf = kind === 'task' && depth > 0 && (branch.children.length === 0 || depth > 1);
    const id = addSection(branch, parent, leaf ? 'task' : 'section');
    for (const child of branch.children) addTree(child, id, kind, depth + 1);
  };
  const addGeneral = (paragraph: Paragraph, label: string) => {
    if (/^\([^)]*[Pp]hụ lục[^)]*\)$/u.test(paragraph.text)) return;
    const text = partOfText(paragraph, paragraph.label?.body ?? 0, paragraph.text.length);
    const context = { requested: false, members: [], announced: null, general: true };
    generalDuties.push(readDuty(text, next('general'), label, context));
  };
  const addPart = (section: Branch, parent: string | null, above: string) => {
    const ref = joinRef(above, refOfPart(section));
    const own = itemOfSection(section, ref);
    if (own) {
      items.push(readItem(own, next));
      return;
    }
    if (holdsParts(section)) {
      const id = addSection(section, parent, 'section');
      for (const part of section.children) addPart(part, id, ref);
      return;
    }
    const execution = executionOf(section);
    if (execution) {
      const id = addSection(section, parent, 'section');
      addExecution(findItems(section, ref, execution === 'named'), id);
    } else if (sectionSortOf(bodyOf(section.paragraph)) === 'reporting') {
      addSection(section, parent, 'section');
      addLoose(section, ref);
    } else {
      addTree(section, parent, holdsTasks(section) ? 'task' : 'section', 0);
    }
  };
  for (const section of outline.sections) addPart(section, null, '');
  function addExecution(execution: Execution, id: string): void {
    for (const group of execution.groups) addSection(group, id, 'section');
    for (const item of execution.items) items.push(readItem(item, next));
    for (const { ref, branch } of execution.loose) addGeneral(branch.paragraph, ref);
  }
  function addLoose(section: Branch, ref: string): void {
    let bare = 0;
    for (const { paragraph } of flat(section.children)) {
      const printed = paragraph.label && paragraph.label.kind !== 'bullet' ? paragraph.label.text : null;
      if (printed === null) bare += 1;
      const label = printed ?? `p${bare}`;
      addGeneral(paragraph, ref === '' ? label : `${ref}.${label}`);
    }
  }
  for (const appendix of outline.appendices) addTree(appendix, null, 'section', 0);
  for (const [index, paragraph] of closingOf(outline.ending).entries())
    addGeneral(paragraph, index === 0 ? 'closing' : `closing${index + 1}`);
  return { sections, items, generalDuties };
}

// "V. TRÁCH NHIỆM CỦA SỞ NỘI VỤ": a heading of the first level that names one body is its item.
function itemOfSection(section: Branch, ref: string): ItemBranch | null {
  if (!section.paragraph.label) return null;
  const heading = readHeading(section.paragraph);
  if (heading?.nameClass !== 'proper' || heading.form === 'verb') return null;
  return {
    ref,
    paragraph: section.paragraph,
    heading,
    content: section.children,
    doubts: ['section-not-named'],
  };
}

// "Phần thứ hai" over other sections says nothing in a reference: items are "IV.1", not "Phần thứ hai.IV.1".
function refOfPart(section: Branch): string {
  const { label } = section.paragraph;
  return label === null || (label.kind === 'phrase' && holdsParts(section)) ? '' : label.text;
}

function foundSection(
  paragraph: Paragraph,
  parent: string | null,
  kind: FoundSection['kind'],
  id: string,
): FoundSection {
  const { label } = paragraph;
  return {
    id,
    source: spanOf(paragraph),
    confidence: label ? 0.98 : 0.92,
    doubts: [],
    parent,
    kind,
    label: label?.text ?? '',
    text: bodyOf(paragraph),
  };
}

// The sentences before the list of recipients and the signatures.
function closingOf(ending: readonly Paragraph[]): readonly Paragraph[] {
  const end = ending.findIndex(
    (paragraph) =>
      paragraph.label !== null ||
      inCapitals(paragraph.text) ||
      /^noi (?:nhan|gui)/.test(searchable(paragraph.text.slice(0, 40)).plain),
  );
  return ending.slice(0, end < 0 ? ending.length : end).filter(({ text }) => !onlyPresents(text));
}

// "Trên đây là Kế hoạch …" binds nobody unless it also asks for something.
function onlyPresents(text: string): boolean {
  const { plain } = searchable(text);
  return (
    /^tren day la/.test(plain) &&
    !/yeu cau|de nghi|can cu|nghiem tuc|chu dong|to chuc (?:trien khai|thuc hien)|bao cao/.test(
      plain.slice(12),
    )
  );
}
