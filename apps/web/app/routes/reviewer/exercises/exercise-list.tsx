import { Tag } from '../../../components/content/tag.tsx';
import { EXERCISES } from '../../../texts/exercises.ts';

interface Listed {
  id: string;
  title: string;
  programme: string;
  required: boolean;
  submittedAt: unknown;
}

/** The exercises that somebody is asked to do, or did, above their reviews. */
export function ExerciseList({ exercises }: { exercises: readonly Listed[] }) {
  if (exercises.length === 0) return null;
  return (
    <section aria-labelledby="exercises">
      <h2 className="nhsuk-heading-m" id="exercises">
        {EXERCISES.heading}
      </h2>
      <p>{EXERCISES.lead}</p>
      <ul>
        {exercises.map(({ id, title, programme, required, submittedAt }) => (
          <li key={id}>
            <a href={`/reviews/exercises/${id}`}>{title}</a> ({programme}){' '}
            {submittedAt ? <Tag colour="green">{EXERCISES.done}</Tag> : <Tag colour={required ? 'yellow' : 'white'}>{required ? EXERCISES.required : EXERCISES.advised}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
