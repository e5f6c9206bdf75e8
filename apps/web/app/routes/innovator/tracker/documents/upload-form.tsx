import type { FormEvent } from 'react';
import { useNavigation, useSubmit } from 'react-router';
import { Button } from '../../../../components/form/button.tsx';
import { DateInput } from '../../../../components/form/date-input.tsx';
import { FileUpload } from '../../../../components/form/file-upload.tsx';
import { Select } from '../../../../components/form/select.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { DOCUMENT_KINDS } from '../../../../texts/document-kinds.ts';
import { DOCUMENTS } from '../../../../texts/tracker.ts';
import { atLeast, cameWith, leftOutFieldOf } from '../../../../uploads/came-with.ts';
import GivenFiles from '../../../../uploads/given-files.tsx';
import { SendingList } from '../../../../uploads/sending-list.tsx';
import { uploadsFieldOf, uploadValue, type SentUpload } from '../../../../uploads/sent-upload.ts';
import { useSending } from '../../../../uploads/use-sending.ts';

/** The field that names what was sent before the form. */
const UPLOADS = uploadsFieldOf('file');

/** The button that leaves one of them out, where it was pressed. */
const leavingOut = ({ nativeEvent }: FormEvent<HTMLFormElement>): HTMLButtonElement | null => {
  const by = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  return by instanceof HTMLButtonElement && by.name === leftOutFieldOf(UPLOADS) ? by : null;
};

interface UploadFormProps {
  innovation: string;
  formKey: string;
  kinds: readonly string[];
  /** Documents of which a new version can be sent. */
  replaceable: readonly { id: string; fileName: string; kind: string }[];
  errors: Readonly<Record<string, string>>;
  /** What was filled in, and which uploads had come, where the form comes back. */
  given?: { kind: string; replaces: string; until: Readonly<Record<string, readonly string[]>>; uploads: readonly string[] };
}

/** Adds documents. Without script the form takes the files along; with it they are sent before, with progress, and the form names them. */
export function UploadForm({ innovation, formKey, kinds, replaceable, errors, given }: UploadFormProps) {
  const { send, ...sending } = useSending(innovation);
  const submit = useSubmit();
  const idle = useNavigation().state === 'idle';
  const busy = sending.files.length > 0;

  /** What lacks its kind, or is more than one version, goes to the server without its files, which says so before they are sent. */
  const sendFirst = (event: FormEvent<HTMLFormElement>): void => {
    const element = event.currentTarget;
    const form = new FormData(element);
    const { files, uploads: come } = cameWith(form, 'file');
    const out = leavingOut(event);
    if (files.length === 0 && !busy) return;
    event.preventDefault();
    if (busy || !idle) return;
    const count = files.length + come.length;
    const go = (sent: readonly SentUpload[]): void => {
      const filled = new FormData(element); // as it is now: people may have changed it while files were sent
      filled.delete('file');
      filled.set('chosen', `${sent.length > 0 ? 0 : count}`);
      for (const one of sent) filled.append(UPLOADS, uploadValue(one));
      if (out) filled.append(out.name, out.value);
      void submit(filled, { method: 'post', encType: 'multipart/form-data' });
    };
    const replaces = Boolean(form.get('replaces'));
    if (out || (replaces ? atLeast({ files, uploads: come }) === 1 : form.get('kind'))) send(files, (_, sent) => go(sent));
    else go([]);
  };

  return (
    <FormFrame formKey={formKey} encType="multipart/form-data" onSubmit={sendFirst}>
      {given?.uploads.map((value) => <input key={value} type="hidden" name={UPLOADS} value={value} />)}
      {given && given.uploads.length > 0 ? <GivenFiles name={UPLOADS} given={given.uploads} words={DOCUMENTS.haveCome} /> : null}
      <FileUpload id="file" name="file" label={DOCUMENTS.files} hint={DOCUMENTS.fileHint} multiple disabled={busy} error={errors['file']} />
      <SendingList {...sending} />
      {replaceable.length > 0 ? (
        <Select
          id="replaces"
          name="replaces"
          label={DOCUMENTS.newVersionOf}
          hint={DOCUMENTS.newVersionHint}
          items={[{ value: '', text: DOCUMENTS.notNewVersion }, ...replaceable.map(({ id, fileName, kind }) => ({ value: id, text: `${fileName} (${DOCUMENT_KINDS[kind] ?? kind})` }))]}
          error={errors['replaces']}
          defaultValue={given?.replaces}
        />
      ) : null}
      <Select id="kind" name="kind" label={DOCUMENTS.whatKind} items={[{ value: '', text: DOCUMENTS.chooseKind }, ...kinds.map((value) => ({ value, text: DOCUMENT_KINDS[value] ?? value }))]} error={errors['kind']} defaultValue={given?.kind} />
      <DateInput
        id="until"
        namePrefix="until"
        label={DOCUMENTS.end}
        hint={DOCUMENTS.endHint}
        values={{ day: given?.until['until[day]']?.[0], month: given?.until['until[month]']?.[0], year: given?.until['until[year]']?.[0] }}
        error={errors['until-day']}
      />
      <Button>{DOCUMENTS.upload}</Button>
    </FormFrame>
  );
}
