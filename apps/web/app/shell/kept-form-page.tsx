import { Form } from 'react-router';
import { Button } from '../components/form/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import type { KeptBecause, KeptForm } from '../session/kept-form.ts';
import { useService } from '../root.tsx';
import { KEPT_FORM } from '../texts/kept-form.ts';
import { titleOf } from './title.ts';

/** Where somebody signs in beside the form: anew, where they have to show their second factor. */
const SIGN_IN: Readonly<Record<KeptBecause, string>> = { 'signed-out': '/sign-in?return=/account', 'second-factor': '/sign-in/start?again=1&return=/account' };

/** For whoever sent a form and has to sign in first, or that nothing answered: nothing of it is lost, and it goes with one button, as often as it takes. */
export const KeptFormPage = ({ kept: { action, because, fields, token, files } }: { kept: KeptForm }) => {
  const first = typeof because === 'string' ? because : null;
  const Frame = first ? 'form' : Form;
  return (
    <div className="nhsuk-grid-row">
      <title>{titleOf(useService(), KEPT_FORM.title)}</title>
      <div className="nhsuk-grid-column-two-thirds">
        <PageHeading>{KEPT_FORM.title}</PageHeading>
        {first ? <SignInFirst because={first} /> : [...because].map((said) => <p key={said}>{said}</p>)}
        {files ? <p>{KEPT_FORM.files}</p> : null}
        <Frame method="post" action={action}>
          <input type="hidden" name="csrf" value={token} />
          {fields.map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <Button>{KEPT_FORM.button}</Button>
        </Frame>
        {first ? <p>{KEPT_FORM.shared}</p> : null}
      </div>
    </div>
  );
};

const SignInFirst = ({ because }: { because: KeptBecause }) => (
  <>
    <p>{KEPT_FORM.leads[because]}</p>
    <ol className="nhsuk-list nhsuk-list--number">
      <li>
        <a href={SIGN_IN[because]} target="_blank" rel="noopener">
          {KEPT_FORM.signIn[because]}
        </a>
      </li>
      <li>{KEPT_FORM.comeBack}</li>
    </ol>
  </>
);
