import { points } from './assignments.ts';

/** Why one person is proposed for one evaluation. */
export const PAIR = {
  title: (person: string, name: string): string => `Why ${person} for ${name}`,
  back: 'Back to the proposal',
  fit: (fit: number): string => `${points(fit)} points of fit`,
  from: 'Where the points come from',
  kinds: { text: 'Words', specialties: 'Specialties that the submission names', methods: 'Methods that the submission names' } as Readonly<Record<string, string>>,
  bid: 'What they said when they were asked',
  nothing: 'No points: nothing that they know or have reviewed is in the words of the submission.',
  inTexts: 'The texts below',
  documents: 'Texts that speak for them',
  documentsLead: 'The mean of the three that fit best counts: what they say in their profile, and submissions that they have reviewed in this programme. What they wrote in a review counts nowhere. A review counts only if everybody who proposes reviewers in this programme may know of it, because each of them can read this page.',
  profile: 'Their profile',
  reviewed: (name: string, reference: string): string => `Reviewed: ${name} (${reference})`,
  words: (terms: readonly string[]): string => (terms.length > 0 ? `Words in common: ${terms.map((term) => `“${term}”`).join(', ')}` : 'Words in common that say little each'),
  part: 'Part',
  points: 'Points',
  because: 'Because of',
  text: 'Text',
  else: 'What else could be',
  unlooked: 'Who would come instead was not found in time, or cannot be told by the places that you may know of. If something has changed since this proposal was made, solve it anew.',
  unlookedBefore: 'Who would come instead was not looked at in time.',
  unlookedLooser: 'Who would come instead was not found in time, or would not keep the quorums, or cannot be told by the places that you may know of.',
  unproved: 'Who would come instead is not told: it is not proved that this proposal is the best, so what a change costs is not known.',
  drawn: 'Who would come instead is not looked at: it is drawn.',
  drawnAnew: 'Without them it would be drawn anew, and nobody in particular would come instead.',
  noDraw: 'Without them there is no draw within that highest probability.',
  offUntold: 'What keeping them off would cost was not found in time, or is not proved, or cannot be told by the places that you may know of. Nobody in particular would come instead: it would be drawn anew.',
  unprovedPrice: 'What one review more of theirs would be worth is not told: it is not proved that this proposal is the best.',
  looserPrice: 'What one review more of theirs would be worth was not found in time, or is not told: that what it would bring keeps the quorums is not proved.',
  noPrice: 'What one review more of theirs would be worth is not told.',
  latePrice: 'What one review more of theirs would be worth was not found in time, or is not proved, or cannot be told by the places that you may know of.',
  held: 'They have the seat already, and nobody who has a seat is moved.',
  kept: 'They are kept there by hand.',
} as const;

/** What a proposal would gain of what it is solved for if somebody took one review more. Below 0 it loses. */
export const priceWords = (aim: string, { price, worst, groups }: { price: number; worst: number | null; groups: number | null }): string => {
  const of = (aim === 'drawn' && ' of fit to be expected') || (aim === 'even' && ' of fit less the cost of uneven loads') || '';
  const all = price === 0 ? null : `the proposal would ${price > 0 ? 'gain' : 'lose'} ${points(Math.abs(price))} points${of}`;
  const first = worst ? `the weakest evaluation would ${worst > 0 ? 'gain' : 'lose'} ${points(Math.abs(worst))} points` : groups ? `evaluations would fall into ${Math.abs(groups)} ${Math.abs(groups) === 1 ? 'group' : 'groups'} ${groups > 0 ? 'fewer' : 'more'}` : null;
  const told = first ? `${first}${all ? `, and ${all} of all seats together` : ''}` : (all ?? 'the proposal would gain nothing');
  return `If they took one review more, ${told}.`;
};
