import type { DataApi } from '../../../shared/contract';
import { duties as channels, type DutyRow } from '../../../shared/contract/duties';
import { DutyState, RecordedState } from '../../../shared/domain/duties/duty-state';
import { dutyRoleWords } from '../../../shared/wording/duty-role';
import {
  dutyStateSigns,
  dutyStateSource,
  dutyStateWord,
  dutyStateWords,
} from '../../../shared/wording/duty-state';
import { fitting } from '../fitting';
import { type Options, oneOf, only, optional, required, requiredDate } from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import type { Command } from './command';

/** Lists units of duty, and records what is known of one. */
export const duties: Command = {
  database: 'existing',
  async run(api, options) {
    const [deed, ...rest] = options.paths;
    if (rest.length > 0) throw new UsageError(`duties takes no ${rest.join(' ')}.`);
    switch (deed) {
      case undefined:
        return list(api, options);
      case 'record':
        return record(api, options);
      case 'extend':
        return extend(api, options);
      case 'undo':
      case 'redo':
        return undoOrRedo(api, options, deed);
      default:
        throw new UsageError(`duties has no ${deed}.`);
    }
  },
};

const pageSize = 500;

async function list(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'agency', 'search', 'state'], true);
  const asked = {
    by: 'agency' as const,
    agency: optional(options, 'agency'),
    search: optional(options, 'search') ?? '',
    state: oneOf(options, 'state', DutyState.options),
    limit: pageSize,
  };
  const first = await api.duties.list(asked);
  const rows = [...first.rows];
  while (rows.length < first.total) {
    const next = await api.duties.list({ ...asked, offset: rows.length });
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  const { total, units, counts, isCut } = first;
  const shown = rows.map((row) => [
    ...[row.unit?.agency ?? '', row.unit?.name ?? row.heading, `${row.assignment} ${row.label}`],
    ...[dutyRoleWords[row.role], stateText(row), row.duty, shortened(row.text)],
  ]);
  const headings = ['Mã', 'Cơ quan', 'Mục', 'Vai trò', 'Tình trạng', 'Mã nhiệm vụ', 'Nội dung'];
  const cut = isCut ? '\nCòn kết quả khác; hãy gõ thêm từ để tìm hẹp hơn.' : '';
  return done(
    { total, units, counts, isCut, duties: rows.map(toJson) },
    `${table(headings, shown)}\n${total} nhiệm vụ.${cut}`,
  );
}

function toJson({ unit, counts: _counts, units: _units, ...row }: DutyRow) {
  return { ...row, ...unit, words: unit && dutyStateWords(unit, row.requested) };
}

function stateText({ unit, requested }: DutyRow): string {
  if (!unit) return '';
  const source = dutyStateSource(unit.from);
  const words = `${dutyStateSigns[unit.state]} ${dutyStateWords(unit, requested)}`;
  if (unit.from === 'nobody' && unit.offered !== null) {
    return `${words} (các cơ quan cũ đều ${dutyStateWord(unit.offered, requested)})`;
  }
  return source === '' ? words : `${words} (${source})`;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= 60 ? text : `${letters.slice(0, 59).join('')}…`;
}

async function record(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'duty', 'agency', 'state', 'as-of', 'note'], true);
  const state = oneOf(options, 'state', RecordedState.options);
  if (state === null) throw new UsageError('duties record needs --state.');
  const note = optional(options, 'note') ?? '';
  if (state === 'withdrawn' && note.trim() === '') {
    throw new UsageError('duties record --state withdrawn needs its reason as --note.');
  }
  const unit = { duty: required(options, 'duty'), agency: required(options, 'agency') };
  const { entries } = await api.duties.record(
    fitting('duties record', channels.record.input, {
      ...{ duty: unit.duty, agencies: [unit.agency], state, asOf: requiredDate(options, 'as-of'), note },
    }),
  );
  return recorded(api, unit, entries);
}

async function extend(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'duty', 'agency', 'due', 'note', 'number'], true);
  const unit = { duty: required(options, 'duty'), agency: required(options, 'agency') };
  const { entries } = await api.duties.extend(
    fitting('duties extend', channels.extend.input, {
      ...{ duty: unit.duty, agencies: [unit.agency], dueOn: requiredDate(options, 'due') },
      ...{ reason: required(options, 'note'), documentNumber: optional(options, 'number') },
    }),
  );
  return recorded(api, unit, entries);
}

async function recorded(
  api: DataApi,
  { duty, agency }: { readonly duty: string; readonly agency: string },
  entries: readonly string[],
): Promise<Outcome> {
  const [{ requested }, { unit }] = await Promise.all([
    api.duties.detail({ duty }),
    api.duties.history({ duty, agency }),
  ]);
  const words = unit ? dutyStateWords(unit, requested) : '';
  return done({ entries, duty, ...unit, words }, `${unit?.name ?? agency}: ${words} (${entries.join(', ')})`);
}

async function undoOrRedo(api: DataApi, options: Options, deed: 'undo' | 'redo'): Promise<Outcome> {
  only(options, ['db', 'entry'], true);
  const entries = required(options, 'entry').split(',');
  const asked = fitting(`duties ${deed}`, channels.undo.input, { entries });
  if (deed === 'undo') {
    const { undone } = await api.duties.undo(asked);
    return done({ undone }, `Đã hoàn tác ${undone} mục.`);
  }
  const { redone } = await api.duties.redo(asked);
  return done({ redone }, `Đã làm lại ${redone} mục.`);
}
