import type { ReactNode } from 'react';

/** What has to be put right before a form can be sent. */
export function FormError({ children }: { readonly children: ReactNode }) {
  return (
    <p className="form-error" role="alert">
      {children}
    </p>
  );
}
