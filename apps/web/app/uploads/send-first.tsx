import { useEffect, type RefObject } from 'react';
import { SendingList } from './sending-list.tsx';
import { uploadValue } from './sent-upload.ts';
import { useSendFirst } from './use-send-first.ts';

interface SendFirstProps {
  /** Where the files are chosen. */
  field: RefObject<HTMLInputElement | null>;
  /** The field that names what was sent. */
  name: string;
  /** Told whether files are under way. */
  tell: (busy: boolean) => void;
}

/** Sends the files of a field before its form, and names what came of them to it. Loaded apart: a page shows without it. */
export default function SendFirst({ field, name, tell }: SendFirstProps) {
  const { come, busy, sending } = useSendFirst(field);
  useEffect(() => tell(busy), [busy, tell]);
  return (
    <>
      {come.map((one) => <input key={one.id} type="hidden" name={name} value={uploadValue(one)} />)}
      <SendingList {...sending} />
    </>
  );
}
