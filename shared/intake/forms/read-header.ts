import { foldText } from '../../domain/fold-text';
import { figureColumnsOf, headerTable } from '../../domain/forms/statutory-form';
import { groupBy } from '../../kit/group-by';
import { type Answers, parseAnswer } from '../answer';
import { cellText } from '../cell-text';
import type { FileContext } from '../evidence';
import { type Issue, issueId, placelessIssue } from '../issue';
import type { StatutoryDraftReport, StatutoryText } from './draft-report';
import { formIssueAt, ofKind, settleWith } from './form-issue';
import { judgeFormPeriod } from './judge-form-period';
import { distinctTexts, type ReadField, type ReadFields } from './read-fields';
import type { FigureCell } from './read-rows';
import type { RecognisedForm } from './recognise-form';

/** The header of a form: whose report it is, of which period, and the cells of its figures. */
export type ReadHeader = Pick<
  StatutoryDraftReport,
  'establishment' | 'period' | 'typeCode' | 'typeName' | 'sectorCode' | 'sectorName' | 'held' | 'issues'
> & { readonly cells: readonly FigureCell[] };

const bodyWords =
  /^(?:công ty|tổng công ty|doanh nghiệp|hợp tác xã|chi nhánh|nhà máy|xí nghiệp|mỏ|hộ kinh doanh|trung tâm|trường|bệnh viện|ban quản lý) \S/iu;
const linesSearched = 12;

/** Judges the header of a recognised form. */
export function readHeader(
  { form }: RecognisedForm,
  read: ReadFields,
  context: FileContext,
  answers: Answers,
): ReadHeader {
  const held: Array<StatutoryDraftReport['held'][number]> = [];
  const issues: Issue[] = [];
  const textOf = (code: string): StatutoryText | null => {
    const [first, second] = distinctTexts(read.fields, code);
    if (first && second) {
      issues.push(
        formIssueAt(second.at, 'warning', 'field_twice', second.text, `${first.at.cell}: ${first.text}`),
      );
    }
    return first ?? null;
  };

  const establishment = establishmentOf(read, answers, issues);
  const { period, issues: ofPeriod } = judgeFormPeriod(form, read, context, answers);
  issues.push(...ofPeriod);
  const cells = figureColumnsOf(form, headerTable).flatMap((definition): readonly FigureCell[] => {
    // A line that nobody filled in still prints its unit.
    const found = read.fields.filter(
      ({ field, value }) =>
        field.code === definition.code && wordsOf(cellText(value)) !== wordsOf(definition.unit),
    );
    const [first] = found;
    if (!first) return [];
    for (const other of found.slice(1)) {
      if (cellText(other.value).trim() === cellText(first.value).trim()) continue;
      const question = formIssueAt(
        other.at,
        'question',
        'field_twice',
        cellText(other.value),
        `${first.at.cell}: ${cellText(first.value)}`,
        ['ignore'],
      );
      const issue = settleWith(question, ofKind('ignore'), answers);
      issues.push(issue);
      held.push({ sheet: other.at.sheet, cell: other.at.cell, issue: issueId(issue) });
    }
    return [figureCell(first, definition)];
  });
  const sharing = groupBy(cells, ({ at }) => `${at.sheet}!${at.cell}`);
  const [typeCode, typeName, sectorCode, sectorName] = [
    'typeCode',
    'typeName',
    'sectorCode',
    'sectorName',
  ].map(textOf);
  return {
    ...{ establishment, period, held, issues },
    cells: cells.map((cell) => ({
      ...cell,
      shared: (sharing.get(`${cell.at.sheet}!${cell.at.cell}`)?.length ?? 0) > 1,
    })),
    typeCode: typeCode ?? null,
    typeName: typeName ?? null,
    sectorCode: sectorCode ?? null,
    sectorName: sectorName ?? null,
  };
}

function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The value as it stands after its label, in the place of the cell that holds both. */
function figureCell({ value, at }: ReadField, definition: FigureCell['definition']): FigureCell {
  return {
    ...{
      table: headerTable,
      row: headerTable,
      labelKey: '',
      column: definition.code,
      definition,
      confidence: 1,
    },
    at: { ...at, value },
    unit: null,
    shared: false,
  };
}

/** The employer: what stands after the words that ask for it; a line that merely looks like a name is a question. */
function establishmentOf(
  { fields, lines }: ReadFields,
  answers: Answers,
  issues: Issue[],
): StatutoryDraftReport['establishment'] {
  const named = distinctTexts(fields, 'name').filter(({ text }) => /\p{L}/u.test(text));
  const [only] = named;
  if (only && named.length === 1) return { name: only.text, at: only.at };
  const guesses =
    named.length > 0
      ? named
      : lines.slice(0, linesSearched).flatMap((at) => {
          const text = cellText(at.value).normalize('NFC').replace(/\s+/g, ' ').trim();
          return bodyWords.test(text) && text.length <= 200 ? [{ text, at }] : [];
        });
  const found = guesses.map(({ text }) => text).join(' | ');
  const readings = guesses.slice(0, 4).map(({ text }) => `agency:${text}`);
  const question = placelessIssue('question', 'which_establishment', found, null, readings);
  const issue = settleWith(question, ofKind('agency'), answers);
  issues.push(issue);
  const answer = issue.answer === null ? null : parseAnswer(issue.answer);
  if (answer?.kind !== 'agency') return null;
  return { name: answer.code, at: guesses.find(({ text }) => text === answer.code)?.at ?? null };
}
