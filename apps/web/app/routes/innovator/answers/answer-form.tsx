import type { Question } from '@waymark/domain/forms';
import { Button } from '../../../components/form/button.tsx';
import { DO } from '../../../drafts/act-field.ts';
import { Autosave } from '../../../drafts/autosave.tsx';
import { OfflineReason, useWhenOnline } from '../../../drafts/when-online.tsx';
import type { SaveWords } from '../../../drafts/save-status.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { errorsBy } from '../fields/error-list.tsx';
import type { ShownFile } from '../fields/file-field.tsx';
import { QuestionFields } from '../fields/question-fields.tsx';
import { EditingNow } from './editing-line.tsx';
import type { NewestSave } from './editing-now.ts';
import type { PageAnswer } from './save-page.server.ts';
import type { FieldProblem } from './typed-answers.server.ts';
import type { Typed } from './typed.ts';

interface AnswerFormProps {
  /** Of which innovation. */
  of: string;
  part: string;
  words: SaveWords;
  /** As the page was loaded. */
  shown: { questions: readonly Question[]; typed: Typed; files: Readonly<Record<string, ShownFile[]>>; about: readonly string[]; kinds: Readonly<Record<string, string>>; read: string; saved: string | null; newest: NewestSave; key: string };
  /** What came of its last form, if any. */
  answer: PageAnswer | undefined;
  /** What is wrong with what the fields hold. */
  problems: readonly FieldProblem[];
  /** Told once everything in the fields is saved and fits. */
  whole(): void;
  /** Where one question is the page: what stands above its label. */
  caption?: string;
}

/** The questions of a page of a draft, which saves itself and by its buttons. */
export const AnswerForm = ({ of, part, words, shown, answer, problems, whole, caption }: AnswerFormProps) => {
  const { questions, typed, read, key } = answer ?? shown;
  const page = `${part} ${key}`;
  const { offline, button } = useWhenOnline();
  return (
    <FormFrame formKey={key} encType="multipart/form-data" autoComplete="off">
      <button className="nhsuk-u-visually-hidden" name={DO} value="continue" tabIndex={-1} aria-hidden="true" onClick={button.onClick} />
      <QuestionFields key={`fields ${page}`} questions={questions} about={shown.about} typed={typed} errors={errorsBy(problems)} files={shown.files} kinds={shown.kinds} caption={caption} />
      <div className="nhsuk-button-group">
        <Button name={DO} value="continue" {...button}>
          {INNOVATOR.continue}
        </Button>
        <Button name={DO} value="later" variant="secondary" {...button}>
          {INNOVATOR.saveOnly}
        </Button>
      </div>
      <OfflineReason offline={offline} />
      <EditingNow innovation={of} newest={shown.newest} />
      {/* Below the buttons: a line that comes or goes would move them from under the pointer. It sticks to the foot of the screen. */}
      <Autosave key={`saving ${page}`} of={of} part={part} words={words} read={read} saved={shown.saved} arrived={answer ?? null} whole={whole} />
    </FormFrame>
  );
};
