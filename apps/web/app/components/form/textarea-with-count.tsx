import { useState } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import { splitField } from './field-props.ts';
import { Hint } from './hint.tsx';
import { lengthMessage, lengthOf, type LengthLimit } from './length-message.ts';
import { SpokenLength } from './spoken-length.tsx';
import type { TextareaProps } from './textarea.tsx';
import { useScriptHere } from './use-script-here.ts';

type TextareaWithCountProps = TextareaProps & {
  limit: LengthLimit;
  /** Percent of the limit from which the count shows; below it, nothing is said. */
  threshold?: number;
};

/**
 * Several lines of text with a limit. Nothing stops at the limit: an answer that is too long is kept, and says so.
 * The server writes the limit; where the script runs, what is left is counted, of what the field came with too.
 */
export function TextareaWithCount(properties: TextareaWithCountProps) {
  const [field, { limit, threshold = 0, rows = 5, onInput, ...attributes }] = splitField(properties);
  const [typed, setTyped] = useState<string>();
  const isCounted = useScriptHere();
  // a form that came back has line breaks as they were sent, of two characters; the field holds each as one
  const text = typed ?? (isCounted ? String(attributes.defaultValue ?? '').replaceAll('\r\n', '\n') : undefined);
  const allowed = limit.words ?? limit.characters;
  const tooLong = text !== undefined && lengthOf(text, limit) > allowed;
  const counted = text === undefined || lengthOf(text, limit) * 100 >= allowed * threshold;
  const infoId = `${field.id}-info`;

  return (
    <Field
      field={field}
      describedFirstBy={infoId}
      className="nhsuk-character-count"
      data-maxlength={limit.characters}
      data-maxwords={limit.words}
      data-threshold={threshold || undefined}
      data-count-type={limit.words === undefined ? undefined : 'words'}
    >
      {(describedBy) => (
        <>
          <textarea
            {...attributes}
            className={classNames('nhsuk-textarea', field.error || tooLong ? 'nhsuk-textarea--error' : null, 'nhsuk-js-character-count')}
            id={field.id}
            rows={rows}
            aria-describedby={describedBy}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              onInput?.(event);
            }}
          />
          <Hint id={infoId} className={classNames('nhsuk-character-count__message', tooLong && 'wm-too-long')}>
            {counted ? lengthMessage(limit, text) : null}
          </Hint>
          {counted && typed !== undefined && <SpokenLength message={lengthMessage(limit, typed)} />}
        </>
      )}
    </Field>
  );
}
