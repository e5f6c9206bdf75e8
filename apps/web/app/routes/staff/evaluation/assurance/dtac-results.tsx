import type { Form } from '@waymark/domain/forms';
import type { JudgedDtac, JudgedQuestion } from '@waymark/domain/guidance';
import { Table } from '../../../../components/content/table.tsx';
import { Tag, type TagColour } from '../../../../components/content/tag.tsx';
import { day } from '../../../../texts/dates.ts';
import { DOCUMENT_KINDS } from '../../../../texts/document-kinds.ts';
import { ASSURANCE, DTAC } from '../../../../texts/guidance.ts';
import { shownAnswer } from '../../../innovator/answers/shown-answer.ts';

/** The DTAC section by section, each question with its answer and what came of it. */
export function DtacResults({ judged, form }: { judged: JudgedDtac; form: Form }) {
  return judged.sections.map((section) => (
    <section key={section.id}>
      <h3 className="nhsuk-heading-s">
        {section.id}. {section.title} <Result of={section.shown} />
      </h3>
      {section.result !== section.shown ? <p>{ASSURANCE.byReading(DTAC.results[section.result] ?? section.result)}</p> : null}
      <Table
        caption={`${section.id}. ${section.title}`}
        captionHidden
        cards
        firstCellIsHeader
        rows={section.questions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'question', header: ASSURANCE.question, cell: (one) => `${one.id} ${one.text}` },
          { key: 'answer', header: ASSURANCE.answer, cell: (one) => answerOf(one, form) },
          { key: 'result', header: ASSURANCE.resultHeader, cell: (one) => <Reasons question={one} /> },
        ]}
      />
    </section>
  ));
}

const COLOURS: Readonly<Record<string, TagColour>> = { pass: 'green', fail: 'red', 'to-check': 'yellow', unanswered: 'grey' };

const Result = ({ of }: { of: string }) => <Tag colour={COLOURS[of] ?? 'white'}>{DTAC.results[of] ?? of}</Tag>;

const answerOf = ({ id, answer, dated }: JudgedQuestion, form: Form): string => {
  const question = form.sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
  const words = question ? shownAnswer(question, answer).join(' ') : '';
  return [words || ASSURANCE.noAnswer, ...(dated ? [ASSURANCE.dated(day(dated))] : [])].join(', ');
};

/** Why it is no pass, what an assessor looks for, and why our reading may be wrong. */
const Reasons = ({ question: { result, shown, because, assessorCheck, doubt } }: { question: JudgedQuestion }) => (
  <>
    <Result of={shown} />
    {shown === 'not-judged' || result === shown ? null : <p>{ASSURANCE.byReading(DTAC.results[result] ?? result)}</p>}
    {shown === 'not-judged' ? null : because.map(({ code, about }) => <p key={`${code} ${about}`}>{reason(code, about)}</p>)}
    {shown === 'to-check' && assessorCheck ? <p>{ASSURANCE.assessor} {assessorCheck}</p> : null}
    {doubt ? <p>{doubt}</p> : null}
  </>
);

const reason = (code: JudgedQuestion['because'][number]['code'], about: string): string => {
  const words = DTAC.because[code] ?? code;
  if (code === 'document') return `${words} ${DOCUMENT_KINDS[about] ?? about}`;
  if (code === 'expired') return `${words} ${day(about)}`;
  return code === 'other-question' ? `${words} ${about}` : words;
};
