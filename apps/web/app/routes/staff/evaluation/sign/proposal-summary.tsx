import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { DECIDE } from '../../../../texts/staff-decide.ts';
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
          { key: 'Decision', value: proposal.label },
          { key: 'Leads to', value: proposal.to },
          { key: 'Proposed by', value: `${proposal.by}, ${instant(proposal.at)}` },
          { key: 'Reasons', value: proposal.reason ? <Paragraphs text={proposal.reason} /> : 'None written' },
          ...(proposal.recordsConditions ? [{ key: 'Conditions', value: <Conditions conditions={proposal.conditions} /> }] : []),
          ...(proposal.questions.length > 0 ? [{ key: 'Questions unlocked', value: proposal.questions.join('; ') }] : []),
          { key: 'Signed so far', value: proposal.signed.map(({ by, at }) => `${by}, ${instant(at)}`).join('; ') || `Only by ${proposal.by}, who proposed it` },
          { key: 'To be signed by', value: proposal.needs },
          ...(others.length > 0 ? [{ key: 'What blocks it', value: others.map(({ words }) => words).join('. ') }] : []),
          ...(proposal.letter ? [{ key: 'Letter', value: `“${proposal.letter}”. ${DECIDE.notAnnounced}` }] : []),
          { key: 'Revision', value: String(proposal.revision) },
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
          {condition.text} ({condition.owner}, by {day(condition.dueOn)})
        </li>
      ))}
    </ol>
  );
}
