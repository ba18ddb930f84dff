// SPDX-License-Identifier: Apache-2.0

/** An id, or anything that has one. */
export type Target = string | { readonly id: string };

export function idOf(target: Target): string {
  return typeof target === 'string' ? target : target.id;
}
