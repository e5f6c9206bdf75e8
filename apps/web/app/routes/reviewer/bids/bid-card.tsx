import { Card } from '../../../components/content/card.tsx';
import { Details } from '../../../components/content/details.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { BIDS } from '../../../texts/bids.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { BidAsked } from './asked.query.ts';

interface BidCardProps {
  asked: BidAsked;
  keys: { bid: string; conflict: string };
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** One evaluation that one is asked about: its name, one line, and the two answers to it. */
export function BidCard({ asked: { evaluationId, title, summary, simulated, bid }, keys, values, problems }: BidCardProps) {
  const mine = valueOf(values, 'evaluation') === evaluationId;
  const said = BIDS.words[bid ?? ''];
  const conflict = problemWith(problems, `because-${evaluationId}`);
  return (
    <Card heading={title} headingSize="s">
      {simulated ? <SimulatedMark /> : null}
      <p>{summary || BIDS.noSummary}</p>
      {said ? <p>{BIDS.said(said)}</p> : null}
      <FormFrame key={keys.bid} formKey={keys.bid}>
        <input type="hidden" name="evaluation" value={evaluationId} />
        <Radios
          id={`bid-${evaluationId}`}
          name="bid"
          label={
            <>
              {BIDS.question}
              <VisuallyHidden>{BIDS.questionOf(title)}</VisuallyHidden>
            </>
          }
          labelSize="s"
          labelLevel={3}
          small
          defaultValue={(mine && valueOf(values, 'bid')) || (bid ?? '')}
          error={problemWith(problems, `bid-${evaluationId}`)}
          items={Object.entries(BIDS.words).map(([value, label]) => ({ value, label }))}
        />
        <Button name="intent" value="bid">
          {BIDS.save}
          <VisuallyHidden>{BIDS.saveOf(title)}</VisuallyHidden>
        </Button>
      </FormFrame>
      <Details summary={BIDS.conflict} open={Boolean(conflict)}>
        <p>{BIDS.conflictLead}</p>
        <FormFrame key={keys.conflict} formKey={keys.conflict}>
          <input type="hidden" name="evaluation" value={evaluationId} />
          <Textarea id={`because-${evaluationId}`} name="because" label={BIDS.because} hint={BIDS.becauseHint} rows={3} defaultValue={mine ? valueOf(values, 'because') : ''} error={conflict} />
          <Button variant="secondary" name="intent" value="conflict">
            {BIDS.declare}
            <VisuallyHidden>{BIDS.saveOf(title)}</VisuallyHidden>
          </Button>
        </FormFrame>
      </Details>
    </Card>
  );
}
