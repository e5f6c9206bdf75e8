import { Card } from '../../../components/content/card.tsx';
import { day } from '../../../texts/dates.ts';
import { natureTitle } from '../../../texts/reviewer-words.ts';
import { INVITATION } from '../../../texts/reviewer.ts';
import type { Declaration } from './own-declaration.server.ts';

/** One's own declaration, read once more before saying yes, and the way to name what it leaves out. */
export function InterestsCard({ declaration, assignmentId }: { declaration: Declaration; assignmentId: string }) {
  return (
    <Card heading={INVITATION.interests} headingSize="m">
      {declaration ? <p>{INVITATION.declared(day(declaration.declaredOn), day(declaration.validUntil))}</p> : <p>{INVITATION.noDeclaration}</p>}
      {declaration?.interests.length === 0 ? <p>{INVITATION.noInterests}</p> : null}
      {declaration && declaration.interests.length > 0 ? (
        <ul>
          {declaration.interests.map(({ nature, company, description, endedOn }, index) => (
            <li key={index}>
              <strong>{natureTitle(nature)}</strong>
              {company ? ` (${company})` : ''}: {description}
              {endedOn ? `, ${INVITATION.ended(day(endedOn))}` : ''}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{INVITATION.conflict}</p>
      <p>
        <a href={`/reviews/${assignmentId}/conflict`}>{INVITATION.conflictLink}</a>
      </p>
    </Card>
  );
}
