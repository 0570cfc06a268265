import { useIntake } from '../../stores/intake';
import { useQuestionKeys } from './use-question-keys';

/** Ctrl+Z takes the last answer back; every other key keeps its own meaning. */
export function useTakeBackKey(): void {
  const takeBack = useIntake((state) => state.takeBack);
  useQuestionKeys({ takeBack: () => void takeBack() });
}
