import { SCORING } from '../../../texts/review-writing.ts';

export interface RailItem {
  id: string;
  title: string;
  sign: string;
  /** Something is chosen, whether or not it is whole. */
  begun: boolean;
  /** It passes its own checks. */
  answered: boolean;
}

interface CriteriaRailProps {
  assignmentId: string;
  items: readonly RailItem[];
  /** The item of this page. */
  current: string;
}

/** Everything that is asked, with what was answered, so that one can go anywhere at any time. */
export function CriteriaRail({ assignmentId, items, current }: CriteriaRailProps) {
  const answered = items.filter((item) => item.answered).length;
  return (
    <nav className="wm-rail" aria-label={SCORING.rail}>
      <p className="wm-rail__count">{SCORING.answered(answered, items.length)}</p>
      <ol className="wm-rail__list">
        {items.map((item) => (
          <li className="wm-rail__item" key={item.id}>
            <a className="wm-rail__link" href={`/reviews/${assignmentId}/${item.id}`} aria-current={item.id === current ? 'page' : undefined}>
              <span className={item.answered ? 'wm-rail__sign wm-rail__sign--answered' : 'wm-rail__sign'} aria-hidden="true">
                {item.sign}
              </span>
              <span>
                {item.title}
                <span className="nhsuk-u-visually-hidden">{item.answered ? SCORING.answeredAs(item.sign) : item.begun ? SCORING.begun(item.sign) : SCORING.unanswered}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
