export * from './erasure/index.ts';
export * from './organisations/index.ts';
export * from './people.module.ts';
export { invitationLink, openInvitation } from './sign-in/invitations/index.ts';
export { SignInModule } from './sign-in/sign-in.module.ts';
export { problemPage, SIGN_IN_PROBLEMS, type SignInProblemCode } from './sign-in/sign-in-problem.ts';
