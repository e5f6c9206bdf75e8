import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps } from 'react';
import { FileUpload } from '../components/form/file-upload.tsx';

/** Only a form that was refused brings files back. In no Suspense, which would hide their buttons where there is no script. */
const GivenFiles = lazy(() => import('./given-files.tsx'));
const SendFirst = lazy(() => import('./send-first.tsx'));

type FilesToSendProps = ComponentProps<typeof FileUpload> & {
  /** The field that names what was sent: that of `uploadsFieldOf`. */
  sentAs: string;
  /** Uploads that came with the form before this one, as their field says it. */
  given?: readonly string[];
};

/** Files of a form. Without script, and until that is here, the form takes them along; with it each is sent before, with progress, and can be cancelled or tried again. */
export function FilesToSend({ sentAs, given = [], ...upload }: FilesToSendProps) {
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => setShown(true), []);
  return (
    <>
      <FileUpload {...upload} ref={field} disabled={busy} />
      {given.map((value) => <input key={value} type="hidden" name={sentAs} value={value} />)}
      {given.length > 0 ? <GivenFiles name={sentAs} given={given} /> : null}
      {shown ? (
        <Suspense fallback={null}>
          <SendFirst field={field} name={sentAs} tell={setBusy} />
        </Suspense>
      ) : null}
    </>
  );
}
