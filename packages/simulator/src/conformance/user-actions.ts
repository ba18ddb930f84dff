// SPDX-License-Identifier: AGPL-3.0-only
// What a user does in a guild, by the simulator's control API.
import assert from 'node:assert/strict';
import type {
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
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

function parse(call: string, { status, bytes }: HttpAnswer): unknown {
  if (status === 404 || status === 501) throw new NotThereYet(call);
  assert.ok(status < 300, `${call}: ${status} ${bytes.toString()}`);
  return JSON.parse(bytes.toString());
}

async function control<T>(stage: Stage, path: string, body?: object): Promise<T> {
  const method = body === undefined ? 'GET' : 'POST';
  const url = `${stage.simulator.controlUrl}${path}`;
  const answer = await stage.http.send(url, { method, body });
  return parse(`${method} /control${path.replace(/\d{17,20}/gu, '{id}')}`, answer) as T;
}

/** A REST call with the bot's token, for what the library cannot tell. */
export async function rest<T>(stage: Stage, path: string): Promise<T> {
  const { apiUrl, token } = stage.simulator;
  const answer = await stage.http.send(`${apiUrl}/v10${path}`, { token });
  return parse(`GET ${path.replace(/\d{17,20}/gu, '{id}')}`, answer) as T;
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
