/** What decides how a browser can be installed. */
export interface Machine {
  readonly hasAptGet: boolean;
  readonly isRoot: boolean;
  /** `sudo` works and asks for no password. */
  readonly canSudo: boolean;
}

export interface BrowserInstaller {
  readonly name: string;
  /** Commands with their arguments, to be run in order. */
  readonly commands: readonly (readonly [command: string, ...args: string[]])[];
}

const playwright: BrowserInstaller = {
  name: 'Playwright',
  commands: [['node', 'node_modules/playwright/cli.js', 'install', 'chromium']],
};

/** The ways to get a Chromium without asking anybody, best first. */
export function browserInstallers(machine: Machine): readonly BrowserInstaller[] {
  const { hasAptGet, isRoot, canSudo } = machine;
  if (!hasAptGet || !(isRoot || canSudo)) return [playwright];
  return [playwright, aptGet(isRoot ? ['env'] : ['sudo', '-n', 'env'])];
}

function aptGet(asRoot: readonly [string, ...string[]]): BrowserInstaller {
  const prefix = [...asRoot, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'] as const;
  const packages = ['chromium', 'fonts-liberation'];
  return {
    name: 'apt-get',
    commands: [
      [...prefix, 'update'],
      [...prefix, 'install', '-y', '--no-install-recommends', ...packages],
    ],
  };
}
