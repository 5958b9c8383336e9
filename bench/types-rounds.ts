import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { quantile } from './rounds.ts';
import type { Project } from './types-projects.ts';

const run = promisify(execFile);

/** The compilers, by the names of their packages. */
export const compilers = { 'TypeScript 5.9': 'typescript', 'TypeScript 7': 'typescript7' } as const;
export type Compiler = keyof typeof compilers;

/** What it takes to check one project. Ratios are to the empty project of the same round and compiler. */
export interface TypesRow {
  readonly project: string;
  readonly compiler: Compiler;
  /** Of the whole process, the median, in milliseconds. */
  readonly ms: number;
  /** The median, and a quarter and three quarters of the way. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** What the compiler counts, which is the same each time. */
  readonly types: number;
  readonly instantiations: number;
  /** The median, in MB. */
  readonly memory: number;
}

interface Check {
  readonly ms: number;
  readonly types: number;
  readonly instantiations: number;
  readonly memory: number;
}

/** Checks all projects with all compilers in each round, in another order each time: a ratio is one of neighbours in time. */
export async function measureTypes(projects: readonly Project[], rounds: number): Promise<TypesRow[]> {
  const turns = Object.entries(compilers).flatMap(([compiler, module]) =>
    projects.map((project) => ({ compiler: compiler as Compiler, module, project, checks: [] as Check[] })),
  );
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < turns.length; turn++) {
      const { module, project, checks } = turns[(turn + round) % turns.length]!;
      checks.push(await check(module, project));
    }
  }
  return turns.map(({ compiler, project, checks }) => {
    const empty = turns.find((each) => each.compiler === compiler && each.project === projects[0])!;
    const ratios = checks.map(({ ms }, round) => ms / empty.checks[round]!.ms);
    return {
      project: project.name,
      compiler,
      ms: median(checks.map(({ ms }) => ms)),
      ratio: median(ratios),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
      types: checks[0]!.types,
      instantiations: checks[0]!.instantiations,
      memory: median(checks.map(({ memory }) => memory)),
    };
  });
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @throws Error for a project that does not compile: its time would say nothing. */
async function check(module: string, { name, folder }: Project): Promise<Check> {
  const tsc = resolve('node_modules', module, 'bin/tsc');
  const start = performance.now();
  const { stdout } = await run(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics']).catch(
    (error: { stdout: string }) => {
      throw new Error(`Expected "${name}" to compile with ${module} but:\n${error.stdout}`);
    },
  );
  const ms = performance.now() - start;
  const counted = (label: string): number => {
    const found = new RegExp(String.raw`^${label}:\s+(\d+)`, 'm').exec(stdout);
    if (!found) throw new Error(`Expected "${label}" among the diagnostics of ${module}`);
    return Number(found[1]);
  };
  return {
    ms,
    types: counted('Types'),
    instantiations: counted('Instantiations'),
    memory: counted('Memory used') / 1024,
  };
}
