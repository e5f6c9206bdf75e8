import { useEffect, useRef, useState } from 'react';
import { useLocation, useSubmit } from 'react-router';
import { useRoot } from '../root.tsx';
import { KEPT_HERE } from '../texts/unsaved.ts';
import { keepHere } from './keep-here.ts';
import { decisionOn } from './place.ts';

/** What the page has read, and which button was pressed: no words of whoever decides. */
const OF_THE_PAGE = ['version', 'budgetRead', 'intent'];

export interface KeptDecisionProps {
  evaluation: string;
  /** The run of the stage that it is taken in. */
  run: string;
  fresh: boolean;
  brought: boolean;
}

/** Keeps the words of the form that it stands in, in this browser alone, and says so. Without script there is nothing to say: a refused form comes back as it was written. */
export const KeptHere = ({ evaluation, run, fresh, brought }: KeptDecisionProps) => {
  const { search } = useLocation();
  const [of, part] = [decisionOn(evaluation), run];
  const root = useRoot();
  const submit = useSubmit();
  const [held, setHeld] = useState<boolean | null>(null);
  const mark = useRef<HTMLSpanElement>(null);
  const person = root?.me?.id ?? '';
  // of this page as it was shown: what comes later does not begin keeping anew
  const page = useRef({ search, csrf: root?.csrf ?? '', without: OF_THE_PAGE, fresh, brought, submit });
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form || !person) return undefined;
    const { submit: send, ...rest } = page.current;
    return keepHere(form, { ...rest, place: { person, of, part }, held: setHeld, bring: (back) => void send(back, { method: 'post' }) });
  }, [of, part, person]);
  const words = held === false ? KEPT_HERE.unkept : brought ? KEPT_HERE.brought : held ? KEPT_HERE.kept : null;
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
