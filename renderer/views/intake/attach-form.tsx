import { useState } from 'react';
import { matches } from '../../model/find';
import { Button } from '../../parts/button';
import { NativeSelect } from '../../parts/native-select';
import { SearchSelect } from '../../parts/search-select';
import { type PreviewedFile, useIntake } from '../../stores/intake';
import { readyValue } from '../../stores/loadable';
import { usePeriod } from '../../stores/period';
import { usePlan } from '../../stores/plan';
import { intakeText } from '../../text/intake';
import { previewText } from '../../text/intake-preview';
import { periodTitle } from '../../text/period';

/** Keeps a file that cannot be read, such as a scan, as the report of an agency. */
export function AttachForm({ file }: { readonly file: PreviewedFile }) {
  const attach = useIntake((state) => state.attach);
  const request = useIntake((state) => state.request);
  const atWork = usePlan((state) => readyValue(state.atWork));
  const chosen = usePeriod((state) => state.chosen);
  const [agency, setAgency] = useState(file.agency ?? request.agency ?? '');
  const [period, setPeriod] = useState(file.period ?? request.period ?? chosen ?? '');
  if (!atWork?.plan) return null;
  return (
    <section className="sheet" aria-label={previewText.attachTitle}>
      <h2>{previewText.attachTitle}</h2>
      <div className="sheet-body">
        <p className="muted">{previewText.attachNote}</p>
        <SearchSelect
          label={intakeText.agency}
          value={agency}
          options={atWork.agencies
            .filter(({ isGroup }) => !isGroup)
            .map(({ code, name }) => ({ value: code, label: name }))}
          matches={matches}
          onChange={setAgency}
        />
        <NativeSelect
          label={intakeText.period}
          value={period}
          options={atWork.periods.map(({ code }) => ({ value: code, label: periodTitle(code) }))}
          onChange={setPeriod}
        />
        <div className="actions">
          <Button
            disabled={agency === '' || period === ''}
            onClick={() => void attach(file.key, agency, period)}
          >
            {previewText.attach}
          </Button>
        </div>
      </div>
    </section>
  );
}
