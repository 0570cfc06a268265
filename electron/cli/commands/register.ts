import { formatDate } from '../../../shared/domain/format-vietnamese';
import { only, required } from '../options';
import { done } from '../outcome';
import { table } from '../table';
import type { Command } from './command';

export const presets: Command = {
  database: 'none',
  async run(api, options) {
    only(options, []);
    const list = await api.plans.presets();
    const rows = list.map((preset) => [
      preset.code,
      preset.province,
      preset.agencyItems,
      preset.duties,
      preset.targets,
      preset.quantifiedTargets,
      preset.datedRules,
      preset.indicators,
    ]);
    const heads = [
      'Mã',
      'Tỉnh',
      'Mục cơ quan',
      'Nhiệm vụ',
      'Mục tiêu',
      'định lượng',
      'Hạn báo cáo',
      'Chỉ tiêu',
    ];
    return done(list, table(heads, rows));
  },
};

export const init: Command = {
  database: 'new',
  async run(api, options) {
    only(options, ['db', 'preset']);
    const db = required(options, 'db');
    const plan = await api.plans.load({ preset: required(options, 'preset') });
    return done({ db, plan }, `Đã tạo ${db}: ${plan.title} (${plan.province}).`);
  },
};

export const periods: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'open']);
    if (options.values.open !== undefined) await api.plans.openYear({ year: Number(options.values.open) });
    const list = await api.register.periods();
    const rows = list.map(({ code, dataFrom, dataTo, dueDate }) => [
      code,
      formatDate(dataFrom),
      formatDate(dataTo),
      dueDate === null ? 'không quy định' : formatDate(dueDate),
    ]);
    return done(list, table(['Kỳ', 'Số liệu từ', 'đến', 'Ngày cuối còn hạn'], rows));
  },
};

export const templates: Command = {
  database: 'existing',
  async run(api, options) {
    only(options, ['db', 'period', 'out', 'agency']);
    const written = await api.templates.write({
      period: required(options, 'period'),
      folder: required(options, 'out'),
      agency: typeof options.values.agency === 'string' ? options.values.agency : null,
    });
    const rows = written.files.map(({ agency, path }) => [agency, path]);
    return done(written, table(['Cơ quan', 'Tệp'], rows));
  },
};
