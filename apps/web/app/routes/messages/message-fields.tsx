import { MESSAGE_LIMIT } from '@waymark/domain/messages';
import { TextareaWithCount } from '../../components/form/textarea-with-count.tsx';
import { MESSAGES } from '../../texts/messages.ts';
import { FilesToSend } from '../../uploads/files-to-send.tsx';
import { allOf, valueOf, type FormValues } from '../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../staff/frame/problems.ts';

export interface MessageFieldsProps {
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The words of a message and its files. */
export const MessageFields = ({ values, problems }: MessageFieldsProps) => (
  <>
    <TextareaWithCount id="text" name="text" label={MESSAGES.text} rows={8} limit={{ characters: MESSAGE_LIMIT }} threshold={75} defaultValue={valueOf(values, 'text')} error={problemWith(problems, 'text')} />
    <FilesToSend id="files" name="files" multiple label={MESSAGES.files} hint={MESSAGES.filesHint} error={problemWith(problems, 'files')} sentAs="files-upload" given={allOf(values, 'files-upload')} />
  </>
);
