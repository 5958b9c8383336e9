export interface TypesArguments {
  readonly isQuick: boolean;
  readonly writes: boolean;
  /** The packages that are measured. */
  readonly names: readonly string[];
}

/** @throws TypeError for what is none. */
export function readArguments(given: readonly string[], packages: readonly string[]): TypesArguments {
  const flags = given.filter((each) => each.startsWith('-'));
  const names = given.filter((each) => !each.startsWith('-'));
  const unknown = flags.find((flag) => !['--quick', '--write'].includes(flag));
  if (unknown !== undefined) throw new TypeError(`Unknown option ${unknown}: there are --quick and --write`);
  const stranger = names.find((name) => !packages.includes(name));
  if (stranger !== undefined) throw new TypeError(`There is no package ${stranger} in generated/`);
  const isQuick = flags.includes('--quick');
  if (names.length > 0 && !isQuick)
    throw new TypeError('The table is of all packages: names go with --quick');
  const writes = flags.includes('--write');
  return { isQuick, writes, names: names.length > 0 ? names : packages };
}
