import type { PayloadName } from './payloads.ts';
import type { HttpRow, Results } from './run.ts';

const columns = ['passto-pay-success', 'evo-like-payment'] as const satisfies PayloadName[];

/** A row of the table: the name of what was measured, and of its bundle where it is one. */
const shown = [
  { name: 'floor', aims: ['', ''] },
  { name: 'receive', aims: ['≤ 1.00', '≤ 1.05'], bundle: 'hookwright' },
  { name: 'receive, forged', aims: ['≤ 0.45', '≤ 0.20'] },
  { name: '@octokit/webhooks verifyAndReceive', aims: ['', ''], bundle: '@octokit/webhooks' },
  { name: 'stripe constructEvent', aims: ['', ''], bundle: 'stripe' },
  { name: 'standardwebhooks verify', aims: ['', ''], bundle: 'standardwebhooks' },
];

/** The results as Markdown, as they stand in bench/README.md. */
export function renderTable(results: Results): string {
  const lines = [
    '| × floor | 1 KB | aim | 10 KB | aim | bundle, gzipped |',
    '| --- | --- | --- | --- | --- | --- |',
    ...shown.map(({ name, aims, bundle }) =>
      row([
        `\`${name}\``,
        ...columns.flatMap((payload, index) => [ratio(results, payload, name), aims[index]!]),
        bundleText(results, bundle),
      ]),
    ),
    row([
      '`toNode` against the floor on `node:http`, requests per second',
      ...columns.flatMap((payload) => [httpRatio(results.http[payload]), '≥ 0.95']),
      '',
    ]),
  ];
  return [
    ...lines,
    '',
    ...floors(results),
    '',
    ...whereBytesGo(results),
    '',
    `${results.versions.join(' · ')}.`,
  ].join('\n');
}

function ratio({ rows }: Results, payload: PayloadName, name: string): string {
  const found = rows[payload].find((each) => each.name === name);
  if (!found) throw new Error(`Expected a row "${name}" but there is none`);
  return `**${fixed(found.ratio)}** (${fixed(found.low)}–${fixed(found.high)}), Σ ${fixed(found.total)}`;
}

function httpRatio({ ratio: median, low, high }: HttpRow): string {
  return `**${fixed(median)}** (${fixed(low)}–${fixed(high)})`;
}

function bundleText({ bundles }: Results, name: string | undefined): string {
  const found = bundles.find((bundle) => bundle.name === name);
  return found ? `${kilobytes(found.gzipped)} (${kilobytes(found.minified)} minified)` : '';
}

/** For orientation: what a ratio of 1 is. */
function floors({ rows, http }: Results): string[] {
  const names = rows[columns[0]].filter(({ name }) => name.startsWith('floor')).map(({ name }) => name);
  return [
    '| floor | 1 KB | 10 KB |',
    '| --- | --- | --- |',
    ...names.map((name) =>
      row([
        `\`${name}\``,
        ...columns.map((payload) => {
          const { microseconds } = rows[payload].find((each) => each.name === name)!;
          return `${microseconds.toFixed(1)} µs, ${whole(1e6 / microseconds)} per second`;
        }),
      ]),
    ),
    row([
      'floor on `node:http`',
      ...columns.map((payload) => {
        const { floor, busy } = http[payload];
        return `${whole(floor)} per second, its process ${Math.round(busy * 100)} % busy`;
      }),
    ]),
  ];
}

const mostModules = 16;

/** The largest modules of our bundle, the validators of one provider together. */
function whereBytesGo({ bundles }: Results): string[] {
  const ours = bundles.find(({ name }) => name === 'hookwright')!;
  const groups = new Map<string, number>();
  for (const { name, minified } of ours.parts) {
    const [, module = 'the program itself'] =
      /^(runtime\/dist\/.*|generated\/[^/]+\/dist\/validators|generated\/[^/]+\/dist\/.*)\b/.exec(name) ?? [];
    const group = name.includes('/validators/') ? 'the compiled validators' : module.replace('/dist/', '/');
    groups.set(group, (groups.get(group) ?? 0) + minified);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b - a);
  const others = sorted.slice(mostModules).reduce((total, [, minified]) => total + minified, 0);
  const rest = ours.gzipped - ours.without;
  return [
    `Of our ${kilobytes(ours.gzipped)}, the validators of all messages of the provider are ${kilobytes(rest)}.`,
    '',
    '| module of our bundle | minified |',
    '| --- | --- |',
    ...sorted.slice(0, mostModules).map(([name, minified]) => row([name, `${whole(minified)} B`])),
    row([`${Math.max(sorted.length - mostModules, 0)} others`, `${whole(others)} B`]),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const fixed = (value: number): string => value.toFixed(2);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const whole = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
