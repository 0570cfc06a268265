import type { AgencyEntry } from '../../../shared/domain/agencies/agency-detail';
import { agencyKindWords } from '../../../shared/wording/agency-kind';
import { filterKey, wholeRegister } from '../../model/agency-filter';
import { rowAt } from '../../model/pages';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { RovingButton } from '../../parts/roving-button';
import { useMedia } from '../../parts/use-media';
import { type TableRowFrame, VirtualTable } from '../../parts/virtual-table';
import { agenciesPerPage, useAgencies } from '../../stores/agencies';
import { useAgencyView } from '../../stores/agency-view';
import { today } from '../../stores/today';
import {
  otherNameWords,
  placeTitle,
  placeWords,
  agenciesText as text,
  validityWords,
} from '../../text/agencies';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';

const { columns } = text;
const wide = [
  columns.name,
  columns.abbreviation,
  columns.code,
  columns.kind,
  columns.group,
  columns.validity,
  columns.otherName,
];
const narrow = [columns.name, columns.code, columns.validity, columns.otherName];

/** The register in Vietnamese order. Beside an open agency only what tells agencies apart is shown. */
export function RegisterTable() {
  const total = useAgencies((state) => state.total);
  const pages = useAgencies((state) => state.pages);
  const filter = useAgencies((state) => state.filter);
  const opened = useAgencies((state) => state.opened);
  const look = useAgencies((state) => state.look);
  const view = useAgencyView((state) => state.view);
  const isNarrowWindow = useMedia('(max-width: 1100px)');
  if (total.status === 'loading') return <LoadingLine />;
  if (total.status === 'failed') {
    return (
      <div className="agency-empty">
        <ProblemBox
          problem={total.problem}
          actions={<Button onClick={() => void useAgencies.getState().load()}>{shellText.retry}</Button>}
        />
      </div>
    );
  }
  if (total.value === 0) return <NothingFound />;
  const isNarrow = isNarrowWindow || opened !== null;
  return (
    <VirtualTable
      key={filterKey(filter, view)}
      label={text.table}
      headings={isNarrow ? narrow : wide}
      widths={
        isNarrow
          ? ['auto', '168px', '118px', '22%']
          : [
              'clamp(270px, 26cqw, 520px)',
              '84px',
              '164px',
              '166px',
              'clamp(150px, 16cqw, 270px)',
              '118px',
              'auto',
            ]
      }
      count={total.value}
      keyOf={(index) => rowAt(pages, index, agenciesPerPage)?.code ?? `row ${index}`}
      rowHeight={29}
      onVisible={look}
    >
      {(index, frame) => (
        <AgencyRow
          entry={rowAt(pages, index, agenciesPerPage)}
          frame={frame}
          isNarrow={isNarrow}
          opened={opened}
        />
      )}
    </VirtualTable>
  );
}

type AgencyRowProps = {
  readonly entry: AgencyEntry | null;
  readonly frame: TableRowFrame;
  readonly isNarrow: boolean;
  readonly opened: string | null;
};

function AgencyRow({ entry, frame, isNarrow, opened }: AgencyRowProps) {
  if (entry === null) {
    return (
      <tr {...frame}>
        <td colSpan={isNarrow ? narrow.length : wide.length} className="muted">
          <RovingButton className="cell-button">…</RovingButton>
        </td>
      </tr>
    );
  }
  const { code, name, abbreviation, kind, validFrom, validTo } = entry;
  const isOpened = code === opened;
  return (
    <tr {...frame} aria-selected={isOpened}>
      <td>
        <RovingButton
          className="cell-button"
          aria-pressed={isOpened}
          onClick={() => void useAgencies.getState().open(code)}
        >
          {name}
        </RovingButton>
      </td>
      {isNarrow ? null : <td>{abbreviation}</td>}
      <td>{code}</td>
      {isNarrow ? null : <td>{agencyKindWords[kind]}</td>}
      {isNarrow ? null : (
        <td className="agency-line" title={placeTitle(entry)}>
          {placeWords(entry)}
        </td>
      )}
      <td>{validityWords(validFrom, validTo)}</td>
      <td className="agency-line muted" title={otherNameWords(entry)}>
        {otherNameWords(entry)}
      </td>
    </tr>
  );
}

function NothingFound() {
  const on = useAgencies((state) => state.filter.on);
  const narrowTo = useAgencies((state) => state.narrow);
  return (
    <div className="agency-empty">
      <MessageBox
        tone="note"
        title={text.none}
        actions={<Button onClick={() => void narrowTo(wholeRegister(on ?? today()))}>{text.clear}</Button>}
      >
        <p>{text.noneRemedy}</p>
      </MessageBox>
    </div>
  );
}
