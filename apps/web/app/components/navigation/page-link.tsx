import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { WORDS } from '../../texts/components.ts';

export type PageStep = { href: string; text?: string; /** What is there: the title of the page, or "Innovations 26 to 50". */ label?: string };
export type NumberedPage = { number: number; href: string; current?: boolean };

type PageLinkProps = { direction: 'previous' | 'next'; step: PageStep; numbered: boolean };

/** One step back or on. */
export function PageLink({ direction, step, numbered }: PageLinkProps) {
  const back = direction === 'previous';
  const short = back ? 'prev' : 'next';
  const title = (
    <span className="nhsuk-pagination__title">
      {step.text ?? (
        <>
          {WORDS[direction]}
          <VisuallyHidden> {WORDS.page}</VisuallyHidden>
        </>
      )}
    </span>
  );
  const icon = <Icon name={back ? 'arrow-left' : 'arrow-right'} />;
  if (numbered) {
    return (
      <a href={step.href} className={`nhsuk-pagination__${direction}`} rel={short}>
        {back && icon}
        {title}
        {!back && icon}
      </a>
    );
  }
  return (
    <a className={`nhsuk-pagination__link nhsuk-pagination__link--${short}`} href={step.href} rel={short}>
      {title}
      {step.label && (
        <>
          <VisuallyHidden>:</VisuallyHidden>
          <span className="nhsuk-pagination__page">{step.label}</span>
        </>
      )}
      {icon}
    </a>
  );
}

/** One page by its number, or the place of those left out. */
export function PageNumber({ page }: { page: NumberedPage | 'gap' }) {
  if (page === 'gap') return <li className="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li className={classNames('nhsuk-pagination__item', page.current && 'nhsuk-pagination__item--current')}>
      <a className="nhsuk-pagination__link" href={page.href} aria-label={WORDS.pageNumber(page.number)} aria-current={page.current ? 'page' : undefined}>
        {page.number}
      </a>
    </li>
  );
}
