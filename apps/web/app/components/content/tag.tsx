import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';

export type TagColour = 'white' | 'grey' | 'green' | 'aqua-green' | 'blue' | 'purple' | 'pink' | 'red' | 'orange' | 'yellow';

export type TagProps = ComponentProps<'strong'> & {
  /** `false`: words without a background. */
  colour?: TagColour | false;
  border?: false;
};

/** The status of a thing, in words. The colour only repeats them. */
export function Tag({ colour, border, className, children, ...attributes }: TagProps) {
  return (
    <strong
      className={classNames('nhsuk-tag', colour && `nhsuk-tag--${colour}`, colour === false && 'nhsuk-tag--no-colour', border === false && 'nhsuk-tag--no-border', className)}
      {...attributes}
    >
      {children}
    </strong>
  );
}
