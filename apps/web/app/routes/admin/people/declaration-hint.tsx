import { InsetText } from '../../../components/content/inset-text.tsx';
import { DECLARATIONS } from '../../../texts/admin.ts';

/** That somebody has no declaration that counts; nothing where they have. Only they themselves can mend it here. */
export function DeclarationHint({ state }: { state: string }) {
  const words = DECLARATIONS[state];
  return words ? (
    <InsetText>
      <p>{words}</p>
    </InsetText>
  ) : null;
}
