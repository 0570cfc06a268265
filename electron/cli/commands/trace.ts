import type { Trace } from '../../../shared/contract/consolidation';
import { formatDate, formatReading } from '../../../shared/domain/format-vietnamese';
import { only, required, viewOption } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import type { Command } from './command';

export const trace: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period', 'indicator', 'view']);
    const found = await api.consolidation.trace({
      period: required(options, 'period'),
      indicator: required(options, 'indicator'),
      view: viewOption(options),
    });
    return done(found, toText(found));
  },
};

function toText({
  indicator,
  name,
  unit,
  decimals,
  period,
  current,
  superseded,
  blank,
  missing,
}: Trace): string {
  const row = (figure: Trace['current'][number], counts: string) => [
    figure.under ? `${figure.agencyName} → ${figure.under.agencyName}` : figure.agencyName,
    formatReading(figure.reading, decimals),
    figure.rawText,
    figure.source.file,
    `${figure.source.sheet} › ${figure.source.cell}`,
    `lần ${figure.version}`,
    formatDate(figure.receivedOn),
    figure.acceptedBy,
    counts,
  ];
  const rows = [
    ...current.map((figure) => row(figure, '')),
    ...superseded.map((figure) => row(figure, 'đã thay thế')),
  ];
  const silent = [
    ...blank.map(({ agencyName }) => `${agencyName}: để trống`),
    ...missing.map(({ agencyName }) => `${agencyName}: chưa có báo cáo`),
  ];
  return [
    `${indicator} · ${name} (${unit}) · kỳ ${period}`,
    table(['Cơ quan', 'Số liệu', 'Ghi trong ô', 'Tệp', 'Ô', 'Lần', 'Nhận', 'Người ghi nhận', ''], rows),
    ...silent,
  ].join('\n');
}
