import type { Question } from '@waymark/domain/forms';
import { Button, LinkButton } from '../../../components/form/button.tsx';
import { FileUpload } from '../../../components/form/file-upload.tsx';
import { Select } from '../../../components/form/select.tsx';
import { Heading } from '../../../components/heading.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { fileSize } from '../../../texts/file-size.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DO } from '../../../drafts/act-field.ts';
import { fieldOf, partOf } from '../answers/field-names.ts';
import type { QuestionHeading } from './question-heading.ts';

export interface ShownFile {
  fileId: string;
  name: string;
  sizeBytes: number;
  documentType: string;
}

interface FileFieldProps {
  question: Question;
  label: string;
  error?: string;
  files: readonly ShownFile[];
  heading: QuestionHeading;
}

/** Files of one question: those attached, each with its button to take it away, and room for one more. */
export const FileField = ({ question, label, error, files, heading }: FileFieldProps) => {
  const { id, documentTypes = [], limits, help } = question;
  const name = fieldOf(id);
  const { maxFiles = 1, maxMegabytes = 25, minFiles } = limits;
  return (
    <>
      {files.length < maxFiles ? (
        <FileUpload id={name} name={name} label={label} {...heading} hint={[help, INNOVATOR.fileHint(maxMegabytes, minFiles)].filter(Boolean).join(' ')} error={error} />
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
          id={partOf(name, 'kind')}
          name={partOf(name, 'kind')}
          label={INNOVATOR.whatIsIt}
          items={documentTypes.map((value) => ({ value, text: DOCUMENT_KINDS[value] ?? value }))}
        />
      ) : null}
      {files.length > 0 ? (
        <ul className="nhsuk-list">
          {files.map((file) => (
            <li key={file.fileId}>
              <a href={`/documents/${file.fileId}/file`}>{file.name}</a> ({fileSize(file.sizeBytes)}) {documentTypes.length > 1 ? `${DOCUMENT_KINDS[file.documentType] ?? file.documentType} ` : ''}
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
