import { useState } from 'react';
import { SpokenLength } from '../../../components/form/spoken-length.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { SCORING } from '../../../texts/review-writing.ts';

interface ReasonFieldProps {
  /** What was saved or typed before. */
  value: string;
  hint: string;
  /** Fewest characters that any answer needs; 0: none. */
  least: number;
  error?: string;
  disabled?: boolean;
}

/** Reasons with the characters written, in Unicode code points as the rubric counts them. The server writes the count; typing moves it. */
export function ReasonField({ value, hint, least, error, disabled }: ReasonFieldProps) {
  const [typed, setTyped] = useState<string>();
  const count = [...(typed ?? value)].length;
  const words = count < least ? SCORING.least(count, least) : SCORING.written(count);
  return (
    <div className="wm-reason">
      <Textarea
        id="reason"
        name="reason"
        label={SCORING.reasons}
        labelSize="s"
        hint={hint}
        rows={6}
        defaultValue={value}
        error={error}
        disabled={disabled}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="wm-reason__count">{words}</p>
      {typed === undefined ? null : <SpokenLength message={words} />}
    </div>
  );
}
