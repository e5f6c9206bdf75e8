import { esfGuidance } from '../guidance/index.ts';
import type { SentFacts } from './assemble.ts';
import { lastDay } from './ends.ts';
import { STANDINGS, type PassportPart } from './passport.ts';

/** Tier and standards, as they follow from what was sent: an open question settles nothing here either. */
export const esfPart = (sent: SentFacts, { pack, answers }: NonNullable<SentFacts['esf']>, today: string): PassportPart => {
  const { classification, standards } = esfGuidance({ pack, rules: sent.rules, form: sent.form, submitted: sent.answers, own: answers });
  const outcome = classification.settled ? classification.outcome : classification.soFar;
  return {
    id: 'esf',
    kind: 'esf',
    standing: STANDINGS.esf,
    title: 'NICE evidence standards framework',
    programme: sent.programme,
    evaluation: sent.evaluation,
    product: sent.product,
    at: sent.sentAt,
    validUntil: lastDay('esf', today),
    simulated: sent.simulated,
    content: {
      pack: `${pack.id}@${pack.version}`,
      revision: sent.revision,
      result: outcome.result,
      settled: classification.settled,
      tier: outcome.result === 'tier' ? outcome.tier : null,
      group: outcome.result === 'tier' ? outcome.group : null,
      standards: standards.map(({ number, title }) => ({ number, title })),
    },
  };
};
