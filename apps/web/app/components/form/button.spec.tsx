import { describeShipped } from '../parity/describe-shipped.ts';
import { Button, ButtonLink } from './button.tsx';

describeShipped('button', {
  unsupported: ['preventDoubleClick'],
  compared: 64,
  render: ({ text, variant, small, icon, href, disabled }) =>
    href ? (
      <ButtonLink href={href} variant={variant} small={small} icon={icon}>
        {text}
      </ButtonLink>
    ) : (
      <Button variant={variant} small={small} icon={icon} disabled={disabled}>
        {text}
      </Button>
    ),
});
