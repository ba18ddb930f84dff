// SPDX-License-Identifier: AGPL-3.0-only

/** One thing that is wrong with a setting. */
export type ConfigProblem = { readonly key: string; readonly message: string };

/** Everything that is wrong with the environment, by name, values of secrets never shown. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'CONFIG_INVALID';
  readonly retryable = false;
  readonly scope = 'process';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ key, message }) => `${key}: ${message}`).join('\n'));
    this.problems = problems;
  }
}
