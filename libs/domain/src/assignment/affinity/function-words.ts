/** Words that hold an English sentence together and say nothing of what it is about. */
const FUNCTION_WORDS = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did do does doing down during each
  either few for from further had has have having he her here hers herself him himself his how however i if in into is it its itself just least less many may me might more most much
  must my myself neither no nor not of off on once one only or other our ours ourselves out over own per same shall she should since so some such than that the their theirs them
  themselves then there these they this those through to too two under until up us use used uses using very via was we were what when where whether which while who whom whose why will
  with within without would yet you your yours yourself yourselves`.split(/\s+/),
);

/** A text without its function words. */
export const contentOf = (text: string): string => text.replace(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu, (word) => (FUNCTION_WORDS.has(word.toLowerCase()) ? '' : word));
