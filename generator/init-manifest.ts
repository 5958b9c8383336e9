import { isObject, type JsonObject } from './json.ts';
import type { PackageJson } from './package-json.ts';
import type { GeneratedFile } from './render.ts';
import type { Settings } from './settings.ts';

/** What `hookwright init` makes of a `package.json`. */
export interface ManifestPlan {
  readonly file: GeneratedFile;
  /** What the names of packages begin with. */
  readonly scope: string;
  /** What is typed to generate and to build: a script of ours, or what it would run where a script of that name is another. */
  readonly commands: { readonly generate: string; readonly build: string };
  /** What could not be added, in the words of a person. */
  readonly left: readonly string[];
}

/** What the generated packages are built with: they say no more than that they want it. */
const builtWith = { '@types/node': '^20.19.0', typescript: '^5.9.3' };

const scripts = {
  generate: 'hookwright generate',
  check: 'hookwright generate --check',
  build: 'npm run build --workspaces --if-present',
};

/** The `package.json` with scripts, workspaces and what packages are built with, where it has none. */
export function planManifest(given: PackageJson | undefined, { out }: Settings): ManifestPlan {
  const value: JsonObject = given?.value ?? { name: 'providers', private: true, type: 'module' };
  const part = (name: string): JsonObject => (isObject(value[name]) ? value[name] : {});
  const known = { ...part('dependencies'), ...part('devDependencies') };
  const missing = Object.entries(builtWith).filter(([name]) => !Object.hasOwn(known, name));
  const wanted = `${out}/*`;
  const { workspaces = [] } = value;
  const all: JsonObject = { ...scripts, ...part('scripts') };
  const whole = {
    ...value,
    workspaces:
      Array.isArray(workspaces) && !workspaces.includes(wanted) ? [...workspaces, wanted] : workspaces,
    scripts: all,
    devDependencies: { ...part('devDependencies'), ...Object.fromEntries(missing) },
  };
  const [, indent = '  '] = /^([ \t]+)"/m.exec(given?.text ?? '') ?? [];
  const others = Object.entries(scripts).filter(([name, does]) => all[name] !== does);
  return {
    file: { path: 'package.json', text: `${JSON.stringify(whole, null, indent)}\n` },
    scope: /^"(@[a-z0-9~][a-z0-9._~-]*)\//.exec(JSON.stringify(value.name ?? ''))?.[1] ?? '@my-company',
    commands: {
      generate: all.generate === scripts.generate ? 'npm run generate' : 'npx hookwright generate',
      build: all.build === scripts.build ? 'npm run build' : scripts.build,
    },
    left: [
      ...others.map(([name, does]) => `its script "${name}" is another: ${does}`),
      ...(Array.isArray(workspaces) ? [] : [`its workspaces are no list: add ${wanted} to them`]),
    ],
  };
}
