/** Who stands behind the numbers of a cause. */
export interface NamesOfCause {
  evaluation(at: number): string;
  person(at: number): string;
  organisation(id: string): string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

/** The words of a cause as people read them: references and names for numbers, and what they see on the page for pairs. */
export const causeWords = (message: string, names: NamesOfCause): string =>
  message
    // what people have to do elsewhere is in these numbers: no reader may know of all of it
    .replace(/\d+ places? among at least \d+ reviewers? makes? \d+ joints?, \d+ needed for \d+ submissions?/u, 'too few people may review, and have room for, more than one of these evaluations to link them all')
    .replace(/submission (\d+)/gu, (_, at: string) => names.evaluation(Number(at)))
    .replace(/reviewer (\d+)/gu, (_, at: string) => names.person(Number(at)))
    .replace(UUID, (id) => names.organisation(id))
    .replace(/submissions/gu, 'evaluations')
    .replace(/(\d+) pairs are locked (at|with)/gu, '$1 people or seats are kept $2')
    .replace(/(\d+) pair is locked (at|with)/gu, '$1 person or seat is kept $2')
    .replace(/whose maximum load is (\d+)/gu, 'who takes $1 more at most')
    .replace(/Unlock (\d+) of these (\d+) pairs?/gu, 'Take back $1 of these $2')
    .replace('broken by locked pairs', 'broken by what is kept')
    .replace('conflicts, forbidden pairs and loads leave no more', 'bars, people kept off and what people take leave no more')
    .replace(/Raise the maximum load of the (.+?) by (\d+) each/u, 'Ask the $1 to take $2 more each')
    .replace(/maximum load/gu, 'most they take')
    .replace(/likelier than ([\d.]+)/u, (_, cap: string) => `likelier than ${Math.round(Number(cap) * 100)} per cent`)
    .replace(/Raise the cap to ([\d.]+)/u, (_, cap: string) => `Raise the highest probability to ${Math.ceil(Number(cap) * 100)} per cent`)
    .replace('conflicts and forbidden pairs stand', 'bars and people kept off stand')
    .replace('breaks a quorum, a load, seats or', 'breaks the number of people, what they take, seats of roles or')
    .replace('seats of categories', 'seats of roles')
    .replace('Seats of categories', 'Seats of roles');
