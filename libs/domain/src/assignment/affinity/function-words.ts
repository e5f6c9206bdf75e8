/** Words that hold an English sentence together and say nothing of what it is about. */
const FUNCTION_WORDS = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did do does doing down during each
  either few for from further had has have having he her here hers herself him himself his how however i if in into is it its itself just least less many may me might more most much
  must my myself neither no nor not of off on once one only or other our ours ourselves out over own per same shall she should since so some such than that the their theirs them
  themselves then there these they this those through to too two under until up us use used uses using very via was we were what when where whether which while who whom whose why will
  with within without would yet you your yours yourself yourselves`.split(/\s+/),
);

/** Words that say little of what a text is about, whatever it is about: beside them what counts is not seen. */
const FILLERS = new Set(
  `add added adds allow allows already always another answer answers around ask asked asks away back based become becomes begin begins best better bring brings build built call called
  change changed changes come comes coming common day days different done easy enough ever every everybody everyone everything example far find finds first follow follows form forms found
  full gave get gets getting give given gives go goes going good great group groups happen happens help helped helps high hour hours include included includes including keep keeps kept
  kind kinds know known knows large last later lead leads left let like likely line little long look looks lot lots low made main make makes making mean means meet meets minute minutes
  model models month months move moves much need needed needs never new next nobody now number numbers offer offers often old open own part parts people person place places point points
  possible provide provides put question questions reach reached read right run runs said say says second see seen set sets several shape shapes short show shown shows side simple small
  someone something soon stand stands start starts state states stay stays step steps still take taken takes tell tells thing things think three time times today together told toward towards
  try turn turns two type types useful usual way ways week weeks well went whatever whenever wherever whole work worked working works year years`.split(/\s+/),
);

/** A text without its function words and fillers. */
export const contentOf = (text: string): string => text.replace(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu, (word) => (FUNCTION_WORDS.has(word.toLowerCase()) || FILLERS.has(word.toLowerCase()) ? '' : word));
