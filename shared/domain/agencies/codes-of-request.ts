import type { EventRequest } from './event-request';
import type { AgencyReference } from './new-agency';
import type { Takes } from './takes';

/** The codes of all agencies that a completed request names, new ones too, each once. */
export function codesOfRequest(request: EventRequest): readonly string[] {
  return [...new Set(namedIn(request))];
}

function namedIn(request: EventRequest): readonly string[] {
  switch (request.kind) {
    case 'rename':
      return [request.agency];
    case 'merge':
      return [...request.from, ...codeOf(request.into)];
    case 'split':
      return [request.from, ...request.into.flatMap(codeOf), ...takersOf(request.takes)];
    case 'dissolve':
      return [request.agency, ...takersOf(request.takes)];
    case 'transfer':
      return [request.from, ...codeOf(request.to)];
    case 'replace_tier': {
      const members = request.members.flatMap(({ code, from }) => [
        ...from,
        ...(code === null ? [] : [code]),
      ]);
      return [request.group, ...members, ...takersOf(request.takes)];
    }
    default: {
      const members = request.members.flatMap(({ agency, code }) => agency ?? code ?? []);
      return request.group === null ? members : [request.group, ...members];
    }
  }
}

function codeOf(reference: AgencyReference): readonly string[] {
  if (typeof reference === 'string') return [reference];
  return reference.code === null ? [] : [reference.code];
}

function takersOf({ duties, rules, indicators, groups }: Takes): readonly string[] {
  const takers = [duties, rules, indicators, groups].flatMap((one) => Object.values(one));
  return takers.filter((taker) => taker !== 'nobody' && taker !== 'all');
}
