/** Kế hoạch. */
export function PlanView() {
  return <div className="screen" data-screen="plan" />;
}
