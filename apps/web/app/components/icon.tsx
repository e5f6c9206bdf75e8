import { classNames } from './class-names.ts';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

type IconProps = {
  name: IconName;
  /** The accessible name; without it the icon is hidden from screen readers, and words stand beside it. */
  title?: string;
  className?: string;
};

/** An icon of nhsuk-frontend, drawn inline in the colour of the text around it. */
export function Icon({ name, title, className }: IconProps) {
  return (
    <svg
      className={classNames('nhsuk-icon', `nhsuk-icon--${name}`, className)}
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : 'true'}
    >
      {title && <title>{title}</title>}
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
