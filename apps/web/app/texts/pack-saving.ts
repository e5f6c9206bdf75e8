import type { SaveWords } from '../drafts/save-status.ts';
import { INNOVATOR } from './innovator.ts';

/** When and by whom answers to guidance were saved last. */
export const packSaved = (saved: string): string => `Answers saved ${saved}. Your team can change them here.`;

const NEEDS_CHANGE = 'Some of it needs a change before it counts or can be sent';

/** What is said of answers to guidance that save themselves. `button` is what saves them by hand. */
export const packSaving = (button: string): SaveWords => ({
  ...INNOVATOR,
  autosaved: {
    ...INNOVATOR.autosaved,
    saved: 'Answers saved. Your team can change them here.',
    some: `Answers saved. ${NEEDS_CHANGE}: press “${button}” to see what.`,
    part: `Not everything is saved: something is more than we can keep. Press “${button}” to see what. What you wrote stays on this page and in this browser.`,
    changed: `Not saved: somebody saved these answers while you were writing. Press “${button}” to see both texts. Yours stay here.`,
    over: `Not saved: you are signed out. What you wrote stays on this page. Press “${button}”: it is kept while you sign in, and you can send it again.`,
  },
  autosavedAt: { saved: packSaved, some: (saved) => `Answers saved ${saved}. ${NEEDS_CHANGE}: press “${button}” to see what.` },
});
