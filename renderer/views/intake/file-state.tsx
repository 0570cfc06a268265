import { StateWord, type Tone } from '../../parts/state-word';
import type { CommittedFile, PreviewedFile } from '../../stores/intake';
import { fileStatusWords } from '../../text/intake';

type Status = PreviewedFile['status'] | CommittedFile['status'];

const looks: Readonly<Record<Status, { readonly sign: string; readonly tone: Tone }>> = {
  ready: { sign: '●', tone: 'good' },
  unchanged: { sign: '=', tone: 'calm' },
  'needs-review': { sign: '?', tone: 'warn' },
  rejected: { sign: '✕', tone: 'bad' },
  committed: { sign: '✓', tone: 'good' },
};

/** Where a file stands in the intake. */
export function FileState({ status }: { readonly status: Status }) {
  return <StateWord {...looks[status]} word={fileStatusWords[status]} />;
}
