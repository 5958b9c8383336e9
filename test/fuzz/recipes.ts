/** Every recipe of the specifications here, and of the schemes that the tests are about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { OracleRecipe } from '../signatures/oracle-notation.ts';
import { primitives } from './primitives.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One recipe with one choice of what nobody documents. */
export interface Known {
  readonly title: string;
  /** The folder of the specification, from the root. */
  readonly folder: string;
  readonly recipe: OracleRecipe;
  readonly readings: Readonly<Record<string, string>>;
}

/** All of them, in the order of their names; one entry for each combination of readings. */
export const recipes: readonly Known[] = ['specs', 'test/signatures'].flatMap((base) =>
  readdirSync(join(root, base), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(base, entry.name))
    .sort()
    .flatMap((folder) => recipesIn(folder)),
);

/** The recipes of no provider. */
export const primitiveRecipes: readonly Known[] = Object.entries(primitives).flatMap(([title, recipe]) =>
  withReadings(title, '', recipe),
);

function recipesIn(folder: string): Known[] {
  const text = readFileSync(join(root, folder, 'asyncapi.yaml'), 'utf8');
  const document = parse(text) as { components?: { securitySchemes?: Record<string, Secured> } };
  return Object.values(document.components?.securitySchemes ?? {}).flatMap(({ 'x-signature': signature }) => {
    return signature === undefined || 'verifier' in signature ? [] : withReadings(folder, folder, signature);
  });
}

function withReadings(title: string, folder: string, recipe: OracleRecipe): Known[] {
  return everyReading(recipe).map((readings) => ({
    title: [title, ...Object.values(readings)].join(' '),
    folder,
    recipe,
    readings,
  }));
}

interface Secured {
  readonly 'x-signature'?: OracleRecipe;
}

/** Every combination of candidates. */
function everyReading({ unknown = {} }: OracleRecipe): Record<string, string>[] {
  return Object.entries(unknown as Record<string, object>).reduce<Record<string, string>[]>(
    (sofar, [axis, candidates]) => {
      const names = Array.isArray(candidates) ? (candidates as string[]) : Object.keys(candidates);
      return sofar.flatMap((readings) => names.map((name) => ({ ...readings, [axis]: name })));
    },
    [{}],
  );
}
