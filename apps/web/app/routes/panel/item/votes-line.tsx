import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { VOTED } from '../../../texts/panel-votes.ts';
import type { VotesStanding } from './votes-standing.ts';

/** How many votes there are beside how many it takes, in one line, for whoever reads votes. */
export function VotesLine({ votes, simulated }: { votes: VotesStanding; simulated: boolean }) {
  return (
    <>
      <p>
        <strong>{VOTED.label}:</strong> {VOTED.line(votes)}. {votes.enough ? <Tag colour="green">{VOTED.enough}</Tag> : <Tag colour="yellow">{VOTED.lacking(votes)}</Tag>} {simulated ? <SimulatedMark what="votes" /> : null}
      </p>
      <p className="nhsuk-body-s">{VOTED.note}</p>
    </>
  );
}
