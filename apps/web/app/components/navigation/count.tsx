import { VisuallyHidden } from '../visually-hidden.tsx';

/** How many things wait behind a link: a number to the eye, "6 to do" to a screen reader. Nothing where there is none. */
export function Count({ number, of }: { number: number; of: string }) {
  if (number === 0) return null;
  return (
    <>
      {' '}
      <span className="wm-count">
        {number}
        <VisuallyHidden> {of}</VisuallyHidden>
      </span>
    </>
  );
}
