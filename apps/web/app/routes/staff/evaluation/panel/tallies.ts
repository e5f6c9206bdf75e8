import { PANEL } from '../../../../texts/staff-panel.ts';
import { inWords } from '../role-titles.ts';
import type { PanelRead } from './scores.server.ts';

/** Votes that count: of nobody who stepped back since or is in conflict. */
export const countedVotes = (votes: PanelRead['votes']): PanelRead['votes'] => votes.filter(({ counted }) => counted);

/** How the votes that count stand on each motion: “3 for, 1 against”. */
export const tallies = (all: PanelRead['votes']): { motion: string; words: string }[] => {
  const votes = countedVotes(all);
  return [...new Set(votes.map(({ motion }) => motion))].map((motion) => {
    const counts = Object.keys(PANEL.vote).flatMap((vote) => {
      const count = votes.filter((one) => one.motion === motion && one.vote === vote).length;
      return count > 0 ? [`${count} ${vote === 'abstain' ? 'abstaining' : vote}`] : [];
    });
    return { motion, words: inWords(counts, 'and') };
  });
};
