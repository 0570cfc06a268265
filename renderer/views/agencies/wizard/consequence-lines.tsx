import type { EventPreview } from '../../../../shared/domain/agencies/event-preview';
import { assertNever } from '../../../../shared/kit/assert-never';
import {
  bindingEffectWords,
  comparableEffectWords,
  contactEffectWords,
  eventNoticeWords,
  heldReportWords,
  reportEffectWords,
} from '../../../../shared/wording/agency-event';
import { groupEffectWords, handedOverWords } from '../../../../shared/wording/handed-over';
import type { ConsequenceKind } from '../../../model/agency-consequences';
import { RovingButton } from '../../../parts/roving-button';
import { VirtualList } from '../../../parts/virtual-list';
import { rememberedWords } from '../../../text/agencies';
import { consequenceWords, namedWords, wizardText as text } from '../../../text/agencies-wizard';

type ConsequenceLinesProps = {
  readonly kind: Exclude<ConsequenceKind, 'units'>;
  readonly preview: EventPreview;
};

/** One kind of consequence, line by line. */
export function ConsequenceLines({ kind, preview }: ConsequenceLinesProps) {
  const lines = linesOf(kind, preview);
  if (lines.length === 0) return <p className="wizard-none muted">{text.noConsequence}</p>;
  return (
    <VirtualList label={consequenceWords[kind]} count={lines.length} rowHeight={29}>
      {(index, frame) => (
        <li {...frame} className="wizard-line">
          <RovingButton className="wizard-line-button">{lines[index]}</RovingButton>
        </li>
      )}
    </VirtualList>
  );
}

function linesOf(kind: ConsequenceLinesProps['kind'], preview: EventPreview): readonly string[] {
  switch (kind) {
    case 'duty':
      return [
        ...handedOverWords(preview.bindings),
        ...preview.bindings.filter(({ about }) => about === kind).map(bindingEffectWords),
      ];
    case 'rule':
    case 'indicator':
    case 'standing':
    case 'child':
      return preview.bindings.filter(({ about }) => about === kind).map(bindingEffectWords);
    case 'groups':
      return preview.groups.map(groupEffectWords);
    case 'reports':
      return [...preview.held.map(heldReportWords), ...preview.reports.map(reportEffectWords)];
    case 'templates':
      return [
        ...preview.templates.gets.map((one) => `${namedWords(one)} ${text.gets}`),
        ...preview.templates.noLonger.map((one) => `${namedWords(one)} ${text.noLonger}`),
      ];
    case 'remembered':
      return preview.remembered.map(rememberedWords);
    case 'comparables':
      return preview.comparables.map(comparableEffectWords);
    case 'contacts':
      return preview.contacts.map(contactEffectWords);
    case 'notices':
      return preview.notices.map(eventNoticeWords);
    default:
      return assertNever(kind);
  }
}
