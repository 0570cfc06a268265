import { useApplication } from './application';
import { useChase } from './chase';
import { useChaseDeeds } from './chase-deeds';
import { useChaseOpened } from './chase-opened';

/** Goes to the form of letters to some agencies, marked on the board that shows all of them. */
export async function goToLetters(agencies: readonly string[]): Promise<void> {
  useApplication.getState().go('chase');
  useChaseOpened.getState().close();
  useChaseDeeds.getState().forgetDrafted();
  const { clearMarks, show, toggleMarks, setSide } = useChase.getState();
  setSide(null);
  clearMarks();
  await show('all');
  toggleMarks(agencies, true);
  setSide('draft');
}
