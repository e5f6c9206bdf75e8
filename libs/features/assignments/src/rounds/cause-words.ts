import type { Cause } from '@waymark/domain/assignment';

/** Who stands behind the numbers of a cause. */
export interface NamesOfCause {
  evaluation(at: number): string;
  person(at: number): string;
  organisation(id: string): string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

/**
 * How many places people have left, and how many people that leaves: what they have to do elsewhere is in these numbers, and
 * no reader may know of all of it. What is needed is the readers' own, and stays.
 */
const WITHOUT_PLACES: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/\d+ places? among at least \d+ reviewers? makes? \d+ joints?, \d+ needed for \d+ submissions?/u, 'too few people may review, and have room for, more than one of these evaluations to link them all'],
  [/(\d+) (.+?) × \d+(?: to \d+)? = \d+ seats?, (\d+) needed/u, (_, people, who, need) => `${need === '1' ? '1 seat is' : `${need} seats are`} needed, and too few places are left with the ${who}${people === '1' ? 's' : ''}`],
  [/ can get \d+ (.+?), (\d+) needed/u, ' can get too few $1, $2 needed'],
  [/: \d+ of (\d+) places can be filled at most/u, ': not all of the $1 places can be filled'],
  [/only [\d.]+ of (\d+) places? can be filled/u, (_, places) => (places === '1' ? 'its 1 place cannot be filled' : `not all of the ${places} places can be filled`)],
  [/whose maximum load is \d+/u, 'who takes fewer than that'],
  [/Unlock \d+ of these (\d+) pairs?/gu, 'Take back one or more of these $1'],
  [/; \d+ constraints? more (?:is|are) broken by locked pairs/u, '; more is broken by what is kept'],
  [/Raise the maximum load of the (\d+) (.+?) by \d+ each/u, (_, people, who) => `Ask the ${who}${people === '1' ? 's' : ''} to take more`],
  [/(leave )\d+ ([^,:]*?)(seat|place)s? open/giu, '$1$2$3s open'],
  [/fewer than \d+ parts?/gu, 'fewer parts'],
  [/(allow) \d+ more of/giu, '$1 more of'],
  [/ and \d+ changes? more/u, ' and more'],
  [/: \d+ in all/u, ''],
  [/Raise the cap to [\d.]+/u, 'Raise the highest probability'],
];

/** The words of a cause as people read them: references and names for numbers, and what they see on the page for pairs. */
export const causeWords = (message: string, names: NamesOfCause): string =>
  WITHOUT_PLACES.reduce((words, [numbers, said]) => words.replace(numbers, said as string), message)
    .replace(/submission (\d+)/gu, (_, at: string) => names.evaluation(Number(at)))
    .replace(/reviewer (\d+)/gu, (_, at: string) => names.person(Number(at)))
    .replace(UUID, (id) => names.organisation(id))
    .replace(/submissions/gu, 'evaluations')
    .replace(/(\d+) pairs are locked (at|with)/gu, '$1 people or seats are kept $2')
    .replace(/(\d+) pair is locked (at|with)/gu, '$1 person or seat is kept $2')
    .replace('conflicts, forbidden pairs and loads leave no more', 'bars, people kept off and what people take leave no more')
    .replace(/maximum load/gu, 'most they take')
    .replace(/likelier than ([\d.]+)/u, (_, cap: string) => `likelier than ${Math.round(Number(cap) * 100)} per cent`)
    .replace('conflicts and forbidden pairs stand', 'bars and people kept off stand')
    .replace('breaks a quorum, a load, seats or', 'breaks the number of people, what they take, seats of roles or')
    .replace('seats of categories', 'seats of roles')
    .replace('Seats of categories', 'Seats of roles');

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
  if (locked?.by === 'load' && kept.length > 0) return `${listed(kept)} cannot take it now: take it back, or choose somebody else`;
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
