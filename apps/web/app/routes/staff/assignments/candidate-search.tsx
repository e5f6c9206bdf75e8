import { Form, Link } from 'react-router';
import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { CHOICE } from '../../../texts/assignments.ts';
import { choiceAddress } from './choice-address.ts';
import { cameFromParts } from './round-page.ts';
import type { ChoiceRead } from './choice.server.ts';

/** For which seat, and by what name, candidates are looked for. */
export function CandidateSearch({ roles, asked, path }: Pick<ChoiceRead, 'roles' | 'asked'> & { path: string }) {
  return (
    <Form method="get">
      {Object.entries(cameFromParts(asked)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {roles.length > 1 ? <Select key={asked.role} id="role" name="role" label={CHOICE.seat} defaultValue={asked.role} items={roles.map(({ role, title }) => ({ value: role, text: title }))} /> : null}
      <Input key={asked.name} id="name" name="name" label={CHOICE.name} hint={CHOICE.nameHint} width={20} defaultValue={asked.name} />
      <Button variant="secondary">{CHOICE.show}</Button>
      {asked.name ? (
        <p>
          <Link to={choiceAddress(path, { ...asked, name: '', page: 1 })}>{CHOICE.all}</Link>
        </p>
      ) : null}
    </Form>
  );
}
