import { access, readdir } from 'node:fs/promises';
import type { Drift, Validator } from '@hookwright/runtime/validation';
import { describe, expect, test } from 'vitest';
import { emitFetchClient, publishedParts } from '../generator/fetch-client.ts';
import { inspect } from '../generator/generate.ts';
import type { Model } from '../generator/model.ts';
import type { Operation, Parameter } from '../generator/model-api.ts';
import { compareFiles } from '../generator/write.ts';
import { optionsFor, standIn } from './stand-in.ts';

type Client = Record<string, (call: object) => Promise<unknown>>;

const models: Record<string, Model> = {};
const providers: string[] = [];
for (const name of await readdir('generated')) {
  const hasClient = access(`generated/${name}/src/client.ts`).then(
    () => true,
    () => false,
  );
  if (await hasClient) providers.push(name);
}

describe.each(providers)('the client of %s', (name) => {
  test('calls every operation, signed and valid, and gives the documented answer', async () => {
    const { operations, outcomes, arrived, drift } = await callAll(name, 0);

    expect(arrived.flatMap((each) => each.problems.map((what) => `${each.operation}: ${what}`))).toEqual([]);
    expect(arrived.map(({ operation }) => operation)).toEqual(operations.map((each) => each.name));
    expect(outcomes).toEqual(operations.map(() => 'resolved'));
    expect(drift.filter(({ kind }) => kind === 'unknown-field')).toEqual([]);
  });

  test('is refused with another key', async () => {
    const { operations, arrived } = await callAll(name, 1);

    expect(arrived.map(({ problems }) => problems)).toEqual(
      operations.map(({ signature }) => (signature === null ? [] : ['signature-wrong'])),
    );
  });
});

/** Calls every operation of a stand-in with its first examples, and with keys that are its own or others. */
async function callAll(name: string, keys: number) {
  const model = (models[name] ??= (await inspect(`specs/${name}`)).model);
  const { createClient } = (await import(`../generated/${name}/src/client.ts`)) as {
    createClient: (options: object) => Client;
  };
  const validatorOf = async (file: string): Promise<Validator> =>
    ((await import(`../generated/${name}/src/validators/${file}.ts`)) as { default: Validator }).default;
  const server = await standIn({ model, validatorOf, prefix: '/beneath' });
  const drift: Drift[] = [];
  const onDrift = (found: Drift[]): number => drift.push(...found);
  const client = createClient({ ...optionsFor(model, keys), baseUrl: server.url, onDrift });
  const { operations } = model.api!;
  const outcomes: string[] = [];
  for (const operation of operations) {
    const call = client[operation.name]!(exampleCall(operation));
    outcomes.push(
      await call.then(
        () => 'resolved',
        (error: Error) => error.message,
      ),
    );
  }
  await server.close();
  return { operations, outcomes, drift, arrived: server.arrived };
}

/** The first examples of a call, and of its parameters. */
function exampleCall({ parameters, body }: Operation): object {
  const given = (place: string): object =>
    Object.fromEntries(
      parameters
        .filter(
          (each) =>
            each.in === place &&
            each.fill === null &&
            !hasOneValue(each) &&
            (each.required || each.sample !== undefined),
        )
        .map(({ name, sample = 'x' }) => [name, sample]),
    );
  return {
    path: given('path'),
    query: given('query'),
    headers: given('header'),
    ...(body ? { body: JSON.stringify(body.samples[0]?.value ?? {}) } : {}),
  };
}

/** The client knows it. */
const hasOneValue = ({ schema }: Parameter): boolean =>
  typeof schema === 'object' && schema.const !== undefined;

describe('the fetch client in the runtime', () => {
  test('is what the pinned generator publishes', async () => {
    const { written, removed } = await compareFiles('runtime/src/http', await emitFetchClient());

    expect([...written, ...removed].map(({ path }) => path)).toEqual([]);
  });

  test('has no part that nobody has looked at', async () => {
    expect(await publishedParts()).toEqual([
      'core/auth.ts',
      'core/bodySerializer.ts',
      'core/params.ts',
      'core/pathSerializer.ts',
      'core/queryKeySerializer.ts',
      'core/serverSentEvents.ts',
      'core/types.ts',
      'core/utils.ts',
      'fetch/client.ts',
      'fetch/index.ts',
      'fetch/types.ts',
      'fetch/utils.ts',
    ]);
  });
});
