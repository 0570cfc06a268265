import { type ReactNode, useState } from 'react';
import type { AgencyChange, AgencyDetail } from '../../../../shared/domain/agencies/agency-detail';
import { agencyKindWords } from '../../../../shared/wording/agency-kind';
import { useAgencyDeeds } from '../../../stores/agencies-deeds';
import { agencyPanelText as text } from '../../../text/agencies-panel';
import { AgencyPicker } from '../agency-picker';
import { AgencyLink } from './agency-link';
import { KindForm } from './kind-form';
import { PanelSection } from './panel-section';
import { ShownList } from './shown-list';
import { TextForm } from './text-form';

type Fact = 'abbreviation' | 'kind' | 'parent' | 'aliases' | 'note';

/** What is known of an agency beside its names, each put right in its place. */
export function AgencyFacts({ detail }: { readonly detail: AgencyDetail }) {
  const [edited, setEdited] = useState<Fact | null>(null);
  const { code, abbreviation, kind, parent, aliases, note, children } = detail;
  const close = () => setEdited(null);
  const save = (change: AgencyChange) => void useAgencyDeeds.getState().edit(code, change);
  const none = <span className="muted">{text.none}</span>;
  const row = (fact: Fact, shown: ReactNode, form: ReactNode) => (
    <>
      <dt>{text[fact]}</dt>
      <dd>
        {edited === fact ? (
          form
        ) : (
          <>
            {shown}{' '}
            <button
              type="button"
              className="link-button small"
              aria-label={`${text.edit} ${text[fact]}`}
              onClick={() => setEdited(fact)}
            >
              {text.edit}
            </button>
          </>
        )}
      </dd>
    </>
  );
  return (
    <PanelSection title={text.data}>
      <dl className="facts">
        {row(
          'abbreviation',
          abbreviation ?? none,
          <TextForm
            label={text.abbreviation}
            value={abbreviation ?? ''}
            longest={60}
            onSave={(value) => save({ field: 'abbreviation', value: value === '' ? null : value })}
            onClose={close}
          />,
        )}
        {row(
          'kind',
          agencyKindWords[kind],
          <KindForm kind={kind} onSave={(value) => save({ field: 'kind', value })} onClose={close} />,
        )}
        {row(
          'parent',
          parent ? <AgencyLink {...parent} /> : none,
          <AgencyPicker
            label={text.findParent}
            on={null}
            takesFocus
            onChoose={(chosen) => {
              save({ field: 'parent', value: chosen?.code ?? null });
              close();
            }}
            onClose={close}
            blank={parent === null ? null : text.none}
          />,
        )}
        {row(
          'aliases',
          aliases.length === 0 ? none : aliases.join('; '),
          <TextForm
            label={text.oneALine}
            lines={4}
            longest={20_000}
            value={aliases.join('\n')}
            onSave={(value) => save({ field: 'aliases', value: linesOf(value) })}
            onClose={close}
          />,
        )}
        {row(
          'note',
          note === '' ? none : <span className="agency-note-text">{note}</span>,
          <TextForm
            label={text.note}
            lines={3}
            longest={4_000}
            value={note}
            onSave={(value) => save({ field: 'note', value })}
            onClose={close}
          />,
        )}
      </dl>
      {children.length === 0 ? null : (
        <>
          <h4>{text.children}</h4>
          <ShownList items={children} keyOf={(one) => one.code}>
            {(one) => <AgencyLink {...one} />}
          </ShownList>
        </>
      )}
    </PanelSection>
  );
}

function linesOf(value: string): string[] {
  return [...new Set(value.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])))].slice(
    0,
    100,
  );
}
