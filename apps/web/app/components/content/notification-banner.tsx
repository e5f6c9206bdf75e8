import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { WORDS } from '../../texts/components.ts';

type NotificationBannerProps = {
  /** What happened, in one sentence. */
  heading?: ReactNode;
  title?: ReactNode;
  variant?: 'success';
  /** Unique where a page has two banners. */
  titleId?: string;
  /** `alert` is spoken at once; the default for success alone. */
  role?: 'alert' | 'region';
  children?: ReactNode;
};

/** What just happened, or what holds for the whole page. One on a page, above its heading. */
export function NotificationBanner({ heading, title, variant, titleId = 'nhsuk-notification-banner-title', role, children }: NotificationBannerProps) {
  return (
    <div
      className={classNames('nhsuk-notification-banner', variant && `nhsuk-notification-banner--${variant}`)}
      role={role ?? (variant === 'success' ? 'alert' : 'region')}
      aria-labelledby={titleId}
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id={titleId}>
          {title ?? (variant === 'success' ? WORDS.success : WORDS.important)}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        {heading && <h3 className="nhsuk-notification-banner__heading">{heading}</h3>}
        {children}
      </div>
    </div>
  );
}
