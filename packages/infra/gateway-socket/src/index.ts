// SPDX-License-Identifier: AGPL-3.0-only
export {
  createFrameDecoder,
  type DecoderEvents,
  type DecoderOptions,
  type FrameDecoder,
} from './frame-decoder.ts';
export { GatewaySocket, type SocketEvents, type SocketOptions } from './gateway-socket.ts';
export { isSyncInflateSupported, type StreamFormat } from './sync-inflate.ts';
