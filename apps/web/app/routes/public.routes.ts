import { route, type RouteConfigEntry } from '@react-router/dev/routes';

/** Pages for everybody: signing in, one's own account, what the law asks for, the public register, and in demonstrations every component. */
export const publicRoutes: RouteConfigEntry[] = [
  route('sign-in', 'routes/public/sign-in.tsx'),
  route('invite/:token', 'routes/public/invite.tsx'),
  route('team-invitations/:invitation', 'routes/public/team-invitation.tsx'),
  route('sign-in/personas', 'routes/public/personas.tsx'),
  route('account', 'routes/public/account.tsx'),
  route('account/interests', 'routes/account/interests.tsx'),
  route('account/availability', 'routes/account/availability.tsx'),
  route('account/notifications', 'routes/account/mail.tsx'),
  route('notifications', 'routes/account/notifications.tsx'),
  route('account/service', 'routes/account/service.tsx'),
  route('account/service/:file', 'routes/account/service/service-file.ts'),
  route('register', 'routes/public/register.tsx'),
  route('register.json', 'routes/public/register-json.ts'),
  route('register.atom', 'routes/public/register-atom.ts'),
  route('register/:ref', 'routes/public/register-entry.tsx'),
  route('register/:ref.json', 'routes/public/register-entry-json.ts'),
  route('help', 'routes/public/help.tsx'),
  route('accessibility', 'routes/public/accessibility.tsx'),
  route('privacy', 'routes/public/privacy.tsx'),
  route('cookies', 'routes/public/cookies.tsx'),
  route('contact', 'routes/public/contact.tsx'),
  route('design', 'routes/design/design.tsx'),
  route('design/problems/:status', 'routes/design/problem.tsx'),
];
