import type { ReactNode } from 'react';

/** A small act beside what it is about: a link where it has an `href`, else a button of the form around it. */
export type Action = {
  text: string;
  /** Says to screen readers what it is about: "Change" + "name". */
  hidden?: ReactNode;
  href?: string;
  name?: string;
  value?: string;
};

type ActionControlProps = { action: Action; /** The thing around, in brackets: its heading. */ about?: ReactNode };

/** Draws an action with its hidden words. */
export function ActionControl({ action, about }: ActionControlProps) {
  const words = (
    <>
      {action.text}
      {(action.hidden || about) && (
        <span className="nhsuk-u-visually-hidden">
          {action.hidden && <> {action.hidden}</>}
          {about && <> ({about})</>}
        </span>
      )}
    </>
  );
  if (action.href !== undefined) {
    return (
      <a className="nhsuk-link" href={action.href}>
        {words}
      </a>
    );
  }
  return (
    <button className="nhsuk-link" name={action.name} type="submit" value={action.value}>
      {words}
    </button>
  );
}

type ActionListProps = { actions: readonly Action[]; about?: ReactNode; className: string; itemClassName: string };

/** Several actions as a list. */
export function ActionList({ actions, about, className, itemClassName }: ActionListProps) {
  return (
    <ul className={className}>
      {actions.map((action) => (
        <li className={itemClassName} key={action.text}>
          <ActionControl action={action} about={about} />
        </li>
      ))}
    </ul>
  );
}
