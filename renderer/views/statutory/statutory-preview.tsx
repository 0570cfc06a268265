import { useMemo } from 'react';
import type { StatutoryPreview } from '../../../shared/contract/intake';
import { statutoryFormOf } from '../../../shared/domain/forms/statutory-forms';
import { previewChanges, previewCounts, previewTables } from '../../model/statutory-preview';
import {
  previewCountWords,
  previewPeriodWords,
  statutoryPreviewText as text,
} from '../../text/statutory-preview';
import { PreviewChangeList } from './preview-change-list';
import { PreviewTableBox } from './preview-table';
import './statutory.css';

/** An employer's form as a file states it: whose it is, for which days, and every figure with what it changes. */
export function StatutoryPreviewBox({ statutory }: { readonly statutory: StatutoryPreview }) {
  const { form, formName, establishment, establishmentName, figures, nil } = statutory;
  const definition = statutoryFormOf(form);
  const tables = useMemo(() => (definition ? previewTables(definition, figures) : []), [definition, figures]);
  return (
    <section className="stack statutory-preview" aria-label={text.figures}>
      <dl className="facts">
        <dt>{text.employer}</dt>
        <dd>
          <b>{establishmentName ?? text.unknownEmployer}</b>
        </dd>
        <dt>{text.period}</dt>
        <dd>{previewPeriodWords(statutory)}</dd>
        <dt>{text.form}</dt>
        <dd>{formName}</dd>
      </dl>
      {establishmentName !== null && establishment === null ? <p>{text.newEmployer}</p> : null}
      {nil ? <p>{text.nil}</p> : null}
      <h3>
        {text.figures} ({figures.length})
      </h3>
      {figures.length === 0 ? (
        <p className="muted">{text.noFigures}</p>
      ) : (
        <p>
          {previewCountWords(previewCounts(statutory))}. <span className="muted small">{text.legend}</span>
        </p>
      )}
      {definition ? <PreviewChangeList changes={previewChanges(definition, statutory)} /> : null}
      {tables.map((table) => (
        <PreviewTableBox key={table.table} table={table} />
      ))}
    </section>
  );
}
