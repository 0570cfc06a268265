import type { EventPreview, NamedAgency } from '../../../../shared/domain/agencies/event-preview';
import { formatDate } from '../../../../shared/domain/format-vietnamese';
import { beforeAfter } from '../../../model/agency-before-after';
import { VirtualTable } from '../../../parts/virtual-table';
import { namesOf } from '../../../text/agencies';
import { wizardText as text } from '../../../text/agencies-wizard';

/** Who there is before the day, and who there is from it on, side by side. */
export function BeforeAfterTable({ preview }: { readonly preview: EventPreview }) {
  const rows = beforeAfter(preview);
  const day = formatDate(preview.request.happenedOn);
  if (rows.length === 0) return <p className="wizard-none muted">{text.noConsequence}</p>;
  return (
    <VirtualTable
      label={`${text.before} – ${text.after(day)}`}
      headings={[text.before, '', text.after(day)]}
      widths={['auto', '34px', '50%']}
      count={rows.length}
      keyOf={(index) => rows[index]?.key ?? String(index)}
      rowHeight={29}
    >
      {(index, frame) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <tr {...frame}>
            <td>
              <Side agencies={row.before} none={row.onlyGroup ? text.nothing : text.noPredecessor} />
            </td>
            <td className="muted">→</td>
            <td>
              <Side agencies={row.after} none={row.onlyGroup ? text.outOfGroup : text.noSuccessor} />
              {row.onlyGroup && row.after.length > 0 ? (
                <span className="muted"> · {text.intoGroup}</span>
              ) : null}
            </td>
          </tr>
        );
      }}
    </VirtualTable>
  );
}

function Side({ agencies, none }: { readonly agencies: readonly NamedAgency[]; readonly none: string }) {
  if (agencies.length === 0) return <span className="muted">{none}</span>;
  const [only] = agencies;
  return (
    <>
      {namesOf(agencies, 8)}
      {agencies.length === 1 && only ? <span className="muted"> {only.code}</span> : null}
    </>
  );
}
