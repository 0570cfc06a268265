import { useEffect } from 'react';
import type { OpenQuestion } from '../../model/intake-questions';
import { useExcerpts } from '../../stores/intake/excerpts';
import { placeWords } from '../../text/intake';
import { questionText } from '../../text/intake-questions';
import { EvidenceList } from './evidence-list';
import { ExcerptTable } from './excerpt-table';

type QuestionSourceProps = { readonly intakeId: string; readonly question: OpenQuestion };

/** What the agency wrote, where it stands: the cells around the one in question, or what tells whose report a file is. */
export function QuestionSource({ intakeId, question: { file, issue } }: QuestionSourceProps) {
  const show = useExcerpts((state) => state.show);
  const excerpt = useExcerpts((state) => state.excerpt);
  const { key } = file;
  const { sheet, cell } = placeOf(file, issue);
  useEffect(() => {
    if (sheet !== null && cell !== null) void show({ intakeId, key, sheet, cell });
  }, [show, intakeId, key, sheet, cell]);

  const place = placeWords({ sheet, cell });
  return (
    <section className="question-source" aria-label={questionText.source}>
      <h2 className="breakable" title={file.fileName}>
        {place ? `${place} · ` : ''}
        {file.fileName}
      </h2>
      {cell === null || sheet === null ? (
        <>
          <p className="muted">{questionText.sourceMissing}</p>
          <EvidenceList file={file} />
        </>
      ) : excerpt.status === 'ready' ? (
        <ExcerptTable excerpt={excerpt.value} />
      ) : null}
    </section>
  );
}

/** The cell that a question is about; one about an indicator is about the cell that its figure was read from. */
function placeOf({ figures }: OpenQuestion['file'], { sheet, cell, indicator }: OpenQuestion['issue']) {
  if (cell !== null || indicator === null) return { sheet, cell };
  return figures.find(({ code }) => code === indicator) ?? { sheet, cell };
}
