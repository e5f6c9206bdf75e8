import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { DECIDE, PARTS } from '../../../../texts/staff-decide.ts';
import { SIGN } from '../../../../texts/staff-sign.ts';
import { day, instant } from '../../../../texts/dates.ts';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import type { ProposalRead } from './proposal.server.ts';

/** Everything that a signature on this proposal stands for. */
export function ProposalSummary({ proposal }: { proposal: ProposalRead }) {
  const others = proposal.blockers.filter(({ code }) => code !== 'signedBy');
  return (
    <>
      <p>{SIGN.whatYouSign}</p>
      <SummaryList
        rows={[
          { key: PARTS.decision, value: proposal.label },
          { key: PARTS.leadsTo, value: proposal.to },
          { key: PARTS.proposedBy, value: `${proposal.by}, ${instant(proposal.at)}` },
          { key: PARTS.reasons, value: proposal.reason ? <Paragraphs text={proposal.reason} /> : PARTS.noReasons },
          ...(proposal.recordsConditions ? [{ key: PARTS.conditions, value: <Conditions conditions={proposal.conditions} /> }] : []),
          ...(proposal.questions.length > 0 ? [{ key: PARTS.questions, value: proposal.questions.join('; ') }] : []),
          ...(others.length > 0 ? [{ key: PARTS.blocks, value: others.map(({ words }) => words).join('. ') }] : []),
          ...(proposal.letter ? [{ key: PARTS.letter, value: `${PARTS.letterOf(proposal.letter)} ${DECIDE.notAnnounced}` }] : []),
          { key: PARTS.revision, value: String(proposal.revision) },
        ]}
      />
    </>
  );
}

function Conditions({ conditions }: { conditions: ProposalRead['conditions'] }) {
  if (!conditions?.length) return SIGN.keeps;
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {conditions.map((condition, index) => (
        <li key={index}>
          {PARTS.condition(condition.text, condition.owner, day(condition.dueOn))}
        </li>
      ))}
    </ol>
  );
}
