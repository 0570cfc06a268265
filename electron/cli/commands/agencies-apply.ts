import { z } from 'zod';
import { kindOfName } from '../../../shared/agency-lists/kind-of-name';
import type { DataApi } from '../../../shared/contract';
import { EventRequest, type EventRequestInput } from '../../../shared/domain/agencies/event-request';
import type { AgencyReference } from '../../../shared/domain/agencies/new-agency';
import { Takes } from '../../../shared/domain/agencies/takes';
import { AgencyCode, AgencyKind } from '../../../shared/domain/agency';
import { eventPreviewLines } from '../../../shared/wording/agency-event';
import { type OptionName, type Options, only, optional, optionalDate, required } from '../options';
import type { Outcome } from '../outcome';
import { readJson } from '../read-json';
import { UsageError } from '../usage';

/** What every event is told by. */
export const eventOptions: readonly OptionName[] = ['db', 'date', 'basis', 'note', 'dry-run'];

const own: Readonly<Record<string, readonly OptionName[]>> = {
  rename: ['agency', 'name', 'abbreviation'],
  merge: ['from', 'into', 'abbreviation', 'kind'],
  split: ['from', 'into', 'keeps', 'takes', 'kind'],
  dissolve: ['agency', 'takes'],
  transfer: ['from', 'to', 'duties', 'rules', 'indicators', 'standing', 'kind'],
};

/** An event that is told by options alone: previewed, and applied unless it is a dry run. */
export async function applyFromOptions(api: DataApi, options: Options): Promise<Outcome> {
  const [word = '', ...strays] = options.paths;
  if (strays.length > 0) throw new UsageError(`agencies ${word} takes no ${strays.join(' ')}.`);
  only(options, [...eventOptions, ...(own[word] ?? [])], true);
  return applied(api, options, requestOf(word, options), null);
}

/** Applies a request, or previews it where it is a dry run, and says all that happens. */
export async function applied(
  api: DataApi,
  options: Options,
  request: EventRequestInput,
  file: { readonly path: string; readonly sha256: string } | null,
): Promise<Outcome> {
  const dryRun = options.values['dry-run'] === true;
  const outcome = dryRun
    ? { state: 'previewed' as const, preview: await api.agencies.preview({ request }) }
    : await api.agencies.apply({ request, file });
  const { preview } = outcome;
  const event = outcome.state === 'applied' ? outcome.event : null;
  const ending =
    event === null
      ? preview.canApply
        ? 'Chưa ghi gì.'
        : 'Chưa ghi gì: còn điều phải trả lời hoặc chưa làm được.'
      : `Đã ghi: ${event}`;
  return {
    json: { dryRun, event, ...preview },
    text: [...eventPreviewLines(preview), '', ending].join('\n'),
    problems: !preview.canApply,
  };
}

/** The day, ground and note of an event. Throws `UsageError` where one is missing. */
export function eventHead(options: Options) {
  const happenedOn = optionalDate(options, 'date');
  if (happenedOn === null) throw new UsageError(`agencies needs --date.`);
  return { happenedOn, legalBasis: required(options, 'basis'), note: optional(options, 'note') ?? '' };
}

function requestOf(word: string, options: Options): EventRequestInput {
  const head = eventHead(options);
  const takes = () => readTakes(optional(options, 'takes'));
  switch (word) {
    case 'rename':
      return parsed({
        ...head,
        kind: 'rename',
        agency: required(options, 'agency'),
        name: required(options, 'name'),
        abbreviation: optional(options, 'abbreviation'),
      });
    case 'merge': {
      const into = reference(options, required(options, 'into'));
      return parsed({ ...head, kind: 'merge', from: codes(required(options, 'from')), into });
    }
    case 'split': {
      const into = required(options, 'into')
        .split(';')
        .map((one) => reference(options, one.trim()));
      const keeps = options.values.keeps === true;
      return parsed({ ...head, kind: 'split', from: required(options, 'from'), into, keeps, takes: takes() });
    }
    case 'dissolve':
      return parsed({ ...head, kind: 'dissolve', agency: required(options, 'agency'), takes: takes() });
    default:
      return parsed({
        ...head,
        kind: 'transfer',
        from: required(options, 'from'),
        to: reference(options, required(options, 'to')),
        duties: codes(optional(options, 'duties') ?? ''),
        rules: codes(optional(options, 'rules') ?? ''),
        indicators: codes(optional(options, 'indicators') ?? ''),
        standing: codes(optional(options, 'standing') ?? ''),
      });
  }
}

function parsed(request: unknown): EventRequestInput {
  const found = EventRequest.safeParse(request);
  if (found.success) return found.data;
  throw new UsageError(`This event is not understood: ${z.prettifyError(found.error)}`);
}

function codes(text: string): readonly string[] {
  return text.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}

/** A code of the register, or the name of a new agency, whose kind its name or `--kind` says. */
function reference(options: Options, text: string): AgencyReference {
  if (AgencyCode.safeParse(text).success) return text;
  const kind = optional(options, 'kind') ?? kindOfName(text);
  const known = AgencyKind.safeParse(kind);
  if (!known.success) {
    throw new UsageError(`--kind expects one of ${AgencyKind.options.join(', ')} for “${text}”.`);
  }
  return { code: null, name: text, abbreviation: optional(options, 'abbreviation'), kind: known.data };
}

/** Reads who takes over what. Throws `UsageError` where the file is not there or is something else. */
export function readTakes(path: string | null): Takes {
  if (path === null) return Takes.parse({});
  const found = Takes.strict().safeParse(readJson(path));
  if (!found.success)
    throw new UsageError(`${path} does not say who takes what: ${z.prettifyError(found.error)}`);
  return found.data;
}
