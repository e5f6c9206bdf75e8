import { VisuallyHidden } from '../visually-hidden.tsx';

/** More than this is said as “99+”. */
const MOST = 99;

/** How many things wait behind a link: a number to the eye, "6 to do" to a screen reader. Nothing where there is none. */
export function Count({ number, of }: { number: number; of: string }) {
  if (number === 0) return null;
  return (
    <>
      {' '}
      <span className="wm-count">
        {number > MOST ? `${MOST}+` : number}
        <VisuallyHidden> {of}</VisuallyHidden>
      </span>
    </>
  );
}
