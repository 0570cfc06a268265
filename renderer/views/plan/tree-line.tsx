import type { KeyboardEvent, ReactNode } from 'react';
import { formatDate, formatNumber } from '../../../shared/domain/format-vietnamese';
import { dutyRoleWords } from '../../../shared/wording/duty-role';
import { printedLabel } from '../../model/plan-places';
import type { TreeRow } from '../../model/plan-tree';
import { RovingButton } from '../../parts/roving-button';
import type { TableRowFrame } from '../../parts/virtual-table';
import type { DutyRow } from '../../stores/duties';
import { useOpenedDuty } from '../../stores/duties-opened';
import { usePlanDetail } from '../../stores/plan-detail';
import { assignmentWords, planPartNames, ruleWords } from '../../text/plan';
import { planPlaceWords } from '../../text/plan-place';
import { DutyStanding } from './duty-standing';

type TreeLineProps = {
  readonly row: TreeRow;
  readonly frame: TableRowFrame;
  readonly standing: ReadonlyMap<string, DutyRow>;
  readonly onFold: (key: string, isFolded: boolean) => void;
};

/** A line of the tree with its label as printed. Enter folds it or opens its duty; arrows to the sides fold and unfold. */
export function TreeLine({ row, frame, standing, onFold }: TreeLineProps) {
  const openedDuty = useOpenedDuty((state) => state.opened?.duty ?? null);
  const isFolded = 'isFolded' in row ? row.isFolded : null;
  const duty = row.kind === 'duty' ? standing.get(row.duty.duty) : undefined;
  const open = () => {
    if (row.kind === 'duty') {
      void useOpenedDuty.getState().open({ duty: row.duty.duty, agency: duty?.unit?.agency ?? null });
    } else if (row.kind === 'target') {
      usePlanDetail.getState().go('targets');
    } else if (isFolded !== null) {
      onFold(row.key, !isFolded);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = event.key === 'ArrowLeft' ? true : event.key === 'ArrowRight' ? false : null;
    if (isFolded === null || wanted === null || wanted === isFolded || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    onFold(row.key, wanted);
  };
  return (
    <tr {...frame} className={row.kind === 'part' ? 'group-row' : undefined} onKeyDown={onKeyDown}>
      <th scope="row" colSpan={row.kind === 'duty' ? 1 : 2} style={{ paddingLeft: 10 + row.depth * 18 }}>
        <RovingButton
          className="plan-tree-button"
          aria-expanded={isFolded === null ? undefined : !isFolded}
          aria-pressed={row.kind === 'duty' ? openedDuty === row.duty.duty : undefined}
          onClick={open}
        >
          <span className="plan-fold" aria-hidden="true">
            {isFolded === null ? '' : isFolded ? '▸' : '▾'}
          </span>
          <span className="plan-tree-text">{contentOf(row)}</span>
        </RovingButton>
      </th>
      {row.kind === 'duty' ? <td>{duty ? <DutyStanding row={duty} /> : null}</td> : null}
    </tr>
  );
}

function contentOf(row: TreeRow): ReactNode {
  switch (row.kind) {
    case 'part':
      return `${planPartNames[row.part]} (${formatNumber(row.count, 0)})`;
    case 'section':
      return <Labelled label={row.section.label}>{row.section.text}</Labelled>;
    case 'target':
      return <Labelled label={row.label}>{row.target.text}</Labelled>;
    case 'assignment': {
      const note = assignmentWords(row.assignment);
      return (
        <>
          <Labelled label={row.label}>
            <b>{row.assignment.heading}</b>
          </Labelled>
          {note === '' ? null : <span className="plan-tree-note">{note}</span>}
        </>
      );
    }
    case 'duty': {
      const { label, role, text: said, deadlineText, dueOn, addressee } = row.duty;
      const notes = [
        dutyRoleWords[role],
        ...(addressee ? [addressee.name] : []),
        ...(deadlineText === null ? [] : [deadlineText]),
        ...(dueOn === null ? [] : [formatDate(dueOn)]),
      ];
      return (
        <>
          <Labelled label={printedLabel(label)}>{said}</Labelled>
          <span className="plan-tree-note">{notes.join(' · ')}</span>
        </>
      );
    }
    case 'rule':
      return <Labelled label={planPlaceWords(row.rule.place)}>{ruleWords(row.rule)}</Labelled>;
  }
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      {label === '' ? null : <span className="plan-label">{label}</span>} {children}
    </>
  );
}
