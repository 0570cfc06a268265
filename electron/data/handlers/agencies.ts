import { nearDuplicates } from '../../../shared/agency-lists/near-duplicates';
import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import { selectAgencyDetail, selectNamedBodies } from '../database/queries/agency-detail';
import { selectAgencyId, selectEdits } from '../database/queries/agency-edits';
import { selectEventSummaries } from '../database/queries/agency-event-summaries';
import { countEvents, selectEventsOf } from '../database/queries/agency-events';
import { selectAgencyPage } from '../database/queries/agency-list';
import { selectCurrentPlan } from '../database/queries/plans';
import type { Dependencies } from '../dependencies';
import { applyEvent } from './agencies/apply-event';
import { editAgency, undoEdit } from './agencies/edit-agency';
import { importList } from './agencies/import-list';
import { listFile } from './agencies/list-file';
import { offersFor } from './agencies/offers';
import { plannedEvent } from './agencies/planned-event';
import { previewOf } from './agencies/preview-event';
import { refuseBlockedList } from './agencies/refuse-blocked-list';
import { redoEvent, undoEvent } from './agencies/undo-event';
import { orRefuse } from './or-refuse';

/** The register of agencies and what happened to them. */
export function agencyHandlers(dependencies: Dependencies): HandlersFor<'agencies'> {
  const { db, announce, resources, today } = dependencies;
  const changed = <T>(outcome: T): T => {
    announce('data.changed', { subject: 'agencies' });
    return outcome;
  };
  return {
    list(listing) {
      const { total, agencies } = selectAgencyPage(db, listing);
      return { total, agencies: [...agencies] };
    },

    detail({ code }) {
      const detail = selectAgencyDetail(db, code);
      if (!detail) throw new Refusal('unknown_agency', code);
      const events = selectEventsOf(db, code);
      return {
        ...detail,
        events: [...selectEventSummaries(db, events, { offset: 0, limit: events.length })],
        edits: [...selectEdits(db, code)],
      };
    },

    edit: ({ code, change }) => changed(editAgency(dependencies, code, change)),

    undoEdit: ({ edit }) => changed(undoEdit(dependencies, edit)),

    duplicates: () =>
      nearDuplicates(selectNamedBodies(db), selectCurrentPlan(db)?.province ?? null).map(
        ({ bodies: [left, right], because }) => ({
          agencies: [
            { code: left.code, name: left.name },
            { code: right.code, name: right.name },
          ],
          because,
        }),
      ),

    events({ agency, offset, limit }) {
      const only = agency === null ? null : selectEventsOf(db, agency);
      // One that an undone event had brought is gone, and what happened to it is still told.
      if (agency !== null && only?.length === 0 && selectAgencyId(db, agency) === null) {
        throw new Refusal('unknown_agency', agency);
      }
      const total = only === null ? countEvents(db) : only.length;
      return { total, events: [...selectEventSummaries(db, only, { offset, limit })] };
    },

    preview: ({ request }) => orRefuse(db, () => previewOf(db, plannedEvent(db, request, null), today())),

    async apply({ request, file }) {
      if (file) await refuseBlockedList(dependencies, request, file);
      const outcome = applyEvent(dependencies, request, file && listFile(file));
      return outcome.state === 'applied' ? changed(outcome) : outcome;
    },

    undo({ event }) {
      const outcome = undoEvent(dependencies, event);
      return outcome.state === 'undone' ? changed(outcome) : outcome;
    },

    redo({ event }) {
      const outcome = redoEvent(dependencies, event);
      return outcome.state === 'applied' ? changed(outcome) : outcome;
    },

    offers: () => offersFor(db, resources, today()),

    importList: (asked) => importList(dependencies, asked),
  };
}
