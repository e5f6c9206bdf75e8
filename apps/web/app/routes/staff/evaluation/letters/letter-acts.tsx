import { Details } from '../../../../components/content/details.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { LETTERS } from '../../../../texts/staff-letters.ts';
import { valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { LetterRead } from './letter-list.server.ts';

interface LetterActsProps {
  decision: LetterRead;
  keys: readonly [string, string];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** What whoever looks may do with a letter that is not released. */
export function LetterActs({ decision, keys, values, problems }: LetterActsProps) {
  return (
    <>
      {decision.mayApprove || decision.mayRelease ? (
        <FormFrame formKey={keys[0]}>
          <input type="hidden" name="decisionId" value={decision.id} />
          <input type="hidden" name="version" value={decision.version ?? ''} />
          {decision.mayApprove ? <input type="hidden" name="feedbackVersion" value={decision.feedback?.version ?? 0} /> : null}
          {decision.mayRelease ? <p>{LETTERS.releaseWarning}</p> : null}
          {decision.mayRelease && decision.publishes ? <p>{LETTERS.publishes}</p> : null}
          <Button name="intent" value={decision.mayRelease ? 'release' : 'approve'}>
            {decision.mayRelease ? LETTERS.releaseButton : LETTERS.approveButton}
          </Button>
        </FormFrame>
      ) : null}
      {decision.ownToApprove ? <p>{LETTERS.own(decision.approvers)}</p> : null}
      {decision.mayWrite ? <WriteForm decision={decision} formKey={keys[1]} values={values} problems={problems} /> : null}
    </>
  );
}

type WriteFormProps = Omit<LetterActsProps, 'keys'> & { formKey: string };

function WriteForm({ decision, formKey, values, problems }: WriteFormProps) {
  const mine = valueOf(values, 'intent') === 'write' && valueOf(values, 'decisionId') === decision.id;
  return (
    <Details summary={LETTERS.write} open={mine}>
      <FormFrame formKey={formKey}>
        <p>{LETTERS.writeHint}</p>
        <input type="hidden" name="decisionId" value={decision.id} />
        <input type="hidden" name="version" value={decision.version ?? ''} />
        {(['decision', 'reasons', 'next'] as const).map((part) => (
          <Textarea
            key={part}
            id={`${part}-${decision.id}`}
            name={part}
            label={LETTERS.part[part]}
            rows={4}
            defaultValue={mine ? valueOf(values, part) : decision.letter.body[part]}
            error={mine ? problemWith(problems, `${part}-${decision.id}`) : undefined}
          />
        ))}
        {decision.publishes ? (
          <Textarea
            id={`publicReasons-${decision.id}`}
            name="publicReasons"
            label={decision.needsReasons ? LETTERS.publicNeeded : LETTERS.publicReasons}
            hint={LETTERS.publicHint}
            rows={4}
            defaultValue={mine ? valueOf(values, 'publicReasons') : (decision.letter.body.publicReasons ?? '')}
            error={mine ? problemWith(problems, `publicReasons-${decision.id}`) : undefined}
          />
        ) : null}
        <Button variant="secondary" name="intent" value="write">
          {LETTERS.writeButton}
        </Button>
      </FormFrame>
    </Details>
  );
}
