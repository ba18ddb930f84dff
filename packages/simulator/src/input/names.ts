// SPDX-License-Identifier: AGPL-3.0-only
// Names of bots and webhooks (docs: User Resource, Usernames and Nicknames; Webhook Resource).
import type { z } from 'zod';
import { coded, title } from './fields.ts';

/** Names that are mentions. */
const TAKEN = /^(?:everyone|here)$/i;

interface NameRules {
  readonly min: number;
  readonly max: number;
  /** What is nowhere in a name. */
  readonly without: RegExp;
}

/** A name that must not say what others would take for something else. */
export function publicName({ min, max, without }: NameRules): z.ZodString {
  return title({ min, max }).superRefine((value, context) => {
    const [word] = without.exec(value) ?? [];
    const [taken] = TAKEN.exec(value) ?? [];
    const report = (code: string, message: string): void => {
      context.addIssue({ code: 'custom', message: coded(code, message) });
    };
    if (word !== undefined) {
      report('USERNAME_INVALID_CONTAINS', `Username cannot contain "${word.toLowerCase()}"`);
    }
    if (taken !== undefined) {
      report('USERNAME_INVALID', `Username cannot be "${taken.toLowerCase()}"`);
    }
  });
}
