/**
 * DESIGN.md, section 6: where the provider's signature is not documented, a receiver is not made until the caller chooses. For
 * every provider there is: what is documented leaves nothing to choose.
 */
import { everyReading, memoryIdempotency, type Readings, type Recipe } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { loadSubjects, type Subject } from './subjects.ts';

const subjects = await loadSubjects();

/** The recipe of a subject, and what nobody documents of it. */
function recipeOf({ provider, channel }: Subject): Recipe | undefined {
  const signature = provider.signatures[channel.signature]!;
  return 'verifier' in signature ? undefined : signature;
}

const isOpen = (subject: Subject): boolean =>
  recipeOf(subject) === undefined || recipeOf(subject)!.unknown !== undefined;

/** What is thrown when the receiver is made so; undefined where it is made. */
function thrown(subject: Subject, authentication: object): string | undefined {
  try {
    subject.createReceiver({
      idempotency: memoryIdempotency(),
      handlers: {},
      otherwise: () => undefined,
      ...authentication,
    });
    return undefined;
  } catch (error) {
    return error instanceof TypeError ? error.message : `no TypeError: ${String(error)}`;
  }
}

describe.each(subjects)('$name', (subject) => {
  const keys = [subject.keyPairs[0].receiver];
  const readings = (recipeOf(subject) && everyReading(recipeOf(subject)!)) ?? [];

  test('with keys alone', () => {
    const message = thrown(subject, { keys });
    if (isOpen(subject)) expect(message).toMatch(/^The provider does not document/);
    else expect(message).toBeUndefined();
  });

  test.each(readings)('with the reading %o', (reading: Readings) => {
    expect(thrown(subject, { keys, readings: reading })).toBeUndefined();
  });

  test.each([
    { name: 'verifier', options: { verifier: () => true } },
    { name: 'dangerouslyAcceptUnauthenticated', options: { dangerouslyAcceptUnauthenticated: true } },
  ])('with $name', ({ name, options }) => {
    expect(thrown(subject, options)).toBe(
      isOpen(subject) ? undefined : `The signature is documented: \`${name}\` is not for it`,
    );
  });
});

test('some provider leaves a part open, and some none', () => {
  expect(new Set(subjects.map(isOpen))).toEqual(new Set([true, false]));
});
