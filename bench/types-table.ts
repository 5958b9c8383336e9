import { type Compiler, compilers, type TypesRow } from './types-rounds.ts';

/** The rows as Markdown, as they stand in bench/README.md. */
export function renderTypesTable(rows: readonly TypesRow[], machine: readonly string[]): string {
  return [
    ...tableOf('`tsc --noEmit`, × empty', rows, timeOf),
    '',
    ...tableOf('types · instantiations · memory', rows, countsOf),
    '',
    `${machine.join(' · ')}.`,
  ].join('\n');
}

type Cell = (row: TypesRow) => string;

function tableOf(title: string, rows: readonly TypesRow[], cell: Cell): string[] {
  const columns = Object.keys(compilers) as Compiler[];
  const projects = [...new Set(rows.map(({ project }) => project))];
  return [
    line([title, ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...projects.map((project) =>
      line([
        project === 'empty' ? 'an empty project' : `\`@hookwright/${project}\``,
        ...columns.map((compiler) =>
          cell(rows.find((each) => each.project === project && each.compiler === compiler)!),
        ),
      ]),
    ),
  ];
}

const timeOf: Cell = ({ ratio, low, high, ms }) =>
  `**${ratio.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)}), ${whole(ms)} ms`;

const countsOf: Cell = ({ types, instantiations, memory }) =>
  `${whole(types)} · ${whole(instantiations)} · ${whole(memory)} MB`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const whole = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
