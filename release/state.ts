import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Version {
  readonly name: string;
  readonly version: string;
}

/** What npm prints of a version with `--json`: itself, or why not. Of one that a package does not have, older npms print nothing. */
type Said = string | { readonly error: { readonly code: string } };

/** Whether a version is published; where the registry does not say, that, and why. */
export async function stateOf({ name, version }: Version): Promise<string> {
  const command = ['view', `${name}@${version}`, 'version', '--json'];
  const { stdout, failed } = await run('npm', command).then(
    ({ stdout }) => ({ stdout, failed: false }),
    ({ stdout }: { stdout?: string }) => ({ stdout: stdout ?? '', failed: true }),
  );
  const said = parsed(stdout);
  if (said === undefined && failed) return unknown('npm fails');
  if (said === undefined) return 'would be published';
  if (typeof said === 'string') return 'is published';
  return said.error.code === 'E404' ? 'would be published' : unknown(said.error.code);
}

const unknown = (why: string): string => `may be published or not (${why})`;

function parsed(text: string): Said | undefined {
  try {
    return JSON.parse(text) as Said;
  } catch {
    return undefined;
  }
}
