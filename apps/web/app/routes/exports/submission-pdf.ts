import { isInConfidence } from '@waymark/domain/confidence';
import { visibleQuestions, type Answers, type Form, type Question } from '@waymark/domain/forms';
import { writePdf, type Block } from '@waymark/pdf';
import { instant } from '../../texts/dates.ts';
import { EXPORTS } from '../../texts/exports.ts';
import { INNOVATOR } from '../../texts/innovator.ts';
import { shownAnswer } from '../innovator/answers/shown-answer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { shortened } from './shortened.ts';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { documentLine, type ExportedSubmission } from './submission-file.ts';

/** Characters of all answers that a file takes: more than three times what the form takes, which is some 109,000. */
const MOST = 400_000;

/** A revision to read and print, as a tagged PDF: what the table has, in the form's order and under its headings. */
export const submissionPdf = (submission: ExportedSubmission, form: Form, publisher: string, stopped?: AbortSignal): Promise<Buffer> => {
  const { reference, innovation, revision, sentAt } = submission;
  const document = {
    title: EXPORTS.pdfTitle(innovation, revision),
    runningHead: EXPORTS.runningHead(reference, short(innovation), revision),
    publisher,
    madeAt: new Date(sentAt),
    blocks: shortened([...aboutIt(submission, form), ...answersIn(submission.answers, form), ...submission.guidance.flatMap(({ pin, form: asked, answers }) => answersIn(answers, asked, pin)), ...sentWith(submission)], MOST, (left) => EXPORTS.cut(left.toLocaleString('en-GB'))),
  };
  return oneAtATime(() => writePdf(document, stopped));
};

const short = (name: string): string => (name.length > 50 ? `${name.slice(0, 49)}…` : name);

const aboutIt = ({ reference, innovation, evaluation, revision, sentAt, simulated, form: pin }: ExportedSubmission, form: Form): Block[] => [
  { kind: 'heading', level: 1, text: innovation },
  { kind: 'paragraph', text: EXPORTS.answers, look: 'quiet' },
  ...(simulated ? [{ kind: 'mark', look: 'warning', text: EXPORTS.simulated } as const] : []),
  { kind: 'mark', look: 'plain', text: EXPORTS.inConfidence },
  {
    kind: 'terms',
    rows: [
      { term: EXPORTS.reference, value: reference },
      { term: EXPORTS.evaluation, value: String(evaluation) },
      { term: EXPORTS.revision, value: String(revision) },
      { term: EXPORTS.sent, value: EXPORTS.unchanged(instant(sentAt)) },
      { term: EXPORTS.form, value: `${form.title} (${pin})` },
      { term: EXPORTS.mayRead, value: EXPORTS.mayReadText },
      { term: EXPORTS.markWords, value: [...(simulated ? [EXPORTS.simulatedText] : []), EXPORTS.confidentialText, EXPORTS.charactersText].join('\n') },
    ],
  },
];

/** Of a pack of guidance, with its pin in the headings of its sections. */
const answersIn = (answers: Answers, form: Form, pin?: string): Block[] => {
  const shown = new Set(visibleQuestions(form, answers).map(({ id }) => id));
  return form.sections.flatMap(({ title, questions }): Block[] => {
    const here = questions.filter(({ id }) => shown.has(id));
    return here.length === 0 ? [] : [{ kind: 'heading', level: 2, text: pin ? EXPORTS.guidanceSection(pin, title) : title }, ...here.flatMap((question) => answered(question, answers))];
  });
};

/** By kind and name, each with the hash by which its file can be told. */
const sentWith = ({ documents }: ExportedSubmission): Block[] => [
  { kind: 'heading', level: 2, text: EXPORTS.documents },
  documents.length > 0 ? { kind: 'list', items: documents.map((one) => `${DOCUMENT_KINDS[one.kind] ?? one.kind}: ${documentLine(one)}${one.inConfidence ? ` (${EXPORTS.confidentialAnswer})` : ''}`) } : { kind: 'paragraph', text: EXPORTS.noDocuments, look: 'quiet' },
];

const answered = (question: Question, answers: Answers): Block[] => [
  { kind: 'heading', level: 3, text: question.label },
  ...(isInConfidence(question, answers) ? [{ kind: 'mark', look: 'plain', text: EXPORTS.confidentialAnswer } as const] : []),
  ...inBlocks(question, answers[question.id]),
];

const inBlocks = (question: Question, answer: unknown): Block[] => {
  const { type, itemFields = [] } = question;
  if (type === 'group' && Array.isArray(answer) && answer.length > 0 && answer.every(isRecord))
    return answer.flatMap((item, index): Block[] => [
      { kind: 'heading', level: 4, text: EXPORTS.item(question.label.replace(/[?:]$/, ''), index + 1, answer.length) },
      { kind: 'terms', rows: itemFields.map((field) => ({ term: field.label, value: shownAnswer({ ...question, ...field, limits: field.limits ?? {}, options: field.options ?? [] }, item[field.id]).join('\n') || INNOVATOR.noAnswer })) },
    ]);
  const lines = shownAnswer(question, answer);
  if (lines.length === 0) return [{ kind: 'paragraph', text: INNOVATOR.noAnswer, look: 'quiet' }];
  if ((type === 'checkbox' || type === 'file') && Array.isArray(answer)) return [{ kind: 'list', items: lines }];
  return [{ kind: 'paragraph', text: lines.join('\n') }];
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
