const SIGN = '−';

/** Points of fit as people read them: 1,000 units are 100 points. */
export const points = (units: number): string => (Math.abs(units) / 10).toLocaleString('en-GB', { minimumFractionDigits: units % 10 === 0 ? 0 : 1, maximumFractionDigits: 1 }).replace(/^/, units < 0 ? SIGN : '');

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const evaluations = (count: number): string => (count === 1 ? '1 evaluation' : `${count} evaluations`);

/** What a coordinator reads who proposes reviewers for several evaluations at once. */
export const ASSIGNMENTS = {
  title: 'Assignments',
  lead: 'Choose evaluations that wait for reviewers. You see who is proposed for each, why, and what any change costs. Nobody is invited until you confirm.',
  proposals: 'Proposals',
  hidden: 'Proposals that rest on a review of an evaluation in which you have a conflict of interest do not stand here. One that still waits is solved anew without it where that can be, usually within minutes; settled ones stay hidden.',
  noProposals: 'There is no proposal yet.',
  waiting: 'Evaluations that wait for reviewers',
  noneWaiting: 'No evaluation waits for reviewers',
  noneWaitingMore: 'An evaluation stands here when its stage asks for more people than have a seat.',
  group: (stage: string): string => `Waiting in: ${stage}`,
  groupHint: 'Choose at most 20 at once.',
  seats: (held: number, wanted: number): string => (held === 0 ? `Nobody has a seat yet, ${wanted} asked for` : `${people(held)} of ${wanted} have a seat`),
  whyNoRepair: (why: string): string => `Somebody left, and nobody could be proposed for the place. ${why}.`,
  named: (name: string, reference: string): string => `${name} (${reference})`,
  propose: 'Propose reviewers',
  proposeFor: (stage: string): string => `: ${stage}`,
  choose: 'Choose at least one evaluation',
  caption: 'Proposals of who reviews what',
  proposal: 'Proposal',
  of: (stage: string, count: number): string => `${stage}, ${evaluations(count)}`,
  made: 'Made',
  madeBy: (when: string, who: string | null): string => (who === null ? `${when}, by itself: somebody left` : `${when} by ${who}`),
  state: 'State',
  states: { proposed: 'Waits for you', confirmed: 'Confirmed', discarded: 'Discarded', replaced: 'Replaced' } as Readonly<Record<string, string>>,
  outOfDate: 'Out of date',
  linkFromCase: 'Propose reviewers for several evaluations at once',
} as const;

