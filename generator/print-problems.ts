import { Option } from 'commander';
import { annotateProblem, formatProblem, type Problem } from './problem.ts';

/** How problems are printed: for people, for machines, or for GitHub Actions. */
export type Format = 'text' | 'json' | 'github';

const formats: Record<Format, (problems: readonly Problem[]) => string> = {
  text: (problems) => `${problems.map(formatProblem).join('\n\n')}\n`,
  json: (problems) => JSON.stringify(problems, null, 2),
  github: (problems) => problems.map(annotateProblem).join('\n'),
};

export const formatOption = new Option('--format <format>', 'how problems are printed')
  .choices(Object.keys(formats))
  .default('text');

/** The format that a command line asks for, whether or not the rest of it could be read. */
export function formatIn(argv: readonly string[]): Format {
  const named = argv[argv.indexOf('--format') + 1];
  return argv.includes('--format') && named !== undefined && Object.hasOwn(formats, named)
    ? (named as Format)
    : 'text';
}

export function printProblems(problems: readonly Problem[], format: Format): void {
  if (problems.length > 0) console.error(formats[format](problems));
}
