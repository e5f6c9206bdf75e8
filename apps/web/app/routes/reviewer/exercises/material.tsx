import { Details } from '../../../components/content/details.tsx';
import { EXERCISES } from '../../../texts/exercises.ts';
import { AnswerCards, type SectionAnswers } from '../../innovator/answers/answer-cards.tsx';

interface MaterialProps {
  text: string;
  /** Answers of a submission, where it is of one. */
  sections: readonly SectionAnswers[];
  /** Its answers open when they are wanted: where they were read on the page before. */
  folded?: boolean;
}

/** The case of an exercise: its words, and the answers of the submission that it shows. */
export const Material = ({ text, sections, folded = false }: MaterialProps) => (
  <section aria-labelledby="material">
    <h2 className="nhsuk-heading-m" id="material">
      {EXERCISES.material}
    </h2>
    <p className="wm-written">{text}</p>
    {sections.length === 0 ? null : folded ? (
      <Details summary={EXERCISES.answers}>
        <AnswerCards sections={sections} />
      </Details>
    ) : (
      <AnswerCards sections={sections} />
    )}
  </section>
);
