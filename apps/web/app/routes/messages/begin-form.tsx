import { SUBJECT_LIMIT } from '@waymark/domain/messages';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { FormFrame } from '../../shell/form-frame.tsx';
import { MESSAGES } from '../../texts/messages.ts';
import { valueOf } from '../staff/frame/form-values.ts';
import { problemWith } from '../staff/frame/problems.ts';
import { MessageFields, type MessageFieldsProps } from './message-fields.tsx';

interface BeginFormProps extends MessageFieldsProps {
  formKey: string;
  /** Where staff choose whom they write to: reviewers with a seat. */
  reviewers?: readonly { id: string; name: string }[];
}

/** Begins a thread. */
export const BeginForm = ({ formKey, reviewers, values, problems }: BeginFormProps) => (
  <FormFrame key={formKey} formKey={formKey} encType="multipart/form-data">
    {reviewers ? (
      <Radios
        id="to"
        name="to"
        label={MESSAGES.to}
        items={[
          { value: 'innovator', label: MESSAGES.toInnovator, hint: MESSAGES.toInnovatorHint },
          ...reviewers.map(({ id, name }) => ({ value: `reviewer:${id}`, label: MESSAGES.toReviewer(name), hint: MESSAGES.toReviewerHint })),
          { value: 'staff', label: MESSAGES.toStaff, hint: MESSAGES.toStaffHint },
        ]}
        defaultValue={valueOf(values, 'to')}
        error={problemWith(problems, 'to')}
      />
    ) : null}
    <Input id="subject" name="subject" label={MESSAGES.subject} hint={MESSAGES.subjectHint} maxLength={SUBJECT_LIMIT} defaultValue={valueOf(values, 'subject')} error={problemWith(problems, 'subject')} />
    <MessageFields values={values} problems={problems} />
    <Button>{MESSAGES.send}</Button>
  </FormFrame>
);
