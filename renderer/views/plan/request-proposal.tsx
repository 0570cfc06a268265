import { formatDate } from '../../../shared/domain/format-vietnamese';
import type { PreparedRequest } from '../../stores/requests';
import { periodTitle } from '../../text/period';
import { requestFormText as text } from '../../text/plan-requests';
import { Choices } from './choices';
import type { RequestFilling } from './request-filling';

type RequestProposalProps = {
  readonly proposal: PreparedRequest;
  readonly filled: RequestFilling;
  readonly put: (part: Partial<RequestFilling>) => void;
};

/** What the day of a letter proposes: its period, whose figures to take over and what to ask, each to be changed. */
export function RequestProposal({ proposal, filled, put }: RequestProposalProps) {
  const { period, dataFrom, dataTo, reusable, indicators } = proposal;
  const reuse = filled.reuse ?? reusable.filter(({ isProposed }) => isProposed).map((one) => one.period.code);
  return (
    <>
      <dl className="facts">
        <dt>{text.period}</dt>
        <dd>{periodTitle(period)}</dd>
        <dt>{text.window}</dt>
        <dd>
          {formatDate(dataFrom)} – {formatDate(dataTo)}
        </dd>
      </dl>
      <Choices
        legend={text.reuse}
        none={text.noReuse}
        choices={reusable.map((one) => ({
          value: one.period.code,
          label: `${periodTitle(one.period.code)} (${one.reports} báo cáo, ${one.figures} số liệu)`,
        }))}
        chosen={reuse}
        onChange={(chosen) => put({ reuse: chosen })}
      />
      <Choices
        legend={`${text.indicators} (${filled.indicators?.length ?? indicators.length}/${indicators.length})`}
        none=""
        choices={indicators.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
        chosen={filled.indicators ?? indicators.map(({ code }) => code)}
        onChange={(chosen) => put({ indicators: chosen.length === indicators.length ? null : chosen })}
      />
    </>
  );
}
