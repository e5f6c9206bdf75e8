import { day } from './dates.ts';
import { PANEL } from './staff-panel.ts';

/** Of reviews that were amended before their round closed. */
export const AMENDED = {
  was: (when: string, answer: number | string | null): string =>
    `Amended on ${day(when)}; was ${answer === null ? 'not answered' : `${typeof answer === 'number' ? answer : (PANEL.others[answer as keyof typeof PANEL.others] ?? answer)}, with the reasons:`}`,
};