/** What one proposal says. */
export const ROUND = {
  title: (stage: string): string => `Who reviews what: ${stage}`,
  repair: 'This proposal came by itself, because somebody declined, stepped back, was released, did not answer or has a conflict of interest. Nobody who has a seat is moved, and nobody is invited until you confirm.',
  settled: {
    confirmed: (when: string, who: string): string => `Confirmed ${when} by ${who}. Everybody below is invited.`,
    discarded: (when: string, who: string): string => `Discarded ${when} by ${who}. Nobody of it was invited.`,
    replaced: (when: string): string => `Replaced ${when}: it was made by itself, and the places that it would have filled have changed. Nobody of it was invited.`,
  } as Readonly<Record<string, (when: string, who: string) => string>>,
  invited: 'To be invited',
  tiles: { confirmed: 'Invited', discarded: 'Were proposed', replaced: 'Were proposed' } as Readonly<Record<string, string>>,
  outOfDate: 'This proposal is out of date',
  outOfDateMore: 'It cannot be confirmed as it stands. If its evaluations still wait for people, solve it anew. Otherwise discard it.',
  heldNow: 'Have a seat already',
  fit: 'Fit of all seats',
  weakest: 'Weakest evaluation',
  pointsOf: 'points',
  pointsWhat: 'What are points of fit?',
  pointsHint: 'Each seat has 0 to 100 points: up to 70 for words that somebody’s profile and the submissions which they have reviewed share with this submission, beside the best pair of this proposal; up to 20 for their specialties and 10 for their methods that it names. Whoever was asked and is keen has 30 more, whoever would come if needed 15, whoever would rather not 30 less. What somebody reviewed counts only if everybody who proposes reviewers here may know of it. It is advice, and you decide.',
  best: 'This is the best assignment of those considered: no other has more points of fit and keeps every bar, place, role and limit of organisations.',
  bestWithWishes: (cost: number): string => (cost === 0 ? 'With what you decided by hand this is the best assignment of those considered, and it costs nothing.' : `With what you decided by hand this is the best assignment of those considered. Without it the best has ${points(cost)} points more.`),
  unproved: (total: number, bound: number): string => `The time was over before this was proved to be the best: it has ${points(total)} points, and none has more than ${points(bound)}.`,
  considered: (count: number, beyond: number, byRole: number): string =>
    `${people(count)} who hold a role of the stage ${count === 1 ? 'was' : 'were'} considered.${beyond > 0 ? ` ${people(beyond)} more ${beyond === 1 ? 'was' : 'were'} not: a proposal considers no more at once.` : ''}${byRole > 0 ? ` ${people(byRole)} of them ${byRole === 1 ? 'is' : 'are'} left out at an evaluation, since they are free there in another role only.` : ''}`,
  free: (more: number, moved: number): string =>
    moved === 0 ? 'Those who have a seat would keep it if everything began anew.' : `If seats without a submitted review were open too, the fit would be ${points(more)} points higher and ${people(moved)} would lose their seat. Nobody who has a seat is moved.`,
  freeOther: (more: number, moved: number): string =>
    moved === 0 ? ROUND.free(more, moved) : `If seats without a submitted review were open too, and it were solved for the best fit of all seats alone, the fit would be ${points(more)} points higher and ${people(moved)} would lose their seat. Nobody who has a seat is moved.`,
  repeat: (seed: number): string => `Seed ${seed}: the same people, seats and seed give the same proposal.`,
  wishes: 'Decided by hand',
  wish: (person: string, wish: string, evaluation: string, role: string | null): string => `${person} is ${wish === 'lock' ? 'kept on' : 'kept off'} ${evaluation}${role ? ` as ${role.toLowerCase()}` : ''}`,
  takeBack: 'Take back',
  takeBackOf: (person: string): string => `: ${person}`,
  seat: (fit: number, terms: readonly string[]): string => `${points(fit)} points${terms.length > 0 ? `: ${terms.map((term) => `“${term}”`).join(', ')}` : ''}.`,
  noWords: 'Nothing that counts shares a word with the submission.',
  littleWords: 'They share words with the submission that say little each.',
  instead: (who: string, changes: number): string => `Without them ${who} would come${changes > 1 ? `, and ${changes} seats change` : ''}.`,
  irreplaceable: 'Without them there is no assignment.',
  held: 'Has the seat already',
  kept: 'Kept by hand',
  keep: 'Keep',
  keepOf: (person: string): string => `${person} here, whatever else changes`,
  forbid: 'Do not invite',
  forbidOf: (person: string): string => `${person} here`,
  candidates: 'See all candidates for this evaluation',
  candidatesOf: (name: string): string => `: ${name}`,
  confirm: 'Invite those who are proposed',
  confirmWords: (count: number): string => `${people(count)} will be invited, all or none. Every bar is asked again at that moment: if something has changed since, nobody is invited and you read what.`,
  anew: 'Solve it anew',
  discard: 'Discard this proposal',
  back: 'Assignments',
} as const;

/** What the page of candidates for one evaluation of a proposal says. */
export const CHOICE = {
  title: (name: string): string => `Candidates for ${name}`,
  back: 'Back to the proposal',
  role: (role: string): string => `Candidates: ${role}`,
  hint: 'The cost is what the proposal loses with them there beside what is decided already, by the places that you may know of. Where none stands, it was not found in time or cannot be told.',
  noCosts: 'What keeping each of them would cost cannot be told at the moment. If something has changed since this proposal was made, solve it anew.',
  points: (points: string): string => `${points} points in this proposal.`,
  leaves: (who: string, changes: number): string => `${who} could go${changes > 1 ? `, and ${changes} seats change` : ''}.`,
  moved: (changes: number): string => `${changes} seats change.`,
  impossible: 'With them there is no assignment.',
  seat: 'Seat',
  name: 'Name',
  nameHint: 'All or a part of it',
  show: 'Show candidates',
  shown: (from: number, to: number, total: number): string => `${from} to ${to} of ${people(total)} who could come`,
  all: 'Show everybody',
  previous: 'Candidates before',
  next: 'More candidates',
  insteadOf: 'Instead of whom?',
  insteadHint: 'The cost above is that of nobody in particular.',
  nobody: 'Nobody in particular: as it comes out best',
  button: (role: string): string => `Keep the chosen person as ${role.toLowerCase()}`,
  choose: 'Choose a person',
  none: 'Nobody else can come to this seat.',
  noneNamed: (name: string): string => `Nobody whose name holds “${name}” can come to this seat.`,
  beyond: (count: number): string => `${people(count)} more ${count === 1 ? 'holds' : 'hold'} the role: the list ends after 200 names.`,
  barred: (role: string, count: number): string => `Barred: ${role} (${count})`,
} as const;
