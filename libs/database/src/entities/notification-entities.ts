import { MailingEntity } from './mailing.entity.ts';
import { NoticeEntity } from './notice.entity.ts';
import { SavedViewEntity } from './saved-view.entity.ts';

/** Tables of what people are told of, and of how they like to look at it. */
export const NOTIFICATION_ENTITIES = [MailingEntity, NoticeEntity, SavedViewEntity];
