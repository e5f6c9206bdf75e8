import type { Check } from '../draft.ts';
import { refusal } from '../refusal.ts';
import { quoted } from '../wording.ts';

/** Every outcome is told by a letter, and every letter that a transition names is there. */
export const outcomesHaveLetters: Check = function* ({ definition, exits }) {
  const letters = new Set(definition.letters.map((letter) => letter.key));
  for (const { transition, at } of exits) {
    const { id, outcome, letterKey } = transition;
    if (outcome && !letterKey) {
      yield refusal(
        'outcome-without-letter',
        at,
        `${quoted(id)} has the outcome ${quoted(outcome)} and no letter: name in \`letterKey\` the letter that tells the innovator.`,
      );
    }
    if (letterKey && !letters.has(letterKey)) {
      yield refusal(
        'unknown-letter',
        at,
        `${quoted(id)} sends the letter ${quoted(letterKey)}, which is not in \`letters\`: add it, or name another.`,
      );
    }
  }
};

/** Until release everyone outside sees the name of the stage before. A withdrawal is the innovator's own news. */
export const decisionsAreNotAnnouncedEarly: Check = ({ exits }) =>
  exits
    .filter(
      ({ stage, transition: { letterKey, direction, showsUntilRelease } }) =>
        letterKey && direction !== 'withdraw' && showsUntilRelease !== stage.publicTitle,
    )
    .map(({ stage, transition: { id, showsUntilRelease }, at }) =>
      refusal(
        'decision-announced-early',
        at,
        `Until its letter is released ${quoted(id)} would show ${quoted(showsUntilRelease)}: set \`showsUntilRelease\` to ${quoted(stage.publicTitle)}, the public name of the stage before.`,
      ),
    );
