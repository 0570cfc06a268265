import type { DocumentRemark } from '../../../shared/plan-reading/source-document';
import { documentRemarkWords } from '../../../shared/wording/document-remark';
import { remarksToShow } from '../../model/plan-reading-remarks';
import { notReadMore, notReadTitle } from '../../text/plan-reading';

/** What of the document was not read, the weightiest in one line, the others behind it; nothing where all of it was read. */
export function SourceRemarks({ remarks }: { readonly remarks: readonly DocumentRemark[] }) {
  const { shown, more } = remarksToShow(remarks);
  const [first, ...others] = shown.map(documentRemarkWords);
  if (first === undefined) return null;
  const title = notReadTitle(first);
  if (others.length === 0) return <p className="source-remarks tone-warn">{title}</p>;
  return (
    <details className="source-remarks">
      <summary className="tone-warn">
        {title} {notReadMore(others.length + more)}
      </summary>
      <ul>
        {others.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {more > 0 ? <li>{notReadMore(more)}</li> : null}
      </ul>
    </details>
  );
}
