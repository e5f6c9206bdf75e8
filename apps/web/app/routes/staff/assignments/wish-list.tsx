import { SummaryList } from '../../../components/content/summary-list.tsx';
import { LinkButton } from '../../../components/form/button.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { aimCost } from '../../../texts/round-aims.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { ROUND } from '../../../texts/assignments.ts';
import { changeValue } from './change-value.ts';
import type { RoundRead } from './round.query.ts';

/** What was decided by hand, each with what it costs and the way back. */
export function WishList({ round, open }: { round: RoundRead; open: boolean }) {
  if (round.wishes.length === 0) return null;
  const referenceOf = (id: string): string => round.evaluations.find(({ evaluationId }) => evaluationId === id)?.reference ?? '';
  return (
    <>
      <h2 className="nhsuk-heading-m">{ROUND.wishes}</h2>
      <SummaryList
        rows={round.wishes.map(({ evaluationId, personId, person, wish, role, cost, worstCost, groupsCost }) => ({
          key: ROUND.wish(person, wish, referenceOf(evaluationId), role && roleTitle(role)),
          value: (
            <>
              {aimCost(round.aim, { cost, worst: worstCost, groups: groupsCost })}{' '}
              {open ? (
                <LinkButton name="change" value={changeValue('free', evaluationId, personId)}>
                  {ROUND.takeBack}
                  <VisuallyHidden>{ROUND.takeBackOf(person)}</VisuallyHidden>
                </LinkButton>
              ) : null}
            </>
          ),
        }))}
      />
    </>
  );
}
