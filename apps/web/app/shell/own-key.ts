import { useState } from 'react';
import { useActionData } from 'react-router';

/**
 * The key that a form sends: the page's, until an answer says that what was sent is refused. The API keeps its answer
 * under the key, a corrected form is another request, and loaders do not run again after a refusal.
 * An answer that never arrives leaves the key, so that sending again does it once.
 */
export const useOwnKey = (formKey: string): string => {
  const answer = useActionData<{ problems?: unknown }>();
  const [own, setOwn] = useState({ formKey, answer, key: formKey });
  if (own.formKey === formKey && own.answer === answer) return own.key;
  const kept = answer?.problems ? crypto.randomUUID() : own.key;
  const key = own.formKey === formKey ? kept : formKey;
  setOwn({ formKey, answer, key });
  return key;
};
