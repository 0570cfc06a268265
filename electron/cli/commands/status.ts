import { formatDate } from '../../../shared/domain/format-vietnamese';
import { receptionSigns, receptionStateWords } from '../../../shared/wording/reception-state';
import { only, required, viewOption } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import type { Command } from './command';

export const status: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period', 'view']);
    const view = viewOption(options);
    const list = await api.reception.status({ period: required(options, 'period'), view });
    const json = list.map(({ agency, agencyName, state, receivedAt, dueDate, daysLate, version, under }) => ({
      ...{ agency, name: agencyName, status: state, receivedAt, dueDate, daysLate, version },
      ...(under && { under }),
    }));
    const rows = list.map(({ agency, agencyName, state, daysLate, receivedAt, version, under }) => [
      agency,
      agencyName,
      `${receptionSigns[state]} ${receptionStateWords(state, daysLate)}`,
      receivedAt === null ? '' : formatDate(receivedAt),
      version === 0 ? '' : `lần ${version}`,
      ...(view === 'now' ? [under?.agencyName ?? ''] : []),
    ]);
    const headings = ['Mã', 'Cơ quan', 'Tình trạng', 'Ngày nhận', 'Lần'];
    return done(json, table([...headings, ...(view === 'now' ? ['Nay là'] : [])], rows));
  },
};
