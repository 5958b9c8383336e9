import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { nowhere, shownPath } from './files.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { problem, SpecificationError } from './problem.ts';
import { readText } from './write.ts';

/** A `package.json`, as it is written and as it is read. */
export interface PackageJson {
  readonly text: string;
  readonly value: JsonObject;
}

/**
 * The `package.json` of a folder; undefined where there is none.
 * @throws SpecificationError for one that is no JSON, such as after a merge: its version would be lost. And for a link
 * that leads out of the folder, which a stranger's may be: nothing of what is there is to be told.
 */
export async function readPackageJson(folder: string): Promise<PackageJson | undefined> {
  const path = join(folder, 'package.json');
  const text = await readText(path);
  if (text === undefined) return undefined;
  try {
    if ((await realpath(path)) !== join(await realpath(folder), 'package.json'))
      throw new TypeError('it leads out of its folder');
    const value = JSON.parse(text) as Json;
    if (isObject(value)) return { text, value };
    throw new TypeError('it is no object');
  } catch (error) {
    throw invalidManifest(folder, (error as Error).message);
  }
}

/** What is said of a `package.json` that cannot be used. */
export function invalidManifest(folder: string, reason: string): SpecificationError {
  const place = nowhere(shownPath(join(folder, 'package.json')));
  return new SpecificationError([problem('manifest-invalid', place, { reason })]);
}
