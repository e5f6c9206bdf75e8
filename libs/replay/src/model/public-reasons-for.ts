import { SIMULATED } from './simulated-reasons.ts';

/** Why the register shows what it shows, as a deciding body might write it for everybody. */
const WHY: Readonly<Record<string, string>> = {
  adopted: 'the sites of the pilot could use it in their daily work, what was measured there spoke for it, and what it costs stands in proportion to what it saves.',
  'adopted-conditions': 'what was measured in the pilot spoke for it. Some questions stay open, and the conditions say by when each has to be answered.',
  're-review': 'something has come to light since its adoption that ought to be looked at anew before more organisations take it up.',
  reaffirmed: 'it was looked at anew, and what was found changes nothing in the reasons for which it was adopted.',
  'adoption-withdrawn': 'what was found since its adoption weighs more than what it was adopted for.',
  completed: 'it was watched for as long as was agreed, and nothing was found that speaks against its use.',
};

/** Reasons for the public of a played decision. They say that they are made up: no real product was adopted for them. */
export const publicReasonsFor = (outcome: string): string =>
  `${SIMULATED}${WHY[outcome] ?? 'the reasons for which it was adopted were looked at anew, and this is what came of it.'} This was written for a replay and says nothing about a real product or its maker.`;
