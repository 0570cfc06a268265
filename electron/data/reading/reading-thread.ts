import { doJob, type JobKind } from './reading-jobs';
import { serveJobs } from './serve-jobs';

/** The reading thread. The border does not know types; who asks knows which question belongs to which job. */
serveJobs((kind, question, known) => doJob(kind as JobKind, question as never, known));
