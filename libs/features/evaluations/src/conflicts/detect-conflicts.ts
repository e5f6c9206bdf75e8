import { rowsOf, type Tx } from '@waymark/database/transaction';
import { AUTHOR, CONTACT, conflictsAmong, earlierWorkTies, evidenceTies, strongestOf, type EarlierWork, type FoundConflict, type Tie } from '@waymark/domain/access';
import { workOn } from './earlier-work.ts';
import { groundsFor, type Grounds, type GroundsHere } from './grounds.ts';
import type { PersonInterests } from './person-interests.ts';

export interface DetectedConflict {
  innovation: string;
  effect: 'exclude' | 'declare_only' | 'none';
  /** In words, for the people who decide. */
  because: string;
  /** A question that only a person can settle; the effect counts until somebody does. */
  open: boolean;
}

/** What was detected on one evaluation. */
export interface DetectedHere extends DetectedConflict {
  /** It stands in the way of whoever it is about: two people have not waived just this. */
  bars: boolean;
}

/** What a person's declared interests and their employer lead to, by innovation: the strongest of several counts. */
export const detectConflicts = async (tx: Tx, person: PersonInterests, innovations: string[], now: string): Promise<DetectedConflict[]> => {
  const found = judge(await groundsFor(tx, now), person, innovations);
  return [...new Set(found.map((one) => one.innovation))].map((innovation) => inOne(innovation, found.filter((one) => one.innovation === innovation)));
};

/**
 * What stands between a person and one evaluation: interests, employer, what was submitted, earlier work.
 * @param counts which of the findings are looked at; all, unless it says otherwise
 * @param work what they have had to do with the innovation, where that was looked up for several people at once
 */
export const detectOn = async (tx: Tx, person: PersonInterests, grounds: GroundsHere, counts: (found: FoundConflict) => boolean = () => true, work?: EarlierWork): Promise<DetectedHere | undefined> => {
  const { evaluation, evidence, rules } = grounds;
  const innovation = evaluation.innovationId;
  const ties = [...evidenceTies(person, innovation, evidence, rules), ...earlierWorkTies(innovation, work ?? (await workOn(tx, person, evaluation)))];
  const found = judge(grounds, person, [innovation], ties).filter(counts);
  if (found.length === 0) return undefined;
  const one = inOne(innovation, found);
  return { ...one, bars: one.effect === 'exclude' && !(await isWaived(tx, person, grounds, one)) };
};

/** Staff see every case: a company that nobody knows would bar them from all. Who sits on a case is asked about it. */
export const countsForStaff = ({ needsDecision, because }: FoundConflict): boolean =>
  needsDecision === undefined || because.some(({ nature, company }) => company === null && [AUTHOR, CONTACT].includes(nature));

/** Of these innovations, those that a person's interests or their employer touch at all. What was submitted and earlier work are not asked. */
export const touchedInnovations = (grounds: Grounds, person: PersonInterests, innovations: readonly string[], seated: boolean): Set<string> =>
  new Set(judge(grounds, person, [...innovations]).filter((found) => found.effect !== 'none' && (seated || countsForStaff(found))).map(({ innovation }) => innovation));

const isWaived = async (tx: Tx, person: PersonInterests, { evaluation }: GroundsHere, { because }: DetectedConflict): Promise<boolean> =>
  (await rowsOf(tx, `select 1 from conflict where evaluation_id = $1 and person_id = $2 and because = $3 and state = 'waived'`, [evaluation.id, person.id, because])).length > 0;

const judge = ({ ties }: Grounds, person: PersonInterests, innovations: readonly string[], more: readonly Tie[] = []): FoundConflict[] =>
  conflictsAmong([...ties(person), ...more], innovations.map((id) => ({ id })));

const inOne = (innovation: string, entries: readonly FoundConflict[]): DetectedConflict => ({
  innovation,
  effect: strongestOf(entries.map((one) => one.effect)),
  because: entries.flatMap((one) => [...one.because.map(inWords), ...(one.needsDecision ? [one.needsDecision] : [])]).join('; '),
  open: entries.some((one) => one.needsDecision !== undefined),
});

const inWords = ({ nature, company, description }: { nature: string; company: string | null; description: string }): string =>
  [nature.replaceAll('_', ' '), company ? `with ${company}` : '', description ? `(${description})` : ''].filter(Boolean).join(' ');
