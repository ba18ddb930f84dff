// SPDX-License-Identifier: AGPL-3.0-only

/** Waits for the work, but no longer than the limit; the work itself goes on. */
export async function withinMs(work: Promise<unknown> | undefined, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
