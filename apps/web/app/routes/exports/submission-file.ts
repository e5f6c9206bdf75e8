import { inConfidence, isInConfidence } from '@waymark/domain/confidence';
import { csvOf, visibleAnswers, visibleQuestions, type Answers, type Form } from '@waymark/domain/forms';
import type { FrozenPack } from '../guidance/frozen.server.ts';
import { EXPORTS } from '../../texts/exports.ts';
import { DOCUMENT_KINDS } from '../../texts/document-kinds.ts';
import { shownAnswer } from '../innovator/answers/shown-answer.ts';

export interface ExportedDocument {
  id: string;
  kind: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  /** Last day of validity (YYYY-MM-DD), or none. */
  validUntil: string | null;
  version: number;
  /** As it was sent. */
  inConfidence: boolean;
}

export interface ExportedSubmission {
  reference: string;
  innovation: string;
  evaluation: number;
  revision: number;
  form: string;
  sentAt: string;
  /** Played, not judged: the mark never comes off. */
  simulated: boolean;
  answers: Answers;
  documents: readonly ExportedDocument[];
  /** Answers to packs of guidance (ESF, DTAC) that were frozen with it. */
  guidance: readonly FrozenPack[];
}

/** A revision as a table: a line for each question that shows, in its own words, then those of the guidance that was frozen with it, then one for each document that it was sent with. */
export const submissionCsv = (submission: ExportedSubmission, form: Form): string => {
  const rows = rowsOf(submission, form, submission.answers);
  const guidance = submission.guidance.flatMap(({ pin, form: asked, answers }) => rowsOf(submission, asked, answers, pin));
  const documents = submission.documents.map((one) => [
    submission.reference, String(submission.revision), submission.simulated ? EXPORTS.yes : EXPORTS.no, EXPORTS.documents, `document/${one.id}`, DOCUMENT_KINDS[one.kind] ?? one.kind, one.inConfidence ? EXPORTS.yes : EXPORTS.no, documentLine(one),
  ]);
  return csvOf([EXPORTS.columns, ...rows, ...guidance, ...documents]);
};

/** A line for each question of a form that shows with these answers; of a pack, with its pin. */
const rowsOf = ({ reference, revision, simulated }: ExportedSubmission, form: Form, answers: Answers, pin?: string): string[][] => {
  const shown = new Set(visibleQuestions(form, answers).map(({ id }) => id));
  return form.sections.flatMap(({ title, questions }) =>
    questions
      .filter(({ id }) => shown.has(id))
      .map((question) => [
        reference,
        String(revision),
        simulated ? EXPORTS.yes : EXPORTS.no,
        pin ? EXPORTS.guidanceSection(pin, title) : title,
        pin ? `${pin}/${question.id}` : question.id,
        question.label,
        isInConfidence(question, answers) ? EXPORTS.yes : EXPORTS.no,
        shownAnswer(question, answers[question.id]).join('\n'),
      ]),
  );
};

/** A document in one line: its name, version, size and SHA-256, by which its file can be told. */
export const documentLine = ({ fileName, version, sizeBytes, validUntil, sha256 }: ExportedDocument): string =>
  [fileName, EXPORTS.version(version), EXPORTS.bytes(sizeBytes), ...(validUntil ? [EXPORTS.validUntil(validUntil)] : []), `SHA-256 ${sha256}`].join(', ');

/** A revision as JSON: answers by question id, as the API gives them, without those that do not show; beside them the ids of those in confidence. */
export const submissionJson = (submission: ExportedSubmission, form: Form): string => `${JSON.stringify({ ...submission, answers: visibleAnswers(form, submission.answers), inConfidence: inConfidence(form, submission.answers), guidance: submission.guidance.map(({ pin, form: asked, answers }) => ({ pack: pin, answers: visibleAnswers(asked, answers) })) }, null, 2)}\n`;
