import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromFile, Parser } from '@asyncapi/parser';
import { describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import { SpecificationError } from '../generator/problem.ts';
import type { GeneratedFile } from '../generator/render.ts';
import { signedVariant } from './corpus/signed.ts';
import { withFolder } from './document.ts';
import { findCode } from './hostile/oracle.ts';
import { compile, withPackages } from './hostile/package.ts';

const corpus = 'test/corpus/asyncapi';

/** A document of the corpus: what is said of it, and of the same with a signature. Sorted; `generates` where it does. */
interface CorpusCase {
  readonly file: string;
  /** A field that all its messages have, or most: the idempotency key that it gets. */
  readonly field: string;
  readonly asItIs: readonly string[];
  readonly signed: readonly string[];
}

const cases: CorpusCase[] = [
  {
    file: 'anyof-asyncapi.yml',
    field: '/key',
    asItIs: ['acknowledgement-missing', 'idempotency-key-missing', 'security-missing'],
    signed: ['acknowledgement-missing', 'generates'],
  },
  {
    file: 'application-headers-asyncapi.yml',
    field: '/sentAt',
    asItIs: ['acknowledgement-missing', 'idempotency-key-missing', 'not-covered', 'security-missing'],
    signed: ['acknowledgement-missing', 'generates', 'not-covered'],
  },
  {
    file: 'correlation-id-asyncapi.yml',
    field: '/sentAt',
    asItIs: [
      'acknowledgement-missing',
      'idempotency-key-missing',
      'not-covered',
      'operation-not-received',
      'security-missing',
    ],
    signed: ['acknowledgement-missing', 'component-unused', 'generates', 'not-covered'],
  },
  {
    file: 'oneof-asyncapi.yml',
    field: '/key',
    asItIs: [
      'acknowledgement-missing',
      'idempotency-key-missing',
      'operation-not-received',
      'security-missing',
    ],
    signed: ['acknowledgement-missing', 'idempotency-key-unknown', 'messages-indistinct'],
  },
  {
    file: 'operation-security-asyncapi.yml',
    field: '/notification/notificationId',
    asItIs: ['operation-missing', 'operation-not-received'],
    signed: ['acknowledgement-missing', 'component-unused', 'generates'],
  },
  {
    file: 'simple-asyncapi.yml',
    field: '/email',
    asItIs: ['operation-missing', 'operation-not-received'],
    signed: ['acknowledgement-missing', 'generates'],
  },
  {
    file: 'streetlights-kafka-asyncapi.yml',
    field: '/sentAt',
    asItIs: [
      'acknowledgement-missing',
      'idempotency-key-missing',
      'not-covered',
      'operation-not-received',
      'security-missing',
    ],
    signed: ['acknowledgement-missing', 'component-unused', 'generates', 'not-covered'],
  },
  {
    file: 'social-media/backend/asyncapi.yaml',
    field: '/commentId',
    asItIs: ['reference-outside'],
    signed: ['acknowledgement-missing', 'generates', 'not-covered'],
  },
  {
    file: 'social-media/comments-service/asyncapi.yaml',
    field: '/commentId',
    asItIs: ['reference-outside'],
    signed: ['acknowledgement-missing', 'generates', 'not-covered'],
  },
  {
    file: 'social-media/frontend/asyncapi.yaml',
    field: '/commentId',
    asItIs: ['reference-outside'],
    signed: ['acknowledgement-missing', 'generates', 'not-covered'],
  },
  {
    file: 'social-media/notification-service/asyncapi.yaml',
    field: '/commentId',
    asItIs: ['reference-outside'],
    signed: ['acknowledgement-missing', 'generates', 'not-covered'],
  },
  {
    file: 'social-media/public-api/asyncapi.yaml',
    field: '/commentId',
    asItIs: ['reference-outside'],
    signed: ['acknowledgement-missing', 'generates', 'not-covered'],
  },
];

/** What a specification comes to: its files where it generates, and the codes of all that is said of it. */
async function outcomeOf(folder: string): Promise<{ codes: string[]; files: readonly GeneratedFile[] }> {
  try {
    const { files, warnings } = await generate(folder);
    return { codes: ['generates', ...new Set(warnings.map(({ code }) => code))].sort(), files };
  } catch (error) {
    if (!(error instanceof SpecificationError)) throw error;
    for (const { place, fix } of error.problems) expect([place.line > 0, fix]).not.toContain('');
    return { codes: [...new Set(error.problems.map(({ code }) => code))].sort(), files: [] };
  }
}

test('every document of the corpus is in the table', async () => {
  const files = await readdir(corpus, { recursive: true });

  expect(cases.map(({ file }) => file).sort()).toEqual(
    files.filter((file) => /asyncapi\.ya?ml$/.test(file)).sort(),
  );
});

describe('as it is', () => {
  test.each(cases)('$file', async ({ file, asItIs }) => {
    const text = await readFile(join(corpus, file), 'utf8');
    const { codes } = await withFolder({ 'asyncapi.yaml': text }, outcomeOf);

    expect(codes).toEqual(asItIs);
  });
});

describe('received, and signed', () => {
  const packages: Record<string, readonly GeneratedFile[]> = {};

  test.each(cases)('$file', async ({ file, field, signed }) => {
    const { codes, files } = await withFolder(await signedVariant(file, field), outcomeOf);

    expect(codes).toEqual(signed);
    for (const { path, text } of files) expect(path.endsWith('.ts') ? findCode(path, text) : []).toEqual([]);
    if (files.length > 0) packages[file.replaceAll('/', '-')] = files;
  });

  test('what generates compiles, and its asyncapi.json is one document without a fault', async () => {
    const names = Object.keys(packages);
    await withPackages(packages, async (folder) => {
      expect(await compile(folder, names)).toEqual([]);
      for (const name of names) {
        const file = join(folder, name, 'asyncapi.json');
        const { diagnostics } = await fromFile(new Parser(), file).parse();

        expect(await readFile(file, 'utf8')).not.toMatch(/"\$ref":"(?!#)/);
        expect(diagnostics.filter(({ severity }) => Number(severity) === 0)).toEqual([]);
      }
    });
    expect(names.length).toBeGreaterThan(5);
  }, 60_000);
});
