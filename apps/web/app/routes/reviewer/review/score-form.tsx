import { AnchoredScale } from '../../../components/evaluation/anchored-scale.tsx';
import { Details } from '../../../components/content/details.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { SCORING } from '../../../texts/review-writing.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { anchorsOf } from './anchors.ts';
import type { AskedItem } from './asked.ts';
import { DocumentCitations, type CitedDocument } from './document-citations.tsx';
import { ReasonField } from './reason-field.tsx';
import type { TypedAnswer } from './typed-answer.ts';

interface ScoreFormProps {
  item: AskedItem;
  rule: { minChars: number; minCharsForExtremes: number; extremes: readonly number[]; citationsRequiredFrom: number } | null;
  typed: TypedAnswer;
  documents: readonly { id: string; fileName: string }[];
  cited: readonly CitedDocument[];
  /** The address of the page. */
  at: string;
  disabled: boolean;
  problems: readonly Problem[] | undefined;
}

/** The answer, its reasons and how sure one is. Every anchor can be read before choosing. */
export function ScoreForm({ item, rule, typed, documents, cited, at, disabled, problems }: ScoreFormProps) {
  const { anchors, others } = anchorsOf(item);
  const criterion = item.kind === 'criterion';
  return (
    <>
      <AnchoredScale id="value" name="value" label={item.question} labelSize="s" anchors={anchors} others={others} defaultValue={typed.value} disabled={disabled} error={problemWith(problems, 'value')} />
      {criterion && (item.guidance || item.esfStandards.length > 0) ? (
        <Details summary={SCORING.guidance}>
          {item.guidance ? <p>{item.guidance}</p> : null}
          {item.esfStandards.length > 0 ? <p>{SCORING.standards(item.esfStandards)}</p> : null}
        </Details>
      ) : null}
      <ReasonField
        value={typed.reason}
        hint={criterion && rule ? SCORING.reasonsHint(rule.minChars, rule.extremes, rule.minCharsForExtremes, rule.citationsRequiredFrom) : SCORING.gateReasonsHint}
        least={criterion && rule ? rule.minChars : 0}
        error={problemWith(problems, 'reason')}
        disabled={disabled}
      />
      {criterion ? (
        <>
          {disabled ? null : <DocumentCitations documents={documents} cited={cited} at={at} typed={typed} problems={problems} />}
          <Radios
            id="confidence"
            name="confidence"
            label={SCORING.confidence}
            labelSize="s"
            inline
            small
            disabled={disabled}
            defaultValue={typed.confidence}
            items={[...SCORING.confidences]}
          />
        </>
      ) : null}
    </>
  );
}
