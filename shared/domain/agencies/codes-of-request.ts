import type { EventRequest } from './event-request';
import type { AgencyReference } from './new-agency';
import { takersIn } from './takes';

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
      return [request.from, ...request.into.flatMap(codeOf), ...takersIn(request.takes)];
    case 'dissolve':
      return [request.agency, ...takersIn(request.takes)];
    case 'transfer':
      return [request.from, ...codeOf(request.to)];
    case 'replace_tier': {
      const members = request.members.flatMap(({ code, from }) => [
        ...from,
        ...(code === null ? [] : [code]),
      ]);
      return [request.group, ...members, ...takersIn(request.takes)];
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
