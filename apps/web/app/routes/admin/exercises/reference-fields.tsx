import type { Criterion } from '@waymark/domain/rubric';
import { AnchoredScale } from '../../../components/evaluation/anchored-scale.tsx';
import { Details } from '../../../components/content/details.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { anchorsOf } from '../../reviewer/review/anchors.ts';
import { MAKE_EXERCISE } from '../../../texts/exercises.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { fieldId, problemWith, type Problem } from '../../staff/frame/problems.ts';

interface ReferenceFieldsProps {
  criterion: Criterion;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The answer to compare with for one criterion, and why it is right; folded until it is wanted. */
export function ReferenceFields({ criterion, values, problems }: ReferenceFieldsProps) {
  const { id, title, question } = criterion;
  const { anchors, others } = anchorsOf({ kind: 'criterion', ...criterion });
  const [value, why, refused] = [valueOf(values, `value-${id}`), valueOf(values, `why-${id}`), problemWith(problems, `references.${id}`)];
  return (
    <Details summary={title} open={Boolean(value || why || refused)}>
      <AnchoredScale id={fieldId(`references.${id}`)} name={`value-${id}`} label={question} labelSize="s" anchors={anchors} others={others} defaultValue={value} error={refused} />
      <Textarea id={`why-${id}`} name={`why-${id}`} label={MAKE_EXERCISE.why(title)} rows={4} defaultValue={why} />
    </Details>
  );
}
