/** Words that begin so, with two digits after, are planted by the journeys and stand nowhere else. */
export const CANARY = 'quillwort';

/** The planted words that stand in a log, in order; none, or something confidential is written into it. */
export const canariesIn = (text) => [...new Set([...text.matchAll(new RegExp(`${CANARY}\\d\\d`, 'gi'))].map(([word]) => word.toLowerCase()))].sort();
