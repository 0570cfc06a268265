import type { HandlersFor } from '../../../shared/contract';
import { Refusal } from '../../../shared/contract/reply';
import { readPlan } from '../../../shared/plan-reading/read-plan';
import type { Dependencies } from '../dependencies';
import { readDocumentApart } from '../reading/ask-reader';

export function planReadingHandlers(dependencies: Dependencies): HandlersFor<'planReading'> {
  return {
    async read(asked) {
      const question = 'path' in asked ? asked : { pasted: asked.text };
      const { document, fileName } = await readDocumentApart(dependencies, question);
      if (!document.ok) throw new Refusal(document.problem.code, fileName);
      return { document: document.value, reading: readPlan(document.value) };
    },
  };
}
