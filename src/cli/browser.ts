import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command runs, as far as a browser is concerned. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Environment;
  /** Whether a person reads what is printed. */
  readonly terminal: boolean;
}

const isSet = (value: string | undefined): boolean => value !== undefined && !['', '0', 'false'].includes(value);

/** Linux and its like say by these where windows go; macOS and Windows have a desktop unless one came in over SSH. */
function hasDesktop({ platform, env }: Surroundings): boolean {
  if (platform === 'darwin' || platform === 'win32') return !env.SSH_CONNECTION;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Whether to open a browser: as asked; where nothing was asked (null), at a person's terminal on a desktop, never in CI.
 */
export function wantsBrowser(asked: boolean | null, around: Surroundings): boolean {
  return asked ?? (around.terminal && !isSet(around.env.CI) && hasDesktop(around));
}

const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' };

/** Opens an address in the person's browser; where that fails, the address that was printed does. */
export function openBrowser(url: string): void {
  const child = spawn(OPENERS[process.platform] ?? 'xdg-open', [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
