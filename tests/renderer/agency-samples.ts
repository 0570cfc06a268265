import type { AgencyDetail, AgencyEntry } from '../../shared/domain/agencies/agency-detail';
import type { AgencyEffect, EventPreview } from '../../shared/domain/agencies/event-preview';
import { EventRequest } from '../../shared/domain/agencies/event-request';
import { day } from './samples';

/** Builders of what the register says, with everything at its dullest; a test names only what it is about. */

const plain = {
  ...{ code: 'SYT', name: 'Sở Y tế', abbreviation: null, kind: 'department' as const },
  ...{ isGroup: false, validFrom: null, validTo: null, parent: null },
};

export function entryOf(part: Partial<AgencyEntry>): AgencyEntry {
  return { ...plain, memberCount: 0, groups: [], aliases: [], foundBy: null, successors: [], ...part };
}

export function detailOf(part: Partial<AgencyDetail>): AgencyDetail {
  return {
    ...{ ...plain, note: '', children: [], names: [], aliases: [], contacts: [], memberOf: [], members: [] },
    ...{ predecessors: [], successors: [], events: [], bindings: [], edits: [] },
    ...part,
  };
}

export function effect(part: Partial<AgencyEffect> & Pick<AgencyEffect, 'change'>): AgencyEffect {
  return {
    ...{ code: 'SYT', name: 'Sở Y tế', kind: 'department', before: null, group: null },
    ...{ predecessors: [], successors: [] },
    ...part,
  };
}

export const renameRequest = EventRequest.parse({
  ...{ kind: 'rename', agency: 'SYT', name: 'Sở Y', happenedOn: day('2025-07-01'), legalBasis: 'NQ 1' },
});

export function previewOf(part: Partial<EventPreview>): EventPreview {
  return {
    ...emptyPreview,
    request: renameRequest,
    ...part,
  };
}

const emptyPreview: Omit<EventPreview, 'request'> = {
  ...{ canApply: true, agencies: [], bindings: [], groups: [], reports: [], held: [] },
  templates: { gets: [], noLonger: [] },
  ...{ remembered: [], comparables: [], contacts: [], questions: [], obstacles: [], notices: [] },
};
