import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Where there is nothing to decide on the case of this page, or it is hidden, the browser forgets what its reader wrote of a decision on it. */
export const useNoDecision = (none: boolean): void => {
  const { pathname } = useLocation();
  useEffect(() => {
    if (none) void import('./tend-words.ts').then(({ noDecision }) => noDecision(pathname));
  }, [none, pathname]);
};
