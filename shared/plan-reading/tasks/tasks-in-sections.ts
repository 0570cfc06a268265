import { findDeadlines } from '../deadlines/find-deadlines';
import { findPartners } from '../duties/find-partners';
import { partOfText } from '../lines/clean-text';
import { bodyOf, type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundTask } from '../plan-reading';
import { holdsTasks, partsOf } from '../structure/execution-of';
import type { Branch, Outline } from '../structure/outline';
import type { Numbering } from '../structure/read-items';
import { searchable } from '../text/searchable';
import { type TaskColumn, taskAttributes } from '../vocabulary/table-heads';
import { namesInCell } from './names-in-cell';

// "Nội dung cụ thể nêu tại Phụ lục kèm theo", "… một số nội dung sau:" announce tasks and are none.
const announcement = /phu luc (?:kem theo|dinh kem|\d|[ivx]+)|kem theo ke hoach|(?:nhu sau|sau day|sau)\s*:$/;

/** The tasks of the sections that hold tasks: their points and paragraphs, each with the heading it stands under. */
export function tasksInSections(outline: Outline, next: Numbering): FoundTask[] {
  return [...partsOf(outline.sections), ...outline.appendices]
    .filter(holdsTasks)
    .flatMap((section) => tasksInSection(section, next));
}

function tasksInSection(section: Branch, next: Numbering): FoundTask[] {
  const tasks: FoundTask[] = [];
  const title = bodyOf(section.paragraph);
  const walk = (branches: readonly Branch[], topic: string, depth: number) => {
    for (const { paragraph, style, children } of branches) {
      const attribute = attributeOf(paragraph);
      const last = tasks.at(-1);
      if (attribute && last) {
        tasks[tasks.length - 1] = withAttribute(last, attribute, paragraph);
        continue;
      }
      const heads = style !== null && children.some((child) => !attributeOf(child.paragraph));
      const group = heads && depth === 0;
      if (group && /^(?:muc tieu|muc dich|quan diem|chi tieu)/.test(searchable(bodyOf(paragraph)).plain))
        continue;
      const announces = announcement.test(searchable(paragraph.text).plain) && style === null;
      if (!group && !announces) tasks.push(taskOf(paragraph, topic, next('task')));
      walk(children, group ? bodyOf(paragraph) : topic, depth + 1);
    }
  };
  walk(section.children, title, 0);
  return tasks;
}

function taskOf(paragraph: Paragraph, topic: string, id: string): FoundTask {
  const text = partOfText(paragraph, paragraph.label?.body ?? 0, paragraph.text.length);
  const search = searchable(text.text);
  const partners = findPartners(text, search, 0, text.text.length).filter(
    ({ relation }) => relation === 'with',
  );
  return {
    id,
    source: spanOf(text),
    confidence: paragraph.label ? 0.96 : 0.92,
    doubts: [],
    topic,
    label: paragraph.label?.text ?? '',
    text: text.text,
    lead: [],
    partners: [...new Set(partners.map(({ name }) => name))],
    time: null,
    deadline: findDeadlines(text)[0] ?? null,
  };
}

type Attribute = { readonly column: TaskColumn; readonly value: string };

function attributeOf(paragraph: Paragraph): Attribute | null {
  const body = bodyOf(paragraph);
  const { plain } = searchable(body);
  for (const { column, words } of taskAttributes) {
    const found = words.exec(plain);
    if (found) return { column, value: body.slice(found[0].length).replace(/[\s.;]+$/u, '') };
  }
  return null;
}

function withAttribute(task: FoundTask, { column, value }: Attribute, paragraph: Paragraph): FoundTask {
  const source = { start: task.source.start, end: Math.max(task.source.end, spanOf(paragraph).end) };
  if (column === 'lead') return { ...task, source, lead: [...task.lead, ...namesInCell(value)] };
  if (column === 'partners') return { ...task, source, partners: [...task.partners, ...namesInCell(value)] };
  if (column === 'time') {
    return { ...task, source, time: value, deadline: findDeadlines(paragraph)[0] ?? task.deadline };
  }
  return { ...task, source };
}
