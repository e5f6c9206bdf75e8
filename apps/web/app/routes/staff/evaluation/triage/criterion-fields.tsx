import { AnchoredScale } from '../../../../components/evaluation/anchored-scale.tsx';
import { Card } from '../../../../components/content/card.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { Radios } from '../../../../components/form/radios.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { fieldId, problemWith, type Problem } from '../../frame/problems.ts';
import { Evidence } from './evidence.tsx';
import { keptWords } from './kept-words.ts';
import type { AskedCriterion, TriageDesk } from './triage.server.ts';

interface CriterionFieldsProps {
  criterion: AskedCriterion;
  desk: Pick<TriageDesk, 'rule' | 'questions' | 'named'>;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** One criterion: its scale with every anchor in full, reasons, what they rest on, and how sure. */
export function CriterionFields({ criterion, desk, values, problems }: CriterionFieldsProps) {
  const name = `criteria.${criterion.id}`;
  const id = fieldId(name);
  const kept = [...new Set([...criterion.kept, ...allOf(values, `${name}.kept`)])];
  return (
    <Card heading={criterion.title} headingLevel={3} headingSize="s">
      <p className="nhsuk-hint">{TRIAGE.weight(criterion.weight)}</p>
      <Evidence evidence={criterion.evidence} />
      <AnchoredScale
        id={id}
        name={`${name}.value`}
        label={criterion.question}
        labelSize="s"
        hint={criterion.guidance ?? undefined}
        error={problemWith(problems, name)}
        defaultValue={valueOf(values, `${name}.value`)}
        anchors={criterion.scale.map(({ score, anchor }) => ({ value: String(score), sign: String(score), name: `of ${criterion.scale.length - 1}`, description: anchor }))}
        others={[
          ...(criterion.notApplicable ? [{ value: 'not-applicable', sign: '–', name: TRIAGE.answers['not-applicable'], description: TRIAGE.notApplicable }] : []),
          { value: 'cannot-assess', sign: '?', name: TRIAGE.answers['cannot-assess'], description: TRIAGE.cannotAssess },
        ]}
      />
      <Textarea
        id={`${id}-reason`}
        name={`${name}.reason`}
        label={TRIAGE.reason}
        hint={TRIAGE.reasonHint(desk.rule.minChars, desk.rule.extremes.join(' or '), desk.rule.minCharsForExtremes)}
        rows={4}
        defaultValue={valueOf(values, `${name}.reason`)}
      />
      {criterion.evidence.length > 0 ? (
        <Checkboxes
          id={`${id}-citations`}
          name={`${name}.citations`}
          label={TRIAGE.citations}
          hint={TRIAGE.citationsHint(desk.rule.citationsRequiredFrom)}
          small
          defaultValues={allOf(values, `${name}.citations`)}
          items={criterion.evidence.map((one) => ({ value: one.id, label: one.label }))}
        />
      ) : null}
      <Select
        id={`${id}-other`}
        name={`${name}.other`}
        label={criterion.evidence.length > 0 ? TRIAGE.other : TRIAGE.citations}
        hint={criterion.evidence.length > 0 ? undefined : TRIAGE.citationsHint(desk.rule.citationsRequiredFrom)}
        defaultValue={valueOf(values, `${name}.other`)}
        items={[{ value: '', text: TRIAGE.noOther }, ...desk.questions.map((question) => ({ value: question.id, text: question.label }))]}
      />
      {kept.length > 0 ? (
        <Checkboxes
          id={`${id}-kept`}
          name={`${name}.kept`}
          label={TRIAGE.kept}
          hint={TRIAGE.keptHint}
          small
          defaultValues={allOf(values, `${name}.kept`)}
          items={kept.map((value) => ({ value, label: keptWords(value, desk) }))}
        />
      ) : null}
      <Radios
        id={`${id}-confidence`}
        name={`${name}.confidence`}
        label={TRIAGE.confidence}
        small
        inline
        defaultValue={valueOf(values, `${name}.confidence`)}
        items={Object.entries(TRIAGE.confidences).map(([value, label]) => ({ value, label }))}
      />
    </Card>
  );
}
