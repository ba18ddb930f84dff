// SPDX-License-Identifier: AGPL-3.0-only
// A shell of one megabyte that outlives us only to stop what we started. It reads process ids from a pipe
// whose other end is ours alone; when the pipe ends, because we died without disarming it, it ends the last
// ids it was told. A process is touched only while its working folder is the server's data folder, so a
// number that was given to somebody else meanwhile is left alone.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const SCRIPT = String.raw`
trap '' INT TERM HUP
folder=$1
pids=
while IFS= read -r line; do pids=$line; done
ours() {
  case "$(readlink "/proc/$1/cwd" 2>/dev/null)" in
    "$folder" | "$folder (deleted)") return 0 ;;
  esac
  return 1
}
left=
for pid in $pids; do
  if ours "$pid"; then kill -TERM "$pid"; left="$left $pid"; fi
done
tries=0
while [ -n "$left" ] && [ "$tries" -lt 100 ]; do
  sleep 0.1
  tries=$((tries + 1))
  still=
  for pid in $left; do if ours "$pid"; then still="$still $pid"; fi; done
  left=$still
done
for pid in $left; do if ours "$pid"; then kill -KILL "$pid"; fi; done
`;

/** For servers that are no processes of ours: runs one command when the pipe ends. */
const COMMAND_SCRIPT = String.raw`
trap '' INT TERM HUP
while IFS= read -r line; do :; done
exec "$@" >/dev/null 2>&1
`;

export class Watchdog {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** Watches over processes whose working folder is `folder`. */
  static overFolder(folder: string): Watchdog {
    return new Watchdog(launchShell(SCRIPT, [folder]));
  }

  /** Runs `command` if this process ends without having disarmed the watchdog. */
  static withCommand(command: readonly string[]): Watchdog {
    return new Watchdog(launchShell(COMMAND_SCRIPT, command));
  }

  /** Replaces the list of processes. */
  watch(pids: readonly number[]): void {
    this.#child.stdin?.write(`${pids.join(' ')}\n`);
  }

  async disarm(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.ref();
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}

function launchShell(script: string, args: readonly string[]): ChildProcess {
  const child = spawn('/bin/sh', ['-c', script, 'gatefleet-watchdog', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  // A watchdog that somebody killed makes the pipe fail: the next start sweeps the folder instead.
  child.stdin?.on('error', () => undefined);
  child.on('error', () => undefined);
  child.unref();
  unrefStream(child.stdin);
  return child;
}

function unrefStream(stream: unknown): void {
  const handle = stream as { unref?: () => void } | null;
  handle?.unref?.();
}
