import { useEffect } from 'react';

/** As `useForgetSent`, where few pages come of words that were kept: what forgets them is loaded only then. */
export const useForgetLater = (search: string): void => {
  useEffect(() => {
    if (search.includes('sent=')) void import('./forget-sent.ts').then(({ forgetSent }) => forgetSent(search));
  }, [search]);
};
