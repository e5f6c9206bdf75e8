import { WORDS } from '../../texts/components.ts';

type SkipLinkProps = { href?: string; children?: string };

/** The first link of every page: past the header, to the main content. It shows when it has the focus. */
export function SkipLink({ href = '#maincontent', children = WORDS.skipToContent }: SkipLinkProps) {
  return (
    <a className="nhsuk-skip-link" data-module="nhsuk-skip-link" href={href}>
      {children}
    </a>
  );
}
