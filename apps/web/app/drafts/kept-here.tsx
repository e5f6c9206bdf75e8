import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigation, useSubmit } from 'react-router';
import { useRoot } from '../root.tsx';
import { KEPT_HERE } from '../texts/unsaved.ts';
import { keepHere, type KeptHereNow } from './keep-here.ts';

export interface KeptHereProps {
  /** Of which page: see `Place`. */
  of: string;
  part: string;
  what: keyof typeof KEPT_HERE;
  fresh: boolean;
  brought: boolean;
}

/**
 * What the page has read, and which button was pressed: no words of whoever writes. A determination and a
 * triage keep which version their words were written over, as their pages show what was saved since.
 */
const OF_THE_PAGE: Readonly<Record<KeptHereProps['what'], readonly string[]>> = { decision: ['version', 'budgetRead', 'intent'], determination: ['intent'], triage: ['intent'] };

/** Keeps the words of the form that it stands in, in this browser alone, and says so. Without script there is nothing to say: a refused form comes back as it was written. */
export const KeptHere = ({ of, part, what, fresh, brought }: KeptHereProps) => {
  const { search } = useLocation();
  const root = useRoot();
  const submit = useSubmit();
  const [held, setHeld] = useState<boolean | null>(null);
  const mark = useRef<HTMLSpanElement>(null);
  const keeping = useRef<KeptHereNow>(null);
  const idle = useNavigation().state === 'idle';
  const person = root?.me?.id ?? '';
  // of this page as it was shown: what comes later does not begin keeping anew
  const page = useRef({ search, csrf: root?.csrf ?? '', without: OF_THE_PAGE[what], fresh, brought, submit });
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form || !person) return undefined;
    const { submit: send, ...rest } = page.current;
    const here = (keeping.current = keepHere(form, { ...rest, place: { person, of, part }, held: setHeld, bring: (back) => send(back, { method: 'post' }) }));
    return () => here.stop();
  }, [of, part, person]);
  useEffect(() => {
    if (idle) keeping.current?.idle();
  }, [idle]);
  const says = KEPT_HERE[what];
  const words = held === false ? says.unkept : brought ? says.brought : held ? says.kept : null;
  return (
    <>
      <span ref={mark} hidden />
      {words ? (
        <p className={`wm-save-state wm-save-state--${held === false ? 'failed' : 'unsaved'}`} role="status">
          {words}
        </p>
      ) : null}
    </>
  );
};
