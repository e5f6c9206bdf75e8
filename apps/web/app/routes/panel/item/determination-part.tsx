import { Button, ButtonLink } from '../../../components/form/button.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { DETERMINATION } from '../../../texts/determination.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { Determined } from '../determination/determined.tsx';
import type { ItemPage } from './item.server.ts';

interface DeterminationPartProps {
  page: Pick<ItemPage, 'item'>;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** What the panel determines: for the chair the way to write it, for a member in the minority a form to say why. */
export function DeterminationPart({ page: { item }, formKey, values, problems }: DeterminationPartProps) {
  const { determination, mayDetermine, mayDissent } = item;
  const mine = valueOf(values, 'intent') === 'dissent' ? values : undefined;
  return (
    <section aria-labelledby="determination">
      <h2 className="nhsuk-heading-m" id="determination">
        {DETERMINATION.title}
      </h2>
      {determination ? <Determined item={item} /> : <p>{DETERMINATION.none}</p>}
      {determination && !determination.finalisedAt ? <p className="nhsuk-body-s">{DETERMINATION.draftMore}</p> : null}
      {mayDetermine ? (
        <ButtonLink href={`/panels/${item.meetingId}/items/${item.id}/determination`} variant={determination ? 'secondary' : undefined}>
          {determination ? DETERMINATION.change : DETERMINATION.write}
        </ButtonLink>
      ) : null}
      {mayDissent ? (
        <div className="wm-writes">
          <h3 className="nhsuk-heading-s">{DETERMINATION.own}</h3>
          <p>{DETERMINATION.ownMore}</p>
          <FormFrame formKey={formKey}>
            <Textarea
              id="view"
              name="view"
              label={DETERMINATION.ownText}
              rows={4}
              defaultValue={valueOf(mine, 'view', item.ownMinorityView ?? '')}
              error={mine ? problemWith(problems, 'view') : undefined}
            />
            <Button name="intent" value="dissent">
              {DETERMINATION.ownSave}
            </Button>
          </FormFrame>
        </div>
      ) : null}
    </section>
  );
}
