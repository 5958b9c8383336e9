import type { Model } from './model.ts';
import { packageOf } from './package.ts';
import type { GeneratedFile, Making } from './render.ts';
import { frameworks } from './scaffold-frameworks.ts';
import { noNames } from './scaffold-names.ts';
import { renderFiles } from './scaffold-render.ts';
import { problemsOf } from './scaffold-service.ts';
import { serviceOf } from './scaffold-view.ts';

/** What a package's README shows of a service: the very files that a scaffold writes. */
export interface EmittedService {
  readonly frameworks: readonly string[];
  /** The folder of packages that the specification is found in, once they are installed. */
  readonly scope: string;
  readonly tree: string;
  /** The handler of one message. */
  readonly handler: GeneratedFile;
}

/** Null where there can be no service. */
export async function emitService(
  model: Model,
  { settings, version }: Making,
): Promise<EmittedService | null> {
  // The command that it shows reads the documents of the installed package.
  if (!settings.outputs.documents || problemsOf(model, settings).length > 0) return null;
  const view = packageOf(model, settings, version);
  const service = serviceOf(model, { ...view, packageRange: `^${version}` }, noNames);
  const files = await renderFiles(service, 'express', settings.templates);
  const all = service.receivers.flatMap(({ receiver, messages }) =>
    messages.map((message) => ({ ...message, receiver })),
  );
  const shown = all.find(({ isQuestion }) => !isQuestion) ?? all[0];
  const path = `src/receivers/${shown?.receiver}/handlers/${shown?.message}.ts`;
  const handler = files.find((file) => file.path === path);
  if (!handler) return null;
  return {
    frameworks,
    scope: view.packageName.split('/')[0]!,
    tree: treeOf(files.map((file) => file.path)),
    handler,
  };
}

/** Of what there are many alike, this many are shown. */
const mostAlike = 3;

/** Paths as a tree; of many receivers or handlers the first few. */
function treeOf(paths: readonly string[], folder = '', indent = ''): string {
  const within = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const names = [...new Set(within.map((path) => path.replace(/\/.*/, '/')))];
  const isAlike = /^src\/receivers\/([^/]+\/handlers\/)?$/.test(folder) && names.length > mostAlike + 1;
  const lines = names
    .slice(0, isAlike ? mostAlike : undefined)
    .flatMap((name) => [
      `${indent}${name}`,
      ...(name.endsWith('/') ? [treeOf(paths, `${folder}${name}`, `${indent}  `)] : []),
    ]);
  return [...lines, ...(isAlike ? [`${indent}… ${names.length - mostAlike} more`] : [])].join('\n');
}
