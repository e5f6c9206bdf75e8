import type { Question } from '@waymark/domain/forms';
import { Button, LinkButton } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Heading } from '../../../components/heading.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DO } from '../../../drafts/act-field.ts';
import { FilesToSend } from '../../../uploads/files-to-send.tsx';
import { DATE_PARTS, datePartOf, fieldOf, partOf } from '../answers/field-names.ts';
import { textIn, type Typed } from '../answers/typed.ts';
import type { QuestionHeading } from './question-heading.ts';

export interface ShownFile {
  fileId: string;
  name: string;
  /** Its type and its size. */
  about: string;
  documentType: string;
  /** Where its document has ended or ends soon: in words. */
  lapsing?: { ended: boolean; words: string };
  /** Of the first: what to look at in all of them. */
  look?: string[];
}

interface FileFieldProps {
  question: Question;
  label: string;
  errors: Readonly<Record<string, string>>;
  files: readonly ShownFile[];
  /** What kinds of document are called. */
  kinds: Readonly<Record<string, string>>;
  /** What was filled in, and which files were sent, where the form comes back. */
  typed: Typed;
  heading: QuestionHeading;
}

/** Files of one question: those attached, each with its button to take it away, and room for more. */
export const FileField = ({ question, label, errors, files, kinds, typed, heading }: FileFieldProps) => {
  const { id, documentTypes = [], limits, help } = question;
  const name = fieldOf(id);
  const { maxFiles = 1, maxMegabytes = 25, minFiles } = limits;
  const [kind, until] = [partOf(name, 'kind'), partOf(name, 'until')];
  return (
    <>
      {files.length < maxFiles ? (
        <FilesToSend
          id={name}
          name={name}
          label={label}
          {...heading}
          hint={[help, INNOVATOR.fileHint(maxMegabytes, minFiles)].filter(Boolean).join(' ')}
          error={errors[name]}
          multiple={documentTypes.length < 2 && maxFiles - files.length > 1}
          sentAs={partOf(name, 'upload')}
          given={typed[partOf(name, 'upload')]}
        />
      ) : heading.labelLevel ? (
        <Heading level={heading.labelLevel} size={heading.labelSize} caption={heading.caption} id={name} tabIndex={-1}>
          {label}
        </Heading>
      ) : (
        <p className="nhsuk-label--m" id={name} tabIndex={-1}>
          {label}
        </p>
      )}
      {files.length < maxFiles && documentTypes.length > 1 ? (
        <Select
          id={kind}
          name={kind}
          label={INNOVATOR.whatIsIt}
          items={[{ value: '', text: INNOVATOR.chooseKind }, ...documentTypes.map((value) => ({ value, text: kinds[value] ?? value }))]}
          error={errors[kind]}
          defaultValue={textIn(typed, kind) || undefined}
        />
      ) : null}
      {files.length < maxFiles ? (
        <DateInput
          id={until}
          namePrefix={until}
          label={INNOVATOR.fileUntil}
          hint={INNOVATOR.fileUntilHint}
          values={Object.fromEntries(DATE_PARTS.map((part) => [part, textIn(typed, datePartOf(until, part))]))}
          error={errors[partOf(until, 'day')]}
        />
      ) : null}
      {files[0]?.look?.map((words) => (
        <p key={words} className="nhsuk-hint">
          <strong>{words}</strong>
        </p>
      ))}
      {files.length > 0 ? (
        <ul className="nhsuk-list">
          {files.map((file) => (
            <li key={file.fileId}>
              <a className="wm-file-name" href={`/documents/${file.fileId}/file`}>{file.name}</a> ({file.about}) {documentTypes.length > 1 ? `${kinds[file.documentType] ?? file.documentType} ` : ''}
              {file.lapsing ? <span className={file.lapsing.ended ? 'nhsuk-error-message' : 'nhsuk-hint'}>{file.lapsing.words}</span> : null}
              <LinkButton name={partOf(name, 'remove')} value={file.fileId} formAction={`#${name}`}>
                {INNOVATOR.remove} <VisuallyHidden>{file.name}</VisuallyHidden>
              </LinkButton>
            </li>
          ))}
        </ul>
      ) : null}
      {files.length < maxFiles ? (
        <Button variant="secondary" small name={DO} value="upload" formAction={`#${name}`}>
          {INNOVATOR.upload}
          <VisuallyHidden> ({label})</VisuallyHidden>
        </Button>
      ) : null}
    </>
  );
};
