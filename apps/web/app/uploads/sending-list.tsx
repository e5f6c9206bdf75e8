import { LinkButton } from '../components/form/button.tsx';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { UPLOADING } from '../texts/uploading.ts';
import type { Shown } from './sending-queue.ts';

interface SendingListProps extends Shown {
  cancel: (at: number) => void;
  again: (at: number) => void;
}

/** Each file that is being sent: how far it is, and what can be done. It speaks at every quarter, and never takes the focus. */
export function SendingList({ files, spoken, cancel, again }: SendingListProps) {
  return (
    <>
      <p className="nhsuk-u-visually-hidden wm-sending__spoken" role="status">
        {spoken}
      </p>
      {files.length > 0 ? (
        <ul className="wm-sending" aria-label={UPLOADING.heading}>
          {files.map(({ name, about, state, percent, words }, at) => (
            <li key={at} className="wm-sending__file" data-state={state}>
              <p className="wm-sending__name">
                {name} <span className="nhsuk-u-secondary-text-colour nhsuk-u-font-weight-normal">({about})</span>
              </p>
              {state === 'refused' ? <p className="nhsuk-error-message">{words}</p> : state === 'cancelled' ? null : <progress className="wm-sending__progress" max={100} value={percent} aria-label={name} />}
              <p className="wm-sending__words">
                {state === 'refused' ? null : words}{' '}
                {state === 'stopped' || state === 'retrying' ? (
                  <LinkButton type="button" onClick={() => again(at)}>
                    {UPLOADING.again}
                    <VisuallyHidden>{UPLOADING.of(name)}</VisuallyHidden>
                  </LinkButton>
                ) : null}{' '}
                {state === 'done' || state === 'cancelled' ? null : (
                  <LinkButton type="button" onClick={() => cancel(at)}>
                    {state === 'refused' ? UPLOADING.leaveOut : UPLOADING.cancel}
                    <VisuallyHidden>{UPLOADING.of(name)}</VisuallyHidden>
                  </LinkButton>
                )}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
