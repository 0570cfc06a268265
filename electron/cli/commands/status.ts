import { formatDate } from '../../../shared/domain/format-vietnamese';
import { receptionSign, receptionStateWords } from '../../../shared/wording/reception-state';
import { only, optionalDate, required, viewOption } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import type { Command } from './command';

/** Where everybody stands in a period, now or at the end of a day by what was known then. */
export const status: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period', 'view', 'on']);
    const view = viewOption(options);
    const on = optionalDate(options, 'on');
    const list = await api.reception.status({ period: required(options, 'period'), view, on });
    const json = list.map(({ agency, agencyName, state, receivedAt, under, ...reception }) => ({
      ...{ agency, name: agencyName, status: state, receivedAt, dueDate: reception.dueDate },
      ...{ daysLate: reception.daysLate, version: reception.version },
      ...{ lastWorkingDay: reception.lastWorkingDay, workingDaysLeft: reception.workingDaysLeft },
      ...{ extendedTo: reception.extendedTo },
      ...(under && { under }),
    }));
    const rows = list.map(({ under, ...reception }) => [
      reception.agency,
      reception.agencyName,
      `${receptionSign(reception)} ${receptionStateWords(reception)}`,
      reception.dueDate === null ? '' : formatDate(reception.dueDate),
      reception.receivedAt === null ? '' : formatDate(reception.receivedAt),
      reception.version === 0 ? '' : `lần ${reception.version}`,
      ...(view === 'now' ? [under?.agencyName ?? ''] : []),
    ]);
    const headings = ['Mã', 'Cơ quan', 'Tình trạng', 'Hạn', 'Ngày nhận', 'Lần'];
    return done(json, table([...headings, ...(view === 'now' ? ['Nay là'] : [])], rows));
  },
};
