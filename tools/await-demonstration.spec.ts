import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { awaitDemonstration, NoDemonstration } from './await-demonstration.mjs';

const product = () => Object.assign(new EventEmitter(), { stdout: new PassThrough(), stderr: new PassThrough() });

describe('awaitDemonstration', () => {
  it('tells the address once the demonstration is there, and not before', async () => {
    const one = product();
    const waiting = awaitDemonstration(one, 5_000);
    one.stdout.write('Waymark is ready at http://localhost:4000/\nLoading the demonstration\n');
    await expect(Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 50, 'waits'))])).resolves.toBe('waits');
    one.stdout.write('The demonstration is there: the products are real\n');
    await expect(waiting).resolves.toBe('http://localhost:4000/');
  });

  it('does not take a demonstration for there whose product has no address', async () => {
    const one = product();
    const waiting = awaitDemonstration(one, 50);
    one.stdout.write('The demonstration is there\n');
    await expect(waiting).rejects.toThrow('The demonstration was not there after 0.05 seconds. It last said: The demonstration is there');
  });

  it('gives up after its patience, with the last words', async () => {
    const one = product();
    const waiting = awaitDemonstration(one, 50);
    one.stdout.write('replay: 50 of 569\n');
    await expect(waiting).rejects.toThrow('after 0.05 seconds. It last said: replay: 50 of 569');
    await expect(waiting).rejects.toBeInstanceOf(NoDemonstration);
  });

  it('gives up at once where the product says that it goes without', async () => {
    const one = product();
    const waiting = awaitDemonstration(one, 60_000);
    one.stdout.write('Waymark is ready at http://localhost:4000/\n');
    one.stderr.write('The demonstration could not be loaded; Waymark runs without it\n');
    await expect(waiting).rejects.toThrow('The product runs without its demonstration');
  });

  it('gives up at once where the product ends', async () => {
    const one = product();
    const waiting = awaitDemonstration(one, 60_000);
    one.emit('exit', 1);
    await expect(waiting).rejects.toThrow('The product ended with 1 before its demonstration was there. It said nothing');
  });

  it('leaves the output flowing, so that the product never waits for a reader', async () => {
    const one = product();
    const waiting = awaitDemonstration(one, 5_000);
    one.stdout.write('Waymark is ready at http://localhost:4000/\nThe demonstration is there\n');
    await waiting;
    for (let written = 0; written < 50; written += 1) one.stdout.write(`${'x'.repeat(8_192)}\n`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(one.stdout.readableLength).toBe(0);
  });
});
