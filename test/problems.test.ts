import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runEntries } from '../generator/catalogue-run.ts';
import { inspect } from '../generator/generate.ts';
import { formatProblem, type Problem, problemCodes, SpecificationError } from '../generator/problem.ts';
import { type Case, changed, smallest, withFolder } from './document.ts';
import { badFiles } from './hostile/bad/files.ts';
import { badMessages } from './hostile/bad/messages.ts';
import { badOperations } from './hostile/bad/operations.ts';
import { badOpenapi } from './hostile/bad/openapi.ts';
import { badOpenapiWebhooks } from './hostile/bad/openapi-webhooks.ts';
import { badOrders } from './hostile/bad/orders.ts';
import { badOutside } from './hostile/bad/outside.ts';
import { badOverlays } from './hostile/bad/overlays.ts';
import { badReferences } from './hostile/bad/references.ts';
import { badSignatures } from './hostile/bad/signatures.ts';
import { badStandard } from './hostile/bad/standard.ts';
import { hookwright } from './hostile/command.ts';
import { smallestOpenapi } from './openapi-small.ts';

const cases = [
  ...badFiles,
  ...badReferences,
  ...badOutside,
  ...badStandard,
  ...badOperations,
  ...badMessages,
  ...badOrders,
  ...badSignatures,
  ...badOpenapi,
  ...badOpenapiWebhooks,
  ...badOverlays,
];

/** All that is said of a specification. What is no problem, and so a bug of ours, goes on. */
async function problemsOf(folder: string): Promise<readonly Problem[]> {
  try {
    return (await inspect(folder)).warnings;
  } catch (error) {
    if (error instanceof SpecificationError) return error.problems;
    throw error;
  }
}

test('the smallest document is good', async () => {
  expect(await withFolder({ 'asyncapi.yaml': smallest }, problemsOf)).toEqual([]);
  expect(await withFolder({ 'openapi.yaml': smallestOpenapi }, problemsOf)).toEqual([]);
});

describe('a bad document', () => {
  test.each(cases)('$name', async ({ files, want }) => {
    await withFolder(files, async (folder) => {
      const told = await problemsOf(folder);
      // What a case leaves unused is not what it is about.
      const isAboutUse = want.some(([code]) => code === 'component-unused');
      const problems = told.filter(({ code }) => isAboutUse || code !== 'component-unused');

      expect(problems.map(({ code, place }) => [code, place.text.trim()])).toEqual(
        want.map(([code, line]) => [
          code,
          typeof line === 'string' ? line : (expect.stringMatching(line) as string),
        ]),
      );
      for (const [index, { place, fix }] of problems.entries()) {
        expect(fix).toContain(want[index]![2]);
        await checkPlace(place);
      }
    });
  });

  /** The line that is shown is the line that is named. */
  async function checkPlace({ file, line, column, text }: Problem['place']): Promise<void> {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    if (text === '') return;
    const written = (await readFile(file, 'utf8')).split('\n')[line - 1]!;
    expect(text).toBe(written.slice(0, 1000));
    expect(column).toBeLessThanOrEqual(written.length + 1);
  }
});

describe('the command', () => {
  test.each<{ name: string; provider: string; args: string[]; files: Case['files']; want: RegExp[] }>([
    {
      name: 'a provider that is not there',
      provider: 'smal',
      args: [],
      files: {},
      want: [/provider-unknown {2}There is no folder for the provider "smal"/, /fix: name one of: small/],
    },
    {
      name: 'an error',
      provider: 'small',
      args: [],
      files: { 'asyncapi.yaml': 'a: b: c' },
      want: [/small\/asyncapi\.yaml:1:4 {2}yaml-invalid/, / {4}1 \| a: b: c/, /fix: /],
    },
    {
      name: 'an error, as JSON',
      provider: 'small',
      args: ['--format', 'json'],
      files: { 'asyncapi.yaml': 'a: b: c' },
      want: [/^\[\n/, /"code": "yaml-invalid"/],
    },
    {
      name: 'an error, as an annotation',
      provider: 'small',
      args: ['--format', 'github'],
      files: { 'asyncapi.yaml': 'a: b: c' },
      want: [/^::error file=.*asyncapi\.yaml,line=1,col=4,title=yaml-invalid::This is/],
    },
    {
      name: 'texts that would rewrite a terminal, or make a command of an annotation',
      provider: 'small',
      args: ['--format', 'github'],
      files: { 'asyncapi.yaml': changed(['asyncapi: 3.0.0', 'asyncapi: "2\\n::error::x\\e[2J\\u202e"']) },
      want: [/^::error [^\n]*$/m],
    },
  ])('$name', async ({ provider, args, files, want }) => {
    await withFolder(files, async (folder) => {
      const { code, stdout, stderr } = await hookwright([
        'inspect',
        provider,
        '--specs',
        join(folder, '..'),
        ...args,
      ]);

      expect([code, stdout]).toEqual([1, '']);
      for (const part of want) expect(stderr).toMatch(part);
      expect(stderr).not.toMatch(/^ {2,}at .*:\d+/m);
      expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
      expect(stderr.match(/^::/gm)?.length ?? 0).toBeLessThan(2);
    });
  });
});

describe('what every problem has', () => {
  test('a case in this table', () => {
    // What is wrong with a run, and not with a specification, has tests of its own.
    const elsewhere = Object.keys(runEntries);
    const seen = new Set(cases.flatMap(({ want }) => want.map(([code]) => code)));

    expect(problemCodes.filter((code) => !seen.has(code) && !elsewhere.includes(code))).toEqual([]);
  });

  test.each(['Small', 'small_pay', '-small', 'klein支付', 'a'.repeat(101)])(
    'a provider is not named %s',
    async (name) => {
      const problems = await problemsOf(`specs/${name}`);

      expect(problems.map(({ code }) => code)).toEqual(['provider-name-invalid']);
      expect(formatProblem(problems[0]!)).toContain('fix: name the folder with lower-case letters');
    },
  );
});
