// SPDX-License-Identifier: AGPL-3.0-only
// Misbehaviour of the gateway that was asked for by the control API. A fault lasts until it is taken back, or for so
// many times.

/** The faults of the gateway and the values they take. */
export interface GatewayFaults {
  /** Answer WebSocket upgrades with this HTTP status. */
  readonly refuseConnections: number;
  readonly helloDelayMs: number;
  /** Send HELLO in the same write as the 101. */
  readonly gluedHello: boolean;
  /** Send op 7 instead of HELLO. */
  readonly op7BeforeHello: boolean;
  /** Close the connection that sends an IDENTIFY with this code. */
  readonly identifyCloseCode: number;
  /** Answer RESUMEs with op 9 false and end their sessions. */
  readonly resumeInvalid: boolean;
}

export type GatewayFaultName = keyof GatewayFaults;

export type AckMode = 'normal' | 'none' | 'delay';

export interface AckFault {
  readonly mode: AckMode;
  readonly delayMs: number;
}

const NORMAL_ACKS: AckFault = { mode: 'normal', delayMs: 0 };

interface Armed<T> {
  readonly value: T;
  left: number;
}

export class Faults {
  readonly #gateway = new Map<GatewayFaultName, Armed<unknown>>();
  readonly #acksByShard = new Map<number, AckFault>();
  #acks: AckFault = NORMAL_ACKS;
  /** Bytes a second that are read from a new connection; undefined: all that come. */
  reads: number | undefined;

  /** Arms one fault for so many times (Infinity: until disarmed). */
  arm<N extends GatewayFaultName>(name: N, value: GatewayFaults[N], times: number): void {
    this.#gateway.set(name, { value, left: times });
  }

  disarm(name: GatewayFaultName): void {
    this.#gateway.delete(name);
  }

  /** The fault's value if it is armed now, using one of its times up. */
  take<N extends GatewayFaultName>(name: N): GatewayFaults[N] | undefined {
    const armed = this.#gateway.get(name);
    if (armed === undefined) return undefined;
    armed.left -= 1;
    if (armed.left <= 0) this.#gateway.delete(name);
    return armed.value as GatewayFaults[N];
  }

  /** Without a shard: for all, taking back what was said of single ones. */
  setAcks(fault: AckFault, shardId?: number): void {
    if (shardId !== undefined) {
      this.#acksByShard.set(shardId, fault);
      return;
    }
    this.#acksByShard.clear();
    this.#acks = fault;
  }

  acksFor(shardId: number | undefined): AckFault {
    const own = shardId === undefined ? undefined : this.#acksByShard.get(shardId);
    return own ?? this.#acks;
  }
}
