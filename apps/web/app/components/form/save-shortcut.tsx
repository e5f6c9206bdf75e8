import { useEffect, useRef, useState } from 'react';
import { WORDS } from '../../texts/components.ts';

/** Sends its form by Ctrl and Enter, as its button does, and says so where script makes it true. */
export function SaveShortcut({ words }: { words: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [works, setWorks] = useState(false);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      form.requestSubmit(form.querySelector<HTMLButtonElement>('button[type="submit"]'));
    };
    form.addEventListener('keydown', press);
    setWorks(true);
    return () => form.removeEventListener('keydown', press);
  }, []);
  return (
    <span className="wm-shortcut" ref={place}>
      {works ? (
        <>
          {words} <kbd>{WORDS.control}</kbd> + <kbd>{WORDS.enter}</kbd>
        </>
      ) : null}
    </span>
  );
}
