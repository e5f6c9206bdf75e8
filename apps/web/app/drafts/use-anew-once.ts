import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';

/** Loads the page anew when something comes to be so that was not when it was shown: what was saved meanwhile is not on it yet. */
export const useAnewOnce = (is: boolean): void => {
  const { revalidate } = useRevalidator();
  const was = useRef(is);
  useEffect(() => {
    if (is && !was.current) void revalidate();
    was.current = is;
  }, [is, revalidate]);
};
