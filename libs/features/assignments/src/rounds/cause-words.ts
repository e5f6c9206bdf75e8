import { type Cause, type CauseFacts, manyOf, personOf, type RelaxationFacts, type WhyApart, type YieldingFact } from '@waymark/domain/assignment';

/** Who stands behind the numbers of a cause. */
export interface NamesOfCause {
  evaluation(at: number): string;
  person(at: number): string;
  organisation(id: string): string;
}

/**
 * A cause as people read it: references and names, and what they see on the page. It is made of what the cause says and not
 * of its words, and takes no number that tells how many places people have left, or how many people that leaves: what they
 * have to do elsewhere is in these, and no reader may know of all of it. What is needed is the readers’ own.
 */
export const causeWords = ({ facts, relaxation }: Pick<Cause, 'facts' | 'relaxation'>, names: NamesOfCause): string => `${whyWords(facts, names)}. ${remedyWords(relaxation.facts, names)}`;

/** Why there is no assignment. */
const whyWords = (facts: CauseFacts, names: NamesOfCause): string => {
  switch (facts.kind) {
    case 'excess':
      return 'What people have to take at least is more than can be given to them';
    case 'loads':
      return `${facts.need === 1 ? '1 seat is' : `${facts.need} seats are`} needed, and too few places are left with the ${manyOf(facts.category)}`;
    case 'quorum':
      return `${names.evaluation(facts.submission)} asks for ${facts.have === 1 ? '1 person' : `${facts.have} people`}, and has ${facts.need} seats to fill`;
    case 'lack':
      return `${whereOf(facts.submissions, names)} can get too few ${manyOf(facts.category)}, ${facts.need} needed: bars, people kept off and what people take leave no more`;
    case 'locked':
      return lockedWords(facts, names);
    case 'together':
      return `Seats of roles and at most ${facts.mostOfOne} of one organisation can be kept each alone, not together${togetherMore(facts)}`;
    case 'cap':
      return `With no pair likelier than ${Math.round(facts.cap * 100)} per cent, ${notAll(facts.need)}`;
  }
};

const whereOf = (submissions: readonly number[], names: NamesOfCause): string => (submissions.length === 1 ? names.evaluation(submissions[0]!) : `${submissions.length} evaluations`);

const notAll = (places: number): string => (places === 1 ? 'its 1 place cannot be filled' : `not all of the ${places} places can be filled`);

/** How much is kept is what readers decided, and what its evaluation asks for they know. On how much one person may be kept is told to nobody. */
const lockedWords = ({ by, pairs, most, submission, reviewer, organisation = '', categories, withNoSeat }: Extract<CauseFacts, { kind: 'locked' }>, names: NamesOfCause): string => {
  const kept = pairs === 1 ? '1 person or seat is kept' : `${pairs} people or seats are kept`;
  if (by === 'load') return `${kept} with ${names.person(reviewer)}, who takes fewer than that`;
  const at = `${kept} at ${names.evaluation(submission)}`;
  if (by === 'quorum') return `${at}, which asks for ${most}`;
  if (by === 'organisation') return `${at} with people of “${names.organisation(organisation)}”, at most ${most} of one organisation may review it`;
  const whom = [...categories.map((category) => manyOf(category)), ...(withNoSeat ? ['people of no seat'] : [])].join(' or ');
  return `${at} with ${whom}, for whom it has ${most === 1 ? '1 place' : `${most} places`}`;
};

const togetherMore = ({ of, need }: Extract<CauseFacts, { kind: 'together' }>): string => {
  if (of === null) return '; by how much was not found in time';
  return of === 'places' ? `: ${notAll(need)}` : ', beside what people have to take at least';
};

