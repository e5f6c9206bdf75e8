import type { ReactNode } from 'react';

type InputWrapperProps = { prefix?: ReactNode; suffix?: ReactNode; button?: ReactNode; children: ReactNode };

/** A control in one row with its unit or its button; alone where it has neither. */
export function InputWrapper({ prefix, suffix, button, children }: InputWrapperProps) {
  if (!prefix && !suffix && !button) return children;
  return (
    <div className="nhsuk-input-wrapper">
      {prefix && (
        <div className="nhsuk-input-wrapper__prefix" aria-hidden="true">
          {prefix}
        </div>
      )}
      {children}
      {suffix && (
        <div className="nhsuk-input-wrapper__suffix" aria-hidden="true">
          {suffix}
        </div>
      )}
      {button}
    </div>
  );
}
