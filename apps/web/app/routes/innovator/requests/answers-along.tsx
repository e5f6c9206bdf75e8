import { Differences } from '../../../components/evaluation/differences.tsx';
import { SEEN } from '../../../drafts/act-field.ts';
import { DIFFERENCES } from '../../../texts/differences.ts';
import { REQUEST } from '../../../texts/request.ts';
import { UnfitGuidanceList } from '../answers/unfit-guidance-list.tsx';
import type { GoesWith } from './goes-with.server.ts';
import { writtenSeen } from './seen-along.ts';

/** The answers that go with the answer to a request which opens every question, both as sent and as they are now: nothing goes along unseen. */
export const AnswersAlong = ({ version, differences, unfit, seen }: Pick<GoesWith, 'version' | 'differences' | 'unfit' | 'seen'>) => (
  <section aria-labelledby="goes-with">
    <h2 className="nhsuk-heading-m" id="goes-with" tabIndex={-1}>
      {REQUEST.goesWith(version)}
    </h2>
    {differences.length > 0 ? (
      <>
        <p>{REQUEST.goesWithText}</p>
        <Differences differences={differences} words={{ then: REQUEST.sent(version), now: REQUEST.now, noAnswer: DIFFERENCES.noAnswer }} />
      </>
    ) : (
      <p>{REQUEST.goesWithNothing(version)}</p>
    )}
    <UnfitGuidanceList unfit={unfit} />
    <input type="hidden" name={SEEN} value={writtenSeen(seen)} readOnly />
  </section>
);
