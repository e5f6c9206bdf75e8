import { SummaryList } from '../../../components/content/summary-list.tsx';
import { EXERCISES } from '../../../texts/exercises.ts';
import type { ComparedRow } from './compared.ts';

/** Criterion by criterion: one’s own answer, the one to compare with and why, and how many gave each. */
export const Comparison = ({ rows }: { rows: readonly ComparedRow[] }) =>
  rows.map(({ id, title, given, reference, explanation, steps, others }) => (
    <SummaryList
      key={id}
      card={{ heading: title, headingSize: 's' }}
      rows={[
        { key: EXERCISES.yours, value: steps === null ? given : <Given words={given} steps={steps} /> },
        { key: EXERCISES.reference, value: reference },
        ...(explanation ? [{ key: EXERCISES.why, value: <p className="wm-written">{explanation}</p> }] : []),
        { key: EXERCISES.others, value: others ? <Others others={others} /> : EXERCISES.fewOthers },
      ]}
    />
  ));

const Given = ({ words, steps }: { words: string; steps: number }) => (
  <>
    {words}
    <br />
    <strong>{EXERCISES.steps(steps)}</strong>
  </>
);

const Others = ({ others }: { others: NonNullable<ComparedRow['others']> }) => (
  <>
    {EXERCISES.othersIntro(others.reduce((sum, { people }) => sum + people, 0))}
    <ul className="nhsuk-list">
      {others.map(({ words, people }) => (
        <li key={words}>{EXERCISES.count(words, people)}</li>
      ))}
    </ul>
  </>
);
