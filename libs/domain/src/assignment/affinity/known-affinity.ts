import { type AffinityPart, combineAffinity, type CombinedAffinity, type Weights } from './affinity-parts.ts';
import { type Bid, BID_WEIGHT } from './bids.ts';
import { contentOf } from './function-words.ts';
import { namedIn } from './named-in.ts';
import { textAffinity } from './text-affinity.ts';
import type { Text } from './terms.ts';

/** What is known of somebody, as far as whoever sees the result may know it. */
export interface Known {
  specialties: readonly string[];
  methods: readonly string[];
  /** What they wrote or reviewed. Their profile is a document besides. */
  documents: readonly Text[];
}

/** In points of fit: the best pair by words has 700, one that knows all that a submission names 300 more. */
export const FIT_WEIGHTS: Weights = { text: 700, specialties: 200, methods: 100, embedding: 0, bid: BID_WEIGHT };

/** Where the text of a pair comes from: `PROFILE` is the profile, others are places among `documents`. */
export const PROFILE = -1;

/** Among few texts even “the” can be rare: only what a text is about counts. */
export const worded = ({ title = '', abstract = '' }: Text): Text => ({ title: contentOf(title), abstract: contentOf(abstract) });

/** What somebody says of themselves, as a text; nothing where they say nothing. */
const profileOf = ({ specialties, methods }: Known): Text[] => (specialties.length + methods.length === 0 ? [] : [{ title: [...specialties, ...methods].join('. ') }]);

/**
 * How what people know fits submissions, in points with their parts: words of profiles and documents, specialties and
 * methods that a submission names, and bids. A submission asks for those specialties and methods that any of these people
 * has and its text names. Give only documents that whoever sees the result may see.
 */
export const knownAffinity = (submissions: readonly Text[], people: readonly Known[], bid: (submission: number, person: number) => Bid | undefined): CombinedAffinity => {
  const known = (kind: 'specialties' | 'methods'): string[] => [...new Set(people.flatMap((one) => one[kind]))];
  const [specialties, methods] = [known('specialties'), known('methods')];
  const profiles = people.map(profileOf);
  const text = textAffinity(people.map(({ documents }, at) => [...profiles[at]!, ...documents].map(worded)), submissions.map(worded), 'of three');
  const combined = combineAffinity(
    { submissions: submissions.map((one) => ({ specialties: namedIn(one, specialties), methods: namedIn(one, methods) })), reviewers: people, text, bid, isConflict: () => false },
    FIT_WEIGHTS,
  );
  const placed = (person: number, part: AffinityPart): AffinityPart => (part.kind === 'text' ? { ...part, documents: part.documents.map((one) => ({ ...one, document: one.document - profiles[person]!.length })) } : part);
  return { affinity: combined.affinity, partsOf: (submission, person, most) => combined.partsOf(submission, person, most).map((part) => placed(person, part)) };
};
