import { useEffect, useState } from 'react';

/** Milliseconds without a key press after which the count is spoken: at once, it would talk over every letter. */
const PAUSE = 1000;

/** Says the count to screen readers when a person pauses. */
export function SpokenLength({ message }: { message: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(message), PAUSE);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div className="nhsuk-u-visually-hidden" aria-live="polite">
      {spoken}
    </div>
  );
}
