import type { ComponentProps } from 'react';
import { FileUpload } from '../components/form/file-upload.tsx';
import { UPLOADING } from '../texts/uploading.ts';
import { SendingList } from './sending-list.tsx';
import { uploadsFieldOf, uploadsOf, uploadValue } from './sent-upload.ts';
import { useSendFirst } from './use-send-first.ts';

type FilesToSendProps = ComponentProps<typeof FileUpload> & {
  /** Uploads that came with the form before this one, as their field says it. */
  given?: readonly string[];
};

/** Files of a form: with script each is sent before the form, with progress, and can be cancelled or tried again. */
export function FilesToSend({ given = [], ...upload }: FilesToSendProps) {
  const before = uploadsOf(given);
  const { field, come, busy, sending } = useSendFirst(before);
  return (
    <>
      <FileUpload {...upload} ref={field} disabled={busy} />
      {come.map((one) => <input key={one.id} type="hidden" name={uploadsFieldOf(upload.name)} value={uploadValue(one)} />)}
      {before.length > 0 ? <p>{UPLOADING.come(before.map(({ name }) => name))}</p> : null}
      <SendingList {...sending} />
    </>
  );
}
