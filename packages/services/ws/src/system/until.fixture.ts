// SPDX-License-Identifier: AGPL-3.0-only

const POLL_MS = 20;

/** Awaits a condition; what never comes true fails by name. Errors count as "not yet". */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 30_000,
): Promise<void> {
  const deadlineMs = performance.now() + timeoutMs;
  let problem: unknown;
  while (performance.now() < deadlineMs) {
    try {
      if (await condition()) return;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
  }
  throw new Error(`never happened: ${what}`, { cause: problem });
}

/** Whether nobody answers at a TCP port. */
export async function isRefused(url: string): Promise<boolean> {
  const { connect } = await import('node:net');
  const { hostname, port } = new URL(url);
  return await new Promise<boolean>((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', () => resolve(true));
  });
}

/** Whether a process exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
