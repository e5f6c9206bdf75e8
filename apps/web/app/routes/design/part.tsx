import type { ReactNode } from 'react';

/** One part of the page: a heading and what stands under it. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="nhsuk-heading-l" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One component or one state of it, under its name. */
export function Shown({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <h3 className="nhsuk-heading-s nhsuk-u-secondary-text-colour">{name}</h3>
      {children}
    </>
  );
}
