import type { Announce } from '../../shared/contract/events';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { WritableDatabase } from './database/database';
import type { ReportKnown } from './handlers/intake/read-report';
import type { Reader } from './reading/reader';

/** What the handlers need from outside. Clock, chance and the user's name come in here and nowhere else. */
export type Dependencies = {
  readonly db: WritableDatabase;
  /** The folder that holds `presets/`. */
  readonly resources: string;
  readonly today: () => CalendarDate;
  /** The instant of an acceptance in ISO 8601, UTC. */
  readonly now: () => string;
  /** Who is at the keyboard, as recorded with each acceptance. */
  readonly user: () => string;
  readonly newUuid: () => string;
  readonly announce: Announce;
  /** Opens what reads the files of an intake, so that a file can do no harm to whoever asks. */
  readonly openReader: (known: ReportKnown) => Reader;
};
