import type { ReorganisationOffer } from '../../shared/contract/agencies';
import type { EventRequest } from '../../shared/domain/agencies/event-request';
import type { AgencyReference } from '../../shared/domain/agencies/new-agency';
import { type AgencyEventDraft, emptyDraft, type HeirDraft, noHeir } from './agency-draft';

/** What an offered reorganisation fills in. What is not known stays open, and nothing is done with it before the clerk says so. */
export function draftOfOffer(offer: ReorganisationOffer): AgencyEventDraft {
  const agencies = offer.from.flatMap(({ agency }) => agency ?? []);
  const { request, kind } = offer;
  const known = new Map(
    [...offer.from, ...offer.to].flatMap(({ agency }) => (agency ? [[agency.code, agency.name]] : [])),
  );
  const head = { legalBasis: offer.legalBasis, note: offer.note };
  if (kind === 'replace_tier') {
    const [group] = agencies;
    return { ...emptyDraft(kind, offer.happenedOn), ...head, group: group?.code ?? null };
  }
  const heirs =
    request === null
      ? offer.to.map((heir) => ({ ...noHeir, agency: heir.agency, name: heir.name, kind: heir.kind }))
      : heirsOf(request, known);
  const drafted = kind === 'subordinate' ? 'transfer' : kind;
  const [first] = heirs;
  return {
    ...emptyDraft(drafted, offer.happenedOn, agencies),
    ...head,
    heirs: first === undefined ? [noHeir] : drafted === 'split' ? heirs : [first],
    name: request?.kind === 'rename' ? request.name : kind === 'rename' ? (first?.name ?? '') : '',
  };
}

function heirsOf(request: EventRequest, known: ReadonlyMap<string, string>): readonly HeirDraft[] {
  const heir = (reference: AgencyReference): HeirDraft =>
    typeof reference === 'string'
      ? { ...noHeir, agency: { code: reference, name: known.get(reference) ?? reference } }
      : { ...noHeir, name: reference.name, abbreviation: reference.abbreviation ?? '', kind: reference.kind };
  switch (request.kind) {
    case 'merge':
      return [heir(request.into)];
    case 'split':
      return request.into.map(heir);
    case 'transfer':
      return [heir(request.to)];
    default:
      return [];
  }
}
