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
  [/(\d+) (.+?) × \d+(?: to \d+)? = \d+ seats, (\d+) needed/u, (_, people, who, need) => `${need} seats are needed, and too few places are left with the ${who}${people === '1' ? 's' : ''}`],
  [/ can get \d+ (.+?), (\d+) needed/u, ' can get too few $1, $2 needed'],
  [/: \d+ of (\d+) places can be filled at most/u, ': not all of the $1 places can be filled'],
  [/only [\d.]+ of (\d+) places can be filled/u, 'not all of the $1 places can be filled'],
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
