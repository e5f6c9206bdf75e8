import { useEffect, useRef, useState } from 'react';
import { useLocation, useSubmit } from 'react-router';
import { SaveState } from '../components/evaluation/save-state.tsx';
import { useRoot } from '../root.tsx';
import { KEPT_HERE } from '../texts/unsaved.ts';
import { keepHere } from './keep-here.ts';

interface KeptHereProps {
  /** Of which page: see `Place`. */
  of: string;
  part: string;
  /** Fields of the page and not of whoever writes. */
  without: readonly string[];
  fresh: boolean;
  brought: boolean;
}

/** Keeps the words of the form that it stands in, in this browser alone, and says so. Without script there is nothing to say: a refused form comes back as it was written. */
export const KeptHere = ({ of, part, without, fresh, brought }: KeptHereProps) => {
  const { search } = useLocation();
  const root = useRoot();
  const submit = useSubmit();
  const [held, setHeld] = useState<boolean | null>(null);
  const mark = useRef<HTMLSpanElement>(null);
  const person = root?.me?.id ?? '';
  // of this page as it was shown: what comes later does not begin keeping anew
  const page = useRef({ search, csrf: root?.csrf ?? '', without, fresh, brought, submit });
  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form || !person) return undefined;
    const { submit: send, ...rest } = page.current;
    return keepHere(form, { ...rest, place: { person, of, part }, held: setHeld, bring: (back) => void send(back, { method: 'post' }) });
  }, [of, part, person]);
  const words = held === false ? KEPT_HERE.unkept : held ? KEPT_HERE.kept : brought ? KEPT_HERE.brought : null;
  return (
    <>
      <span ref={mark} hidden />
      {words ? <SaveState state={held === false ? 'failed' : 'unsaved'}>{words}</SaveState> : null}
    </>
  );
};
