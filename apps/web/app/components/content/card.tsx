import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { HeadingLevel, Size } from '../heading.tsx';
import { Icon } from '../icon.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { ActionControl, ActionList, type Action } from './action.tsx';

export type CardProps = Omit<ComponentProps<'div'>, 'className'> & {
  heading?: ReactNode;
  headingLevel?: HeadingLevel;
  headingSize?: Size | 'xs';
  headingId?: string;
  /** Words before the heading for screen readers: "Important". */
  headingPrefix?: string;
  href?: string;
  /** The whole card can be pressed. Its `href` stays the one link. */
  clickable?: boolean;
  variant?: 'feature' | 'primary' | 'secondary' | 'warning';
  /** Our own: a blue edge on top for the one card of a page that matters now. */
  accent?: boolean;
  /** Our own: a yellow edge before what somebody has to do now. */
  toDo?: boolean;
  actions?: readonly Action[];
};

/** A white box for things that belong together. */
export function Card({ heading, headingLevel = 2, headingSize, headingId, headingPrefix, href, clickable, variant, accent, toDo, actions = [], children, ...attributes }: CardProps) {
  const Element = `h${headingLevel}` as const;
  const title = heading && (
    <Element className={classNames('nhsuk-card__heading', headingSize && `nhsuk-heading-${headingSize}`)} id={headingId}>
      <Title href={variant === 'feature' ? undefined : href} prefix={headingPrefix}>
        {heading}
      </Title>
    </Element>
  );
  return (
    <div className={classNames('nhsuk-card', clickable && 'nhsuk-card--clickable', variant && `nhsuk-card--${variant}`, accent && 'wm-card--accent', toDo && 'wm-card--to-do')} {...attributes}>
      {actions.length > 0 && (
        <div className="nhsuk-card__heading-container">
          {title}
          <CardActions actions={actions} about={heading} />
        </div>
      )}
      <div className="nhsuk-card__content">
        {actions.length === 0 && title}
        {children}
        {variant === 'primary' && <Icon name="chevron-right-circle" />}
      </div>
    </div>
  );
}

function Title({ href, prefix, children }: { href?: string; prefix?: string; children: ReactNode }) {
  if (href) {
    return (
      <a className="nhsuk-card__link" href={href}>
        {children}
      </a>
    );
  }
  if (!prefix) return children;
  return (
    <span role="text">
      <VisuallyHidden>{prefix}: </VisuallyHidden>
      {children}
    </span>
  );
}

function CardActions({ actions, about }: { actions: readonly Action[]; about: ReactNode }) {
  const [first, ...others] = actions;
  if (!first) return null;
  if (others.length) return <ActionList actions={actions} about={about} className="nhsuk-card__actions" itemClassName="nhsuk-card__action" />;
  return (
    <div className="nhsuk-card__actions">
      <ActionControl action={first} about={about} />
    </div>
  );
}
