import type { RequestGap } from '../../../shared/contract/requests';
import { lackingWords, requestLineSigns, requestLineWord } from '../../../shared/wording/request-line';
import { Button } from '../../parts/button';
import { ChoiceSwitch } from '../../parts/choice-switch';
import { MessageBox } from '../../parts/message-box';
import { RovingButton } from '../../parts/roving-button';
import { StateWord, type Tone } from '../../parts/state-word';
import { VirtualTable } from '../../parts/virtual-table';
import { type RequestLine, useRequests } from '../../stores/requests';
import { dutiesText } from '../../text/duties';
import { askWords, heldSource, heldWords, lineChoice, requestsText as text } from '../../text/plan-requests';

const tones: Readonly<Record<RequestLine['state'], Tone>> = {
  answered: 'good',
  reused: 'calm',
  missing: 'warn',
};

/** What is held for a request with its source, what is missing, and whom to ask for it. */
export function GapTable({ gap }: { readonly gap: RequestGap }) {
  const { lines, total, counts, ask, unsupplied } = gap;
  const state = useRequests((one) => one.state);
  const { show, more } = useRequests.getState();
  return (
    <>
      <div className="plan-line actions">
        <ChoiceSwitch
          label={text.show}
          chosen={state ?? 'all'}
          choices={[
            { value: 'all', text: text.all },
            ...(['missing', 'reused', 'answered'] as const).map((value) => ({
              value,
              text: lineChoice(value, counts),
            })),
          ]}
          onChoose={(value) => void show(value === 'all' ? null : value)}
        />
      </div>
      <div className="plan-line">
        <MessageBox tone="note" title={ask.length + unsupplied.length === 0 ? text.askNothing : text.ask}>
          {ask.length > 0 ? <p>{ask.map(askWords).join(' · ')}</p> : null}
          {unsupplied.length > 0 ? (
            <p>
              {text.unsupplied}: {unsupplied.join(', ')}
            </p>
          ) : null}
        </MessageBox>
      </div>
      {lines.length === 0 ? <p className="loading-line">{text.noLines}</p> : null}
      {lines.length > 0 ? (
        <VirtualTable
          key={state ?? 'all'}
          label={text.title}
          headings={[text.indicator, text.supplier, text.state, text.figure]}
          widths={['auto', '24%', '118px', '32%']}
          count={lines.length}
          rowHeight={49}
        >
          {(index, frame) => {
            const line = lines[index];
            return line ? (
              <tr {...frame}>
                <th scope="row">
                  <RovingButton className="plan-tree-button">
                    <span>
                      <span className="plan-label">{line.indicator}</span> {line.name}{' '}
                      <span className="muted">({line.unit})</span>
                    </span>
                  </RovingButton>
                </th>
                <td>
                  {line.supplierName ?? <i>{text.nobody}</i>}
                  {line.isGroupWithoutRoster ? (
                    <span className="plan-tree-note">{dutiesText.noRoster}</span>
                  ) : null}
                </td>
                <td>
                  <StateWord
                    sign={requestLineSigns[line.state]}
                    word={requestLineWord(line.state)}
                    tone={tones[line.state]}
                  />
                </td>
                <td>
                  {line.held.map((held) => (
                    <div key={`${held.agency} ${held.submission} ${held.source.cell}`}>
                      {heldWords(held, line.decimals)}
                      <span className="plan-tree-note breakable">{heldSource(held)}</span>
                    </div>
                  ))}
                  {line.lacking.length > 0 ? (
                    <span className="plan-tree-note breakable">{lackingWords(line.lacking)}</span>
                  ) : null}
                </td>
              </tr>
            ) : null;
          }}
        </VirtualTable>
      ) : null}
      {lines.length < total ? (
        <div className="plan-line">
          <Button onClick={() => void more()}>{text.more(total - lines.length)}</Button>
        </div>
      ) : null}
    </>
  );
}
