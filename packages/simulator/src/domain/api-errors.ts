// SPDX-License-Identifier: AGPL-3.0-only
// Refusals as Discord's HTTP API words them (docs: Opcodes and Status Codes, JSON Error Codes). Thrown by
// operations, answered by REST, told to actors.

type ApiErrorRow = readonly [code: number, status: number, message: string];

export const API_ERRORS = {
  badRequest: [0, 400, '400: Bad Request'],
  unauthorized: [0, 401, '401: Unauthorized'],
  notFound: [0, 404, '404: Not Found'],
  methodNotAllowed: [0, 405, '405: Method Not Allowed'],
  unknownApplication: [10_002, 404, 'Unknown Application'],
  unknownChannel: [10_003, 404, 'Unknown Channel'],
  /** Of a channel that is named beside what is asked for. */
  unknownGivenChannel: [10_003, 400, 'Unknown Channel'],
  unknownGuild: [10_004, 404, 'Unknown Guild'],
  unknownMember: [10_007, 404, 'Unknown Member'],
  unknownMessage: [10_008, 404, 'Unknown Message'],
  unknownUser: [10_013, 404, 'Unknown User'],
  unknownEmoji: [10_014, 404, 'Unknown Emoji'],
  /** Of what a path gives for an emoji and what is none, or none that one can use. */
  unknownGivenEmoji: [10_014, 400, 'Unknown Emoji'],
  unknownInvite: [10_006, 404, 'Unknown Invite'],
  unknownOverwrite: [10_009, 404, 'Unknown permission overwrite'],
  unknownRole: [10_011, 404, 'Unknown Role'],
  unknownWebhook: [10_015, 404, 'Unknown Webhook'],
  unknownBan: [10_026, 404, 'Unknown Ban'],
  unknownInteraction: [10_062, 404, 'Unknown interaction'],
  unknownVoiceState: [10_065, 404, 'Unknown Voice State'],
  unknownCommand: [10_063, 404, 'Unknown application command'],
  unknownCommandPermissions: [10_066, 404, 'Unknown application command permissions'],
  botsCannot: [20_001, 403, 'Bots cannot use this endpoint'],
  notThisApplication: [
    20_012,
    403,
    'You are not authorized to perform this action on this application',
  ],
  tooManyRoles: [30_005, 400, 'Maximum number of server roles reached (250)'],
  tooManyWebhooks: [30_007, 400, 'Maximum number of webhooks reached (15)'],
  tooManyEmojis: [30_008, 400, 'Maximum number of emojis reached (50)'],
  tooManyChannels: [30_013, 400, 'Maximum number of server channels reached (500)'],
  tooManyInvites: [30_016, 400, 'Maximum number of invites reached (1000)'],
  tooManyThreadMembers: [
    30_033,
    400,
    'Maximum number of thread participants has been reached (1000)',
  ],
  tooManyCommands: [30_032, 400, 'Maximum number of application commands reached (100)'],
  bitrateTooHigh: [30_052, 400, 'Bitrate is too high for channel of this type'],
  tooManyOverwrites: [
    30_060,
    400,
    'Maximum number of channel permission overwrites reached (1000)',
  ],
  slowMode: [20_016, 429, 'This action cannot be performed due to slowmode rate limit'],
  tooManyPins: [30_003, 400, 'Maximum number of pins reached for the channel (250)'],
  tooManyReactions: [30_010, 400, 'Maximum number of reactions reached (20)'],
  bannedUser: [40_007, 403, 'The user is banned from this guild'],
  alreadyCrossposted: [40_033, 400, 'This message has already been crossposted.'],
  directChannel: [50_003, 403, 'Cannot execute action on a DM channel'],
  cannotMessageUser: [50_007, 403, 'Cannot send messages to this user'],
  noMutualGuild: [50_278, 403, 'Cannot send messages to this user'],
  nonTextChannel: [50_008, 400, 'Cannot send messages in a non-text channel'],
  bulkDeleteCount: [
    50_016,
    400,
    'Provided too few or too many messages to delete. Must provide at least 2 and at most 100 messages to delete.',
  ],
  systemMessage: [50_021, 403, 'Cannot execute action on a system message'],
  invalidRecipients: [50_033, 400, 'Invalid Recipient(s)'],
  bulkDeleteAge: [50_034, 400, 'You can only bulk delete messages that are under 14 days old.'],
  invalidSticker: [50_081, 400, 'Invalid sticker sent'],
  replyWithoutHistory: [160_002, 403, 'Cannot reply without permission to read message history'],
  threadLocked: [160_005, 403, 'Thread is locked'],
  forwardWithContent: [160_011, 400, 'Forward messages cannot have additional content'],
  forwardUnreadable: [160_014, 403, 'You cannot forward a message whose content you cannot read'],
  referenceWithoutHistory: [
    160_009,
    403,
    'Cannot reference a message without permission to read message history',
  ],
  pollVotingBlocked: [520_000, 403, 'Poll voting blocked'],
  pollExpired: [520_001, 400, 'Poll expired'],
  pollMessage: [520_003, 400, 'Cannot edit a poll message'],
  noPoll: [520_006, 400, 'Cannot expire a non-poll message'],
  unknownPollAnswer: [0, 404, '404: Not Found'],
  notTheAuthor: [50_005, 403, 'Cannot edit a message authored by another user'],
  emptyMessage: [50_006, 400, 'Cannot send an empty message'],
  entityTooLarge: [40_005, 413, 'Request entity too large'],
  twoParents: [40_009, 400, 'Only one channel can have a parent_id modified at a time'],
  notInVoice: [40_032, 400, 'Target user is not connected to voice.'],
  tagRequired: [40_067, 400, 'A tag is required to create a forum post in this channel'],
  alreadyAcknowledged: [40_060, 400, 'Interaction has already been acknowledged.'],
  blockedByEdge: [40_333, 403, 'internal network error'],
  missingAccess: [50_001, 403, 'Missing Access'],
  wrongChannelType: [50_024, 400, 'Cannot execute action on this channel type'],
  invalidRole: [50_028, 400, 'Invalid Role'],
  invalidAccessToken: [50_025, 403, 'Invalid OAuth2 access token provided'],
  missingScope: [50_026, 403, 'Missing required OAuth2 scope'],
  invalidWebhookToken: [50_027, 401, 'Invalid Webhook Token'],
  invalidGuild: [50_055, 400, 'Invalid Guild'],
  voiceMessageContent: [50_159, 400, 'Voice messages do not support additional content.'],
  voiceMessageFiles: [50_160, 400, 'Voice messages must have a single audio attachment.'],
  voiceMessageFacts: [50_161, 400, 'Voice messages must have supporting metadata.'],
  voiceMessageEdit: [50_162, 400, 'Voice messages cannot be edited.'],
  threadArchived: [50_083, 400, 'Thread is archived'],
  threadExists: [160_004, 400, 'A thread has already been created for this message'],
  webhookWithoutThread: [
    220_001,
    400,
    'Webhooks posted to forum channels must have a thread_name or thread_id',
  ],
  webhookThreadTwice: [
    220_002,
    400,
    'Webhooks posted to forum channels cannot have both a thread_name and thread_id',
  ],
  webhookThreadElsewhere: [220_003, 400, 'Webhooks can only create threads in forum channels'],
  noUsersBanned: [500_000, 400, 'Failed to ban users'],
  missingPermissions: [50_013, 403, 'Missing Permissions'],
  invalidForm: [50_035, 400, 'Invalid Form Body'],
  invalidApiVersion: [50_041, 400, 'Invalid API version'],
  invalidJson: [50_109, 400, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, ApiErrorRow>;

export type ApiErrorName = keyof typeof API_ERRORS;

export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** The `errors` of a 50035: fields by name, elements by index, what is wrong under `_errors`. */
export interface FieldErrors {
  readonly [field: string]: FieldErrors | readonly FieldError[];
}

export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | undefined;

  constructor(name: ApiErrorName, errors?: FieldErrors) {
    const [code, status, message] = API_ERRORS[name];
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.errors = errors;
  }

  /** The body of the answer. */
  get body(): { readonly message: string; readonly code: number; readonly errors?: FieldErrors } {
    const { message, code, errors } = this;
    return errors === undefined ? { message, code } : { message, errors, code };
  }
}

export interface FieldProblem extends FieldError {
  readonly path: readonly (string | number)[];
}

type MutableErrors = { [field: string]: MutableErrors | FieldError[] };

/** Senders choose names of fields, `__proto__` among them: a node inherits nothing. */
function emptyNode(): MutableErrors {
  return Object.create(null) as MutableErrors;
}

/** Discord's tree from a list. */
export function fieldErrors(problems: readonly FieldProblem[]): FieldErrors {
  const root = emptyNode();
  for (const { path, code, message } of problems) {
    let node = root;
    for (const step of path) {
      const next = node[step];
      node = next === undefined || Array.isArray(next) ? (node[step] = emptyNode()) : next;
    }
    const found = node['_errors'];
    const list = Array.isArray(found) ? found : [];
    list.push({ code, message });
    node['_errors'] = list;
  }
  return root;
}

/** A 50035 for what only an operation can tell. */
export function invalidForm(...problems: readonly FieldProblem[]): ApiError {
  return new ApiError('invalidForm', fieldErrors(problems));
}
