import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { tellPops } from './shell/tell-pops.ts';
import { noteTyped } from './shell/typed-before.ts';

noteTyped();
tellPops();
// apart from the page: it is read before it is written in
void import('./shell/tend-forms.ts');
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
