import type { ReactNode } from 'react';
import type { HeadingLevel } from '../heading.tsx';

export type TimelineEvent = {
  key: string;
  title: ReactNode;
  /** As people read it, and as machines do (ISO 8601). */
  when: string;
  dateTime: string;
  by?: ReactNode;
  children?: ReactNode;
};

type TimelineProps = { events: readonly TimelineEvent[]; headingLevel?: HeadingLevel };

/** What happened, newest first: what, who, when. */
export function Timeline({ events, headingLevel = 3 }: TimelineProps) {
  const Element = `h${headingLevel}` as const;
  return (
    <ol className="wm-timeline">
      {events.map(({ key, title, when, dateTime, by, children }) => (
        <li className="wm-timeline__event" key={key}>
          <Element className="wm-timeline__title">{title}</Element>
          {children && <div className="wm-timeline__more">{children}</div>}
          <p className="wm-timeline__when">
            {by && <>{by}, </>}
            <time dateTime={dateTime}>{when}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
