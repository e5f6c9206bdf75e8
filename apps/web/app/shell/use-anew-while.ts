import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

/** Between two looks at something that is under way, in milliseconds. */
const EVERY = 3_000;

/** Loads the page anew every few seconds while something is under way and the page is in sight. Without script a link does it. */
export const useAnewWhile = (underWay: boolean): void => {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void revalidate();
    }, EVERY);
    return () => clearInterval(timer);
  }, [underWay, revalidate]);
};
