import { nowhere, shownPath } from './files.ts';
import { problem, SpecificationError } from './problem.ts';

/**
 * Runs what reads and writes files of a folder.
 * @throws SpecificationError for what the disk does not let be done: a folder in the place of a file, a missing right.
 */
export async function tellingOfDisk<T>(folder: string, run: () => Promise<T>): Promise<T> {
  return run().catch((error: NodeJS.ErrnoException) => {
    if (error.syscall === undefined) throw error;
    // A message of Node's is `EISDIR: illegal operation on a directory, read`, and may have a path.
    const [reason = error.message] = error.message.split(', ');
    const place = nowhere(shownPath(error.path ?? folder));
    throw new SpecificationError([problem('disk-refused', place, { reason })]);
  });
}
