import type { FormEventHandler, ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { useRoot } from '../root.tsx';
import { useOwnKey } from './own-key.ts';

interface FormFrameProps {
  formKey: string;
  children: ReactNode;
  encType?: 'multipart/form-data';
  className?: string;
  /** `off` where a browser that goes back would fill in what is older than the page. */
  autoComplete?: 'off';
  /** With script alone; what it prevents is not sent. */
  onSubmit?: FormEventHandler<HTMLFormElement>;
}

/**
 * A form of this app: it carries the session's token and a key of its own, so that sending it twice does it once, and
 * another once it was refused. It works without JavaScript; with it the button says that it is being sent.
 */
export const FormFrame = ({ formKey, children, encType, className, autoComplete, onSubmit }: FormFrameProps) => {
  const root = useRoot();
  const key = useOwnKey(formKey);
  const sending = useNavigation().state !== 'idle';
  return (
    <Form method="post" encType={encType} className={className} autoComplete={autoComplete} onSubmit={onSubmit} aria-busy={sending} noValidate>
      <input type="hidden" name="csrf" value={root?.csrf ?? ''} />
      <input type="hidden" name="key" value={key} />
      {children}
    </Form>
  );
};
