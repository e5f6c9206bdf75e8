import { useEffect } from 'react';
import { useLocation } from 'react-router';
import * as kept from './kept-words.ts';
import { storageHere } from './storage-here.ts';

/** The browser forgets words that a button sent, once it is led on by the address that says so. */
export const forgetSent = (search: string): void => {
  const [key, storage] = [new URLSearchParams(search).get('sent'), storageHere()];
  if (key && storage) kept.forgetSent(storage, key);
};

/** The same for a page to which saving leads. */
export const useForgetSent = (): void => {
  const { search } = useLocation();
  useEffect(() => forgetSent(search), [search]);
};
