import { useState } from 'react';

/**
 * What the last form of a page came to, as long as the page is not loaded anew. A link within the page drops it from
 * the route, and with it the words of the fields and the mark of what they had read.
 *
 * @param key of what was loaded
 */
export const useLastAnswer = <Answer>(came: Answer | undefined, key: string): Answer | undefined => {
  const [last, setLast] = useState({ came, key });
  if (came !== undefined && (came !== last.came || key !== last.key)) setLast({ came, key });
  return came ?? (last.key === key ? last.came : undefined);
};
