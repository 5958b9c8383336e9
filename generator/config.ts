/** What a person writes into `hookwright.config.ts`. Paths are relative to that file; everything may be left out. */
export interface HookwrightConfig {
  /** The folder with a folder for each provider. The default is `specs`. */
  readonly specs?: string;
  /** The folder that the packages go to. The default is `generated`. */
  readonly out?: string;
  /** What the names of the packages begin with: `@acme` makes `@acme/<provider>`. The default is `@hookwright`, under which nobody else can publish. */
  readonly scope?: `@${string}`;
  /** What is made besides types and validators: all of it, but what is `false`. */
  readonly outputs?: Partial<Outputs>;
  /**
   * A folder of your own templates. One of the same path as one of Hookwright's takes its place, any other makes a file more:
   * `package/**` in each package, `page/**` beside each specification, `scaffold/**` in services.
   */
  readonly templates?: string;
  /** What stands in each `package.json` besides what is generated. `repository` gets its `directory`. */
  readonly manifest?: Manifest;
}

/** What can be left out of the packages. */
export interface Outputs {
  /** `createReceiver`, and the provider as data. */
  readonly receiver: boolean;
  /** The client of the API, under `./client`. */
  readonly client: boolean;
  /** The sender for tests, under `./testing`. */
  readonly testing: boolean;
  /** `asyncapi.json` and `openapi.json`. */
  readonly documents: boolean;
  /** The page beside the specification: what is known of the provider, and how well. */
  readonly page: boolean;
}

/** Members of a `package.json` that say whose a package is and where it goes. */
export interface Manifest {
  /** An SPDX identifier. Where a file LICENSE stands beside the configuration, each package gets a copy. The default is `UNLICENSED`. */
  readonly license?: string;
  readonly author?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly type: string; readonly url: string; readonly directory?: string };
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
  readonly keywords?: readonly string[];
  readonly private?: boolean;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** Gives the configuration back, checked by the compiler. */
export function defineConfig(config: HookwrightConfig): HookwrightConfig {
  return config;
}
