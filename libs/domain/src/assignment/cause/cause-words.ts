import { type CauseFacts, type RelaxationFacts, type YieldingFact } from './cause-facts.ts';
import { capital, manyOf, personOf, plural, words } from './words.ts';

/** A cause with every number that shows it, such as “6 methodologists × 5 = 30 seats, 60 needed”. */
export const causeMessage = (facts: CauseFacts): string => {
  switch (facts.kind) {
    case 'excess':
      return `The minimum loads of ${plural(facts.reviewers, 'reviewer')} send ${facts.need}, only ${facts.have} can be taken`;
    case 'loads':
      return `${plural(facts.reviewers, personOf(facts.category))} × ${span(facts.each)} = ${plural(facts.have, 'seat')}, ${facts.need} needed`;
    case 'quorum':
      return `submission ${facts.submission} has ${plural(facts.have, 'place')}, its categories need ${plural(facts.need, 'seat')}`;
    case 'lack': {
      const [only] = facts.submissions;
      const who = facts.submissions.length === 1 ? `submission ${only}` : `${facts.submissions.length} submissions`;
      return `${who} can get ${facts.have} ${manyOf(facts.category)}, ${facts.need} needed: conflicts, forbidden pairs and loads leave no more`;
    }
    case 'locked':
      return lockedMessage(facts);
    case 'together':
      return `${together(facts.mostOfOne)}${togetherMore(facts)}`;
    case 'cap':
      return `With no pair likelier than ${facts.cap}, only ${facts.have} of ${facts.need} places can be filled`;
  }
};

const lockedMessage = ({ by, pairs, most, submission, reviewer, organisation, categories, withNoSeat }: Extract<CauseFacts, { kind: 'locked' }>): string => {
  const be = pairs === 1 ? 'is' : 'are';
  if (by === 'load') return `${plural(pairs, 'pair')} ${be} locked with reviewer ${reviewer}, whose maximum load is ${most}`;
  const at = `${plural(pairs, 'pair')} ${be} locked at submission ${submission}`;
  if (by === 'quorum') return `${at}, its quorum is ${most}`;
  if (by === 'organisation') return `${at} with people of “${organisation}”, at most ${most} of one organisation may review it`;
  const whom = [...categories.map((category) => manyOf(category)), ...(withNoSeat ? ['people of no seat'] : [])].join(' or ');
  return `${at} with ${whom}, for whom it has ${plural(most, 'place')}`;
};

const together = (mostOfOne: number): string => `Seats of categories and at most ${mostOfOne} of one organisation can be kept each alone, not together`;

const togetherMore = ({ of, need, have }: Extract<CauseFacts, { kind: 'together' }>): string => {
  if (of === null) return '; by how much was not found in time';
  return of === 'places' ? `: ${have} of ${need} places can be filled at most` : ` beside the minimum loads: ${have} of the ${need} reviews that those ask for can be given at most`;
};

/** The smallest change with its numbers. */
export const relaxationMessage = (facts: RelaxationFacts): string => {
  switch (facts.kind) {
    case 'give': {
      const drop = facts.of === 'loads' ? `lower minimum loads by ${facts.units} in all` : `leave ${plural(facts.units, 'seat')} open`;
      if (!facts.raise) return capital(drop);
      return `Raise the maximum load of the ${plural(facts.raise.people, personOf(facts.raise.category))} by ${facts.raise.by} each, or ${drop}`;
    }
    case 'raise-quorum': {
      const more = facts.others === 0 ? '' : `; ${plural(facts.others, 'submission')} more ${facts.others === 1 ? 'has' : 'have'} fewer places than seats`;
      return `Raise the quorum of submission ${facts.submission} by ${facts.by}${more}`;
    }
    case 'unlock': {
      const more = facts.breaches === 1 ? '' : `; ${plural(facts.breaches - 1, 'constraint')} more ${facts.breaches === 2 ? 'is' : 'are'} broken by locked pairs`;
      return `Unlock ${facts.units} of these ${plural(facts.pairs, 'pair')}${more}`;
    }
    case 'yield': {
      const all = `${facts.rows.map(yieldingMessage).join(', ')}${facts.more > 0 ? ` and ${plural(facts.more, 'change')} more` : ''}`;
      return capital(`${all}${facts.rows.length + facts.more > 1 ? `: ${facts.sum} in all` : ''}`);
    }
    case 'raise-cap':
      return facts.to === null ? 'Leave out the cap, the limit of organisations or the seats of categories' : `Raise the cap to ${facts.to}`;
    case 'more-time':
      return 'Give more time to learn the smallest change, or leave out the limit of organisations or the seats of categories';
  }
};

const yieldingMessage = (row: YieldingFact): string => {
  if ('reviewer' in row) return `lower the minimum load of reviewer ${row.reviewer} by ${row.by}`;
  if ('organisation' in row) return `allow ${row.by} more of “${row.organisation}” at submission ${row.submission}`;
  return `leave ${plural(row.by, row.category === undefined ? 'place' : `${words(row.category)} seat`)} open at submission ${row.submission}`;
};

const span = ({ least, most }: { least: number; most: number }): string => (least === most ? `${most}` : `${least} to ${most}`);
