import { Card } from '../../../components/content/card.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { day } from '../../../texts/dates.ts';
import { INTERESTS } from '../../../texts/interests.ts';
import type { LoadedDeclaration } from './declaration.server.ts';
import { DeclaredInterests } from './declared-interests.tsx';

/** What somebody has declared last, and why they cannot be invited where it does not count today. */
export function PresentDeclaration({ declaration, problem, natures }: Pick<LoadedDeclaration, 'declaration' | 'problem' | 'natures'>) {
  if (!declaration)
    return (
      <InsetText>
        <p>{INTERESTS.missing}</p>
      </InsetText>
    );
  const { declaredOn, validUntil, interests } = declaration;
  return (
    <Card heading={INTERESTS.present} headingSize="m">
      <p>{INTERESTS.declared(day(declaredOn), day(validUntil))}</p>
      {problem === 'out-of-date' ? <p>{INTERESTS.outOfDate(day(validUntil))}</p> : null}
      {problem === 'missing' ? <p>{INTERESTS.notYet(day(declaredOn))}</p> : null}
      <DeclaredInterests interests={interests} natures={natures} />
    </Card>
  );
}
