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

export function printProblems(problems: readonly Problem[], format: Format): void {
  if (problems.length > 0) console.error(formats[format](problems));
}
