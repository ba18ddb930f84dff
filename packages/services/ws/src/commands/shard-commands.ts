// SPDX-License-Identifier: AGPL-3.0-only
//
// The command queue of a shard, consumed only by the holder of its lease. A command is acknowledged
// after it was written to the socket and answered.

import { gatefleet, type Names, shardOfGuild, shardQueueOf } from '@gatefleet/contract';
import {
  type Answer,
  type BrokerConnection,
  type CommandError,
  Consumer,
  deadlineOf,
  decodeCommand,
  NO_SUCH_REPLY_TO,
  type Responder,
  type Settlement,
} from '@gatefleet/rabbitmq';
import type { CommandFailure } from '@gatefleet/session';
import type { ConsumeMessage } from 'amqplib';
import type { Shard } from '../shard/shard.ts';
import type { CommandMarks } from './command-marks.ts';
import { gatewayPayload } from './gateway-payload.ts';

const PREFETCH = 100;
const MAX_COMMAND_BYTES = 65_536;

export type ShardCommandsOptions = {
  readonly consuming: BrokerConnection;
  readonly names: Names;
  readonly shardCount: number;
  readonly rawOpcodes: ReadonlySet<number>;
  readonly responder: Responder;
  readonly marks: CommandMarks;
  readonly onProblem: (code: string) => void;
};

const FAILURES: Readonly<Record<CommandFailure, CommandError>> = {
  EXPIRED: { code: 'DEADLINE_EXCEEDED', message: 'the deadline passed before it could be sent' },
  OVERFLOW: { code: 'OVERFLOW', message: 'too many commands wait for this shard', retryable: true },
  SUPERSEDED: { code: 'CONFLICT', message: 'a newer command of the same kind took its place' },
  TOO_LARGE: { code: 'TOO_LARGE', message: 'the payload is larger than 4096 bytes' },
  STOPPED: { code: 'UNAVAILABLE', message: 'the shard cannot send now', retryable: true },
};

export class ShardCommands {
  readonly #options: ShardCommandsOptions;

  constructor(options: ShardCommandsOptions) {
    this.#options = options;
  }

  /** Serves a shard until the consumer is stopped. */
  serve(shardId: number, shard: Shard): Consumer {
    const { consuming, names, onProblem } = this.#options;
    return new Consumer(consuming, {
      queue: shardQueueOf(names, shardId),
      prefetch: PREFETCH,
      onMessage: (message) => this.#take(shardId, shard, message),
      onProblem: ({ code }) => onProblem(code),
    });
  }

  async #take(shardId: number, shard: Shard, message: ConsumeMessage): Promise<Settlement> {
    const { responder } = this.#options;
    const answer = responder.mayAnswer(message)
      ? await this.#execute(shardId, shard, message)
      : { error: NO_SUCH_REPLY_TO };
    // A leaving replica returns what it has not sent: the next owner will.
    if (answer === 'requeue') return 'requeue';
    await responder.answer(message, answer);
    return 'ack';
  }

  async #execute(
    shardId: number,
    shard: Shard,
    message: ConsumeMessage,
  ): Promise<Answer | 'requeue'> {
    const command = decodeCommand(gatefleet.v1.GatewayCommand, message, MAX_COMMAND_BYTES);
    if (command === undefined) {
      return { error: { code: 'INVALID_ARGUMENT', message: 'not a GatewayCommand' } };
    }
    const built = gatewayPayload(command, this.#options.rawOpcodes);
    if (!built.ok) return { error: built.problem };
    const { payload } = built;
    const { shardCount } = this.#options;
    if (payload.guildIds.some((id) => shardOfGuild(id, shardCount) !== shardId)) {
      const text = `a guild named is not on shard ${shardId} of ${shardCount}`;
      return { error: { code: 'INVALID_ARGUMENT', message: text } };
    }
    const deadlineMs = deadlineOf(message, command.options);
    if (deadlineMs <= Date.now()) return { error: FAILURES.EXPIRED };
    if (!(await this.#options.marks.mayExecute(shardId, message, command.options))) {
      const text = 'it may have been carried out already';
      return { error: { code: 'OUTCOME_UNKNOWN', message: text } };
    }
    const outcome = await shard.command({
      op: payload.op,
      dataJson: payload.dataJson,
      guildId: payload.guildIds[0],
      deadlineMs: performance.now() + (deadlineMs - Date.now()),
    });
    if (outcome.sent) return { result: { gateway: { shardId, sentAtMs: Date.now() } } };
    if (outcome.reason === 'STOPPED' && shard.phase !== 'parked') {
      await this.#options.marks.forget(shardId, message, command.options);
      return 'requeue';
    }
    return { error: FAILURES[outcome.reason] };
  }
}
