import { Button } from '../../parts/button';
import { MessageBox } from '../../parts/message-box';
import { SidePanel } from '../../parts/side-panel';
import { writeTemplates } from '../../stores/documents';
import { readyValue } from '../../stores/loadable';
import { usePlan } from '../../stores/plan';
import { type Place, useReception } from '../../stores/reception';
import { periodTitle } from '../../text/period';
import { receptionText } from '../../text/reception';
import { shellText } from '../../text/shell';
import { ProblemBox } from '../problem-box';
import { LoadingLine } from '../shell/loading-line';
import { VersionCard } from './version-card';

/** One agency's report of one period: all versions, newest first. */
export function SubmissionPanel({ place }: { readonly place: Place }) {
  const submissions = useReception((state) => state.submissions);
  const close = useReception((state) => state.close);
  const agencyName = usePlan(({ atWork }) => {
    const value = readyValue(atWork);
    return value?.plan ? value.agencies.find(({ code }) => code === place.agency)?.name : undefined;
  });

  return (
    <SidePanel
      title={agencyName ?? place.agency}
      subtitle={periodTitle(place.period)}
      closeLabel={shellText.close}
      onClose={close}
    >
      {submissions.status === 'loading' ? <LoadingLine /> : null}
      {submissions.status === 'failed' ? <ProblemBox problem={submissions.problem} /> : null}
      {submissions.status === 'ready' && submissions.value.length === 0 ? (
        <MessageBox tone="note" title={receptionText.noVersions}>
          <p>{receptionText.noVersionsNext}</p>
        </MessageBox>
      ) : null}
      {submissions.status === 'ready' && submissions.value.length > 0 ? (
        <ol className="stack" aria-label={receptionText.versions}>
          {submissions.value.map((submission, index) => (
            <li key={submission.version}>
              <VersionCard submission={submission} isLatest={index === 0} />
            </li>
          ))}
        </ol>
      ) : null}
      <div className="actions">
        <Button
          onClick={() => void writeTemplates(place.period, place.agency, receptionText.templateFolderTitle)}
        >
          {receptionText.writeOneTemplate}
        </Button>
      </div>
    </SidePanel>
  );
}
