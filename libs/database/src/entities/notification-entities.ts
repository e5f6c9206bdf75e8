import { MailingEntity } from './mailing.entity.ts';
import { NoticeEntity } from './notice.entity.ts';

/** Tables of what people are told of. */
export const NOTIFICATION_ENTITIES = [MailingEntity, NoticeEntity];
