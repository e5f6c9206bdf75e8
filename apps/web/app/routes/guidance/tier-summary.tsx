import type { EsfGuidance, EsfPack } from '@waymark/domain/guidance';
import { InsetText } from '../../components/content/inset-text.tsx';
import { GUIDANCE } from '../../texts/guidance.ts';

/** What the table says, in words, with the row that says it. */
export function TierSummary({ pack, classification }: { pack: Pick<EsfPack, 'tiers' | 'tierCGroups'>; classification: EsfGuidance['classification'] }) {
  const outcome = classification.settled ? classification.outcome : classification.soFar;
  if (outcome.result !== 'tier')
    return classification.settled ? (
      <InsetText>
        <p>
          <strong>{outcome.result === 'refer' ? GUIDANCE.refer : GUIDANCE.outOfScope}</strong>
        </p>
        <p>{GUIDANCE.rows[classification.row]}</p>
      </InsetText>
    ) : (
      <InsetText>
        <p>{GUIDANCE.openLead}</p>
      </InsetText>
    );
  const tier = pack.tiers.find(({ id }) => id === outcome.tier);
  const group = pack.tierCGroups.find(({ id }) => id === outcome.group);
  return (
    <InsetText>
      <p>
        <strong>{classification.settled ? GUIDANCE.tier(outcome.tier, tier?.title ?? '') : GUIDANCE.soFar(outcome.tier)}</strong>
      </p>
      {outcome.group === null ? null : <p>{!group ? GUIDANCE.noGroup : classification.missing.length > 0 ? GUIDANCE.groupSoFar(group.title) : GUIDANCE.group(group.title)}</p>}
      <p>
        {GUIDANCE.why}: {GUIDANCE.rows[classification.row]}
      </p>
    </InsetText>
  );
}
