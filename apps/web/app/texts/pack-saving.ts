import type { SaveWords } from '../drafts/save-status.ts';
import { INNOVATOR } from './innovator.ts';

/** When and by whom answers to guidance were saved last. */
export const packSaved = (saved: string): string => `Answers saved ${saved}. Your team can change them here.`;

/** What is said of answers to guidance that save themselves. `button` is what saves them by hand. */
export const packSaving = (button: string): SaveWords => ({
  ...INNOVATOR,
  autosaved: {
    ...INNOVATOR.autosaved,
    saved: 'Answers saved. Your team can change them here.',
    some: 'Answers saved. Your team can change them here.',
    part: `Not everything is saved: something needs a change first. Press “${button}” to see what. What you wrote stays on this page and in this browser.`,
    changed: `Not saved: somebody saved these answers while you were writing. Press “${button}” to see both texts. Yours stay here.`,
    over: `Not saved: you are signed out. What you wrote stays on this page. Press “${button}”: it is kept while you sign in, and you can send it again.`,
  },
  autosavedAt: { saved: packSaved, some: packSaved },
});
