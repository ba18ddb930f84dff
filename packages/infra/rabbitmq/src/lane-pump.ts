// SPDX-License-Identifier: AGPL-3.0-only
//
// Turns the work of all lanes of one connection into one write for each turn of the event loop:
// whatever several sockets brought in one turn leaves together.

import type { ChannelModel } from 'amqplib';
import type { BrokerConnection } from './connection.ts';
import { type Outlet, outletOf } from './outlet.ts';

/** Something with messages to publish. */
export type Pumped = {
  fill(outlet: Outlet): void;
};

export class LanePump {
  readonly connection: BrokerConnection;
  readonly #ready = new Set<Pumped>();
  #outlet: Outlet | undefined;
  #turn: NodeJS.Immediate | undefined;

  constructor(connection: BrokerConnection) {
    this.connection = connection;
    connection.use({
      up: (model: ChannelModel) => {
        this.#outlet = outletOf(model, () => this.#schedule());
      },
      down: () => {
        this.#outlet = undefined;
      },
      blocked: () => this.#schedule(),
    });
  }

  /** The lane has something to publish: it is asked in this turn of the event loop. */
  wake(lane: Pumped): void {
    this.#ready.add(lane);
    this.#schedule();
  }

  forget(lane: Pumped): void {
    this.#ready.delete(lane);
  }

  #schedule(): void {
    if (this.#turn !== undefined || this.#ready.size === 0) return;
    this.#turn = setImmediate(() => {
      this.#turn = undefined;
      this.#pump();
    });
  }

  #pump(): void {
    const outlet = this.#outlet;
    // A lane that finds no outlet is woken again by its own channel's opening.
    if (outlet === undefined || this.connection.isBlocked) return;
    for (const lane of this.#ready) {
      if (outlet.isCongested) break;
      this.#ready.delete(lane);
      lane.fill(outlet);
    }
    outlet.flush();
  }
}
