export { MailLook } from './mailing/mail-look.ts';
export { SendMail } from './mailing/send-mail.ts';
export * from './notifications.module.ts';
export { TeamInvitationSource, WishSource, WorkSource } from './waiting/sources.ts';
export { WaitingQueries } from './waiting/waiting.queries.ts';