/** The smallest change that would do, without by how much. */
const remedyWords = (facts: RelaxationFacts, names: NamesOfCause): string => {
  switch (facts.kind) {
    case 'give': {
      const give = facts.of === 'loads' ? 'lower what people have to take at least' : 'leave seats open';
      return facts.raise ? `Ask the ${manyOf(facts.raise.category)} to take more, or ${give}` : capital(give);
    }
    case 'raise-quorum':
      return `Ask for more people there${facts.others === 0 ? '' : ', and at other evaluations with more seats than people'}`;
    case 'unlock':
      return `Take back one or more of these ${facts.pairs}${facts.breaches === 1 ? '' : '; more is broken by what is kept'}`;
    case 'yield':
      return capital(`${facts.rows.map((row) => yieldingWords(row, names)).join(', ')}${facts.more > 0 ? ' and more' : ''}`);
    case 'raise-cap':
      return facts.to === null ? 'Leave out the highest probability, the limit of organisations or the seats of roles' : 'Raise the highest probability';
    case 'more-time':
      return 'Choose fewer evaluations to learn the smallest change';
  }
};

const yieldingWords = (row: YieldingFact, names: NamesOfCause): string => {
  if ('reviewer' in row) return `lower what ${names.person(row.reviewer)} has to take at least`;
  if ('organisation' in row) return `allow more of “${names.organisation(row.organisation)}” at ${names.evaluation(row.submission)}`;
  return `leave ${row.category === undefined ? 'places' : `${personOf(row.category)} seats`} open at ${names.evaluation(row.submission)}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why evaluations of a group are linked to no others. */
export const apartWords = ({ kind }: WhyApart): string => APART[kind];

const APART: Readonly<Record<WhyApart['kind'], string>> = {
  barred: 'nobody may review both these and others: bars and people kept off stand between them',
  'no-room': 'nobody who may review both these and others has room for both',
  joints: 'too few people may review, and have room for, more than one of these evaluations to link them all',
  breaks: 'what would join these to the others breaks the number of people, what they take, seats of roles or the limit of organisations',
  others: 'these can be joined to others, but others then fall apart: no assignment has fewer parts',
  fewest: 'no assignment has fewer parts',
};

/** That people who are kept by hand take no more; by how much is not told. */
export const takenUp = (people: readonly string[]): string => `${listed(people)} cannot take it now: take it back, or choose somebody else`;

/**
 * Why people who are kept by hand are too many for an evaluation: who they are, beside how many sit there already, and how
 * many of them are to be taken back. Of somebody who is kept on more than they take no number is said: it would tell how many
 * reviews they have elsewhere. Undefined where the cause is another, or no wish would help.
 *
 * @param people how many could be invited: beyond these numbers are seats that are held
 */
export const keptWords = ({ locked, members, need, have }: Cause, names: NamesOfCause, people: number): string | undefined => {
  const kept = members.reviewers.filter((at) => at < people).map((at) => names.person(at));
  const [submission] = members.submissions;
  if (locked?.by === 'load' && kept.length > 0) return takenUp(kept);
  if (!locked || (locked.by !== 'quorum' && locked.by !== 'seats') || submission === undefined || kept.length === 0 || need - have > kept.length) return undefined;
  const sit = members.reviewers.length - kept.length;
  const room = Math.max(0, have - sit);
  const kind = members.category ? ` for ${/^[aeiou]/u.test(members.category) ? 'an' : 'a'} ${members.category}` : '';
  const places = room === 0 ? `no${sit > 0 ? ' other' : ''} place${kind}` : `${room === 1 ? 'one' : room}${sit > 0 ? ' other' : ''} place${room === 1 ? '' : 's'}${kind}`;
  const sitting = sit === 0 ? '' : `${sit} ${sit === 1 ? 'person has a seat there' : 'people have a seat there'} already, and `;
  const back = kept.length === need - have ? kept.length === 1 ? 'take them back' : 'take all of them back' : `take back ${need - have === 1 ? 'one' : need - have} of them`;
  return `${listed(kept)} ${kept.length === 1 ? 'is' : 'are'} kept on ${names.evaluation(submission)}: ${sitting}it has ${places}. ${back.charAt(0).toUpperCase()}${back.slice(1)}`;
};

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
