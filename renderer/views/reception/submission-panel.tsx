import type { SubmissionSummary } from '../../../shared/domain/reception';
import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { SidePanel } from '../../parts/side-panel';
import { writeTemplates } from '../../stores/documents';
import { draftKey, useEntry } from '../../stores/entry';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { type Place, useReception } from '../../stores/reception';
import { entryText } from '../../text/entry';
import { periodTitle } from '../../text/period';
import { mainState, receiptWords, receptionText, standingWords } from '../../text/reception';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { AnnotatedBox } from './annotated-box';
import { LastDeedBox } from './last-deed';
import { OwnDay } from './own-day';
import { StandingHistory } from './standing-history';
import { VersionCard } from './version-card';

/** One agency's report of one period: where it stands, what was done last, and all versions, newest first. */
export function SubmissionPanel({ place }: { readonly place: Place }) {
  const submissions = useReception((state) => state.submissions);
  const agencyName = usePlan(({ atWork }) => {
    const value = readyValue(atWork);
    return value?.plan ? value.agencies.find(({ code }) => code === place.agency)?.name : undefined;
  });
  const lastDeed = useReception((state) => state.lastDeed);
  const annotated = useReception((state) => state.annotated);
  const { closeComparison, close } = useReception.getState();
  const versions = readyValue(submissions);
  const marked = versions?.find(({ submission }) => submission === annotated?.submission);

  return (
    <SidePanel
      title={agencyName ?? place.agency}
      subtitle={periodTitle(place.period)}
      closeLabel={shellText.close}
      onClose={() => {
        closeComparison();
        close();
      }}
    >
      <Standing place={place} versions={versions ?? []} />
      <PlaceActions place={place} />
      {lastDeed ? <LastDeedBox key={`${lastDeed.deed} ${lastDeed.submission}`} last={lastDeed} /> : null}
      {annotated && marked ? <AnnotatedBox annotated={annotated} submission={marked} /> : null}
      {submissions.status === 'loading' ? <LoadingLine /> : null}
      {submissions.status === 'failed' ? <ProblemBox problem={submissions.problem} /> : null}
      {versions ? <Versions versions={versions} /> : null}
    </SidePanel>
  );
}

function Versions({ versions }: { readonly versions: readonly SubmissionSummary[] }) {
  if (versions.length === 0) {
    return (
      <MessageBox tone="note" title={receptionText.noVersions}>
        <p>{receptionText.noVersionsNext}</p>
      </MessageBox>
    );
  }
  const current = versions.find(({ state }) => state === 'accepted');
  return (
    <ol className="stack" aria-label={receptionText.versions}>
      {versions.map((submission, index) => (
        <li key={submission.submission}>
          <VersionCard
            key={String(submission === current)}
            submission={submission}
            isCurrent={submission === current}
            previous={versions[index + 1]?.version ?? null}
          />
        </li>
      ))}
    </ol>
  );
}

type StandingProps = { readonly place: Place; readonly versions: readonly SubmissionSummary[] };

/** `● đúng hạn · hạn 14/12/2025`, and how the version that counts came. */
function Standing({ place, versions }: StandingProps) {
  const reception = useReception(({ table }) =>
    readyValue(table)
      ?.get(place.period)
      ?.find(({ agency }) => agency === place.agency),
  );
  const current = versions.find(({ state }) => state === 'accepted');
  if (!reception) return null;
  return (
    <div className="standing">
      <p>
        <span aria-hidden="true">{mainState(reception).sign} </span>
        {standingWords(reception)}
      </p>
      {current ? <p className="muted breakable">{receiptWords(current)}</p> : null}
      <OwnDay reception={reception} />
      <StandingHistory />
    </div>
  );
}

function PlaceActions({ place }: { readonly place: Place }) {
  const hasDraft = useEntry(({ drafts }) => drafts.has(draftKey(place)));
  const { open, discard } = useEntry.getState();
  return (
    <>
      {hasDraft ? (
        <MessageBox
          tone="warning"
          title={entryText.kept}
          actions={
            <>
              <Button onClick={() => void open(place)}>{entryText.resume}</Button>
              <Button kind="quiet" onClick={() => discard(place)}>
                {entryText.discard}
              </Button>
            </>
          }
        >
          <p>{entryText.keptNote}</p>
        </MessageBox>
      ) : null}
      <div className="actions">
        {hasDraft ? null : <Button onClick={() => void open(place)}>{entryText.open}</Button>}
        <Button
          onClick={() => void writeTemplates(place.period, place.agency, receptionText.templateFolderTitle)}
        >
          {receptionText.writeOneTemplate}
        </Button>
      </div>
    </>
  );
}
