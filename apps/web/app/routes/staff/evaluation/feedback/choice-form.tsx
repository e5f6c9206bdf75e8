import { Details } from '../../../../components/content/details.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { Fieldset } from '../../../../components/form/fieldset.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { FEEDBACK } from '../../../../texts/feedback.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { partsOf, wordsOf } from './chosen-in.ts';
import type { FeedbackPage } from './feedback.server.ts';

const { page: WORDS } = FEEDBACK;

interface ChoiceFormProps {
  page: Pick<FeedbackPage, 'reviews' | 'feedback'>;
  formKey: string;
  values: FormValues | undefined;
}

/** Review by review, what of it is released and in whose words. */
export function ChoiceForm({ page: { reviews, feedback }, formKey, values }: ChoiceFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <input type="hidden" name="version" value={feedback?.version ?? 0} />
      {reviews.map(({ id, reviewer, round, criteria }) => {
        const chosen = feedback?.choices?.find(({ reviewId }) => reviewId === id);
        const before = [...(chosen?.scores ? ['scores'] : []), ...(chosen?.reasons ? ['reasons'] : [])];
        return (
          <Fieldset key={id} legend={FEEDBACK.reviewer(reviewer, round)} legendSize="m">
            <input type="hidden" name="review" value={id} />
            <Checkboxes
              id={partsOf(id)}
              name={partsOf(id)}
              label={WORDS.parts}
              labelSize="s"
              small
              items={[{ value: 'scores', label: WORDS.scores }, { value: 'reasons', label: WORDS.reasons }]}
              defaultValues={allOf(values, partsOf(id), before)}
            />
            <Details summary={WORDS.edit} open={Boolean(values) || Boolean(chosen?.words.length)}>
              {criteria.map((criterion) => (
                <Textarea
                  key={criterion.id}
                  id={wordsOf(id, criterion.id)}
                  name={wordsOf(id, criterion.id)}
                  label={criterion.title}
                  hint={`${WORDS.original(criterion.reason || WORDS.nothing)}. ${WORDS.wordsHint}`}
                  rows={3}
                  defaultValue={valueOf(values, wordsOf(id, criterion.id), chosen?.words.find((one) => one.criterion === criterion.id)?.text)}
                />
              ))}
            </Details>
          </Fieldset>
        );
      })}
      <Button>{WORDS.save}</Button>
    </FormFrame>
  );
}
