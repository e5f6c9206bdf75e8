import type { Letter } from '../../definition.ts';
import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** Fewer characters than this are not a sentence to an innovator. */
const SHORTEST_PART = 5;

/** Every letter names who approves it and who releases it. */
export const lettersHaveApprovers: Check = ({ definition }) =>
  definition.letters
    .filter((letter) => letter.approvedBy.length === 0 || letter.releasedBy.length === 0)
    .map(({ key, approvedBy }) =>
      refusal(
        'letter-without-approver',
        place.letter(key),
        `The letter ${quoted(key)} has nobody to ${approvedBy.length === 0 ? 'approve' : 'release'} it: name a role in \`${approvedBy.length === 0 ? 'approvedBy' : 'releasedBy'}\`.`,
      ),
    );

/** Every letter says the decision about the innovation, the reasons, and what comes next. */
export const lettersHaveBodies: Check = ({ definition }) =>
  definition.letters.flatMap((letter) => {
    const lacks = missingParts(letter);
    if (lacks.length === 0) return [];
    return [
      refusal(
        'letter-without-body',
        place.letter(letter.key),
        `The body of the letter ${quoted(letter.key)} lacks ${lacks.join(', ')}: write the decision with {innovation}, the reasons with {reasons}, and the next step.`,
      ),
    ];
  });

const missingParts = ({ body }: Letter): string[] => [
  ...(['decision', 'reasons', 'next'] as const).filter((part) => body[part].trim().length < SHORTEST_PART),
  ...(body.decision.includes('{innovation}') ? [] : ['{innovation}']),
  ...(body.reasons.includes('{reasons}') ? [] : ['{reasons}']),
];

/** A letter uses the placeholders that it declares, no others, and all of them are defined. */
export const placeholdersAreKnown: Check = ({ definition }) => {
  const defined = new Set(definition.placeholders.map((placeholder) => placeholder.name));
  return definition.letters.flatMap((letter) => {
    const used = new Set(Object.values(letter.body).flatMap(placeholdersIn));
    const faults = [
      ...[...used].filter((name) => !defined.has(name)).map((name) => `uses ${quoted(name)}, which is not defined`),
      ...[...used].filter((name) => !letter.placeholders.includes(name)).map((name) => `uses ${quoted(name)} without declaring it`),
      ...letter.placeholders.filter((name) => !used.has(name)).map((name) => `declares ${quoted(name)} and does not use it`),
    ];
    if (faults.length === 0) return [];
    return [
      refusal(
        'unknown-placeholder',
        place.letter(letter.key),
        `The letter ${quoted(letter.key)} ${faults.join('; ')}: make its \`placeholders\` those in its body, out of ${quotedList(defined)}.`,
      ),
    ];
  });
};

/** Whatever stands in braces, so that a misspelt placeholder never reaches an innovator as it is. */
const placeholdersIn = (text: unknown): string[] =>
  typeof text === 'string' ? [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '') : [];
