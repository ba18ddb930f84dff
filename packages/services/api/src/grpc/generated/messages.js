// SPDX-License-Identifier: AGPL-3.0-only
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["gatefleet-api"] || ($protobuf.roots["gatefleet-api"] = {});

export const discord_api = $root.discord_api = (() => {

    /**
     * Namespace discord_api.
     * @exports discord_api
     * @namespace
     */
    const discord_api = {};

    discord_api.SendChannelMessageRequest = (function() {

        /**
         * Properties of a SendChannelMessageRequest.
         * @typedef {Object} discord_api.SendChannelMessageRequest.$Properties
         * @property {number|Long|null} [channelId] SendChannelMessageRequest channelId
         * @property {string|null} [content] SendChannelMessageRequest content
         * @property {discord_api.Embed.$Properties|null} [embed] SendChannelMessageRequest embed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SendChannelMessageRequest.
         * @memberof discord_api
         * @interface ISendChannelMessageRequest
         * @augments discord_api.SendChannelMessageRequest.$Properties
         * @deprecated Use discord_api.SendChannelMessageRequest.$Properties instead.
         */

        /**
         * Shape of a SendChannelMessageRequest.
         * @typedef {discord_api.SendChannelMessageRequest.$Properties} discord_api.SendChannelMessageRequest.$Shape
         */

        /**
         * Constructs a new SendChannelMessageRequest.
         * @memberof discord_api
         * @classdesc Represents a SendChannelMessageRequest.
         * @constructor
         * @param {discord_api.SendChannelMessageRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SendChannelMessageRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SendChannelMessageRequest channelId.
         * @member {number|Long} channelId
         * @memberof discord_api.SendChannelMessageRequest
         * @instance
         */
        SendChannelMessageRequest.prototype.channelId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * SendChannelMessageRequest content.
         * @member {string} content
         * @memberof discord_api.SendChannelMessageRequest
         * @instance
         */
        SendChannelMessageRequest.prototype.content = "";

        /**
         * SendChannelMessageRequest embed.
         * @member {discord_api.Embed.$Properties|null|undefined} embed
         * @memberof discord_api.SendChannelMessageRequest
         * @instance
         */
        SendChannelMessageRequest.prototype.embed = null;

        /**
         * Creates a new SendChannelMessageRequest instance using the specified properties.
         * @function create
         * @memberof discord_api.SendChannelMessageRequest
         * @static
         * @param {discord_api.SendChannelMessageRequest.$Properties=} [properties] Properties to set
         * @returns {discord_api.SendChannelMessageRequest} SendChannelMessageRequest instance
         * @type {{
         *   (properties: discord_api.SendChannelMessageRequest.$Shape): discord_api.SendChannelMessageRequest & discord_api.SendChannelMessageRequest.$Shape;
         *   (properties?: discord_api.SendChannelMessageRequest.$Properties): discord_api.SendChannelMessageRequest;
         * }}
         */
        SendChannelMessageRequest.create = function(properties) {
            return new SendChannelMessageRequest(properties);
        };

        /**
         * Encodes the specified SendChannelMessageRequest message. Does not implicitly {@link discord_api.SendChannelMessageRequest.verify|verify} messages.
         * @function encode
         * @memberof discord_api.SendChannelMessageRequest
         * @static
         * @param {discord_api.SendChannelMessageRequest.$Properties} message SendChannelMessageRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SendChannelMessageRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && (typeof message.channelId === "object" ? message.channelId.low || message.channelId.high : message.channelId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.channelId);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.content);
            if (message.embed != null && $Object.hasOwnProperty.call(message, "embed"))
                $root.discord_api.Embed.encode(message.embed, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SendChannelMessageRequest message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.SendChannelMessageRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.SendChannelMessageRequest & discord_api.SendChannelMessageRequest.$Shape} SendChannelMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SendChannelMessageRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.SendChannelMessageRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.channelId = value;
                        else
                            delete message.channelId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.content = value;
                        else
                            delete message.content;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.embed = $root.discord_api.Embed.decode(reader, reader.size(), $undefined, _depth + 1, message.embed);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SendChannelMessageRequest;
    })();

    discord_api.SendChannelMessageResponse = (function() {

        /**
         * Properties of a SendChannelMessageResponse.
         * @typedef {Object} discord_api.SendChannelMessageResponse.$Properties
         * @property {discord_api.Message.$Properties|null} [message] SendChannelMessageResponse message
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SendChannelMessageResponse.
         * @memberof discord_api
         * @interface ISendChannelMessageResponse
         * @augments discord_api.SendChannelMessageResponse.$Properties
         * @deprecated Use discord_api.SendChannelMessageResponse.$Properties instead.
         */

        /**
         * Shape of a SendChannelMessageResponse.
         * @typedef {discord_api.SendChannelMessageResponse.$Properties} discord_api.SendChannelMessageResponse.$Shape
         */

        /**
         * Constructs a new SendChannelMessageResponse.
         * @memberof discord_api
         * @classdesc Represents a SendChannelMessageResponse.
         * @constructor
         * @param {discord_api.SendChannelMessageResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SendChannelMessageResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SendChannelMessageResponse message.
         * @member {discord_api.Message.$Properties|null|undefined} message
         * @memberof discord_api.SendChannelMessageResponse
         * @instance
         */
        SendChannelMessageResponse.prototype.message = null;

        /**
         * Creates a new SendChannelMessageResponse instance using the specified properties.
         * @function create
         * @memberof discord_api.SendChannelMessageResponse
         * @static
         * @param {discord_api.SendChannelMessageResponse.$Properties=} [properties] Properties to set
         * @returns {discord_api.SendChannelMessageResponse} SendChannelMessageResponse instance
         * @type {{
         *   (properties: discord_api.SendChannelMessageResponse.$Shape): discord_api.SendChannelMessageResponse & discord_api.SendChannelMessageResponse.$Shape;
         *   (properties?: discord_api.SendChannelMessageResponse.$Properties): discord_api.SendChannelMessageResponse;
         * }}
         */
        SendChannelMessageResponse.create = function(properties) {
            return new SendChannelMessageResponse(properties);
        };

        /**
         * Encodes the specified SendChannelMessageResponse message. Does not implicitly {@link discord_api.SendChannelMessageResponse.verify|verify} messages.
         * @function encode
         * @memberof discord_api.SendChannelMessageResponse
         * @static
         * @param {discord_api.SendChannelMessageResponse.$Properties} message SendChannelMessageResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SendChannelMessageResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                $root.discord_api.Message.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SendChannelMessageResponse message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.SendChannelMessageResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.SendChannelMessageResponse & discord_api.SendChannelMessageResponse.$Shape} SendChannelMessageResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SendChannelMessageResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.SendChannelMessageResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.message = $root.discord_api.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SendChannelMessageResponse;
    })();

    discord_api.SendDirectMessageRequest = (function() {

        /**
         * Properties of a SendDirectMessageRequest.
         * @typedef {Object} discord_api.SendDirectMessageRequest.$Properties
         * @property {number|Long|null} [userId] SendDirectMessageRequest userId
         * @property {string|null} [content] SendDirectMessageRequest content
         * @property {discord_api.Embed.$Properties|null} [embed] SendDirectMessageRequest embed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SendDirectMessageRequest.
         * @memberof discord_api
         * @interface ISendDirectMessageRequest
         * @augments discord_api.SendDirectMessageRequest.$Properties
         * @deprecated Use discord_api.SendDirectMessageRequest.$Properties instead.
         */

        /**
         * Shape of a SendDirectMessageRequest.
         * @typedef {discord_api.SendDirectMessageRequest.$Properties} discord_api.SendDirectMessageRequest.$Shape
         */

        /**
         * Constructs a new SendDirectMessageRequest.
         * @memberof discord_api
         * @classdesc Represents a SendDirectMessageRequest.
         * @constructor
         * @param {discord_api.SendDirectMessageRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SendDirectMessageRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SendDirectMessageRequest userId.
         * @member {number|Long} userId
         * @memberof discord_api.SendDirectMessageRequest
         * @instance
         */
        SendDirectMessageRequest.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * SendDirectMessageRequest content.
         * @member {string} content
         * @memberof discord_api.SendDirectMessageRequest
         * @instance
         */
        SendDirectMessageRequest.prototype.content = "";

        /**
         * SendDirectMessageRequest embed.
         * @member {discord_api.Embed.$Properties|null|undefined} embed
         * @memberof discord_api.SendDirectMessageRequest
         * @instance
         */
        SendDirectMessageRequest.prototype.embed = null;

        /**
         * Creates a new SendDirectMessageRequest instance using the specified properties.
         * @function create
         * @memberof discord_api.SendDirectMessageRequest
         * @static
         * @param {discord_api.SendDirectMessageRequest.$Properties=} [properties] Properties to set
         * @returns {discord_api.SendDirectMessageRequest} SendDirectMessageRequest instance
         * @type {{
         *   (properties: discord_api.SendDirectMessageRequest.$Shape): discord_api.SendDirectMessageRequest & discord_api.SendDirectMessageRequest.$Shape;
         *   (properties?: discord_api.SendDirectMessageRequest.$Properties): discord_api.SendDirectMessageRequest;
         * }}
         */
        SendDirectMessageRequest.create = function(properties) {
            return new SendDirectMessageRequest(properties);
        };

        /**
         * Encodes the specified SendDirectMessageRequest message. Does not implicitly {@link discord_api.SendDirectMessageRequest.verify|verify} messages.
         * @function encode
         * @memberof discord_api.SendDirectMessageRequest
         * @static
         * @param {discord_api.SendDirectMessageRequest.$Properties} message SendDirectMessageRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SendDirectMessageRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.userId);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.content);
            if (message.embed != null && $Object.hasOwnProperty.call(message, "embed"))
                $root.discord_api.Embed.encode(message.embed, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SendDirectMessageRequest message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.SendDirectMessageRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.SendDirectMessageRequest & discord_api.SendDirectMessageRequest.$Shape} SendDirectMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SendDirectMessageRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.SendDirectMessageRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.userId = value;
                        else
                            delete message.userId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.content = value;
                        else
                            delete message.content;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.embed = $root.discord_api.Embed.decode(reader, reader.size(), $undefined, _depth + 1, message.embed);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SendDirectMessageRequest;
    })();

    discord_api.SendDirectMessageResponse = (function() {

        /**
         * Properties of a SendDirectMessageResponse.
         * @typedef {Object} discord_api.SendDirectMessageResponse.$Properties
         * @property {discord_api.Message.$Properties|null} [message] SendDirectMessageResponse message
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SendDirectMessageResponse.
         * @memberof discord_api
         * @interface ISendDirectMessageResponse
         * @augments discord_api.SendDirectMessageResponse.$Properties
         * @deprecated Use discord_api.SendDirectMessageResponse.$Properties instead.
         */

        /**
         * Shape of a SendDirectMessageResponse.
         * @typedef {discord_api.SendDirectMessageResponse.$Properties} discord_api.SendDirectMessageResponse.$Shape
         */

        /**
         * Constructs a new SendDirectMessageResponse.
         * @memberof discord_api
         * @classdesc Represents a SendDirectMessageResponse.
         * @constructor
         * @param {discord_api.SendDirectMessageResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SendDirectMessageResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SendDirectMessageResponse message.
         * @member {discord_api.Message.$Properties|null|undefined} message
         * @memberof discord_api.SendDirectMessageResponse
         * @instance
         */
        SendDirectMessageResponse.prototype.message = null;

        /**
         * Creates a new SendDirectMessageResponse instance using the specified properties.
         * @function create
         * @memberof discord_api.SendDirectMessageResponse
         * @static
         * @param {discord_api.SendDirectMessageResponse.$Properties=} [properties] Properties to set
         * @returns {discord_api.SendDirectMessageResponse} SendDirectMessageResponse instance
         * @type {{
         *   (properties: discord_api.SendDirectMessageResponse.$Shape): discord_api.SendDirectMessageResponse & discord_api.SendDirectMessageResponse.$Shape;
         *   (properties?: discord_api.SendDirectMessageResponse.$Properties): discord_api.SendDirectMessageResponse;
         * }}
         */
        SendDirectMessageResponse.create = function(properties) {
            return new SendDirectMessageResponse(properties);
        };

        /**
         * Encodes the specified SendDirectMessageResponse message. Does not implicitly {@link discord_api.SendDirectMessageResponse.verify|verify} messages.
         * @function encode
         * @memberof discord_api.SendDirectMessageResponse
         * @static
         * @param {discord_api.SendDirectMessageResponse.$Properties} message SendDirectMessageResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SendDirectMessageResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                $root.discord_api.Message.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SendDirectMessageResponse message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.SendDirectMessageResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.SendDirectMessageResponse & discord_api.SendDirectMessageResponse.$Shape} SendDirectMessageResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SendDirectMessageResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.SendDirectMessageResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.message = $root.discord_api.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SendDirectMessageResponse;
    })();

    discord_api.GetGuildChannelsRequest = (function() {

        /**
         * Properties of a GetGuildChannelsRequest.
         * @typedef {Object} discord_api.GetGuildChannelsRequest.$Properties
         * @property {number|Long|null} [guildId] GetGuildChannelsRequest guildId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetGuildChannelsRequest.
         * @memberof discord_api
         * @interface IGetGuildChannelsRequest
         * @augments discord_api.GetGuildChannelsRequest.$Properties
         * @deprecated Use discord_api.GetGuildChannelsRequest.$Properties instead.
         */

        /**
         * Shape of a GetGuildChannelsRequest.
         * @typedef {discord_api.GetGuildChannelsRequest.$Properties} discord_api.GetGuildChannelsRequest.$Shape
         */

        /**
         * Constructs a new GetGuildChannelsRequest.
         * @memberof discord_api
         * @classdesc Represents a GetGuildChannelsRequest.
         * @constructor
         * @param {discord_api.GetGuildChannelsRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetGuildChannelsRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetGuildChannelsRequest guildId.
         * @member {number|Long} guildId
         * @memberof discord_api.GetGuildChannelsRequest
         * @instance
         */
        GetGuildChannelsRequest.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new GetGuildChannelsRequest instance using the specified properties.
         * @function create
         * @memberof discord_api.GetGuildChannelsRequest
         * @static
         * @param {discord_api.GetGuildChannelsRequest.$Properties=} [properties] Properties to set
         * @returns {discord_api.GetGuildChannelsRequest} GetGuildChannelsRequest instance
         * @type {{
         *   (properties: discord_api.GetGuildChannelsRequest.$Shape): discord_api.GetGuildChannelsRequest & discord_api.GetGuildChannelsRequest.$Shape;
         *   (properties?: discord_api.GetGuildChannelsRequest.$Properties): discord_api.GetGuildChannelsRequest;
         * }}
         */
        GetGuildChannelsRequest.create = function(properties) {
            return new GetGuildChannelsRequest(properties);
        };

        /**
         * Encodes the specified GetGuildChannelsRequest message. Does not implicitly {@link discord_api.GetGuildChannelsRequest.verify|verify} messages.
         * @function encode
         * @memberof discord_api.GetGuildChannelsRequest
         * @static
         * @param {discord_api.GetGuildChannelsRequest.$Properties} message GetGuildChannelsRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetGuildChannelsRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.guildId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetGuildChannelsRequest message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.GetGuildChannelsRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.GetGuildChannelsRequest & discord_api.GetGuildChannelsRequest.$Shape} GetGuildChannelsRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetGuildChannelsRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.GetGuildChannelsRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.guildId = value;
                        else
                            delete message.guildId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GetGuildChannelsRequest;
    })();

    discord_api.GetGuildChannelsResponse = (function() {

        /**
         * Properties of a GetGuildChannelsResponse.
         * @typedef {Object} discord_api.GetGuildChannelsResponse.$Properties
         * @property {Array.<discord_api.Channel.$Properties>|null} [channels] GetGuildChannelsResponse channels
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetGuildChannelsResponse.
         * @memberof discord_api
         * @interface IGetGuildChannelsResponse
         * @augments discord_api.GetGuildChannelsResponse.$Properties
         * @deprecated Use discord_api.GetGuildChannelsResponse.$Properties instead.
         */

        /**
         * Shape of a GetGuildChannelsResponse.
         * @typedef {discord_api.GetGuildChannelsResponse.$Properties} discord_api.GetGuildChannelsResponse.$Shape
         */

        /**
         * Constructs a new GetGuildChannelsResponse.
         * @memberof discord_api
         * @classdesc Represents a GetGuildChannelsResponse.
         * @constructor
         * @param {discord_api.GetGuildChannelsResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetGuildChannelsResponse = function (properties) {
            this.channels = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetGuildChannelsResponse channels.
         * @member {Array.<discord_api.Channel.$Properties>} channels
         * @memberof discord_api.GetGuildChannelsResponse
         * @instance
         */
        GetGuildChannelsResponse.prototype.channels = $util.emptyArray;

        /**
         * Creates a new GetGuildChannelsResponse instance using the specified properties.
         * @function create
         * @memberof discord_api.GetGuildChannelsResponse
         * @static
         * @param {discord_api.GetGuildChannelsResponse.$Properties=} [properties] Properties to set
         * @returns {discord_api.GetGuildChannelsResponse} GetGuildChannelsResponse instance
         * @type {{
         *   (properties: discord_api.GetGuildChannelsResponse.$Shape): discord_api.GetGuildChannelsResponse & discord_api.GetGuildChannelsResponse.$Shape;
         *   (properties?: discord_api.GetGuildChannelsResponse.$Properties): discord_api.GetGuildChannelsResponse;
         * }}
         */
        GetGuildChannelsResponse.create = function(properties) {
            return new GetGuildChannelsResponse(properties);
        };

        /**
         * Encodes the specified GetGuildChannelsResponse message. Does not implicitly {@link discord_api.GetGuildChannelsResponse.verify|verify} messages.
         * @function encode
         * @memberof discord_api.GetGuildChannelsResponse
         * @static
         * @param {discord_api.GetGuildChannelsResponse.$Properties} message GetGuildChannelsResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetGuildChannelsResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.channels != null && message.channels.length)
                for (let i = 0; i < message.channels.length; ++i)
                    $root.discord_api.Channel.encode(message.channels[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetGuildChannelsResponse message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.GetGuildChannelsResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.GetGuildChannelsResponse & discord_api.GetGuildChannelsResponse.$Shape} GetGuildChannelsResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetGuildChannelsResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.GetGuildChannelsResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.channels && message.channels.length))
                            message.channels = [];
                        message.channels.push($root.discord_api.Channel.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GetGuildChannelsResponse;
    })();

    discord_api.Channel = (function() {

        /**
         * Properties of a Channel.
         * @typedef {Object} discord_api.Channel.$Properties
         * @property {number|Long|null} [id] Channel id
         * @property {discord_api.Channel.Type|null} [type] Channel type
         * @property {number|Long|null} [guildId] Channel guildId
         * @property {number|null} [position] Channel position
         * @property {string|null} [name] Channel name
         * @property {string|null} [topic] Channel topic
         * @property {boolean|null} [nsfw] Channel nsfw
         * @property {number|Long|null} [lastMessageId] Channel lastMessageId
         * @property {number|Long|null} [parentId] Channel parentId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Channel.
         * @memberof discord_api
         * @interface IChannel
         * @augments discord_api.Channel.$Properties
         * @deprecated Use discord_api.Channel.$Properties instead.
         */

        /**
         * Shape of a Channel.
         * @typedef {discord_api.Channel.$Properties} discord_api.Channel.$Shape
         */

        /**
         * Constructs a new Channel.
         * @memberof discord_api
         * @classdesc Represents a Channel.
         * @constructor
         * @param {discord_api.Channel.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Channel = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Channel id.
         * @member {number|Long} id
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Channel type.
         * @member {discord_api.Channel.Type} type
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.type = 0;

        /**
         * Channel guildId.
         * @member {number|Long} guildId
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Channel position.
         * @member {number} position
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.position = 0;

        /**
         * Channel name.
         * @member {string} name
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.name = "";

        /**
         * Channel topic.
         * @member {string} topic
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.topic = "";

        /**
         * Channel nsfw.
         * @member {boolean} nsfw
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.nsfw = false;

        /**
         * Channel lastMessageId.
         * @member {number|Long} lastMessageId
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.lastMessageId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Channel parentId.
         * @member {number|Long} parentId
         * @memberof discord_api.Channel
         * @instance
         */
        Channel.prototype.parentId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new Channel instance using the specified properties.
         * @function create
         * @memberof discord_api.Channel
         * @static
         * @param {discord_api.Channel.$Properties=} [properties] Properties to set
         * @returns {discord_api.Channel} Channel instance
         * @type {{
         *   (properties: discord_api.Channel.$Shape): discord_api.Channel & discord_api.Channel.$Shape;
         *   (properties?: discord_api.Channel.$Properties): discord_api.Channel;
         * }}
         */
        Channel.create = function(properties) {
            return new Channel(properties);
        };

        /**
         * Encodes the specified Channel message. Does not implicitly {@link discord_api.Channel.verify|verify} messages.
         * @function encode
         * @memberof discord_api.Channel
         * @static
         * @param {discord_api.Channel.$Properties} message Channel message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Channel.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.type);
            if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.guildId);
            if (message.position != null && $Object.hasOwnProperty.call(message, "position") && message.position !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.position);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.name);
            if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.topic);
            if (message.nsfw != null && $Object.hasOwnProperty.call(message, "nsfw") && message.nsfw !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.nsfw);
            if (message.lastMessageId != null && $Object.hasOwnProperty.call(message, "lastMessageId") && (typeof message.lastMessageId === "object" ? message.lastMessageId.low || message.lastMessageId.high : message.lastMessageId !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.lastMessageId);
            if (message.parentId != null && $Object.hasOwnProperty.call(message, "parentId") && (typeof message.parentId === "object" ? message.parentId.low || message.parentId.high : message.parentId !== 0))
                writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.parentId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Channel message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.Channel
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.Channel & discord_api.Channel.$Shape} Channel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Channel.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.Channel();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.guildId = value;
                        else
                            delete message.guildId;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.position = value;
                        else
                            delete message.position;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.topic = value;
                        else
                            delete message.topic;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.nsfw = value;
                        else
                            delete message.nsfw;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.lastMessageId = value;
                        else
                            delete message.lastMessageId;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.parentId = value;
                        else
                            delete message.parentId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Type enum.
         * @name discord_api.Channel.Type
         * @enum {number}
         * @property {number} UNDEFINED=0 UNDEFINED value
         * @property {number} GUILD_TEXT=1 GUILD_TEXT value
         * @property {number} DM=2 DM value
         * @property {number} GUILD_VOICE=3 GUILD_VOICE value
         * @property {number} GROUP_DM=4 GROUP_DM value
         * @property {number} GUILD_CATEGORY=5 GUILD_CATEGORY value
         * @property {number} GUILD_NEWS=6 GUILD_NEWS value
         */
        Channel.Type = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNDEFINED"] = 0;
            values[valuesById[1] = "GUILD_TEXT"] = 1;
            values[valuesById[2] = "DM"] = 2;
            values[valuesById[3] = "GUILD_VOICE"] = 3;
            values[valuesById[4] = "GROUP_DM"] = 4;
            values[valuesById[5] = "GUILD_CATEGORY"] = 5;
            values[valuesById[6] = "GUILD_NEWS"] = 6;
            return values;
        })();

        return Channel;
    })();

    discord_api.Embed = (function() {

        /**
         * Properties of an Embed.
         * @typedef {Object} discord_api.Embed.$Properties
         * @property {string|null} [title] Embed title
         * @property {string|null} [type] Embed type
         * @property {string|null} [description] Embed description
         * @property {string|null} [url] Embed url
         * @property {string|null} [timestamp] Embed timestamp
         * @property {number|null} [color] Embed color
         * @property {discord_api.Embed.Footer.$Properties|null} [footer] Embed footer
         * @property {discord_api.Embed.Image.$Properties|null} [image] Embed image
         * @property {discord_api.Embed.Thumbnail.$Properties|null} [thumbnail] Embed thumbnail
         * @property {discord_api.Embed.Video.$Properties|null} [video] Embed video
         * @property {discord_api.Embed.Provider.$Properties|null} [provider] Embed provider
         * @property {discord_api.Embed.Author.$Properties|null} [author] Embed author
         * @property {Array.<discord_api.Embed.Field.$Properties>|null} [fields] Embed fields
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Embed.
         * @memberof discord_api
         * @interface IEmbed
         * @augments discord_api.Embed.$Properties
         * @deprecated Use discord_api.Embed.$Properties instead.
         */

        /**
         * Shape of an Embed.
         * @typedef {discord_api.Embed.$Properties} discord_api.Embed.$Shape
         */

        /**
         * Constructs a new Embed.
         * @memberof discord_api
         * @classdesc Represents an Embed.
         * @constructor
         * @param {discord_api.Embed.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Embed = function (properties) {
            this.fields = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Embed title.
         * @member {string} title
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.title = "";

        /**
         * Embed type.
         * @member {string} type
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.type = "";

        /**
         * Embed description.
         * @member {string} description
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.description = "";

        /**
         * Embed url.
         * @member {string} url
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.url = "";

        /**
         * Embed timestamp.
         * @member {string} timestamp
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.timestamp = "";

        /**
         * Embed color.
         * @member {number} color
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.color = 0;

        /**
         * Embed footer.
         * @member {discord_api.Embed.Footer.$Properties|null|undefined} footer
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.footer = null;

        /**
         * Embed image.
         * @member {discord_api.Embed.Image.$Properties|null|undefined} image
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.image = null;

        /**
         * Embed thumbnail.
         * @member {discord_api.Embed.Thumbnail.$Properties|null|undefined} thumbnail
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.thumbnail = null;

        /**
         * Embed video.
         * @member {discord_api.Embed.Video.$Properties|null|undefined} video
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.video = null;

        /**
         * Embed provider.
         * @member {discord_api.Embed.Provider.$Properties|null|undefined} provider
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.provider = null;

        /**
         * Embed author.
         * @member {discord_api.Embed.Author.$Properties|null|undefined} author
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.author = null;

        /**
         * Embed fields.
         * @member {Array.<discord_api.Embed.Field.$Properties>} fields
         * @memberof discord_api.Embed
         * @instance
         */
        Embed.prototype.fields = $util.emptyArray;

        /**
         * Creates a new Embed instance using the specified properties.
         * @function create
         * @memberof discord_api.Embed
         * @static
         * @param {discord_api.Embed.$Properties=} [properties] Properties to set
         * @returns {discord_api.Embed} Embed instance
         * @type {{
         *   (properties: discord_api.Embed.$Shape): discord_api.Embed & discord_api.Embed.$Shape;
         *   (properties?: discord_api.Embed.$Properties): discord_api.Embed;
         * }}
         */
        Embed.create = function(properties) {
            return new Embed(properties);
        };

        /**
         * Encodes the specified Embed message. Does not implicitly {@link discord_api.Embed.verify|verify} messages.
         * @function encode
         * @memberof discord_api.Embed
         * @static
         * @param {discord_api.Embed.$Properties} message Embed message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Embed.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.title);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.type);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.description);
            if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.url);
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && message.timestamp !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.timestamp);
            if (message.color != null && $Object.hasOwnProperty.call(message, "color") && message.color !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.color);
            if (message.footer != null && $Object.hasOwnProperty.call(message, "footer"))
                $root.discord_api.Embed.Footer.encode(message.footer, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
                $root.discord_api.Embed.Image.encode(message.image, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.thumbnail != null && $Object.hasOwnProperty.call(message, "thumbnail"))
                $root.discord_api.Embed.Thumbnail.encode(message.thumbnail, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.video != null && $Object.hasOwnProperty.call(message, "video"))
                $root.discord_api.Embed.Video.encode(message.video, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                $root.discord_api.Embed.Provider.encode(message.provider, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                $root.discord_api.Embed.Author.encode(message.author, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.fields != null && message.fields.length)
                for (let i = 0; i < message.fields.length; ++i)
                    $root.discord_api.Embed.Field.encode(message.fields[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Embed message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.Embed
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.Embed & discord_api.Embed.$Shape} Embed
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Embed.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.Embed();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.title = value;
                        else
                            delete message.title;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.url = value;
                        else
                            delete message.url;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.timestamp = value;
                        else
                            delete message.timestamp;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.color = value;
                        else
                            delete message.color;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.footer = $root.discord_api.Embed.Footer.decode(reader, reader.size(), $undefined, _depth + 1, message.footer);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.image = $root.discord_api.Embed.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.thumbnail = $root.discord_api.Embed.Thumbnail.decode(reader, reader.size(), $undefined, _depth + 1, message.thumbnail);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.video = $root.discord_api.Embed.Video.decode(reader, reader.size(), $undefined, _depth + 1, message.video);
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.provider = $root.discord_api.Embed.Provider.decode(reader, reader.size(), $undefined, _depth + 1, message.provider);
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.author = $root.discord_api.Embed.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if (!(message.fields && message.fields.length))
                            message.fields = [];
                        message.fields.push($root.discord_api.Embed.Field.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Embed.Footer = (function() {

            /**
             * Properties of a Footer.
             * @typedef {Object} discord_api.Embed.Footer.$Properties
             * @property {string|null} [text] Footer text
             * @property {string|null} [iconUrl] Footer iconUrl
             * @property {string|null} [proxyIconUrl] Footer proxyIconUrl
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Footer.
             * @memberof discord_api.Embed
             * @interface IFooter
             * @augments discord_api.Embed.Footer.$Properties
             * @deprecated Use discord_api.Embed.Footer.$Properties instead.
             */

            /**
             * Shape of a Footer.
             * @typedef {discord_api.Embed.Footer.$Properties} discord_api.Embed.Footer.$Shape
             */

            /**
             * Constructs a new Footer.
             * @memberof discord_api.Embed
             * @classdesc Represents a Footer.
             * @constructor
             * @param {discord_api.Embed.Footer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Footer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Footer text.
             * @member {string} text
             * @memberof discord_api.Embed.Footer
             * @instance
             */
            Footer.prototype.text = "";

            /**
             * Footer iconUrl.
             * @member {string} iconUrl
             * @memberof discord_api.Embed.Footer
             * @instance
             */
            Footer.prototype.iconUrl = "";

            /**
             * Footer proxyIconUrl.
             * @member {string} proxyIconUrl
             * @memberof discord_api.Embed.Footer
             * @instance
             */
            Footer.prototype.proxyIconUrl = "";

            /**
             * Creates a new Footer instance using the specified properties.
             * @function create
             * @memberof discord_api.Embed.Footer
             * @static
             * @param {discord_api.Embed.Footer.$Properties=} [properties] Properties to set
             * @returns {discord_api.Embed.Footer} Footer instance
             * @type {{
             *   (properties: discord_api.Embed.Footer.$Shape): discord_api.Embed.Footer & discord_api.Embed.Footer.$Shape;
             *   (properties?: discord_api.Embed.Footer.$Properties): discord_api.Embed.Footer;
             * }}
             */
            Footer.create = function(properties) {
                return new Footer(properties);
            };

            /**
             * Encodes the specified Footer message. Does not implicitly {@link discord_api.Embed.Footer.verify|verify} messages.
             * @function encode
             * @memberof discord_api.Embed.Footer
             * @static
             * @param {discord_api.Embed.Footer.$Properties} message Footer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Footer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.iconUrl != null && $Object.hasOwnProperty.call(message, "iconUrl") && message.iconUrl !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.iconUrl);
                if (message.proxyIconUrl != null && $Object.hasOwnProperty.call(message, "proxyIconUrl") && message.proxyIconUrl !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.proxyIconUrl);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Footer message from the specified reader or buffer.
             * @function decode
             * @memberof discord_api.Embed.Footer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {discord_api.Embed.Footer & discord_api.Embed.Footer.$Shape} Footer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Footer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.discord_api.Embed.Footer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.iconUrl = value;
                            else
                                delete message.iconUrl;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proxyIconUrl = value;
                            else
                                delete message.proxyIconUrl;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Footer;
        })();

        Embed.Image = (function() {

            /**
             * Properties of an Image.
             * @typedef {Object} discord_api.Embed.Image.$Properties
             * @property {string|null} [url] Image url
             * @property {string|null} [proxyIconUrl] Image proxyIconUrl
             * @property {number|null} [height] Image height
             * @property {number|null} [width] Image width
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Image.
             * @memberof discord_api.Embed
             * @interface IImage
             * @augments discord_api.Embed.Image.$Properties
             * @deprecated Use discord_api.Embed.Image.$Properties instead.
             */

            /**
             * Shape of an Image.
             * @typedef {discord_api.Embed.Image.$Properties} discord_api.Embed.Image.$Shape
             */

            /**
             * Constructs a new Image.
             * @memberof discord_api.Embed
             * @classdesc Represents an Image.
             * @constructor
             * @param {discord_api.Embed.Image.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Image = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Image url.
             * @member {string} url
             * @memberof discord_api.Embed.Image
             * @instance
             */
            Image.prototype.url = "";

            /**
             * Image proxyIconUrl.
             * @member {string} proxyIconUrl
             * @memberof discord_api.Embed.Image
             * @instance
             */
            Image.prototype.proxyIconUrl = "";

            /**
             * Image height.
             * @member {number} height
             * @memberof discord_api.Embed.Image
             * @instance
             */
            Image.prototype.height = 0;

            /**
             * Image width.
             * @member {number} width
             * @memberof discord_api.Embed.Image
             * @instance
             */
            Image.prototype.width = 0;

            /**
             * Creates a new Image instance using the specified properties.
             * @function create
             * @memberof discord_api.Embed.Image
             * @static
             * @param {discord_api.Embed.Image.$Properties=} [properties] Properties to set
             * @returns {discord_api.Embed.Image} Image instance
             * @type {{
             *   (properties: discord_api.Embed.Image.$Shape): discord_api.Embed.Image & discord_api.Embed.Image.$Shape;
             *   (properties?: discord_api.Embed.Image.$Properties): discord_api.Embed.Image;
             * }}
             */
            Image.create = function(properties) {
                return new Image(properties);
            };

            /**
             * Encodes the specified Image message. Does not implicitly {@link discord_api.Embed.Image.verify|verify} messages.
             * @function encode
             * @memberof discord_api.Embed.Image
             * @static
             * @param {discord_api.Embed.Image.$Properties} message Image message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Image.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.url);
                if (message.proxyIconUrl != null && $Object.hasOwnProperty.call(message, "proxyIconUrl") && message.proxyIconUrl !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.proxyIconUrl);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.height);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.width);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Image message from the specified reader or buffer.
             * @function decode
             * @memberof discord_api.Embed.Image
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {discord_api.Embed.Image & discord_api.Embed.Image.$Shape} Image
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Image.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.discord_api.Embed.Image();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proxyIconUrl = value;
                            else
                                delete message.proxyIconUrl;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Image;
        })();

        Embed.Thumbnail = (function() {

            /**
             * Properties of a Thumbnail.
             * @typedef {Object} discord_api.Embed.Thumbnail.$Properties
             * @property {string|null} [url] Thumbnail url
             * @property {string|null} [proxyUrl] Thumbnail proxyUrl
             * @property {number|null} [height] Thumbnail height
             * @property {number|null} [width] Thumbnail width
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Thumbnail.
             * @memberof discord_api.Embed
             * @interface IThumbnail
             * @augments discord_api.Embed.Thumbnail.$Properties
             * @deprecated Use discord_api.Embed.Thumbnail.$Properties instead.
             */

            /**
             * Shape of a Thumbnail.
             * @typedef {discord_api.Embed.Thumbnail.$Properties} discord_api.Embed.Thumbnail.$Shape
             */

            /**
             * Constructs a new Thumbnail.
             * @memberof discord_api.Embed
             * @classdesc Represents a Thumbnail.
             * @constructor
             * @param {discord_api.Embed.Thumbnail.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Thumbnail = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Thumbnail url.
             * @member {string} url
             * @memberof discord_api.Embed.Thumbnail
             * @instance
             */
            Thumbnail.prototype.url = "";

            /**
             * Thumbnail proxyUrl.
             * @member {string} proxyUrl
             * @memberof discord_api.Embed.Thumbnail
             * @instance
             */
            Thumbnail.prototype.proxyUrl = "";

            /**
             * Thumbnail height.
             * @member {number} height
             * @memberof discord_api.Embed.Thumbnail
             * @instance
             */
            Thumbnail.prototype.height = 0;

            /**
             * Thumbnail width.
             * @member {number} width
             * @memberof discord_api.Embed.Thumbnail
             * @instance
             */
            Thumbnail.prototype.width = 0;

            /**
             * Creates a new Thumbnail instance using the specified properties.
             * @function create
             * @memberof discord_api.Embed.Thumbnail
             * @static
             * @param {discord_api.Embed.Thumbnail.$Properties=} [properties] Properties to set
             * @returns {discord_api.Embed.Thumbnail} Thumbnail instance
             * @type {{
             *   (properties: discord_api.Embed.Thumbnail.$Shape): discord_api.Embed.Thumbnail & discord_api.Embed.Thumbnail.$Shape;
             *   (properties?: discord_api.Embed.Thumbnail.$Properties): discord_api.Embed.Thumbnail;
             * }}
             */
            Thumbnail.create = function(properties) {
                return new Thumbnail(properties);
            };

            /**
             * Encodes the specified Thumbnail message. Does not implicitly {@link discord_api.Embed.Thumbnail.verify|verify} messages.
             * @function encode
             * @memberof discord_api.Embed.Thumbnail
             * @static
             * @param {discord_api.Embed.Thumbnail.$Properties} message Thumbnail message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Thumbnail.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.url);
                if (message.proxyUrl != null && $Object.hasOwnProperty.call(message, "proxyUrl") && message.proxyUrl !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.proxyUrl);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.height);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.width);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Thumbnail message from the specified reader or buffer.
             * @function decode
             * @memberof discord_api.Embed.Thumbnail
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {discord_api.Embed.Thumbnail & discord_api.Embed.Thumbnail.$Shape} Thumbnail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Thumbnail.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.discord_api.Embed.Thumbnail();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proxyUrl = value;
                            else
                                delete message.proxyUrl;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Thumbnail;
        })();

        Embed.Video = (function() {

            /**
             * Properties of a Video.
             * @typedef {Object} discord_api.Embed.Video.$Properties
             * @property {string|null} [url] Video url
             * @property {string|null} [proxyIconUrl] Video proxyIconUrl
             * @property {number|null} [height] Video height
             * @property {number|null} [width] Video width
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Video.
             * @memberof discord_api.Embed
             * @interface IVideo
             * @augments discord_api.Embed.Video.$Properties
             * @deprecated Use discord_api.Embed.Video.$Properties instead.
             */

            /**
             * Shape of a Video.
             * @typedef {discord_api.Embed.Video.$Properties} discord_api.Embed.Video.$Shape
             */

            /**
             * Constructs a new Video.
             * @memberof discord_api.Embed
             * @classdesc Represents a Video.
             * @constructor
             * @param {discord_api.Embed.Video.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Video = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Video url.
             * @member {string} url
             * @memberof discord_api.Embed.Video
             * @instance
             */
            Video.prototype.url = "";

            /**
             * Video proxyIconUrl.
             * @member {string} proxyIconUrl
             * @memberof discord_api.Embed.Video
             * @instance
             */
            Video.prototype.proxyIconUrl = "";

            /**
             * Video height.
             * @member {number} height
             * @memberof discord_api.Embed.Video
             * @instance
             */
            Video.prototype.height = 0;

            /**
             * Video width.
             * @member {number} width
             * @memberof discord_api.Embed.Video
             * @instance
             */
            Video.prototype.width = 0;

            /**
             * Creates a new Video instance using the specified properties.
             * @function create
             * @memberof discord_api.Embed.Video
             * @static
             * @param {discord_api.Embed.Video.$Properties=} [properties] Properties to set
             * @returns {discord_api.Embed.Video} Video instance
             * @type {{
             *   (properties: discord_api.Embed.Video.$Shape): discord_api.Embed.Video & discord_api.Embed.Video.$Shape;
             *   (properties?: discord_api.Embed.Video.$Properties): discord_api.Embed.Video;
             * }}
             */
            Video.create = function(properties) {
                return new Video(properties);
            };

            /**
             * Encodes the specified Video message. Does not implicitly {@link discord_api.Embed.Video.verify|verify} messages.
             * @function encode
             * @memberof discord_api.Embed.Video
             * @static
             * @param {discord_api.Embed.Video.$Properties} message Video message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Video.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.url);
                if (message.proxyIconUrl != null && $Object.hasOwnProperty.call(message, "proxyIconUrl") && message.proxyIconUrl !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.proxyIconUrl);
                if (message.height != null && $Object.hasOwnProperty.call(message, "height") && message.height !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.height);
                if (message.width != null && $Object.hasOwnProperty.call(message, "width") && message.width !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.width);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Video message from the specified reader or buffer.
             * @function decode
             * @memberof discord_api.Embed.Video
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {discord_api.Embed.Video & discord_api.Embed.Video.$Shape} Video
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Video.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.discord_api.Embed.Video();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proxyIconUrl = value;
                            else
                                delete message.proxyIconUrl;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.height = value;
                            else
                                delete message.height;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.width = value;
                            else
                                delete message.width;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Video;
        })();

        Embed.Provider = (function() {

            /**
             * Properties of a Provider.
             * @typedef {Object} discord_api.Embed.Provider.$Properties
             * @property {string|null} [name] Provider name
             * @property {string|null} [url] Provider url
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Provider.
             * @memberof discord_api.Embed
             * @interface IProvider
             * @augments discord_api.Embed.Provider.$Properties
             * @deprecated Use discord_api.Embed.Provider.$Properties instead.
             */

            /**
             * Shape of a Provider.
             * @typedef {discord_api.Embed.Provider.$Properties} discord_api.Embed.Provider.$Shape
             */

            /**
             * Constructs a new Provider.
             * @memberof discord_api.Embed
             * @classdesc Represents a Provider.
             * @constructor
             * @param {discord_api.Embed.Provider.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Provider = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Provider name.
             * @member {string} name
             * @memberof discord_api.Embed.Provider
             * @instance
             */
            Provider.prototype.name = "";

            /**
             * Provider url.
             * @member {string} url
             * @memberof discord_api.Embed.Provider
             * @instance
             */
            Provider.prototype.url = "";

            /**
             * Creates a new Provider instance using the specified properties.
             * @function create
             * @memberof discord_api.Embed.Provider
             * @static
             * @param {discord_api.Embed.Provider.$Properties=} [properties] Properties to set
             * @returns {discord_api.Embed.Provider} Provider instance
             * @type {{
             *   (properties: discord_api.Embed.Provider.$Shape): discord_api.Embed.Provider & discord_api.Embed.Provider.$Shape;
             *   (properties?: discord_api.Embed.Provider.$Properties): discord_api.Embed.Provider;
             * }}
             */
            Provider.create = function(properties) {
                return new Provider(properties);
            };

            /**
             * Encodes the specified Provider message. Does not implicitly {@link discord_api.Embed.Provider.verify|verify} messages.
             * @function encode
             * @memberof discord_api.Embed.Provider
             * @static
             * @param {discord_api.Embed.Provider.$Properties} message Provider message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Provider.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.url);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Provider message from the specified reader or buffer.
             * @function decode
             * @memberof discord_api.Embed.Provider
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {discord_api.Embed.Provider & discord_api.Embed.Provider.$Shape} Provider
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Provider.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.discord_api.Embed.Provider();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Provider;
        })();

        Embed.Author = (function() {

            /**
             * Properties of an Author.
             * @typedef {Object} discord_api.Embed.Author.$Properties
             * @property {string|null} [name] Author name
             * @property {string|null} [url] Author url
             * @property {string|null} [iconUrl] Author iconUrl
             * @property {string|null} [proxyIconUrl] Author proxyIconUrl
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Author.
             * @memberof discord_api.Embed
             * @interface IAuthor
             * @augments discord_api.Embed.Author.$Properties
             * @deprecated Use discord_api.Embed.Author.$Properties instead.
             */

            /**
             * Shape of an Author.
             * @typedef {discord_api.Embed.Author.$Properties} discord_api.Embed.Author.$Shape
             */

            /**
             * Constructs a new Author.
             * @memberof discord_api.Embed
             * @classdesc Represents an Author.
             * @constructor
             * @param {discord_api.Embed.Author.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Author = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Author name.
             * @member {string} name
             * @memberof discord_api.Embed.Author
             * @instance
             */
            Author.prototype.name = "";

            /**
             * Author url.
             * @member {string} url
             * @memberof discord_api.Embed.Author
             * @instance
             */
            Author.prototype.url = "";

            /**
             * Author iconUrl.
             * @member {string} iconUrl
             * @memberof discord_api.Embed.Author
             * @instance
             */
            Author.prototype.iconUrl = "";

            /**
             * Author proxyIconUrl.
             * @member {string} proxyIconUrl
             * @memberof discord_api.Embed.Author
             * @instance
             */
            Author.prototype.proxyIconUrl = "";

            /**
             * Creates a new Author instance using the specified properties.
             * @function create
             * @memberof discord_api.Embed.Author
             * @static
             * @param {discord_api.Embed.Author.$Properties=} [properties] Properties to set
             * @returns {discord_api.Embed.Author} Author instance
             * @type {{
             *   (properties: discord_api.Embed.Author.$Shape): discord_api.Embed.Author & discord_api.Embed.Author.$Shape;
             *   (properties?: discord_api.Embed.Author.$Properties): discord_api.Embed.Author;
             * }}
             */
            Author.create = function(properties) {
                return new Author(properties);
            };

            /**
             * Encodes the specified Author message. Does not implicitly {@link discord_api.Embed.Author.verify|verify} messages.
             * @function encode
             * @memberof discord_api.Embed.Author
             * @static
             * @param {discord_api.Embed.Author.$Properties} message Author message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Author.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.url);
                if (message.iconUrl != null && $Object.hasOwnProperty.call(message, "iconUrl") && message.iconUrl !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.iconUrl);
                if (message.proxyIconUrl != null && $Object.hasOwnProperty.call(message, "proxyIconUrl") && message.proxyIconUrl !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.proxyIconUrl);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Author message from the specified reader or buffer.
             * @function decode
             * @memberof discord_api.Embed.Author
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {discord_api.Embed.Author & discord_api.Embed.Author.$Shape} Author
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Author.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.discord_api.Embed.Author();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.iconUrl = value;
                            else
                                delete message.iconUrl;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proxyIconUrl = value;
                            else
                                delete message.proxyIconUrl;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Author;
        })();

        Embed.Field = (function() {

            /**
             * Properties of a Field.
             * @typedef {Object} discord_api.Embed.Field.$Properties
             * @property {string|null} [name] Field name
             * @property {string|null} [value] Field value
             * @property {boolean|null} [inline] Field inline
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Field.
             * @memberof discord_api.Embed
             * @interface IField
             * @augments discord_api.Embed.Field.$Properties
             * @deprecated Use discord_api.Embed.Field.$Properties instead.
             */

            /**
             * Shape of a Field.
             * @typedef {discord_api.Embed.Field.$Properties} discord_api.Embed.Field.$Shape
             */

            /**
             * Constructs a new Field.
             * @memberof discord_api.Embed
             * @classdesc Represents a Field.
             * @constructor
             * @param {discord_api.Embed.Field.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Field = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Field name.
             * @member {string} name
             * @memberof discord_api.Embed.Field
             * @instance
             */
            Field.prototype.name = "";

            /**
             * Field value.
             * @member {string} value
             * @memberof discord_api.Embed.Field
             * @instance
             */
            Field.prototype.value = "";

            /**
             * Field inline.
             * @member {boolean} inline
             * @memberof discord_api.Embed.Field
             * @instance
             */
            Field.prototype.inline = false;

            /**
             * Creates a new Field instance using the specified properties.
             * @function create
             * @memberof discord_api.Embed.Field
             * @static
             * @param {discord_api.Embed.Field.$Properties=} [properties] Properties to set
             * @returns {discord_api.Embed.Field} Field instance
             * @type {{
             *   (properties: discord_api.Embed.Field.$Shape): discord_api.Embed.Field & discord_api.Embed.Field.$Shape;
             *   (properties?: discord_api.Embed.Field.$Properties): discord_api.Embed.Field;
             * }}
             */
            Field.create = function(properties) {
                return new Field(properties);
            };

            /**
             * Encodes the specified Field message. Does not implicitly {@link discord_api.Embed.Field.verify|verify} messages.
             * @function encode
             * @memberof discord_api.Embed.Field
             * @static
             * @param {discord_api.Embed.Field.$Properties} message Field message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Field.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                if (message.inline != null && $Object.hasOwnProperty.call(message, "inline") && message.inline !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.inline);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Field message from the specified reader or buffer.
             * @function decode
             * @memberof discord_api.Embed.Field
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {discord_api.Embed.Field & discord_api.Embed.Field.$Shape} Field
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Field.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.discord_api.Embed.Field();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inline = value;
                            else
                                delete message.inline;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Field;
        })();

        return Embed;
    })();

    discord_api.Message = (function() {

        /**
         * Properties of a Message.
         * @typedef {Object} discord_api.Message.$Properties
         * @property {number|Long|null} [id] Message id
         * @property {number|Long|null} [channelId] Message channelId
         * @property {number|Long|null} [guildId] Message guildId
         * @property {discord_api.User.$Properties|null} [author] Message author
         * @property {discord_api.GuildMember.$Properties|null} [member] Message member
         * @property {string|null} [content] Message content
         * @property {string|null} [timestamp] Message timestamp
         * @property {string|null} [editedTimestamp] Message editedTimestamp
         * @property {boolean|null} [tts] Message tts
         * @property {boolean|null} [mentionEveryone] Message mentionEveryone
         * @property {Array.<discord_api.User.$Properties>|null} [mentions] Message mentions
         * @property {Array.<discord_api.Role.$Properties>|null} [mentionRoles] Message mentionRoles
         * @property {Array.<discord_api.Embed.$Properties>|null} [embeds] Message embeds
         * @property {string|null} [nonce] Message nonce
         * @property {boolean|null} [pinned] Message pinned
         * @property {number|Long|null} [webhookId] Message webhookId
         * @property {number|null} [flags] Message flags
         * @property {discord_api.Message.$Properties|null} [referencedMessage] Message referencedMessage
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Message.
         * @memberof discord_api
         * @interface IMessage
         * @augments discord_api.Message.$Properties
         * @deprecated Use discord_api.Message.$Properties instead.
         */

        /**
         * Shape of a Message.
         * @typedef {discord_api.Message.$Properties} discord_api.Message.$Shape
         */

        /**
         * Constructs a new Message.
         * @memberof discord_api
         * @classdesc Represents a Message.
         * @constructor
         * @param {discord_api.Message.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Message = function (properties) {
            this.mentions = [];
            this.mentionRoles = [];
            this.embeds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Message id.
         * @member {number|Long} id
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Message channelId.
         * @member {number|Long} channelId
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.channelId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Message guildId.
         * @member {number|Long} guildId
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Message author.
         * @member {discord_api.User.$Properties|null|undefined} author
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.author = null;

        /**
         * Message member.
         * @member {discord_api.GuildMember.$Properties|null|undefined} member
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.member = null;

        /**
         * Message content.
         * @member {string} content
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.content = "";

        /**
         * Message timestamp.
         * @member {string} timestamp
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.timestamp = "";

        /**
         * Message editedTimestamp.
         * @member {string} editedTimestamp
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.editedTimestamp = "";

        /**
         * Message tts.
         * @member {boolean} tts
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.tts = false;

        /**
         * Message mentionEveryone.
         * @member {boolean} mentionEveryone
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.mentionEveryone = false;

        /**
         * Message mentions.
         * @member {Array.<discord_api.User.$Properties>} mentions
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.mentions = $util.emptyArray;

        /**
         * Message mentionRoles.
         * @member {Array.<discord_api.Role.$Properties>} mentionRoles
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.mentionRoles = $util.emptyArray;

        /**
         * Message embeds.
         * @member {Array.<discord_api.Embed.$Properties>} embeds
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.embeds = $util.emptyArray;

        /**
         * Message nonce.
         * @member {string} nonce
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.nonce = "";

        /**
         * Message pinned.
         * @member {boolean} pinned
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.pinned = false;

        /**
         * Message webhookId.
         * @member {number|Long} webhookId
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.webhookId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Message flags.
         * @member {number} flags
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.flags = 0;

        /**
         * Message referencedMessage.
         * @member {discord_api.Message.$Properties|null|undefined} referencedMessage
         * @memberof discord_api.Message
         * @instance
         */
        Message.prototype.referencedMessage = null;

        /**
         * Creates a new Message instance using the specified properties.
         * @function create
         * @memberof discord_api.Message
         * @static
         * @param {discord_api.Message.$Properties=} [properties] Properties to set
         * @returns {discord_api.Message} Message instance
         * @type {{
         *   (properties: discord_api.Message.$Shape): discord_api.Message & discord_api.Message.$Shape;
         *   (properties?: discord_api.Message.$Properties): discord_api.Message;
         * }}
         */
        Message.create = function(properties) {
            return new Message(properties);
        };

        /**
         * Encodes the specified Message message. Does not implicitly {@link discord_api.Message.verify|verify} messages.
         * @function encode
         * @memberof discord_api.Message
         * @static
         * @param {discord_api.Message.$Properties} message Message message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Message.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
            if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && (typeof message.channelId === "object" ? message.channelId.low || message.channelId.high : message.channelId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.channelId);
            if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.guildId);
            if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                $root.discord_api.User.encode(message.author, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.member != null && $Object.hasOwnProperty.call(message, "member"))
                $root.discord_api.GuildMember.encode(message.member, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.content);
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && message.timestamp !== "")
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.timestamp);
            if (message.editedTimestamp != null && $Object.hasOwnProperty.call(message, "editedTimestamp") && message.editedTimestamp !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.editedTimestamp);
            if (message.tts != null && $Object.hasOwnProperty.call(message, "tts") && message.tts !== false)
                writer.uint32(/* id 9, wireType 0 =*/72).bool(message.tts);
            if (message.mentionEveryone != null && $Object.hasOwnProperty.call(message, "mentionEveryone") && message.mentionEveryone !== false)
                writer.uint32(/* id 10, wireType 0 =*/80).bool(message.mentionEveryone);
            if (message.mentions != null && message.mentions.length)
                for (let i = 0; i < message.mentions.length; ++i)
                    $root.discord_api.User.encode(message.mentions[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.mentionRoles != null && message.mentionRoles.length)
                for (let i = 0; i < message.mentionRoles.length; ++i)
                    $root.discord_api.Role.encode(message.mentionRoles[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.embeds != null && message.embeds.length)
                for (let i = 0; i < message.embeds.length; ++i)
                    $root.discord_api.Embed.encode(message.embeds[i], writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== "")
                writer.uint32(/* id 17, wireType 2 =*/138).string(message.nonce);
            if (message.pinned != null && $Object.hasOwnProperty.call(message, "pinned") && message.pinned !== false)
                writer.uint32(/* id 18, wireType 0 =*/144).bool(message.pinned);
            if (message.webhookId != null && $Object.hasOwnProperty.call(message, "webhookId") && (typeof message.webhookId === "object" ? message.webhookId.low || message.webhookId.high : message.webhookId !== 0))
                writer.uint32(/* id 19, wireType 0 =*/152).uint64(message.webhookId);
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(/* id 24, wireType 0 =*/192).int32(message.flags);
            if (message.referencedMessage != null && $Object.hasOwnProperty.call(message, "referencedMessage"))
                $root.discord_api.Message.encode(message.referencedMessage, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Message message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.Message
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.Message & discord_api.Message.$Shape} Message
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Message.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.Message();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.channelId = value;
                        else
                            delete message.channelId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.guildId = value;
                        else
                            delete message.guildId;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.author = $root.discord_api.User.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.member = $root.discord_api.GuildMember.decode(reader, reader.size(), $undefined, _depth + 1, message.member);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.content = value;
                        else
                            delete message.content;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.timestamp = value;
                        else
                            delete message.timestamp;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.editedTimestamp = value;
                        else
                            delete message.editedTimestamp;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.tts = value;
                        else
                            delete message.tts;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.mentionEveryone = value;
                        else
                            delete message.mentionEveryone;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (!(message.mentions && message.mentions.length))
                            message.mentions = [];
                        message.mentions.push($root.discord_api.User.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (!(message.mentionRoles && message.mentionRoles.length))
                            message.mentionRoles = [];
                        message.mentionRoles.push($root.discord_api.Role.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        if (!(message.embeds && message.embeds.length))
                            message.embeds = [];
                        message.embeds.push($root.discord_api.Embed.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.nonce = value;
                        else
                            delete message.nonce;
                        continue;
                    }
                case 18: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.pinned = value;
                        else
                            delete message.pinned;
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.webhookId = value;
                        else
                            delete message.webhookId;
                        continue;
                    }
                case 24: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        message.referencedMessage = $root.discord_api.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.referencedMessage);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Message;
    })();

    discord_api.GuildMember = (function() {

        /**
         * Properties of a GuildMember.
         * @typedef {Object} discord_api.GuildMember.$Properties
         * @property {discord_api.User.$Properties|null} [user] GuildMember user
         * @property {string|null} [nick] GuildMember nick
         * @property {Array.<discord_api.Role.$Properties>|null} [roles] GuildMember roles
         * @property {string|null} [joinedAt] GuildMember joinedAt
         * @property {string|null} [premiumSince] GuildMember premiumSince
         * @property {boolean|null} [deaf] GuildMember deaf
         * @property {boolean|null} [mute] GuildMember mute
         * @property {boolean|null} [pending] GuildMember pending
         * @property {string|null} [permissions] GuildMember permissions
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GuildMember.
         * @memberof discord_api
         * @interface IGuildMember
         * @augments discord_api.GuildMember.$Properties
         * @deprecated Use discord_api.GuildMember.$Properties instead.
         */

        /**
         * Shape of a GuildMember.
         * @typedef {discord_api.GuildMember.$Properties} discord_api.GuildMember.$Shape
         */

        /**
         * Constructs a new GuildMember.
         * @memberof discord_api
         * @classdesc Represents a GuildMember.
         * @constructor
         * @param {discord_api.GuildMember.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GuildMember = function (properties) {
            this.roles = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GuildMember user.
         * @member {discord_api.User.$Properties|null|undefined} user
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.user = null;

        /**
         * GuildMember nick.
         * @member {string} nick
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.nick = "";

        /**
         * GuildMember roles.
         * @member {Array.<discord_api.Role.$Properties>} roles
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.roles = $util.emptyArray;

        /**
         * GuildMember joinedAt.
         * @member {string} joinedAt
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.joinedAt = "";

        /**
         * GuildMember premiumSince.
         * @member {string} premiumSince
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.premiumSince = "";

        /**
         * GuildMember deaf.
         * @member {boolean} deaf
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.deaf = false;

        /**
         * GuildMember mute.
         * @member {boolean} mute
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.mute = false;

        /**
         * GuildMember pending.
         * @member {boolean} pending
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.pending = false;

        /**
         * GuildMember permissions.
         * @member {string} permissions
         * @memberof discord_api.GuildMember
         * @instance
         */
        GuildMember.prototype.permissions = "";

        /**
         * Creates a new GuildMember instance using the specified properties.
         * @function create
         * @memberof discord_api.GuildMember
         * @static
         * @param {discord_api.GuildMember.$Properties=} [properties] Properties to set
         * @returns {discord_api.GuildMember} GuildMember instance
         * @type {{
         *   (properties: discord_api.GuildMember.$Shape): discord_api.GuildMember & discord_api.GuildMember.$Shape;
         *   (properties?: discord_api.GuildMember.$Properties): discord_api.GuildMember;
         * }}
         */
        GuildMember.create = function(properties) {
            return new GuildMember(properties);
        };

        /**
         * Encodes the specified GuildMember message. Does not implicitly {@link discord_api.GuildMember.verify|verify} messages.
         * @function encode
         * @memberof discord_api.GuildMember
         * @static
         * @param {discord_api.GuildMember.$Properties} message GuildMember message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GuildMember.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.discord_api.User.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.nick != null && $Object.hasOwnProperty.call(message, "nick") && message.nick !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.nick);
            if (message.roles != null && message.roles.length)
                for (let i = 0; i < message.roles.length; ++i)
                    $root.discord_api.Role.encode(message.roles[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.joinedAt != null && $Object.hasOwnProperty.call(message, "joinedAt") && message.joinedAt !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.joinedAt);
            if (message.premiumSince != null && $Object.hasOwnProperty.call(message, "premiumSince") && message.premiumSince !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.premiumSince);
            if (message.deaf != null && $Object.hasOwnProperty.call(message, "deaf") && message.deaf !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.deaf);
            if (message.mute != null && $Object.hasOwnProperty.call(message, "mute") && message.mute !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.mute);
            if (message.pending != null && $Object.hasOwnProperty.call(message, "pending") && message.pending !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.pending);
            if (message.permissions != null && $Object.hasOwnProperty.call(message, "permissions") && message.permissions !== "")
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.permissions);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GuildMember message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.GuildMember
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.GuildMember & discord_api.GuildMember.$Shape} GuildMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GuildMember.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.GuildMember();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.discord_api.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.nick = value;
                        else
                            delete message.nick;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.roles && message.roles.length))
                            message.roles = [];
                        message.roles.push($root.discord_api.Role.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.joinedAt = value;
                        else
                            delete message.joinedAt;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.premiumSince = value;
                        else
                            delete message.premiumSince;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.deaf = value;
                        else
                            delete message.deaf;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.mute = value;
                        else
                            delete message.mute;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.pending = value;
                        else
                            delete message.pending;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.permissions = value;
                        else
                            delete message.permissions;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GuildMember;
    })();

    discord_api.Role = (function() {

        /**
         * Properties of a Role.
         * @typedef {Object} discord_api.Role.$Properties
         * @property {number|Long|null} [id] Role id
         * @property {string|null} [name] Role name
         * @property {number|null} [color] Role color
         * @property {boolean|null} [hoist] Role hoist
         * @property {number|null} [position] Role position
         * @property {string|null} [permissions] Role permissions
         * @property {boolean|null} [managed] Role managed
         * @property {boolean|null} [mentionable] Role mentionable
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Role.
         * @memberof discord_api
         * @interface IRole
         * @augments discord_api.Role.$Properties
         * @deprecated Use discord_api.Role.$Properties instead.
         */

        /**
         * Shape of a Role.
         * @typedef {discord_api.Role.$Properties} discord_api.Role.$Shape
         */

        /**
         * Constructs a new Role.
         * @memberof discord_api
         * @classdesc Represents a Role.
         * @constructor
         * @param {discord_api.Role.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Role = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Role id.
         * @member {number|Long} id
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Role name.
         * @member {string} name
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.name = "";

        /**
         * Role color.
         * @member {number} color
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.color = 0;

        /**
         * Role hoist.
         * @member {boolean} hoist
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.hoist = false;

        /**
         * Role position.
         * @member {number} position
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.position = 0;

        /**
         * Role permissions.
         * @member {string} permissions
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.permissions = "";

        /**
         * Role managed.
         * @member {boolean} managed
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.managed = false;

        /**
         * Role mentionable.
         * @member {boolean} mentionable
         * @memberof discord_api.Role
         * @instance
         */
        Role.prototype.mentionable = false;

        /**
         * Creates a new Role instance using the specified properties.
         * @function create
         * @memberof discord_api.Role
         * @static
         * @param {discord_api.Role.$Properties=} [properties] Properties to set
         * @returns {discord_api.Role} Role instance
         * @type {{
         *   (properties: discord_api.Role.$Shape): discord_api.Role & discord_api.Role.$Shape;
         *   (properties?: discord_api.Role.$Properties): discord_api.Role;
         * }}
         */
        Role.create = function(properties) {
            return new Role(properties);
        };

        /**
         * Encodes the specified Role message. Does not implicitly {@link discord_api.Role.verify|verify} messages.
         * @function encode
         * @memberof discord_api.Role
         * @static
         * @param {discord_api.Role.$Properties} message Role message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Role.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
            if (message.color != null && $Object.hasOwnProperty.call(message, "color") && message.color !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.color);
            if (message.hoist != null && $Object.hasOwnProperty.call(message, "hoist") && message.hoist !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.hoist);
            if (message.position != null && $Object.hasOwnProperty.call(message, "position") && message.position !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).int32(message.position);
            if (message.permissions != null && $Object.hasOwnProperty.call(message, "permissions") && message.permissions !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.permissions);
            if (message.managed != null && $Object.hasOwnProperty.call(message, "managed") && message.managed !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.managed);
            if (message.mentionable != null && $Object.hasOwnProperty.call(message, "mentionable") && message.mentionable !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.mentionable);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Role message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.Role
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.Role & discord_api.Role.$Shape} Role
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Role.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.Role();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.color = value;
                        else
                            delete message.color;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.hoist = value;
                        else
                            delete message.hoist;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.position = value;
                        else
                            delete message.position;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.permissions = value;
                        else
                            delete message.permissions;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.managed = value;
                        else
                            delete message.managed;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.mentionable = value;
                        else
                            delete message.mentionable;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Role;
    })();

    discord_api.User = (function() {

        /**
         * Properties of a User.
         * @typedef {Object} discord_api.User.$Properties
         * @property {number|Long|null} [id] User id
         * @property {string|null} [username] User username
         * @property {string|null} [discriminator] User discriminator
         * @property {string|null} [avatar] User avatar
         * @property {boolean|null} [bot] User bot
         * @property {boolean|null} [system] User system
         * @property {boolean|null} [mfaEnabled] User mfaEnabled
         * @property {string|null} [locale] User locale
         * @property {boolean|null} [verified] User verified
         * @property {string|null} [email] User email
         * @property {number|null} [flags] User flags
         * @property {number|null} [premiumType] User premiumType
         * @property {number|null} [publicFlags] User publicFlags
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a User.
         * @memberof discord_api
         * @interface IUser
         * @augments discord_api.User.$Properties
         * @deprecated Use discord_api.User.$Properties instead.
         */

        /**
         * Shape of a User.
         * @typedef {discord_api.User.$Properties} discord_api.User.$Shape
         */

        /**
         * Constructs a new User.
         * @memberof discord_api
         * @classdesc Represents a User.
         * @constructor
         * @param {discord_api.User.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const User = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * User id.
         * @member {number|Long} id
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * User username.
         * @member {string} username
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.username = "";

        /**
         * User discriminator.
         * @member {string} discriminator
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.discriminator = "";

        /**
         * User avatar.
         * @member {string} avatar
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.avatar = "";

        /**
         * User bot.
         * @member {boolean} bot
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.bot = false;

        /**
         * User system.
         * @member {boolean} system
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.system = false;

        /**
         * User mfaEnabled.
         * @member {boolean} mfaEnabled
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.mfaEnabled = false;

        /**
         * User locale.
         * @member {string} locale
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.locale = "";

        /**
         * User verified.
         * @member {boolean} verified
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.verified = false;

        /**
         * User email.
         * @member {string} email
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.email = "";

        /**
         * User flags.
         * @member {number} flags
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.flags = 0;

        /**
         * User premiumType.
         * @member {number} premiumType
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.premiumType = 0;

        /**
         * User publicFlags.
         * @member {number} publicFlags
         * @memberof discord_api.User
         * @instance
         */
        User.prototype.publicFlags = 0;

        /**
         * Creates a new User instance using the specified properties.
         * @function create
         * @memberof discord_api.User
         * @static
         * @param {discord_api.User.$Properties=} [properties] Properties to set
         * @returns {discord_api.User} User instance
         * @type {{
         *   (properties: discord_api.User.$Shape): discord_api.User & discord_api.User.$Shape;
         *   (properties?: discord_api.User.$Properties): discord_api.User;
         * }}
         */
        User.create = function(properties) {
            return new User(properties);
        };

        /**
         * Encodes the specified User message. Does not implicitly {@link discord_api.User.verify|verify} messages.
         * @function encode
         * @memberof discord_api.User
         * @static
         * @param {discord_api.User.$Properties} message User message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        User.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
            if (message.username != null && $Object.hasOwnProperty.call(message, "username") && message.username !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.username);
            if (message.discriminator != null && $Object.hasOwnProperty.call(message, "discriminator") && message.discriminator !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.discriminator);
            if (message.avatar != null && $Object.hasOwnProperty.call(message, "avatar") && message.avatar !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.avatar);
            if (message.bot != null && $Object.hasOwnProperty.call(message, "bot") && message.bot !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.bot);
            if (message.system != null && $Object.hasOwnProperty.call(message, "system") && message.system !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.system);
            if (message.mfaEnabled != null && $Object.hasOwnProperty.call(message, "mfaEnabled") && message.mfaEnabled !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.mfaEnabled);
            if (message.locale != null && $Object.hasOwnProperty.call(message, "locale") && message.locale !== "")
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.locale);
            if (message.verified != null && $Object.hasOwnProperty.call(message, "verified") && message.verified !== false)
                writer.uint32(/* id 9, wireType 0 =*/72).bool(message.verified);
            if (message.email != null && $Object.hasOwnProperty.call(message, "email") && message.email !== "")
                writer.uint32(/* id 10, wireType 2 =*/82).string(message.email);
            if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).int32(message.flags);
            if (message.premiumType != null && $Object.hasOwnProperty.call(message, "premiumType") && message.premiumType !== 0)
                writer.uint32(/* id 12, wireType 0 =*/96).int32(message.premiumType);
            if (message.publicFlags != null && $Object.hasOwnProperty.call(message, "publicFlags") && message.publicFlags !== 0)
                writer.uint32(/* id 13, wireType 0 =*/104).int32(message.publicFlags);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a User message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.User
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.User & discord_api.User.$Shape} User
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        User.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.User();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.username = value;
                        else
                            delete message.username;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.discriminator = value;
                        else
                            delete message.discriminator;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.avatar = value;
                        else
                            delete message.avatar;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.bot = value;
                        else
                            delete message.bot;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.system = value;
                        else
                            delete message.system;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.mfaEnabled = value;
                        else
                            delete message.mfaEnabled;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.locale = value;
                        else
                            delete message.locale;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.verified = value;
                        else
                            delete message.verified;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.email = value;
                        else
                            delete message.email;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.flags = value;
                        else
                            delete message.flags;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.premiumType = value;
                        else
                            delete message.premiumType;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.publicFlags = value;
                        else
                            delete message.publicFlags;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return User;
    })();

    discord_api.Emoji = (function() {

        /**
         * Properties of an Emoji.
         * @typedef {Object} discord_api.Emoji.$Properties
         * @property {number|Long|null} [id] Emoji id
         * @property {string|null} [name] Emoji name
         * @property {Array.<discord_api.Role.$Properties>|null} [roles] Emoji roles
         * @property {discord_api.User.$Properties|null} [user] Emoji user
         * @property {boolean|null} [requiredColons] Emoji requiredColons
         * @property {boolean|null} [managed] Emoji managed
         * @property {boolean|null} [animated] Emoji animated
         * @property {boolean|null} [available] Emoji available
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Emoji.
         * @memberof discord_api
         * @interface IEmoji
         * @augments discord_api.Emoji.$Properties
         * @deprecated Use discord_api.Emoji.$Properties instead.
         */

        /**
         * Shape of an Emoji.
         * @typedef {discord_api.Emoji.$Properties} discord_api.Emoji.$Shape
         */

        /**
         * Constructs a new Emoji.
         * @memberof discord_api
         * @classdesc Represents an Emoji.
         * @constructor
         * @param {discord_api.Emoji.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Emoji = function (properties) {
            this.roles = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Emoji id.
         * @member {number|Long} id
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Emoji name.
         * @member {string} name
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.name = "";

        /**
         * Emoji roles.
         * @member {Array.<discord_api.Role.$Properties>} roles
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.roles = $util.emptyArray;

        /**
         * Emoji user.
         * @member {discord_api.User.$Properties|null|undefined} user
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.user = null;

        /**
         * Emoji requiredColons.
         * @member {boolean} requiredColons
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.requiredColons = false;

        /**
         * Emoji managed.
         * @member {boolean} managed
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.managed = false;

        /**
         * Emoji animated.
         * @member {boolean} animated
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.animated = false;

        /**
         * Emoji available.
         * @member {boolean} available
         * @memberof discord_api.Emoji
         * @instance
         */
        Emoji.prototype.available = false;

        /**
         * Creates a new Emoji instance using the specified properties.
         * @function create
         * @memberof discord_api.Emoji
         * @static
         * @param {discord_api.Emoji.$Properties=} [properties] Properties to set
         * @returns {discord_api.Emoji} Emoji instance
         * @type {{
         *   (properties: discord_api.Emoji.$Shape): discord_api.Emoji & discord_api.Emoji.$Shape;
         *   (properties?: discord_api.Emoji.$Properties): discord_api.Emoji;
         * }}
         */
        Emoji.create = function(properties) {
            return new Emoji(properties);
        };

        /**
         * Encodes the specified Emoji message. Does not implicitly {@link discord_api.Emoji.verify|verify} messages.
         * @function encode
         * @memberof discord_api.Emoji
         * @static
         * @param {discord_api.Emoji.$Properties} message Emoji message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Emoji.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
            if (message.roles != null && message.roles.length)
                for (let i = 0; i < message.roles.length; ++i)
                    $root.discord_api.Role.encode(message.roles[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.discord_api.User.encode(message.user, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.requiredColons != null && $Object.hasOwnProperty.call(message, "requiredColons") && message.requiredColons !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.requiredColons);
            if (message.managed != null && $Object.hasOwnProperty.call(message, "managed") && message.managed !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.managed);
            if (message.animated != null && $Object.hasOwnProperty.call(message, "animated") && message.animated !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.animated);
            if (message.available != null && $Object.hasOwnProperty.call(message, "available") && message.available !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.available);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Emoji message from the specified reader or buffer.
         * @function decode
         * @memberof discord_api.Emoji
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {discord_api.Emoji & discord_api.Emoji.$Shape} Emoji
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Emoji.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.discord_api.Emoji();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.id = value;
                        else
                            delete message.id;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.roles && message.roles.length))
                            message.roles = [];
                        message.roles.push($root.discord_api.Role.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.discord_api.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.requiredColons = value;
                        else
                            delete message.requiredColons;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.managed = value;
                        else
                            delete message.managed;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.animated = value;
                        else
                            delete message.animated;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.available = value;
                        else
                            delete message.available;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Emoji;
    })();

    return discord_api;
})();

export const grpc = $root.grpc = (() => {

    /**
     * Namespace grpc.
     * @exports grpc
     * @namespace
     */
    const grpc = {};

    grpc.health = (function() {

        /**
         * Namespace health.
         * @memberof grpc
         * @namespace
         */
        const health = {};

        health.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof grpc.health
             * @namespace
             */
            const v1 = {};

            v1.HealthCheckRequest = (function() {

                /**
                 * Properties of a HealthCheckRequest.
                 * @typedef {Object} grpc.health.v1.HealthCheckRequest.$Properties
                 * @property {string|null} [service] HealthCheckRequest service
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthCheckRequest.
                 * @memberof grpc.health.v1
                 * @interface IHealthCheckRequest
                 * @augments grpc.health.v1.HealthCheckRequest.$Properties
                 * @deprecated Use grpc.health.v1.HealthCheckRequest.$Properties instead.
                 */

                /**
                 * Shape of a HealthCheckRequest.
                 * @typedef {grpc.health.v1.HealthCheckRequest.$Properties} grpc.health.v1.HealthCheckRequest.$Shape
                 */

                /**
                 * Constructs a new HealthCheckRequest.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthCheckRequest.
                 * @constructor
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthCheckRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthCheckRequest service.
                 * @member {string} service
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @instance
                 */
                HealthCheckRequest.prototype.service = "";

                /**
                 * Creates a new HealthCheckRequest instance using the specified properties.
                 * @function create
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties=} [properties] Properties to set
                 * @returns {grpc.health.v1.HealthCheckRequest} HealthCheckRequest instance
                 * @type {{
                 *   (properties: grpc.health.v1.HealthCheckRequest.$Shape): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
                 *   (properties?: grpc.health.v1.HealthCheckRequest.$Properties): grpc.health.v1.HealthCheckRequest;
                 * }}
                 */
                HealthCheckRequest.create = function(properties) {
                    return new HealthCheckRequest(properties);
                };

                /**
                 * Encodes the specified HealthCheckRequest message. Does not implicitly {@link grpc.health.v1.HealthCheckRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {grpc.health.v1.HealthCheckRequest.$Properties} message HealthCheckRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthCheckRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.service != null && $Object.hasOwnProperty.call(message, "service") && message.service !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.service);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthCheckRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthCheckRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape} HealthCheckRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthCheckRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthCheckRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.service = value;
                                else
                                    delete message.service;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HealthCheckRequest;
            })();

            v1.HealthCheckResponse = (function() {

                /**
                 * Properties of a HealthCheckResponse.
                 * @typedef {Object} grpc.health.v1.HealthCheckResponse.$Properties
                 * @property {grpc.health.v1.HealthCheckResponse.ServingStatus|null} [status] HealthCheckResponse status
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthCheckResponse.
                 * @memberof grpc.health.v1
                 * @interface IHealthCheckResponse
                 * @augments grpc.health.v1.HealthCheckResponse.$Properties
                 * @deprecated Use grpc.health.v1.HealthCheckResponse.$Properties instead.
                 */

                /**
                 * Shape of a HealthCheckResponse.
                 * @typedef {grpc.health.v1.HealthCheckResponse.$Properties} grpc.health.v1.HealthCheckResponse.$Shape
                 */

                /**
                 * Constructs a new HealthCheckResponse.
                 * @memberof grpc.health.v1
                 * @classdesc Represents a HealthCheckResponse.
                 * @constructor
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthCheckResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthCheckResponse status.
                 * @member {grpc.health.v1.HealthCheckResponse.ServingStatus} status
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @instance
                 */
                HealthCheckResponse.prototype.status = 0;

                /**
                 * Creates a new HealthCheckResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.health.v1.HealthCheckResponse} HealthCheckResponse instance
                 * @type {{
                 *   (properties: grpc.health.v1.HealthCheckResponse.$Shape): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
                 *   (properties?: grpc.health.v1.HealthCheckResponse.$Properties): grpc.health.v1.HealthCheckResponse;
                 * }}
                 */
                HealthCheckResponse.create = function(properties) {
                    return new HealthCheckResponse(properties);
                };

                /**
                 * Encodes the specified HealthCheckResponse message. Does not implicitly {@link grpc.health.v1.HealthCheckResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {grpc.health.v1.HealthCheckResponse.$Properties} message HealthCheckResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthCheckResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.status);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthCheckResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.health.v1.HealthCheckResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape} HealthCheckResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthCheckResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.health.v1.HealthCheckResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * ServingStatus enum.
                 * @name grpc.health.v1.HealthCheckResponse.ServingStatus
                 * @enum {number}
                 * @property {number} UNKNOWN=0 UNKNOWN value
                 * @property {number} SERVING=1 SERVING value
                 * @property {number} NOT_SERVING=2 NOT_SERVING value
                 * @property {number} SERVICE_UNKNOWN=3 SERVICE_UNKNOWN value
                 */
                HealthCheckResponse.ServingStatus = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "UNKNOWN"] = 0;
                    values[valuesById[1] = "SERVING"] = 1;
                    values[valuesById[2] = "NOT_SERVING"] = 2;
                    values[valuesById[3] = "SERVICE_UNKNOWN"] = 3;
                    return values;
                })();

                return HealthCheckResponse;
            })();

            return v1;
        })();

        return health;
    })();

    grpc.reflection = (function() {

        /**
         * Namespace reflection.
         * @memberof grpc
         * @namespace
         */
        const reflection = {};

        reflection.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof grpc.reflection
             * @namespace
             */
            const v1 = {};

            v1.ServerReflectionRequest = (function() {

                /**
                 * Properties of a ServerReflectionRequest.
                 * @typedef {Object} grpc.reflection.v1.ServerReflectionRequest.$Properties
                 * @property {string|null} [host] ServerReflectionRequest host
                 * @property {string|null} [fileByFilename] ServerReflectionRequest fileByFilename
                 * @property {string|null} [fileContainingSymbol] ServerReflectionRequest fileContainingSymbol
                 * @property {grpc.reflection.v1.ExtensionRequest.$Properties|null} [fileContainingExtension] ServerReflectionRequest fileContainingExtension
                 * @property {string|null} [allExtensionNumbersOfType] ServerReflectionRequest allExtensionNumbersOfType
                 * @property {string|null} [listServices] ServerReflectionRequest listServices
                 * @property {"fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices"} [messageRequest] ServerReflectionRequest messageRequest
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServerReflectionRequest.
                 * @memberof grpc.reflection.v1
                 * @interface IServerReflectionRequest
                 * @augments grpc.reflection.v1.ServerReflectionRequest.$Properties
                 * @deprecated Use grpc.reflection.v1.ServerReflectionRequest.$Properties instead.
                 */

                /**
                 * Narrowed shape of a ServerReflectionRequest.
                 * @typedef {{
                 *   host?: string|null;
                 *   fileByFilename?: string|null;
                 *   fileContainingSymbol?: string|null;
                 *   fileContainingExtension?: grpc.reflection.v1.ExtensionRequest.$Shape|null;
                 *   allExtensionNumbersOfType?: string|null;
                 *   listServices?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ messageRequest?: undefined; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileByFilename"; fileByFilename: string; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingSymbol"; fileByFilename?: null; fileContainingSymbol: string; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingExtension"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension: grpc.reflection.v1.ExtensionRequest.$Shape; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "allExtensionNumbersOfType"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType: string; listServices?: null }|{ messageRequest?: "listServices"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices: string })
                 * )} grpc.reflection.v1.ServerReflectionRequest.$Shape
                 */

                /**
                 * Constructs a new ServerReflectionRequest.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ServerReflectionRequest.
                 * @constructor
                 * @param {grpc.reflection.v1.ServerReflectionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServerReflectionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ServerReflectionRequest host.
                 * @member {string} host
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.host = "";

                /**
                 * ServerReflectionRequest fileByFilename.
                 * @member {string|null|undefined} fileByFilename
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.fileByFilename = null;

                /**
                 * ServerReflectionRequest fileContainingSymbol.
                 * @member {string|null|undefined} fileContainingSymbol
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.fileContainingSymbol = null;

                /**
                 * ServerReflectionRequest fileContainingExtension.
                 * @member {grpc.reflection.v1.ExtensionRequest.$Properties|null|undefined} fileContainingExtension
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.fileContainingExtension = null;

                /**
                 * ServerReflectionRequest allExtensionNumbersOfType.
                 * @member {string|null|undefined} allExtensionNumbersOfType
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.allExtensionNumbersOfType = null;

                /**
                 * ServerReflectionRequest listServices.
                 * @member {string|null|undefined} listServices
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                ServerReflectionRequest.prototype.listServices = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * ServerReflectionRequest messageRequest.
                 * @member {"fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices"|undefined} messageRequest
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @instance
                 */
                $Object.defineProperty(ServerReflectionRequest.prototype, "messageRequest", {
                    get: $util.oneOfGetter($oneOfFields = ["fileByFilename", "fileContainingSymbol", "fileContainingExtension", "allExtensionNumbersOfType", "listServices"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ServerReflectionRequest instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionRequest.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ServerReflectionRequest} ServerReflectionRequest instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ServerReflectionRequest.$Shape): grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape;
                 *   (properties?: grpc.reflection.v1.ServerReflectionRequest.$Properties): grpc.reflection.v1.ServerReflectionRequest;
                 * }}
                 */
                ServerReflectionRequest.create = function(properties) {
                    return new ServerReflectionRequest(properties);
                };

                /**
                 * Encodes the specified ServerReflectionRequest message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionRequest.$Properties} message ServerReflectionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServerReflectionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                    if (message.fileByFilename != null && $Object.hasOwnProperty.call(message, "fileByFilename"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.fileByFilename);
                    if (message.fileContainingSymbol != null && $Object.hasOwnProperty.call(message, "fileContainingSymbol"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.fileContainingSymbol);
                    if (message.fileContainingExtension != null && $Object.hasOwnProperty.call(message, "fileContainingExtension"))
                        $root.grpc.reflection.v1.ExtensionRequest.encode(message.fileContainingExtension, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.allExtensionNumbersOfType != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersOfType"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.allExtensionNumbersOfType);
                    if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices"))
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.listServices);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServerReflectionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ServerReflectionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape} ServerReflectionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServerReflectionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ServerReflectionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.host = value;
                                else
                                    delete message.host;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.fileByFilename = reader.stringVerify();
                                message.messageRequest = "fileByFilename";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.fileContainingSymbol = reader.stringVerify();
                                message.messageRequest = "fileContainingSymbol";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.fileContainingExtension = $root.grpc.reflection.v1.ExtensionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.fileContainingExtension);
                                message.messageRequest = "fileContainingExtension";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.allExtensionNumbersOfType = reader.stringVerify();
                                message.messageRequest = "allExtensionNumbersOfType";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.listServices = reader.stringVerify();
                                message.messageRequest = "listServices";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServerReflectionRequest;
            })();

            v1.ExtensionRequest = (function() {

                /**
                 * Properties of an ExtensionRequest.
                 * @typedef {Object} grpc.reflection.v1.ExtensionRequest.$Properties
                 * @property {string|null} [containingType] ExtensionRequest containingType
                 * @property {number|null} [extensionNumber] ExtensionRequest extensionNumber
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExtensionRequest.
                 * @memberof grpc.reflection.v1
                 * @interface IExtensionRequest
                 * @augments grpc.reflection.v1.ExtensionRequest.$Properties
                 * @deprecated Use grpc.reflection.v1.ExtensionRequest.$Properties instead.
                 */

                /**
                 * Shape of an ExtensionRequest.
                 * @typedef {grpc.reflection.v1.ExtensionRequest.$Properties} grpc.reflection.v1.ExtensionRequest.$Shape
                 */

                /**
                 * Constructs a new ExtensionRequest.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents an ExtensionRequest.
                 * @constructor
                 * @param {grpc.reflection.v1.ExtensionRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExtensionRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ExtensionRequest containingType.
                 * @member {string} containingType
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @instance
                 */
                ExtensionRequest.prototype.containingType = "";

                /**
                 * ExtensionRequest extensionNumber.
                 * @member {number} extensionNumber
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @instance
                 */
                ExtensionRequest.prototype.extensionNumber = 0;

                /**
                 * Creates a new ExtensionRequest instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @static
                 * @param {grpc.reflection.v1.ExtensionRequest.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ExtensionRequest} ExtensionRequest instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ExtensionRequest.$Shape): grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape;
                 *   (properties?: grpc.reflection.v1.ExtensionRequest.$Properties): grpc.reflection.v1.ExtensionRequest;
                 * }}
                 */
                ExtensionRequest.create = function(properties) {
                    return new ExtensionRequest(properties);
                };

                /**
                 * Encodes the specified ExtensionRequest message. Does not implicitly {@link grpc.reflection.v1.ExtensionRequest.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @static
                 * @param {grpc.reflection.v1.ExtensionRequest.$Properties} message ExtensionRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExtensionRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.containingType != null && $Object.hasOwnProperty.call(message, "containingType") && message.containingType !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.containingType);
                    if (message.extensionNumber != null && $Object.hasOwnProperty.call(message, "extensionNumber") && message.extensionNumber !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.extensionNumber);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExtensionRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ExtensionRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape} ExtensionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExtensionRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ExtensionRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.containingType = value;
                                else
                                    delete message.containingType;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.extensionNumber = value;
                                else
                                    delete message.extensionNumber;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExtensionRequest;
            })();

            v1.ServerReflectionResponse = (function() {

                /**
                 * Properties of a ServerReflectionResponse.
                 * @typedef {Object} grpc.reflection.v1.ServerReflectionResponse.$Properties
                 * @property {string|null} [validHost] ServerReflectionResponse validHost
                 * @property {grpc.reflection.v1.ServerReflectionRequest.$Properties|null} [originalRequest] ServerReflectionResponse originalRequest
                 * @property {grpc.reflection.v1.FileDescriptorResponse.$Properties|null} [fileDescriptorResponse] ServerReflectionResponse fileDescriptorResponse
                 * @property {grpc.reflection.v1.ExtensionNumberResponse.$Properties|null} [allExtensionNumbersResponse] ServerReflectionResponse allExtensionNumbersResponse
                 * @property {grpc.reflection.v1.ListServiceResponse.$Properties|null} [listServicesResponse] ServerReflectionResponse listServicesResponse
                 * @property {grpc.reflection.v1.ErrorResponse.$Properties|null} [errorResponse] ServerReflectionResponse errorResponse
                 * @property {"fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse"} [messageResponse] ServerReflectionResponse messageResponse
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServerReflectionResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IServerReflectionResponse
                 * @augments grpc.reflection.v1.ServerReflectionResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ServerReflectionResponse.$Properties instead.
                 */

                /**
                 * Narrowed shape of a ServerReflectionResponse.
                 * @typedef {{
                 *   validHost?: string|null;
                 *   originalRequest?: grpc.reflection.v1.ServerReflectionRequest.$Shape|null;
                 *   fileDescriptorResponse?: grpc.reflection.v1.FileDescriptorResponse.$Shape|null;
                 *   allExtensionNumbersResponse?: grpc.reflection.v1.ExtensionNumberResponse.$Shape|null;
                 *   listServicesResponse?: grpc.reflection.v1.ListServiceResponse.$Shape|null;
                 *   errorResponse?: grpc.reflection.v1.ErrorResponse.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ messageResponse?: undefined; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "fileDescriptorResponse"; fileDescriptorResponse: grpc.reflection.v1.FileDescriptorResponse.$Shape; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "allExtensionNumbersResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse: grpc.reflection.v1.ExtensionNumberResponse.$Shape; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "listServicesResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse: grpc.reflection.v1.ListServiceResponse.$Shape; errorResponse?: null }|{ messageResponse?: "errorResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse: grpc.reflection.v1.ErrorResponse.$Shape })
                 * )} grpc.reflection.v1.ServerReflectionResponse.$Shape
                 */

                /**
                 * Constructs a new ServerReflectionResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ServerReflectionResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ServerReflectionResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServerReflectionResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ServerReflectionResponse validHost.
                 * @member {string} validHost
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.validHost = "";

                /**
                 * ServerReflectionResponse originalRequest.
                 * @member {grpc.reflection.v1.ServerReflectionRequest.$Properties|null|undefined} originalRequest
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.originalRequest = null;

                /**
                 * ServerReflectionResponse fileDescriptorResponse.
                 * @member {grpc.reflection.v1.FileDescriptorResponse.$Properties|null|undefined} fileDescriptorResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.fileDescriptorResponse = null;

                /**
                 * ServerReflectionResponse allExtensionNumbersResponse.
                 * @member {grpc.reflection.v1.ExtensionNumberResponse.$Properties|null|undefined} allExtensionNumbersResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.allExtensionNumbersResponse = null;

                /**
                 * ServerReflectionResponse listServicesResponse.
                 * @member {grpc.reflection.v1.ListServiceResponse.$Properties|null|undefined} listServicesResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.listServicesResponse = null;

                /**
                 * ServerReflectionResponse errorResponse.
                 * @member {grpc.reflection.v1.ErrorResponse.$Properties|null|undefined} errorResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                ServerReflectionResponse.prototype.errorResponse = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * ServerReflectionResponse messageResponse.
                 * @member {"fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse"|undefined} messageResponse
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @instance
                 */
                $Object.defineProperty(ServerReflectionResponse.prototype, "messageResponse", {
                    get: $util.oneOfGetter($oneOfFields = ["fileDescriptorResponse", "allExtensionNumbersResponse", "listServicesResponse", "errorResponse"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ServerReflectionResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ServerReflectionResponse} ServerReflectionResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ServerReflectionResponse.$Shape): grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ServerReflectionResponse.$Properties): grpc.reflection.v1.ServerReflectionResponse;
                 * }}
                 */
                ServerReflectionResponse.create = function(properties) {
                    return new ServerReflectionResponse(properties);
                };

                /**
                 * Encodes the specified ServerReflectionResponse message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @static
                 * @param {grpc.reflection.v1.ServerReflectionResponse.$Properties} message ServerReflectionResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServerReflectionResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.validHost != null && $Object.hasOwnProperty.call(message, "validHost") && message.validHost !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.validHost);
                    if (message.originalRequest != null && $Object.hasOwnProperty.call(message, "originalRequest"))
                        $root.grpc.reflection.v1.ServerReflectionRequest.encode(message.originalRequest, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.fileDescriptorResponse != null && $Object.hasOwnProperty.call(message, "fileDescriptorResponse"))
                        $root.grpc.reflection.v1.FileDescriptorResponse.encode(message.fileDescriptorResponse, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.allExtensionNumbersResponse != null && $Object.hasOwnProperty.call(message, "allExtensionNumbersResponse"))
                        $root.grpc.reflection.v1.ExtensionNumberResponse.encode(message.allExtensionNumbersResponse, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.listServicesResponse != null && $Object.hasOwnProperty.call(message, "listServicesResponse"))
                        $root.grpc.reflection.v1.ListServiceResponse.encode(message.listServicesResponse, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.errorResponse != null && $Object.hasOwnProperty.call(message, "errorResponse"))
                        $root.grpc.reflection.v1.ErrorResponse.encode(message.errorResponse, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServerReflectionResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ServerReflectionResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape} ServerReflectionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServerReflectionResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ServerReflectionResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.validHost = value;
                                else
                                    delete message.validHost;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.originalRequest = $root.grpc.reflection.v1.ServerReflectionRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.originalRequest);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.fileDescriptorResponse = $root.grpc.reflection.v1.FileDescriptorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.fileDescriptorResponse);
                                message.messageResponse = "fileDescriptorResponse";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.allExtensionNumbersResponse = $root.grpc.reflection.v1.ExtensionNumberResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.allExtensionNumbersResponse);
                                message.messageResponse = "allExtensionNumbersResponse";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.listServicesResponse = $root.grpc.reflection.v1.ListServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.listServicesResponse);
                                message.messageResponse = "listServicesResponse";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.errorResponse = $root.grpc.reflection.v1.ErrorResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.errorResponse);
                                message.messageResponse = "errorResponse";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServerReflectionResponse;
            })();

            v1.FileDescriptorResponse = (function() {

                /**
                 * Properties of a FileDescriptorResponse.
                 * @typedef {Object} grpc.reflection.v1.FileDescriptorResponse.$Properties
                 * @property {Array.<Uint8Array>|null} [fileDescriptorProto] FileDescriptorResponse fileDescriptorProto
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FileDescriptorResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IFileDescriptorResponse
                 * @augments grpc.reflection.v1.FileDescriptorResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.FileDescriptorResponse.$Properties instead.
                 */

                /**
                 * Shape of a FileDescriptorResponse.
                 * @typedef {grpc.reflection.v1.FileDescriptorResponse.$Properties} grpc.reflection.v1.FileDescriptorResponse.$Shape
                 */

                /**
                 * Constructs a new FileDescriptorResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a FileDescriptorResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.FileDescriptorResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FileDescriptorResponse = function (properties) {
                    this.fileDescriptorProto = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * FileDescriptorResponse fileDescriptorProto.
                 * @member {Array.<Uint8Array>} fileDescriptorProto
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @instance
                 */
                FileDescriptorResponse.prototype.fileDescriptorProto = $util.emptyArray;

                /**
                 * Creates a new FileDescriptorResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @static
                 * @param {grpc.reflection.v1.FileDescriptorResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.FileDescriptorResponse} FileDescriptorResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.FileDescriptorResponse.$Shape): grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.FileDescriptorResponse.$Properties): grpc.reflection.v1.FileDescriptorResponse;
                 * }}
                 */
                FileDescriptorResponse.create = function(properties) {
                    return new FileDescriptorResponse(properties);
                };

                /**
                 * Encodes the specified FileDescriptorResponse message. Does not implicitly {@link grpc.reflection.v1.FileDescriptorResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @static
                 * @param {grpc.reflection.v1.FileDescriptorResponse.$Properties} message FileDescriptorResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FileDescriptorResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.fileDescriptorProto != null && message.fileDescriptorProto.length)
                        for (let i = 0; i < message.fileDescriptorProto.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.fileDescriptorProto[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FileDescriptorResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.FileDescriptorResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape} FileDescriptorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FileDescriptorResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.FileDescriptorResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.fileDescriptorProto && message.fileDescriptorProto.length))
                                    message.fileDescriptorProto = [];
                                message.fileDescriptorProto.push(reader.bytes());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return FileDescriptorResponse;
            })();

            v1.ExtensionNumberResponse = (function() {

                /**
                 * Properties of an ExtensionNumberResponse.
                 * @typedef {Object} grpc.reflection.v1.ExtensionNumberResponse.$Properties
                 * @property {string|null} [baseTypeName] ExtensionNumberResponse baseTypeName
                 * @property {Array.<number>|null} [extensionNumber] ExtensionNumberResponse extensionNumber
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ExtensionNumberResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IExtensionNumberResponse
                 * @augments grpc.reflection.v1.ExtensionNumberResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ExtensionNumberResponse.$Properties instead.
                 */

                /**
                 * Shape of an ExtensionNumberResponse.
                 * @typedef {grpc.reflection.v1.ExtensionNumberResponse.$Properties} grpc.reflection.v1.ExtensionNumberResponse.$Shape
                 */

                /**
                 * Constructs a new ExtensionNumberResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents an ExtensionNumberResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ExtensionNumberResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ExtensionNumberResponse = function (properties) {
                    this.extensionNumber = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ExtensionNumberResponse baseTypeName.
                 * @member {string} baseTypeName
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @instance
                 */
                ExtensionNumberResponse.prototype.baseTypeName = "";

                /**
                 * ExtensionNumberResponse extensionNumber.
                 * @member {Array.<number>} extensionNumber
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @instance
                 */
                ExtensionNumberResponse.prototype.extensionNumber = $util.emptyArray;

                /**
                 * Creates a new ExtensionNumberResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @static
                 * @param {grpc.reflection.v1.ExtensionNumberResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ExtensionNumberResponse} ExtensionNumberResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ExtensionNumberResponse.$Shape): grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ExtensionNumberResponse.$Properties): grpc.reflection.v1.ExtensionNumberResponse;
                 * }}
                 */
                ExtensionNumberResponse.create = function(properties) {
                    return new ExtensionNumberResponse(properties);
                };

                /**
                 * Encodes the specified ExtensionNumberResponse message. Does not implicitly {@link grpc.reflection.v1.ExtensionNumberResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @static
                 * @param {grpc.reflection.v1.ExtensionNumberResponse.$Properties} message ExtensionNumberResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ExtensionNumberResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.baseTypeName != null && $Object.hasOwnProperty.call(message, "baseTypeName") && message.baseTypeName !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.baseTypeName);
                    if (message.extensionNumber != null && message.extensionNumber.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).int32s(message.extensionNumber);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ExtensionNumberResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ExtensionNumberResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape} ExtensionNumberResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ExtensionNumberResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ExtensionNumberResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.baseTypeName = value;
                                else
                                    delete message.baseTypeName;
                                continue;
                            }
                        case 2: {
                                if (wireType === 2) {
                                    if (!(message.extensionNumber && message.extensionNumber.length))
                                        message.extensionNumber = [];
                                    reader.int32s(message.extensionNumber);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.extensionNumber && message.extensionNumber.length))
                                    message.extensionNumber = [];
                                message.extensionNumber.push(reader.int32());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ExtensionNumberResponse;
            })();

            v1.ListServiceResponse = (function() {

                /**
                 * Properties of a ListServiceResponse.
                 * @typedef {Object} grpc.reflection.v1.ListServiceResponse.$Properties
                 * @property {Array.<grpc.reflection.v1.ServiceResponse.$Properties>|null} [service] ListServiceResponse service
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IListServiceResponse
                 * @augments grpc.reflection.v1.ListServiceResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ListServiceResponse.$Properties instead.
                 */

                /**
                 * Shape of a ListServiceResponse.
                 * @typedef {grpc.reflection.v1.ListServiceResponse.$Properties} grpc.reflection.v1.ListServiceResponse.$Shape
                 */

                /**
                 * Constructs a new ListServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ListServiceResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ListServiceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListServiceResponse = function (properties) {
                    this.service = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListServiceResponse service.
                 * @member {Array.<grpc.reflection.v1.ServiceResponse.$Properties>} service
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @instance
                 */
                ListServiceResponse.prototype.service = $util.emptyArray;

                /**
                 * Creates a new ListServiceResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ListServiceResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ListServiceResponse} ListServiceResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ListServiceResponse.$Shape): grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ListServiceResponse.$Properties): grpc.reflection.v1.ListServiceResponse;
                 * }}
                 */
                ListServiceResponse.create = function(properties) {
                    return new ListServiceResponse(properties);
                };

                /**
                 * Encodes the specified ListServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ListServiceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ListServiceResponse.$Properties} message ListServiceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListServiceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.service != null && message.service.length)
                        for (let i = 0; i < message.service.length; ++i)
                            $root.grpc.reflection.v1.ServiceResponse.encode(message.service[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListServiceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ListServiceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape} ListServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListServiceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ListServiceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.service && message.service.length))
                                    message.service = [];
                                message.service.push($root.grpc.reflection.v1.ServiceResponse.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ListServiceResponse;
            })();

            v1.ServiceResponse = (function() {

                /**
                 * Properties of a ServiceResponse.
                 * @typedef {Object} grpc.reflection.v1.ServiceResponse.$Properties
                 * @property {string|null} [name] ServiceResponse name
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IServiceResponse
                 * @augments grpc.reflection.v1.ServiceResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ServiceResponse.$Properties instead.
                 */

                /**
                 * Shape of a ServiceResponse.
                 * @typedef {grpc.reflection.v1.ServiceResponse.$Properties} grpc.reflection.v1.ServiceResponse.$Shape
                 */

                /**
                 * Constructs a new ServiceResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents a ServiceResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ServiceResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ServiceResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ServiceResponse name.
                 * @member {string} name
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @instance
                 */
                ServiceResponse.prototype.name = "";

                /**
                 * Creates a new ServiceResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ServiceResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ServiceResponse} ServiceResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ServiceResponse.$Shape): grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ServiceResponse.$Properties): grpc.reflection.v1.ServiceResponse;
                 * }}
                 */
                ServiceResponse.create = function(properties) {
                    return new ServiceResponse(properties);
                };

                /**
                 * Encodes the specified ServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ServiceResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @static
                 * @param {grpc.reflection.v1.ServiceResponse.$Properties} message ServiceResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ServiceResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ServiceResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ServiceResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape} ServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ServiceResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ServiceResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ServiceResponse;
            })();

            v1.ErrorResponse = (function() {

                /**
                 * Properties of an ErrorResponse.
                 * @typedef {Object} grpc.reflection.v1.ErrorResponse.$Properties
                 * @property {number|null} [errorCode] ErrorResponse errorCode
                 * @property {string|null} [errorMessage] ErrorResponse errorMessage
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an ErrorResponse.
                 * @memberof grpc.reflection.v1
                 * @interface IErrorResponse
                 * @augments grpc.reflection.v1.ErrorResponse.$Properties
                 * @deprecated Use grpc.reflection.v1.ErrorResponse.$Properties instead.
                 */

                /**
                 * Shape of an ErrorResponse.
                 * @typedef {grpc.reflection.v1.ErrorResponse.$Properties} grpc.reflection.v1.ErrorResponse.$Shape
                 */

                /**
                 * Constructs a new ErrorResponse.
                 * @memberof grpc.reflection.v1
                 * @classdesc Represents an ErrorResponse.
                 * @constructor
                 * @param {grpc.reflection.v1.ErrorResponse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ErrorResponse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ErrorResponse errorCode.
                 * @member {number} errorCode
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @instance
                 */
                ErrorResponse.prototype.errorCode = 0;

                /**
                 * ErrorResponse errorMessage.
                 * @member {string} errorMessage
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @instance
                 */
                ErrorResponse.prototype.errorMessage = "";

                /**
                 * Creates a new ErrorResponse instance using the specified properties.
                 * @function create
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @static
                 * @param {grpc.reflection.v1.ErrorResponse.$Properties=} [properties] Properties to set
                 * @returns {grpc.reflection.v1.ErrorResponse} ErrorResponse instance
                 * @type {{
                 *   (properties: grpc.reflection.v1.ErrorResponse.$Shape): grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape;
                 *   (properties?: grpc.reflection.v1.ErrorResponse.$Properties): grpc.reflection.v1.ErrorResponse;
                 * }}
                 */
                ErrorResponse.create = function(properties) {
                    return new ErrorResponse(properties);
                };

                /**
                 * Encodes the specified ErrorResponse message. Does not implicitly {@link grpc.reflection.v1.ErrorResponse.verify|verify} messages.
                 * @function encode
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @static
                 * @param {grpc.reflection.v1.ErrorResponse.$Properties} message ErrorResponse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ErrorResponse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.errorCode != null && $Object.hasOwnProperty.call(message, "errorCode") && message.errorCode !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.errorCode);
                    if (message.errorMessage != null && $Object.hasOwnProperty.call(message, "errorMessage") && message.errorMessage !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.errorMessage);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an ErrorResponse message from the specified reader or buffer.
                 * @function decode
                 * @memberof grpc.reflection.v1.ErrorResponse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape} ErrorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ErrorResponse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.grpc.reflection.v1.ErrorResponse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.errorCode = value;
                                else
                                    delete message.errorCode;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.errorMessage = value;
                                else
                                    delete message.errorMessage;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ErrorResponse;
            })();

            return v1;
        })();

        return reflection;
    })();

    return grpc;
})();

export {
  $root as default
};
