/** Cơ quan: the register of agencies, their history and the wizard for events. */
export function AgenciesView() {
  return <div className="screen" data-screen="agencies" />;
}
