import type { Criterion, Gate, Rubric } from '@waymark/domain/rubric';
import type { SeededRandom } from './seeded-random.ts';

/** Every played text begins with this, so that nobody takes it for a person's judgement of a real product. */
export const SIMULATED = 'Simulated: ';

type Mark = number | 'not-applicable' | 'cannot-assess';

const OPENINGS = [
  (title: string, said: string) => `on “${title}” this played review ${said}.`,
  (title: string, said: string) => `the reviewer of this replay ${said} on “${title}”.`,
  (title: string, said: string) => `for “${title}” the model of the replay ${said}.`,
  (title: string, said: string) => `this seat ${said}, asked about “${title}”.`,
];

/** True of every played answer, whatever the product; used until a reason is as long as the rubric asks. */
const CLOSINGS = [
  'Nobody read the submission for it, and it says nothing about the real product or its maker.',
  'The answer was drawn from a seed so that the case follows the course that its playback asks for.',
  'A real reviewer would quote the passage that decided it and say what would change their mind.',
  'It stands here to show how reasons look in a review, and carries no weight outside this demonstration.',
  'The same seed gives the same answer again, which is how a replay can be compared with the one before.',
  'In a real review this text would be the reviewer’s own and would rest on the evidence submitted.',
];

/** The reason of a played mark: at least as long as the rubric asks for that mark, in Unicode code points. */
export const markReason = (rubric: Rubric, criterion: Criterion, mark: Mark, random: SeededRandom): string => {
  const { justification } = rubric;
  const length = typeof mark === 'number' && justification.extremes.includes(mark) ? justification.minCharsForExtremes : justification.minChars;
  const anchor = criterion.scale.find(({ score }) => score === mark)?.anchor;
  const opening = random.pick(OPENINGS)(criterion.title, saidOf(mark, Math.max(...criterion.scale.map(({ score }) => score))));
  return written([opening, ...(anchor ? [`The rubric writes under that score: “${anchor}”`] : [])], length, random);
};

/** The reason of a played gate answer. */
export const gateReason = (rubric: Rubric, gate: Gate, answer: string, random: SeededRandom): string =>
  written([random.pick(OPENINGS)(gate.title, `answers “${answer}”`)], rubric.justification.minChars, random);

const saidOf = (mark: Mark, top: number): string => {
  if (mark === 'not-applicable') return 'says “not applicable”, because the fact that the rubric names for it holds';
  if (mark === 'cannot-assess') return 'says “cannot assess”; a further document on the point would settle it';
  return `gives ${mark} of ${top}`;
};

const written = (start: readonly string[], length: number, random: SeededRandom): string => {
  const sentences = [...start];
  const more = random.shuffled(CLOSINGS);
  const text = (): string => `${SIMULATED}${sentences.join(' ')}`;
  do sentences.push(more[(sentences.length - start.length) % more.length] ?? '');
  while ([...text()].length < length);
  return text();
};
