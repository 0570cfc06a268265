import { addDays, type CalendarDate } from '../calendar-date';
import { agencyCode } from './agency-code';
import { completeRoster } from './complete-roster';
import { completeTier } from './complete-tier';
import type { EventNotice, EventQuestion, Obstacle } from './event-preview';
import type { EventRequest } from './event-request';
import type { KnownAgency, KnownRegister } from './known-register';
import type { NearName } from './near-name';
import type { AgencyReference, NewAgency } from './new-agency';

/** A request with codes for all that is new and for all names that were found, and what came up on the way. */
export type Completion<Request extends EventRequest = EventRequest> = {
  readonly request: Request;
  readonly questions: readonly EventQuestion[];
  readonly obstacles: readonly Obstacle[];
  readonly notices: readonly EventNotice[];
};

/** What completing a request needs of the register. */
export type Names = Pick<KnownRegister, 'agencies' | 'memberships'> & {
  /** Finds those in force on a day whose names may mean what is written. */
  readonly near: (among: Iterable<KnownAgency>, day: CalendarDate) => NearName;
  /** The province of the register, which lists write behind names; null where it is not known. */
  readonly province: string | null;
};

/** Makes codes that nobody has, each given once. */
export type CodeMaker = (agency: Pick<NewAgency, 'name' | 'abbreviation'>) => string;

/** Fills in what a request leaves open and what can be known. Names are looked up on the day before the event. */
export function completeRequest(request: EventRequest, names: Names): Completion {
  const newCode = codeMaker(request, names);
  switch (request.kind) {
    case 'merge':
      return plain({ ...request, into: withCode(request.into, newCode) });
    case 'split':
      return plain({ ...request, into: request.into.map((one) => withCode(one, newCode)) });
    case 'transfer':
      return plain({ ...request, to: withCode(request.to, newCode) });
    case 'replace_tier':
      return completeTier(request, names, addDays(request.happenedOn, -1), newCode);
    case 'roster':
      return completeRoster(request, names, newCode);
    default:
      return plain(request);
  }
}

function plain(request: EventRequest): Completion {
  return { request, questions: [], obstacles: [], notices: [] };
}

function withCode(reference: AgencyReference, newCode: CodeMaker): AgencyReference {
  return typeof reference === 'string' || reference.code !== null
    ? reference
    : { ...reference, code: newCode(reference) };
}

function codeMaker(request: EventRequest, { agencies }: Names): CodeMaker {
  const given = new Set(codesGiven(request));
  return (agency) => {
    const code = agencyCode(agency, (one) => given.has(one) || agencies.has(one));
    given.add(code);
    return code;
  };
}

function codesGiven(request: EventRequest): readonly string[] {
  const references: readonly (AgencyReference | { readonly code: string | null })[] =
    request.kind === 'merge'
      ? [request.into]
      : request.kind === 'split'
        ? request.into
        : request.kind === 'transfer'
          ? [request.to]
          : request.kind === 'replace_tier' || request.kind === 'roster'
            ? request.members
            : [];
  return references.flatMap((one) => (typeof one === 'string' ? [one] : (one.code ?? [])));
}
