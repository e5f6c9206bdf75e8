import type { ComponentProps, KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon-paths.ts';

type Look = {
  /** `reverse` is the one for blue and dark backgrounds: `secondary` has 1.85:1 there. */
  variant?: 'brand' | 'login' | 'reverse' | 'secondary' | 'secondary-solid' | 'warning';
  small?: boolean;
  icon?: { name: IconName; placement: 'start' | 'end' };
  children: ReactNode;
};

type ButtonProps = Look & Omit<ComponentProps<'button'>, keyof Look | 'className'>;
type ButtonLinkProps = Look & Omit<ComponentProps<'a'>, keyof Look | 'className'> & { href: string };

const look = ({ variant, small, icon }: Look) => classNames('nhsuk-button', variant && `nhsuk-button--${variant}`, icon && 'nhsuk-button--icon', small && 'nhsuk-button--small');

function Words({ icon, children }: Look) {
  if (!icon) return children;
  const drawn = <Icon name={icon.name} />;
  return (
    <>
      {icon.placement === 'start' && drawn}
      <span className="nhsuk-button__content">{children}</span>
      {icon.placement === 'end' && drawn}
    </>
  );
}

/** Does something. Its words say the act: "Confirm and send". */
export function Button({ variant, small, icon, children, type = 'submit', ...attributes }: ButtonProps) {
  return (
    <button className={look({ variant, small, icon, children })} data-module="nhsuk-button" type={type} aria-disabled={attributes.disabled ? 'true' : undefined} {...attributes}>
      <Words icon={icon}>{children}</Words>
    </button>
  );
}

/** A link that looks like a button, where pressing it starts something on the next page. */
export function ButtonLink({ variant, small, icon, children, ...attributes }: ButtonLinkProps) {
  return (
    <a className={look({ variant, small, icon, children })} data-module="nhsuk-button" role="button" draggable="false" onKeyDown={pressOnSpace} {...attributes}>
      <Words icon={icon}>{children}</Words>
    </a>
  );
}

/** What is announced as a button answers to the space bar as a button does. */
function pressOnSpace(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}

/** A button that looks like a link, for lesser acts that change something: "Remove". */
export function LinkButton({ children, type = 'submit', ...attributes }: Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button className="nhsuk-link wm-link-button" type={type} {...attributes}>
      {children}
    </button>
  );
}
