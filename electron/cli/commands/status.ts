import { formatDate } from '../../../shared/domain/format-vietnamese';
import { receptionSigns, receptionStateWords } from '../../../shared/wording/reception-state';
import { only, required } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import type { Command } from './command';

export const status: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period']);
    const list = await api.reception.status({ period: required(options, 'period') });
    const json = list.map(({ agency, agencyName, state, receivedAt, dueDate, daysLate, version }) => ({
      ...{ agency, name: agencyName, status: state, receivedAt, dueDate, daysLate, version },
    }));
    const rows = list.map(({ agency, agencyName, state, daysLate, receivedAt, version }) => [
      agency,
      agencyName,
      `${receptionSigns[state]} ${receptionStateWords(state, daysLate)}`,
      receivedAt === null ? '' : formatDate(receivedAt),
      version === 0 ? '' : `lần ${version}`,
    ]);
    return done(json, table(['Mã', 'Cơ quan', 'Tình trạng', 'Ngày nhận', 'Lần'], rows));
  },
};
