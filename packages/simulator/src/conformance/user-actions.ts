// SPDX-License-Identifier: AGPL-3.0-only
// What a user does in a guild, by the simulator's control API.
import assert from 'node:assert/strict';
import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import type { HttpAnswer, Stage } from './stage.ts';

/** The simulator has no such call, so the step cannot be judged. */
export class NotThereYet extends Error {}

/** What a user sees of an interaction once the bot has answered it. */
export interface InteractionOutcome {
  readonly interactionId: string;
  readonly message?: APIMessage;
  readonly modal?: APIModalInteractionResponseCallbackData;
  readonly followups: readonly APIMessage[];
}

interface InteractionState {
  readonly response?: {
    readonly message?: APIMessage;
    readonly modal?: APIModalInteractionResponseCallbackData;
  };
  readonly followups?: readonly APIMessage[];
}

const WAIT_MS = 10_000;

export function withoutIds(path: string): string {
  return path.replace(/\d{15,20}/gu, '{id}');
}

function parse(call: string, { status, bytes }: HttpAnswer): unknown {
  if (status === 404 || status === 501) throw new NotThereYet(call);
  assert.ok(status < 300, `${call}: ${status} ${bytes.toString()}`);
  return JSON.parse(bytes.toString());
}

async function control<T>(stage: Stage, path: string, body?: object): Promise<T> {
  const method = body === undefined ? 'GET' : 'POST';
  const url = `${stage.simulator.controlUrl}${path}`;
  const answer = await stage.http.send(url, { method, body });
  return parse(`${method} /control${withoutIds(path)}`, answer) as T;
}

/** A REST call with the bot's token, for what the library cannot tell. */
export async function rest<T>(stage: Stage, path: string): Promise<T> {
  const { apiUrl, token } = stage.simulator;
  const answer = await stage.http.send(`${apiUrl}/v10${path}`, { token });
  return parse(`GET ${withoutIds(path)}`, answer) as T;
}

interface RestRecord {
  readonly kind: 'rest';
  readonly n: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

interface FrameRecord {
  readonly kind: 'frame';
  readonly from: 'client' | 'server';
  readonly payload: { readonly op: GatewayOpcodes; readonly d: unknown };
}

async function transcript(stage: Stage, after: number): Promise<(RestRecord | FrameRecord)[]> {
  const url = `${stage.simulator.controlUrl}/transcript?after=${after}`;
  const { bytes } = await stage.http.send(url);
  const lines = bytes.toString().split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as RestRecord | FrameRecord);
}

/** REST calls of the library after record `n`, in order. */
export async function restCalls(stage: Stage, n: number): Promise<RestRecord[]> {
  return (await transcript(stage, n)).filter((record) => record.kind === 'rest');
}

/** The data of the library's IDENTIFYs. */
export async function identifies(stage: Stage): Promise<{ readonly compress?: unknown }[]> {
  const frames = (await transcript(stage, 0)).filter((record) => record.kind === 'frame');
  return frames
    .filter(({ from, payload }) => from === 'client' && payload.op === GatewayOpcodes.Identify)
    .map(({ payload }) => payload.d as { readonly compress?: unknown });
}

/** A user who joins the guild the first time that somebody is needed. */
async function someone(stage: Stage, guildId: string): Promise<string> {
  const { findings } = stage;
  if (findings.userId !== undefined) return findings.userId;
  const { id } = await control<APIUser>(stage, '/users', { username: 'alice' });
  await control(stage, '/act/join', { userId: id, guildId });
  findings.userId = id;
  return id;
}

/** Waits for the bot to answer. */
export async function outcomeOf(stage: Stage, interactionId: string): Promise<InteractionOutcome> {
  const path = `/interactions/${interactionId}?wait=${WAIT_MS}`;
  const { response, followups = [] } = await control<InteractionState>(stage, path);
  return { interactionId, ...response, followups };
}

export interface Place {
  readonly guildId: string;
  readonly channelId: string;
}

export async function say(stage: Stage, place: Place, content: string): Promise<void> {
  const userId = await someone(stage, place.guildId);
  await control(stage, '/act/message', { userId, channelId: place.channelId, content });
}

export async function runCommand(
  stage: Stage,
  place: Place,
  name: string,
): Promise<InteractionOutcome> {
  const userId = await someone(stage, place.guildId);
  const request = { ...place, userId, name };
  const { interactionId } = await control<InteractionOutcome>(stage, '/act/command', request);
  return outcomeOf(stage, interactionId);
}

export async function clickButton(
  stage: Stage,
  place: Place,
  button: { readonly messageId: string; readonly customId: string },
): Promise<InteractionOutcome> {
  const userId = await someone(stage, place.guildId);
  const request = { ...button, userId, channelId: place.channelId };
  const { interactionId } = await control<InteractionOutcome>(stage, '/act/component', request);
  return outcomeOf(stage, interactionId);
}

export async function submitModal(
  stage: Stage,
  place: Place,
  modal: { readonly interactionId: string; readonly values: Readonly<Record<string, string>> },
): Promise<InteractionOutcome> {
  const userId = await someone(stage, place.guildId);
  const request = { ...modal, userId, channelId: place.channelId };
  const { interactionId } = await control<InteractionOutcome>(stage, '/act/modal', request);
  return outcomeOf(stage, interactionId);
}
