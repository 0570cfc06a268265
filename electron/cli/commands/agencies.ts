import type { DataApi } from '../../../shared/contract';
import { formatDate } from '../../../shared/domain/format-vietnamese';
import { type Options, only, optional, optionalDate } from '../options';
import { done, type Outcome } from '../outcome';
import { table } from '../table';
import { UsageError } from '../usage';
import { applyFromOptions } from './agencies-apply';
import { duplicates, events, offers, redo, show, undo } from './agencies-history';
import { importAgencies, replaceTier } from './agencies-lists';
import type { Command } from './command';

type Deed = (api: DataApi, options: Options) => Promise<Outcome>;

const deeds: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ['import', importAgencies],
  ['rename', applyFromOptions],
  ['merge', applyFromOptions],
  ['split', applyFromOptions],
  ['dissolve', applyFromOptions],
  ['transfer', applyFromOptions],
  ['replace-tier', replaceTier],
  ['events', events],
  ['show', show],
  ['duplicates', duplicates],
  ['offers', offers],
  ['undo', undo],
  ['redo', redo],
]);

/** The register of agencies and everything that happens to them. */
export const agencies: Command = {
  database: 'existing',
  async run(api, options) {
    const [word] = options.paths;
    if (word === undefined) return listed(api, options);
    const deed = deeds.get(word);
    if (!deed) throw new UsageError(`agencies takes no ${word}.`);
    return deed(api, options);
  },
};

/** Without a search or a day the register in its own order; otherwise in Vietnamese order. */
async function listed(api: DataApi, options: Options): Promise<Outcome> {
  only(options, ['db', 'search', 'on', 'group']);
  const search = optional(options, 'search');
  const on = optionalDate(options, 'on');
  const group = optional(options, 'group');
  if (search === null && on === null && group === null) {
    const list = await api.register.agencies();
    const rows = list.map(({ code, name, isGroup }) => [code, name, isGroup ? 'nhóm' : '']);
    return done(list, table(['Mã', 'Cơ quan', ''], rows));
  }
  const limit = 1_000;
  const found = [];
  for (let offset = 0, total = 1; offset < total; offset += limit) {
    const view = on === null ? 'now' : 'then';
    const page = await api.agencies.list({ search: search ?? '', on, group, view, offset, limit });
    total = page.total;
    found.push(...page.agencies);
  }
  const rows = found.map(({ code, name, isGroup, validTo, foundBy, successors }) => [
    code,
    name,
    isGroup ? 'nhóm' : '',
    validTo === null ? '' : `đến ${formatDate(validTo)}`,
    foundBy ?? '',
    successors.map((one) => one.code).join(', '),
  ]);
  return done(found, table(['Mã', 'Cơ quan', '', '', 'Tìm thấy theo', 'Nay là'], rows));
}
