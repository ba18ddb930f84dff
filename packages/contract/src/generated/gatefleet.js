// SPDX-License-Identifier: Apache-2.0
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $Boolean = $util.global.Boolean, $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const gatefleet = $root.gatefleet = (() => {

    /**
     * Namespace gatefleet.
     * @exports gatefleet
     * @namespace
     */
    const gatefleet = {};

    gatefleet.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof gatefleet
         * @namespace
         */
        const v1 = {};

        v1.ApiRequest = (function() {

            /**
             * Properties of an ApiRequest.
             * @typedef {Object} gatefleet.v1.ApiRequest.$Properties
             * @property {gatefleet.v1.CommandOptions.$Properties|null} [options] ApiRequest options
             * @property {string|null} [method] ApiRequest method
             * @property {string|null} [path] ApiRequest path
             * @property {string|null} [query] ApiRequest query
             * @property {Uint8Array|null} [json] ApiRequest json
             * @property {gatefleet.v1.RawBody.$Properties|null} [raw] ApiRequest raw
             * @property {Array.<gatefleet.v1.File.$Properties>|null} [files] ApiRequest files
             * @property {string|null} [reason] ApiRequest reason
             * @property {number|null} [priority] ApiRequest priority
             * @property {"json"|"raw"} [body] ApiRequest body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ApiRequest.
             * @memberof gatefleet.v1
             * @interface IApiRequest
             * @augments gatefleet.v1.ApiRequest.$Properties
             * @deprecated Use gatefleet.v1.ApiRequest.$Properties instead.
             */

            /**
             * Narrowed shape of an ApiRequest.
             * @typedef {{
             *   options?: gatefleet.v1.CommandOptions.$Shape|null;
             *   method?: string|null;
             *   path?: string|null;
             *   query?: string|null;
             *   json?: Uint8Array|null;
             *   raw?: gatefleet.v1.RawBody.$Shape|null;
             *   files?: Array.<gatefleet.v1.File.$Shape>|null;
             *   reason?: string|null;
             *   priority?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; json?: null; raw?: null }|{ body?: "json"; json: Uint8Array; raw?: null }|{ body?: "raw"; json?: null; raw: gatefleet.v1.RawBody.$Shape })
             * )} gatefleet.v1.ApiRequest.$Shape
             */

            /**
             * Constructs a new ApiRequest.
             * @memberof gatefleet.v1
             * @classdesc Represents an ApiRequest.
             * @constructor
             * @param {gatefleet.v1.ApiRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ApiRequest = function (properties) {
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ApiRequest options.
             * @member {gatefleet.v1.CommandOptions.$Properties|null|undefined} options
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.options = null;

            /**
             * ApiRequest method.
             * @member {string} method
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.method = "";

            /**
             * ApiRequest path.
             * @member {string} path
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.path = "";

            /**
             * ApiRequest query.
             * @member {string} query
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.query = "";

            /**
             * ApiRequest json.
             * @member {Uint8Array|null|undefined} json
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.json = null;

            /**
             * ApiRequest raw.
             * @member {gatefleet.v1.RawBody.$Properties|null|undefined} raw
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.raw = null;

            /**
             * ApiRequest files.
             * @member {Array.<gatefleet.v1.File.$Properties>} files
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.files = $util.emptyArray;

            /**
             * ApiRequest reason.
             * @member {string} reason
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.reason = "";

            /**
             * ApiRequest priority.
             * @member {number} priority
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            ApiRequest.prototype.priority = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ApiRequest body.
             * @member {"json"|"raw"|undefined} body
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             */
            $Object.defineProperty(ApiRequest.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["json", "raw"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ApiRequest instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ApiRequest
             * @static
             * @param {gatefleet.v1.ApiRequest.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ApiRequest} ApiRequest instance
             * @type {{
             *   (properties: gatefleet.v1.ApiRequest.$Shape): gatefleet.v1.ApiRequest & gatefleet.v1.ApiRequest.$Shape;
             *   (properties?: gatefleet.v1.ApiRequest.$Properties): gatefleet.v1.ApiRequest;
             * }}
             */
            ApiRequest.create = function(properties) {
                return new ApiRequest(properties);
            };

            /**
             * Encodes the specified ApiRequest message. Does not implicitly {@link gatefleet.v1.ApiRequest.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ApiRequest
             * @static
             * @param {gatefleet.v1.ApiRequest.$Properties} message ApiRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ApiRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.gatefleet.v1.CommandOptions.encode(message.options, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.method);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.path);
                if (message.query != null && $Object.hasOwnProperty.call(message, "query") && message.query !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.query);
                if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.json);
                if (message.raw != null && $Object.hasOwnProperty.call(message, "raw"))
                    $root.gatefleet.v1.RawBody.encode(message.raw, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.gatefleet.v1.File.encode(message.files[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.reason);
                if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).sint32(message.priority);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ApiRequest message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ApiRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ApiRequest & gatefleet.v1.ApiRequest.$Shape} ApiRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ApiRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ApiRequest();
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
                            message.options = $root.gatefleet.v1.CommandOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.method = value;
                            else
                                delete message.method;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.query = value;
                            else
                                delete message.query;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.json = reader.bytes();
                            message.body = "json";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.raw = $root.gatefleet.v1.RawBody.decode(reader, reader.size(), $undefined, _depth + 1, message.raw);
                            message.body = "raw";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.gatefleet.v1.File.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.sint32())
                                message.priority = value;
                            else
                                delete message.priority;
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
             * Creates an ApiRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ApiRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ApiRequest} ApiRequest
             */
            ApiRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ApiRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ApiRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ApiRequest();
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".gatefleet.v1.ApiRequest.options: object expected");
                    message.options = $root.gatefleet.v1.CommandOptions.fromObject(object.options, _depth + 1);
                }
                if (object.method != null)
                    if (typeof object.method !== "string" || object.method.length)
                        message.method = $String(object.method);
                if (object.path != null)
                    if (typeof object.path !== "string" || object.path.length)
                        message.path = $String(object.path);
                if (object.query != null)
                    if (typeof object.query !== "string" || object.query.length)
                        message.query = $String(object.query);
                if (object.json != null)
                    if (typeof object.json === "string")
                        $util.base64.decode(object.json, message.json = $util.newBuffer($util.base64.length(object.json)), 0);
                    else if (object.json.length >= 0)
                        message.json = object.json;
                if (object.raw != null) {
                    if (!$util.isObject(object.raw))
                        throw $TypeError(".gatefleet.v1.ApiRequest.raw: object expected");
                    message.raw = $root.gatefleet.v1.RawBody.fromObject(object.raw, _depth + 1);
                }
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".gatefleet.v1.ApiRequest.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".gatefleet.v1.ApiRequest.files: object expected");
                        message.files[i] = $root.gatefleet.v1.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.priority != null)
                    if ($Number(object.priority) !== 0)
                        message.priority = object.priority | 0;
                return message;
            };

            /**
             * Creates a plain object from an ApiRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ApiRequest
             * @static
             * @param {gatefleet.v1.ApiRequest} message ApiRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ApiRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.files = [];
                if (options.defaults) {
                    object.options = null;
                    object.method = "";
                    object.path = "";
                    object.query = "";
                    object.reason = "";
                    object.priority = 0;
                }
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.gatefleet.v1.CommandOptions.toObject(message.options, options, _depth + 1);
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    object.method = message.method;
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = message.path;
                if (message.query != null && $Object.hasOwnProperty.call(message, "query"))
                    object.query = message.query;
                if (message.json != null && $Object.hasOwnProperty.call(message, "json")) {
                    object.json = options.bytes === $String ? $util.base64.encode(message.json, 0, message.json.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.json) : message.json;
                    if (options.oneofs)
                        object.body = "json";
                }
                if (message.raw != null && $Object.hasOwnProperty.call(message, "raw")) {
                    object.raw = $root.gatefleet.v1.RawBody.toObject(message.raw, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "raw";
                }
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.gatefleet.v1.File.toObject(message.files[j], options, _depth + 1);
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                    object.priority = message.priority;
                return object;
            };

            /**
             * Converts this ApiRequest to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ApiRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ApiRequest.prototype.toJSON = function() {
                return ApiRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ApiRequest;
        })();

        v1.RawBody = (function() {

            /**
             * Properties of a RawBody.
             * @typedef {Object} gatefleet.v1.RawBody.$Properties
             * @property {string|null} [contentType] RawBody contentType
             * @property {Uint8Array|null} [content] RawBody content
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RawBody.
             * @memberof gatefleet.v1
             * @interface IRawBody
             * @augments gatefleet.v1.RawBody.$Properties
             * @deprecated Use gatefleet.v1.RawBody.$Properties instead.
             */

            /**
             * Shape of a RawBody.
             * @typedef {gatefleet.v1.RawBody.$Properties} gatefleet.v1.RawBody.$Shape
             */

            /**
             * Constructs a new RawBody.
             * @memberof gatefleet.v1
             * @classdesc Represents a RawBody.
             * @constructor
             * @param {gatefleet.v1.RawBody.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RawBody = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RawBody contentType.
             * @member {string} contentType
             * @memberof gatefleet.v1.RawBody
             * @instance
             */
            RawBody.prototype.contentType = "";

            /**
             * RawBody content.
             * @member {Uint8Array} content
             * @memberof gatefleet.v1.RawBody
             * @instance
             */
            RawBody.prototype.content = $util.newBuffer([]);

            /**
             * Creates a new RawBody instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.RawBody
             * @static
             * @param {gatefleet.v1.RawBody.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.RawBody} RawBody instance
             * @type {{
             *   (properties: gatefleet.v1.RawBody.$Shape): gatefleet.v1.RawBody & gatefleet.v1.RawBody.$Shape;
             *   (properties?: gatefleet.v1.RawBody.$Properties): gatefleet.v1.RawBody;
             * }}
             */
            RawBody.create = function(properties) {
                return new RawBody(properties);
            };

            /**
             * Encodes the specified RawBody message. Does not implicitly {@link gatefleet.v1.RawBody.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.RawBody
             * @static
             * @param {gatefleet.v1.RawBody.$Properties} message RawBody message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RawBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType") && message.contentType !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.contentType);
                if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.content);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RawBody message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.RawBody
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.RawBody & gatefleet.v1.RawBody.$Shape} RawBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RawBody.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.RawBody();
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
                                message.contentType = value;
                            else
                                delete message.contentType;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.content = value;
                            else
                                delete message.content;
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
             * Creates a RawBody message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.RawBody
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.RawBody} RawBody
             */
            RawBody.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.RawBody)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.RawBody: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.RawBody();
                if (object.contentType != null)
                    if (typeof object.contentType !== "string" || object.contentType.length)
                        message.contentType = $String(object.contentType);
                if (object.content != null)
                    if (object.content.length)
                        if (typeof object.content === "string")
                            $util.base64.decode(object.content, message.content = $util.newBuffer($util.base64.length(object.content)), 0);
                        else if (object.content.length >= 0)
                            message.content = object.content;
                return message;
            };

            /**
             * Creates a plain object from a RawBody message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.RawBody
             * @static
             * @param {gatefleet.v1.RawBody} message RawBody
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RawBody.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.contentType = "";
                    if (options.bytes === $String)
                        object.content = "";
                    else {
                        object.content = [];
                        if (options.bytes !== $Array)
                            object.content = $util.newBuffer(object.content);
                    }
                }
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType"))
                    object.contentType = message.contentType;
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    object.content = options.bytes === $String ? $util.base64.encode(message.content, 0, message.content.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.content) : message.content;
                return object;
            };

            /**
             * Converts this RawBody to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.RawBody
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RawBody.prototype.toJSON = function() {
                return RawBody.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RawBody;
        })();

        v1.File = (function() {

            /**
             * Properties of a File.
             * @typedef {Object} gatefleet.v1.File.$Properties
             * @property {string|null} [name] File name
             * @property {string|null} [contentType] File contentType
             * @property {Uint8Array|null} [content] File content
             * @property {string|null} [description] File description
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a File.
             * @memberof gatefleet.v1
             * @interface IFile
             * @augments gatefleet.v1.File.$Properties
             * @deprecated Use gatefleet.v1.File.$Properties instead.
             */

            /**
             * Shape of a File.
             * @typedef {gatefleet.v1.File.$Properties} gatefleet.v1.File.$Shape
             */

            /**
             * Constructs a new File.
             * @memberof gatefleet.v1
             * @classdesc Represents a File.
             * @constructor
             * @param {gatefleet.v1.File.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const File = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * File name.
             * @member {string} name
             * @memberof gatefleet.v1.File
             * @instance
             */
            File.prototype.name = "";

            /**
             * File contentType.
             * @member {string} contentType
             * @memberof gatefleet.v1.File
             * @instance
             */
            File.prototype.contentType = "";

            /**
             * File content.
             * @member {Uint8Array} content
             * @memberof gatefleet.v1.File
             * @instance
             */
            File.prototype.content = $util.newBuffer([]);

            /**
             * File description.
             * @member {string} description
             * @memberof gatefleet.v1.File
             * @instance
             */
            File.prototype.description = "";

            /**
             * Creates a new File instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.File
             * @static
             * @param {gatefleet.v1.File.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.File} File instance
             * @type {{
             *   (properties: gatefleet.v1.File.$Shape): gatefleet.v1.File & gatefleet.v1.File.$Shape;
             *   (properties?: gatefleet.v1.File.$Properties): gatefleet.v1.File;
             * }}
             */
            File.create = function(properties) {
                return new File(properties);
            };

            /**
             * Encodes the specified File message. Does not implicitly {@link gatefleet.v1.File.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.File
             * @static
             * @param {gatefleet.v1.File.$Properties} message File message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            File.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType") && message.contentType !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.contentType);
                if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.content);
                if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.description);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a File message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.File
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.File & gatefleet.v1.File.$Shape} File
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            File.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.File();
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
                                message.contentType = value;
                            else
                                delete message.contentType;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.content = value;
                            else
                                delete message.content;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.description = value;
                            else
                                delete message.description;
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
             * Creates a File message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.File
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.File} File
             */
            File.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.File)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.File: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.File();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.contentType != null)
                    if (typeof object.contentType !== "string" || object.contentType.length)
                        message.contentType = $String(object.contentType);
                if (object.content != null)
                    if (object.content.length)
                        if (typeof object.content === "string")
                            $util.base64.decode(object.content, message.content = $util.newBuffer($util.base64.length(object.content)), 0);
                        else if (object.content.length >= 0)
                            message.content = object.content;
                if (object.description != null)
                    if (typeof object.description !== "string" || object.description.length)
                        message.description = $String(object.description);
                return message;
            };

            /**
             * Creates a plain object from a File message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.File
             * @static
             * @param {gatefleet.v1.File} message File
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            File.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.contentType = "";
                    if (options.bytes === $String)
                        object.content = "";
                    else {
                        object.content = [];
                        if (options.bytes !== $Array)
                            object.content = $util.newBuffer(object.content);
                    }
                    object.description = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType"))
                    object.contentType = message.contentType;
                if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                    object.content = options.bytes === $String ? $util.base64.encode(message.content, 0, message.content.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.content) : message.content;
                if (message.description != null && $Object.hasOwnProperty.call(message, "description"))
                    object.description = message.description;
                return object;
            };

            /**
             * Converts this File to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.File
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            File.prototype.toJSON = function() {
                return File.toObject(this, $protobuf.util.toJSONOptions);
            };

            return File;
        })();

        v1.ApiResponse = (function() {

            /**
             * Properties of an ApiResponse.
             * @typedef {Object} gatefleet.v1.ApiResponse.$Properties
             * @property {number|null} [status] ApiResponse status
             * @property {string|null} [contentType] ApiResponse contentType
             * @property {Uint8Array|null} [body] ApiResponse body
             * @property {number|null} [waitedMs] ApiResponse waitedMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ApiResponse.
             * @memberof gatefleet.v1
             * @interface IApiResponse
             * @augments gatefleet.v1.ApiResponse.$Properties
             * @deprecated Use gatefleet.v1.ApiResponse.$Properties instead.
             */

            /**
             * Shape of an ApiResponse.
             * @typedef {gatefleet.v1.ApiResponse.$Properties} gatefleet.v1.ApiResponse.$Shape
             */

            /**
             * Constructs a new ApiResponse.
             * @memberof gatefleet.v1
             * @classdesc Represents an ApiResponse.
             * @constructor
             * @param {gatefleet.v1.ApiResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ApiResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ApiResponse status.
             * @member {number} status
             * @memberof gatefleet.v1.ApiResponse
             * @instance
             */
            ApiResponse.prototype.status = 0;

            /**
             * ApiResponse contentType.
             * @member {string} contentType
             * @memberof gatefleet.v1.ApiResponse
             * @instance
             */
            ApiResponse.prototype.contentType = "";

            /**
             * ApiResponse body.
             * @member {Uint8Array} body
             * @memberof gatefleet.v1.ApiResponse
             * @instance
             */
            ApiResponse.prototype.body = $util.newBuffer([]);

            /**
             * ApiResponse waitedMs.
             * @member {number} waitedMs
             * @memberof gatefleet.v1.ApiResponse
             * @instance
             */
            ApiResponse.prototype.waitedMs = 0;

            /**
             * Creates a new ApiResponse instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ApiResponse
             * @static
             * @param {gatefleet.v1.ApiResponse.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ApiResponse} ApiResponse instance
             * @type {{
             *   (properties: gatefleet.v1.ApiResponse.$Shape): gatefleet.v1.ApiResponse & gatefleet.v1.ApiResponse.$Shape;
             *   (properties?: gatefleet.v1.ApiResponse.$Properties): gatefleet.v1.ApiResponse;
             * }}
             */
            ApiResponse.create = function(properties) {
                return new ApiResponse(properties);
            };

            /**
             * Encodes the specified ApiResponse message. Does not implicitly {@link gatefleet.v1.ApiResponse.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ApiResponse
             * @static
             * @param {gatefleet.v1.ApiResponse.$Properties} message ApiResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ApiResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.status);
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType") && message.contentType !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.contentType);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.body);
                if (message.waitedMs != null && $Object.hasOwnProperty.call(message, "waitedMs") && message.waitedMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.waitedMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ApiResponse message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ApiResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ApiResponse & gatefleet.v1.ApiResponse.$Shape} ApiResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ApiResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ApiResponse();
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
                            if (value = reader.uint32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.contentType = value;
                            else
                                delete message.contentType;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.waitedMs = value;
                            else
                                delete message.waitedMs;
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
             * Creates an ApiResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ApiResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ApiResponse} ApiResponse
             */
            ApiResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ApiResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ApiResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ApiResponse();
                if (object.status != null)
                    if ($Number(object.status) !== 0)
                        message.status = object.status >>> 0;
                if (object.contentType != null)
                    if (typeof object.contentType !== "string" || object.contentType.length)
                        message.contentType = $String(object.contentType);
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.waitedMs != null)
                    if ($Number(object.waitedMs) !== 0)
                        message.waitedMs = object.waitedMs >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an ApiResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ApiResponse
             * @static
             * @param {gatefleet.v1.ApiResponse} message ApiResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ApiResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.status = 0;
                    object.contentType = "";
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                    object.waitedMs = 0;
                }
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = message.status;
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType"))
                    object.contentType = message.contentType;
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                if (message.waitedMs != null && $Object.hasOwnProperty.call(message, "waitedMs"))
                    object.waitedMs = message.waitedMs;
                return object;
            };

            /**
             * Converts this ApiResponse to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ApiResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ApiResponse.prototype.toJSON = function() {
                return ApiResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ApiResponse;
        })();

        v1.CommandOptions = (function() {

            /**
             * Properties of a CommandOptions.
             * @typedef {Object} gatefleet.v1.CommandOptions.$Properties
             * @property {number|Long|null} [deadlineMs] CommandOptions deadlineMs
             * @property {string|null} [idempotencyKey] CommandOptions idempotencyKey
             * @property {boolean|null} [mayRepeat] CommandOptions mayRepeat
             * @property {string|null} [traceparent] CommandOptions traceparent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandOptions.
             * @memberof gatefleet.v1
             * @interface ICommandOptions
             * @augments gatefleet.v1.CommandOptions.$Properties
             * @deprecated Use gatefleet.v1.CommandOptions.$Properties instead.
             */

            /**
             * Shape of a CommandOptions.
             * @typedef {gatefleet.v1.CommandOptions.$Properties} gatefleet.v1.CommandOptions.$Shape
             */

            /**
             * Constructs a new CommandOptions.
             * @memberof gatefleet.v1
             * @classdesc Represents a CommandOptions.
             * @constructor
             * @param {gatefleet.v1.CommandOptions.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandOptions = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CommandOptions deadlineMs.
             * @member {number|Long} deadlineMs
             * @memberof gatefleet.v1.CommandOptions
             * @instance
             */
            CommandOptions.prototype.deadlineMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CommandOptions idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof gatefleet.v1.CommandOptions
             * @instance
             */
            CommandOptions.prototype.idempotencyKey = "";

            /**
             * CommandOptions mayRepeat.
             * @member {boolean} mayRepeat
             * @memberof gatefleet.v1.CommandOptions
             * @instance
             */
            CommandOptions.prototype.mayRepeat = false;

            /**
             * CommandOptions traceparent.
             * @member {string} traceparent
             * @memberof gatefleet.v1.CommandOptions
             * @instance
             */
            CommandOptions.prototype.traceparent = "";

            /**
             * Creates a new CommandOptions instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.CommandOptions
             * @static
             * @param {gatefleet.v1.CommandOptions.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.CommandOptions} CommandOptions instance
             * @type {{
             *   (properties: gatefleet.v1.CommandOptions.$Shape): gatefleet.v1.CommandOptions & gatefleet.v1.CommandOptions.$Shape;
             *   (properties?: gatefleet.v1.CommandOptions.$Properties): gatefleet.v1.CommandOptions;
             * }}
             */
            CommandOptions.create = function(properties) {
                return new CommandOptions(properties);
            };

            /**
             * Encodes the specified CommandOptions message. Does not implicitly {@link gatefleet.v1.CommandOptions.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.CommandOptions
             * @static
             * @param {gatefleet.v1.CommandOptions.$Properties} message CommandOptions message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandOptions.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.deadlineMs != null && $Object.hasOwnProperty.call(message, "deadlineMs") && (typeof message.deadlineMs === "object" ? message.deadlineMs.low || message.deadlineMs.high : message.deadlineMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.deadlineMs);
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.idempotencyKey);
                if (message.mayRepeat != null && $Object.hasOwnProperty.call(message, "mayRepeat") && message.mayRepeat !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.mayRepeat);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.traceparent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandOptions message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.CommandOptions
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.CommandOptions & gatefleet.v1.CommandOptions.$Shape} CommandOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandOptions.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.CommandOptions();
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
                                message.deadlineMs = value;
                            else
                                delete message.deadlineMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.mayRepeat = value;
                            else
                                delete message.mayRepeat;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
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
             * Creates a CommandOptions message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.CommandOptions
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.CommandOptions} CommandOptions
             */
            CommandOptions.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.CommandOptions)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.CommandOptions: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.CommandOptions();
                if (object.deadlineMs != null)
                    if (typeof object.deadlineMs === "object" ? object.deadlineMs.low || object.deadlineMs.high : $Number(object.deadlineMs) !== 0)
                        if ($util.Long)
                            message.deadlineMs = $util.Long.fromValue(object.deadlineMs, true);
                        else if (typeof object.deadlineMs === "string")
                            message.deadlineMs = $parseInt(object.deadlineMs, 10);
                        else if (typeof object.deadlineMs === "number")
                            message.deadlineMs = object.deadlineMs;
                        else if (typeof object.deadlineMs === "object")
                            message.deadlineMs = new $util.LongBits(object.deadlineMs.low >>> 0, object.deadlineMs.high >>> 0).toNumber(true);
                if (object.idempotencyKey != null)
                    if (typeof object.idempotencyKey !== "string" || object.idempotencyKey.length)
                        message.idempotencyKey = $String(object.idempotencyKey);
                if (object.mayRepeat != null)
                    if (object.mayRepeat)
                        message.mayRepeat = $Boolean(object.mayRepeat);
                if (object.traceparent != null)
                    if (typeof object.traceparent !== "string" || object.traceparent.length)
                        message.traceparent = $String(object.traceparent);
                return message;
            };

            /**
             * Creates a plain object from a CommandOptions message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.CommandOptions
             * @static
             * @param {gatefleet.v1.CommandOptions} message CommandOptions
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CommandOptions.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.deadlineMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.deadlineMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.idempotencyKey = "";
                    object.mayRepeat = false;
                    object.traceparent = "";
                }
                if (message.deadlineMs != null && $Object.hasOwnProperty.call(message, "deadlineMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deadlineMs = typeof message.deadlineMs === "number" ? $BigInt(message.deadlineMs) : $util.Long.fromBits(message.deadlineMs.low >>> 0, message.deadlineMs.high >>> 0, true).toBigInt();
                    else if (typeof message.deadlineMs === "number")
                        object.deadlineMs = options.longs === $String ? $String(message.deadlineMs) : message.deadlineMs;
                    else
                        object.deadlineMs = options.longs === $String ? $util.Long.prototype.toString.call(message.deadlineMs) : options.longs === $Number ? new $util.LongBits(message.deadlineMs.low >>> 0, message.deadlineMs.high >>> 0).toNumber(true) : message.deadlineMs;
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey"))
                    object.idempotencyKey = message.idempotencyKey;
                if (message.mayRepeat != null && $Object.hasOwnProperty.call(message, "mayRepeat"))
                    object.mayRepeat = message.mayRepeat;
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent"))
                    object.traceparent = message.traceparent;
                return object;
            };

            /**
             * Converts this CommandOptions to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.CommandOptions
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CommandOptions.prototype.toJSON = function() {
                return CommandOptions.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CommandOptions;
        })();

        v1.GatewayCommand = (function() {

            /**
             * Properties of a GatewayCommand.
             * @typedef {Object} gatefleet.v1.GatewayCommand.$Properties
             * @property {gatefleet.v1.CommandOptions.$Properties|null} [options] GatewayCommand options
             * @property {gatefleet.v1.UpdatePresence.$Properties|null} [updatePresence] GatewayCommand updatePresence
             * @property {gatefleet.v1.UpdateVoiceState.$Properties|null} [updateVoiceState] GatewayCommand updateVoiceState
             * @property {gatefleet.v1.RequestGuildMembers.$Properties|null} [requestGuildMembers] GatewayCommand requestGuildMembers
             * @property {gatefleet.v1.RequestSoundboardSounds.$Properties|null} [requestSoundboardSounds] GatewayCommand requestSoundboardSounds
             * @property {gatefleet.v1.RequestChannelInfo.$Properties|null} [requestChannelInfo] GatewayCommand requestChannelInfo
             * @property {gatefleet.v1.RawGatewayPayload.$Properties|null} [raw] GatewayCommand raw
             * @property {"updatePresence"|"updateVoiceState"|"requestGuildMembers"|"requestSoundboardSounds"|"requestChannelInfo"|"raw"} [command] GatewayCommand command
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GatewayCommand.
             * @memberof gatefleet.v1
             * @interface IGatewayCommand
             * @augments gatefleet.v1.GatewayCommand.$Properties
             * @deprecated Use gatefleet.v1.GatewayCommand.$Properties instead.
             */

            /**
             * Narrowed shape of a GatewayCommand.
             * @typedef {{
             *   options?: gatefleet.v1.CommandOptions.$Shape|null;
             *   updatePresence?: gatefleet.v1.UpdatePresence.$Shape|null;
             *   updateVoiceState?: gatefleet.v1.UpdateVoiceState.$Shape|null;
             *   requestGuildMembers?: gatefleet.v1.RequestGuildMembers.$Shape|null;
             *   requestSoundboardSounds?: gatefleet.v1.RequestSoundboardSounds.$Shape|null;
             *   requestChannelInfo?: gatefleet.v1.RequestChannelInfo.$Shape|null;
             *   raw?: gatefleet.v1.RawGatewayPayload.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ command?: undefined; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "updatePresence"; updatePresence: gatefleet.v1.UpdatePresence.$Shape; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "updateVoiceState"; updatePresence?: null; updateVoiceState: gatefleet.v1.UpdateVoiceState.$Shape; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "requestGuildMembers"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers: gatefleet.v1.RequestGuildMembers.$Shape; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "requestSoundboardSounds"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds: gatefleet.v1.RequestSoundboardSounds.$Shape; requestChannelInfo?: null; raw?: null }|{ command?: "requestChannelInfo"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo: gatefleet.v1.RequestChannelInfo.$Shape; raw?: null }|{ command?: "raw"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw: gatefleet.v1.RawGatewayPayload.$Shape })
             * )} gatefleet.v1.GatewayCommand.$Shape
             */

            /**
             * Constructs a new GatewayCommand.
             * @memberof gatefleet.v1
             * @classdesc Represents a GatewayCommand.
             * @constructor
             * @param {gatefleet.v1.GatewayCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GatewayCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GatewayCommand options.
             * @member {gatefleet.v1.CommandOptions.$Properties|null|undefined} options
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            GatewayCommand.prototype.options = null;

            /**
             * GatewayCommand updatePresence.
             * @member {gatefleet.v1.UpdatePresence.$Properties|null|undefined} updatePresence
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            GatewayCommand.prototype.updatePresence = null;

            /**
             * GatewayCommand updateVoiceState.
             * @member {gatefleet.v1.UpdateVoiceState.$Properties|null|undefined} updateVoiceState
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            GatewayCommand.prototype.updateVoiceState = null;

            /**
             * GatewayCommand requestGuildMembers.
             * @member {gatefleet.v1.RequestGuildMembers.$Properties|null|undefined} requestGuildMembers
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            GatewayCommand.prototype.requestGuildMembers = null;

            /**
             * GatewayCommand requestSoundboardSounds.
             * @member {gatefleet.v1.RequestSoundboardSounds.$Properties|null|undefined} requestSoundboardSounds
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            GatewayCommand.prototype.requestSoundboardSounds = null;

            /**
             * GatewayCommand requestChannelInfo.
             * @member {gatefleet.v1.RequestChannelInfo.$Properties|null|undefined} requestChannelInfo
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            GatewayCommand.prototype.requestChannelInfo = null;

            /**
             * GatewayCommand raw.
             * @member {gatefleet.v1.RawGatewayPayload.$Properties|null|undefined} raw
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            GatewayCommand.prototype.raw = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * GatewayCommand command.
             * @member {"updatePresence"|"updateVoiceState"|"requestGuildMembers"|"requestSoundboardSounds"|"requestChannelInfo"|"raw"|undefined} command
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             */
            $Object.defineProperty(GatewayCommand.prototype, "command", {
                get: $util.oneOfGetter($oneOfFields = ["updatePresence", "updateVoiceState", "requestGuildMembers", "requestSoundboardSounds", "requestChannelInfo", "raw"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new GatewayCommand instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.GatewayCommand
             * @static
             * @param {gatefleet.v1.GatewayCommand.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.GatewayCommand} GatewayCommand instance
             * @type {{
             *   (properties: gatefleet.v1.GatewayCommand.$Shape): gatefleet.v1.GatewayCommand & gatefleet.v1.GatewayCommand.$Shape;
             *   (properties?: gatefleet.v1.GatewayCommand.$Properties): gatefleet.v1.GatewayCommand;
             * }}
             */
            GatewayCommand.create = function(properties) {
                return new GatewayCommand(properties);
            };

            /**
             * Encodes the specified GatewayCommand message. Does not implicitly {@link gatefleet.v1.GatewayCommand.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.GatewayCommand
             * @static
             * @param {gatefleet.v1.GatewayCommand.$Properties} message GatewayCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GatewayCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.gatefleet.v1.CommandOptions.encode(message.options, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.updatePresence != null && $Object.hasOwnProperty.call(message, "updatePresence"))
                    $root.gatefleet.v1.UpdatePresence.encode(message.updatePresence, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.updateVoiceState != null && $Object.hasOwnProperty.call(message, "updateVoiceState"))
                    $root.gatefleet.v1.UpdateVoiceState.encode(message.updateVoiceState, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.requestGuildMembers != null && $Object.hasOwnProperty.call(message, "requestGuildMembers"))
                    $root.gatefleet.v1.RequestGuildMembers.encode(message.requestGuildMembers, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.requestSoundboardSounds != null && $Object.hasOwnProperty.call(message, "requestSoundboardSounds"))
                    $root.gatefleet.v1.RequestSoundboardSounds.encode(message.requestSoundboardSounds, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.requestChannelInfo != null && $Object.hasOwnProperty.call(message, "requestChannelInfo"))
                    $root.gatefleet.v1.RequestChannelInfo.encode(message.requestChannelInfo, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.raw != null && $Object.hasOwnProperty.call(message, "raw"))
                    $root.gatefleet.v1.RawGatewayPayload.encode(message.raw, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GatewayCommand message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.GatewayCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.GatewayCommand & gatefleet.v1.GatewayCommand.$Shape} GatewayCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GatewayCommand.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.GatewayCommand();
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
                            message.options = $root.gatefleet.v1.CommandOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.updatePresence = $root.gatefleet.v1.UpdatePresence.decode(reader, reader.size(), $undefined, _depth + 1, message.updatePresence);
                            message.command = "updatePresence";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.updateVoiceState = $root.gatefleet.v1.UpdateVoiceState.decode(reader, reader.size(), $undefined, _depth + 1, message.updateVoiceState);
                            message.command = "updateVoiceState";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.requestGuildMembers = $root.gatefleet.v1.RequestGuildMembers.decode(reader, reader.size(), $undefined, _depth + 1, message.requestGuildMembers);
                            message.command = "requestGuildMembers";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.requestSoundboardSounds = $root.gatefleet.v1.RequestSoundboardSounds.decode(reader, reader.size(), $undefined, _depth + 1, message.requestSoundboardSounds);
                            message.command = "requestSoundboardSounds";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.requestChannelInfo = $root.gatefleet.v1.RequestChannelInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.requestChannelInfo);
                            message.command = "requestChannelInfo";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.raw = $root.gatefleet.v1.RawGatewayPayload.decode(reader, reader.size(), $undefined, _depth + 1, message.raw);
                            message.command = "raw";
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
             * Creates a GatewayCommand message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.GatewayCommand
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.GatewayCommand} GatewayCommand
             */
            GatewayCommand.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.GatewayCommand)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.GatewayCommand: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.GatewayCommand();
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".gatefleet.v1.GatewayCommand.options: object expected");
                    message.options = $root.gatefleet.v1.CommandOptions.fromObject(object.options, _depth + 1);
                }
                if (object.updatePresence != null) {
                    if (!$util.isObject(object.updatePresence))
                        throw $TypeError(".gatefleet.v1.GatewayCommand.updatePresence: object expected");
                    message.updatePresence = $root.gatefleet.v1.UpdatePresence.fromObject(object.updatePresence, _depth + 1);
                }
                if (object.updateVoiceState != null) {
                    if (!$util.isObject(object.updateVoiceState))
                        throw $TypeError(".gatefleet.v1.GatewayCommand.updateVoiceState: object expected");
                    message.updateVoiceState = $root.gatefleet.v1.UpdateVoiceState.fromObject(object.updateVoiceState, _depth + 1);
                }
                if (object.requestGuildMembers != null) {
                    if (!$util.isObject(object.requestGuildMembers))
                        throw $TypeError(".gatefleet.v1.GatewayCommand.requestGuildMembers: object expected");
                    message.requestGuildMembers = $root.gatefleet.v1.RequestGuildMembers.fromObject(object.requestGuildMembers, _depth + 1);
                }
                if (object.requestSoundboardSounds != null) {
                    if (!$util.isObject(object.requestSoundboardSounds))
                        throw $TypeError(".gatefleet.v1.GatewayCommand.requestSoundboardSounds: object expected");
                    message.requestSoundboardSounds = $root.gatefleet.v1.RequestSoundboardSounds.fromObject(object.requestSoundboardSounds, _depth + 1);
                }
                if (object.requestChannelInfo != null) {
                    if (!$util.isObject(object.requestChannelInfo))
                        throw $TypeError(".gatefleet.v1.GatewayCommand.requestChannelInfo: object expected");
                    message.requestChannelInfo = $root.gatefleet.v1.RequestChannelInfo.fromObject(object.requestChannelInfo, _depth + 1);
                }
                if (object.raw != null) {
                    if (!$util.isObject(object.raw))
                        throw $TypeError(".gatefleet.v1.GatewayCommand.raw: object expected");
                    message.raw = $root.gatefleet.v1.RawGatewayPayload.fromObject(object.raw, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a GatewayCommand message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.GatewayCommand
             * @static
             * @param {gatefleet.v1.GatewayCommand} message GatewayCommand
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GatewayCommand.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.options = null;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.gatefleet.v1.CommandOptions.toObject(message.options, options, _depth + 1);
                if (message.updatePresence != null && $Object.hasOwnProperty.call(message, "updatePresence")) {
                    object.updatePresence = $root.gatefleet.v1.UpdatePresence.toObject(message.updatePresence, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "updatePresence";
                }
                if (message.updateVoiceState != null && $Object.hasOwnProperty.call(message, "updateVoiceState")) {
                    object.updateVoiceState = $root.gatefleet.v1.UpdateVoiceState.toObject(message.updateVoiceState, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "updateVoiceState";
                }
                if (message.requestGuildMembers != null && $Object.hasOwnProperty.call(message, "requestGuildMembers")) {
                    object.requestGuildMembers = $root.gatefleet.v1.RequestGuildMembers.toObject(message.requestGuildMembers, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "requestGuildMembers";
                }
                if (message.requestSoundboardSounds != null && $Object.hasOwnProperty.call(message, "requestSoundboardSounds")) {
                    object.requestSoundboardSounds = $root.gatefleet.v1.RequestSoundboardSounds.toObject(message.requestSoundboardSounds, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "requestSoundboardSounds";
                }
                if (message.requestChannelInfo != null && $Object.hasOwnProperty.call(message, "requestChannelInfo")) {
                    object.requestChannelInfo = $root.gatefleet.v1.RequestChannelInfo.toObject(message.requestChannelInfo, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "requestChannelInfo";
                }
                if (message.raw != null && $Object.hasOwnProperty.call(message, "raw")) {
                    object.raw = $root.gatefleet.v1.RawGatewayPayload.toObject(message.raw, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "raw";
                }
                return object;
            };

            /**
             * Converts this GatewayCommand to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.GatewayCommand
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GatewayCommand.prototype.toJSON = function() {
                return GatewayCommand.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GatewayCommand;
        })();

        v1.UpdatePresence = (function() {

            /**
             * Properties of an UpdatePresence.
             * @typedef {Object} gatefleet.v1.UpdatePresence.$Properties
             * @property {number|Long|null} [sinceMs] UpdatePresence sinceMs
             * @property {Array.<Uint8Array>|null} [activitiesJson] UpdatePresence activitiesJson
             * @property {string|null} [status] UpdatePresence status
             * @property {boolean|null} [afk] UpdatePresence afk
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdatePresence.
             * @memberof gatefleet.v1
             * @interface IUpdatePresence
             * @augments gatefleet.v1.UpdatePresence.$Properties
             * @deprecated Use gatefleet.v1.UpdatePresence.$Properties instead.
             */

            /**
             * Shape of an UpdatePresence.
             * @typedef {gatefleet.v1.UpdatePresence.$Properties} gatefleet.v1.UpdatePresence.$Shape
             */

            /**
             * Constructs a new UpdatePresence.
             * @memberof gatefleet.v1
             * @classdesc Represents an UpdatePresence.
             * @constructor
             * @param {gatefleet.v1.UpdatePresence.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdatePresence = function (properties) {
                this.activitiesJson = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdatePresence sinceMs.
             * @member {number|Long|null|undefined} sinceMs
             * @memberof gatefleet.v1.UpdatePresence
             * @instance
             */
            UpdatePresence.prototype.sinceMs = null;

            /**
             * UpdatePresence activitiesJson.
             * @member {Array.<Uint8Array>} activitiesJson
             * @memberof gatefleet.v1.UpdatePresence
             * @instance
             */
            UpdatePresence.prototype.activitiesJson = $util.emptyArray;

            /**
             * UpdatePresence status.
             * @member {string} status
             * @memberof gatefleet.v1.UpdatePresence
             * @instance
             */
            UpdatePresence.prototype.status = "";

            /**
             * UpdatePresence afk.
             * @member {boolean} afk
             * @memberof gatefleet.v1.UpdatePresence
             * @instance
             */
            UpdatePresence.prototype.afk = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdatePresence.prototype, "_sinceMs", {
                get: $util.oneOfGetter($oneOfFields = ["sinceMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new UpdatePresence instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.UpdatePresence
             * @static
             * @param {gatefleet.v1.UpdatePresence.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.UpdatePresence} UpdatePresence instance
             * @type {{
             *   (properties: gatefleet.v1.UpdatePresence.$Shape): gatefleet.v1.UpdatePresence & gatefleet.v1.UpdatePresence.$Shape;
             *   (properties?: gatefleet.v1.UpdatePresence.$Properties): gatefleet.v1.UpdatePresence;
             * }}
             */
            UpdatePresence.create = function(properties) {
                return new UpdatePresence(properties);
            };

            /**
             * Encodes the specified UpdatePresence message. Does not implicitly {@link gatefleet.v1.UpdatePresence.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.UpdatePresence
             * @static
             * @param {gatefleet.v1.UpdatePresence.$Properties} message UpdatePresence message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdatePresence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sinceMs);
                if (message.activitiesJson != null && message.activitiesJson.length)
                    for (let i = 0; i < message.activitiesJson.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.activitiesJson[i]);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.status);
                if (message.afk != null && $Object.hasOwnProperty.call(message, "afk") && message.afk !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.afk);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdatePresence message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.UpdatePresence
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.UpdatePresence & gatefleet.v1.UpdatePresence.$Shape} UpdatePresence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdatePresence.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.UpdatePresence();
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
                            message.sinceMs = reader.uint64();
                            message._sinceMs = "sinceMs";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.activitiesJson && message.activitiesJson.length))
                                message.activitiesJson = [];
                            message.activitiesJson.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.afk = value;
                            else
                                delete message.afk;
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
             * Creates an UpdatePresence message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.UpdatePresence
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.UpdatePresence} UpdatePresence
             */
            UpdatePresence.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.UpdatePresence)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.UpdatePresence: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.UpdatePresence();
                if (object.sinceMs != null)
                    if ($util.Long)
                        message.sinceMs = $util.Long.fromValue(object.sinceMs, true);
                    else if (typeof object.sinceMs === "string")
                        message.sinceMs = $parseInt(object.sinceMs, 10);
                    else if (typeof object.sinceMs === "number")
                        message.sinceMs = object.sinceMs;
                    else if (typeof object.sinceMs === "object")
                        message.sinceMs = new $util.LongBits(object.sinceMs.low >>> 0, object.sinceMs.high >>> 0).toNumber(true);
                if (object.activitiesJson) {
                    if (!$Array.isArray(object.activitiesJson))
                        throw $TypeError(".gatefleet.v1.UpdatePresence.activitiesJson: array expected");
                    message.activitiesJson = $Array(object.activitiesJson.length);
                    for (let i = 0; i < object.activitiesJson.length; ++i)
                        if (typeof object.activitiesJson[i] === "string")
                            $util.base64.decode(object.activitiesJson[i], message.activitiesJson[i] = $util.newBuffer($util.base64.length(object.activitiesJson[i])), 0);
                        else if (object.activitiesJson[i].length >= 0)
                            message.activitiesJson[i] = object.activitiesJson[i];
                }
                if (object.status != null)
                    if (typeof object.status !== "string" || object.status.length)
                        message.status = $String(object.status);
                if (object.afk != null)
                    if (object.afk)
                        message.afk = $Boolean(object.afk);
                return message;
            };

            /**
             * Creates a plain object from an UpdatePresence message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.UpdatePresence
             * @static
             * @param {gatefleet.v1.UpdatePresence} message UpdatePresence
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            UpdatePresence.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.activitiesJson = [];
                if (options.defaults) {
                    object.status = "";
                    object.afk = false;
                }
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sinceMs = typeof message.sinceMs === "number" ? $BigInt(message.sinceMs) : $util.Long.fromBits(message.sinceMs.low >>> 0, message.sinceMs.high >>> 0, true).toBigInt();
                    else if (typeof message.sinceMs === "number")
                        object.sinceMs = options.longs === $String ? $String(message.sinceMs) : message.sinceMs;
                    else
                        object.sinceMs = options.longs === $String ? $util.Long.prototype.toString.call(message.sinceMs) : options.longs === $Number ? new $util.LongBits(message.sinceMs.low >>> 0, message.sinceMs.high >>> 0).toNumber(true) : message.sinceMs;
                if (message.activitiesJson && message.activitiesJson.length) {
                    object.activitiesJson = $Array(message.activitiesJson.length);
                    for (let j = 0; j < message.activitiesJson.length; ++j)
                        object.activitiesJson[j] = options.bytes === $String ? $util.base64.encode(message.activitiesJson[j], 0, message.activitiesJson[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.activitiesJson[j]) : message.activitiesJson[j];
                }
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = message.status;
                if (message.afk != null && $Object.hasOwnProperty.call(message, "afk"))
                    object.afk = message.afk;
                return object;
            };

            /**
             * Converts this UpdatePresence to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.UpdatePresence
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            UpdatePresence.prototype.toJSON = function() {
                return UpdatePresence.toObject(this, $protobuf.util.toJSONOptions);
            };

            return UpdatePresence;
        })();

        v1.UpdateVoiceState = (function() {

            /**
             * Properties of an UpdateVoiceState.
             * @typedef {Object} gatefleet.v1.UpdateVoiceState.$Properties
             * @property {number|Long|null} [guildId] UpdateVoiceState guildId
             * @property {number|Long|null} [channelId] UpdateVoiceState channelId
             * @property {boolean|null} [selfMute] UpdateVoiceState selfMute
             * @property {boolean|null} [selfDeaf] UpdateVoiceState selfDeaf
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdateVoiceState.
             * @memberof gatefleet.v1
             * @interface IUpdateVoiceState
             * @augments gatefleet.v1.UpdateVoiceState.$Properties
             * @deprecated Use gatefleet.v1.UpdateVoiceState.$Properties instead.
             */

            /**
             * Shape of an UpdateVoiceState.
             * @typedef {gatefleet.v1.UpdateVoiceState.$Properties} gatefleet.v1.UpdateVoiceState.$Shape
             */

            /**
             * Constructs a new UpdateVoiceState.
             * @memberof gatefleet.v1
             * @classdesc Represents an UpdateVoiceState.
             * @constructor
             * @param {gatefleet.v1.UpdateVoiceState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdateVoiceState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdateVoiceState guildId.
             * @member {number|Long} guildId
             * @memberof gatefleet.v1.UpdateVoiceState
             * @instance
             */
            UpdateVoiceState.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * UpdateVoiceState channelId.
             * @member {number|Long|null|undefined} channelId
             * @memberof gatefleet.v1.UpdateVoiceState
             * @instance
             */
            UpdateVoiceState.prototype.channelId = null;

            /**
             * UpdateVoiceState selfMute.
             * @member {boolean} selfMute
             * @memberof gatefleet.v1.UpdateVoiceState
             * @instance
             */
            UpdateVoiceState.prototype.selfMute = false;

            /**
             * UpdateVoiceState selfDeaf.
             * @member {boolean} selfDeaf
             * @memberof gatefleet.v1.UpdateVoiceState
             * @instance
             */
            UpdateVoiceState.prototype.selfDeaf = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateVoiceState.prototype, "_channelId", {
                get: $util.oneOfGetter($oneOfFields = ["channelId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new UpdateVoiceState instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.UpdateVoiceState
             * @static
             * @param {gatefleet.v1.UpdateVoiceState.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.UpdateVoiceState} UpdateVoiceState instance
             * @type {{
             *   (properties: gatefleet.v1.UpdateVoiceState.$Shape): gatefleet.v1.UpdateVoiceState & gatefleet.v1.UpdateVoiceState.$Shape;
             *   (properties?: gatefleet.v1.UpdateVoiceState.$Properties): gatefleet.v1.UpdateVoiceState;
             * }}
             */
            UpdateVoiceState.create = function(properties) {
                return new UpdateVoiceState(properties);
            };

            /**
             * Encodes the specified UpdateVoiceState message. Does not implicitly {@link gatefleet.v1.UpdateVoiceState.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.UpdateVoiceState
             * @static
             * @param {gatefleet.v1.UpdateVoiceState.$Properties} message UpdateVoiceState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdateVoiceState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.guildId);
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId"))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.channelId);
                if (message.selfMute != null && $Object.hasOwnProperty.call(message, "selfMute") && message.selfMute !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.selfMute);
                if (message.selfDeaf != null && $Object.hasOwnProperty.call(message, "selfDeaf") && message.selfDeaf !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.selfDeaf);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdateVoiceState message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.UpdateVoiceState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.UpdateVoiceState & gatefleet.v1.UpdateVoiceState.$Shape} UpdateVoiceState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdateVoiceState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.UpdateVoiceState();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.guildId = value;
                            else
                                delete message.guildId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.channelId = reader.fixed64();
                            message._channelId = "channelId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.selfMute = value;
                            else
                                delete message.selfMute;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.selfDeaf = value;
                            else
                                delete message.selfDeaf;
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
             * Creates an UpdateVoiceState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.UpdateVoiceState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.UpdateVoiceState} UpdateVoiceState
             */
            UpdateVoiceState.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.UpdateVoiceState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.UpdateVoiceState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.UpdateVoiceState();
                if (object.guildId != null)
                    if (typeof object.guildId === "object" ? object.guildId.low || object.guildId.high : $Number(object.guildId) !== 0)
                        if ($util.Long)
                            message.guildId = $util.Long.fromValue(object.guildId, true);
                        else if (typeof object.guildId === "string")
                            message.guildId = $parseInt(object.guildId, 10);
                        else if (typeof object.guildId === "number")
                            message.guildId = object.guildId;
                        else if (typeof object.guildId === "object")
                            message.guildId = new $util.LongBits(object.guildId.low >>> 0, object.guildId.high >>> 0).toNumber(true);
                if (object.channelId != null)
                    if ($util.Long)
                        message.channelId = $util.Long.fromValue(object.channelId, true);
                    else if (typeof object.channelId === "string")
                        message.channelId = $parseInt(object.channelId, 10);
                    else if (typeof object.channelId === "number")
                        message.channelId = object.channelId;
                    else if (typeof object.channelId === "object")
                        message.channelId = new $util.LongBits(object.channelId.low >>> 0, object.channelId.high >>> 0).toNumber(true);
                if (object.selfMute != null)
                    if (object.selfMute)
                        message.selfMute = $Boolean(object.selfMute);
                if (object.selfDeaf != null)
                    if (object.selfDeaf)
                        message.selfDeaf = $Boolean(object.selfDeaf);
                return message;
            };

            /**
             * Creates a plain object from an UpdateVoiceState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.UpdateVoiceState
             * @static
             * @param {gatefleet.v1.UpdateVoiceState} message UpdateVoiceState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            UpdateVoiceState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.guildId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.guildId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.selfMute = false;
                    object.selfDeaf = false;
                }
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.guildId = typeof message.guildId === "number" ? $BigInt(message.guildId) : $util.Long.fromBits(message.guildId.low >>> 0, message.guildId.high >>> 0, true).toBigInt();
                    else if (typeof message.guildId === "number")
                        object.guildId = options.longs === $String ? $String(message.guildId) : message.guildId;
                    else
                        object.guildId = options.longs === $String ? $util.Long.prototype.toString.call(message.guildId) : options.longs === $Number ? new $util.LongBits(message.guildId.low >>> 0, message.guildId.high >>> 0).toNumber(true) : message.guildId;
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.channelId = typeof message.channelId === "number" ? $BigInt(message.channelId) : $util.Long.fromBits(message.channelId.low >>> 0, message.channelId.high >>> 0, true).toBigInt();
                    else if (typeof message.channelId === "number")
                        object.channelId = options.longs === $String ? $String(message.channelId) : message.channelId;
                    else
                        object.channelId = options.longs === $String ? $util.Long.prototype.toString.call(message.channelId) : options.longs === $Number ? new $util.LongBits(message.channelId.low >>> 0, message.channelId.high >>> 0).toNumber(true) : message.channelId;
                if (message.selfMute != null && $Object.hasOwnProperty.call(message, "selfMute"))
                    object.selfMute = message.selfMute;
                if (message.selfDeaf != null && $Object.hasOwnProperty.call(message, "selfDeaf"))
                    object.selfDeaf = message.selfDeaf;
                return object;
            };

            /**
             * Converts this UpdateVoiceState to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.UpdateVoiceState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            UpdateVoiceState.prototype.toJSON = function() {
                return UpdateVoiceState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return UpdateVoiceState;
        })();

        v1.RequestGuildMembers = (function() {

            /**
             * Properties of a RequestGuildMembers.
             * @typedef {Object} gatefleet.v1.RequestGuildMembers.$Properties
             * @property {number|Long|null} [guildId] RequestGuildMembers guildId
             * @property {string|null} [query] RequestGuildMembers query
             * @property {number|null} [limit] RequestGuildMembers limit
             * @property {boolean|null} [presences] RequestGuildMembers presences
             * @property {Array.<number|Long>|null} [userIds] RequestGuildMembers userIds
             * @property {string|null} [nonce] RequestGuildMembers nonce
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RequestGuildMembers.
             * @memberof gatefleet.v1
             * @interface IRequestGuildMembers
             * @augments gatefleet.v1.RequestGuildMembers.$Properties
             * @deprecated Use gatefleet.v1.RequestGuildMembers.$Properties instead.
             */

            /**
             * Shape of a RequestGuildMembers.
             * @typedef {gatefleet.v1.RequestGuildMembers.$Properties} gatefleet.v1.RequestGuildMembers.$Shape
             */

            /**
             * Constructs a new RequestGuildMembers.
             * @memberof gatefleet.v1
             * @classdesc Represents a RequestGuildMembers.
             * @constructor
             * @param {gatefleet.v1.RequestGuildMembers.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RequestGuildMembers = function (properties) {
                this.userIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RequestGuildMembers guildId.
             * @member {number|Long} guildId
             * @memberof gatefleet.v1.RequestGuildMembers
             * @instance
             */
            RequestGuildMembers.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RequestGuildMembers query.
             * @member {string|null|undefined} query
             * @memberof gatefleet.v1.RequestGuildMembers
             * @instance
             */
            RequestGuildMembers.prototype.query = null;

            /**
             * RequestGuildMembers limit.
             * @member {number} limit
             * @memberof gatefleet.v1.RequestGuildMembers
             * @instance
             */
            RequestGuildMembers.prototype.limit = 0;

            /**
             * RequestGuildMembers presences.
             * @member {boolean} presences
             * @memberof gatefleet.v1.RequestGuildMembers
             * @instance
             */
            RequestGuildMembers.prototype.presences = false;

            /**
             * RequestGuildMembers userIds.
             * @member {Array.<number|Long>} userIds
             * @memberof gatefleet.v1.RequestGuildMembers
             * @instance
             */
            RequestGuildMembers.prototype.userIds = $util.emptyArray;

            /**
             * RequestGuildMembers nonce.
             * @member {string} nonce
             * @memberof gatefleet.v1.RequestGuildMembers
             * @instance
             */
            RequestGuildMembers.prototype.nonce = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RequestGuildMembers.prototype, "_query", {
                get: $util.oneOfGetter($oneOfFields = ["query"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new RequestGuildMembers instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.RequestGuildMembers
             * @static
             * @param {gatefleet.v1.RequestGuildMembers.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.RequestGuildMembers} RequestGuildMembers instance
             * @type {{
             *   (properties: gatefleet.v1.RequestGuildMembers.$Shape): gatefleet.v1.RequestGuildMembers & gatefleet.v1.RequestGuildMembers.$Shape;
             *   (properties?: gatefleet.v1.RequestGuildMembers.$Properties): gatefleet.v1.RequestGuildMembers;
             * }}
             */
            RequestGuildMembers.create = function(properties) {
                return new RequestGuildMembers(properties);
            };

            /**
             * Encodes the specified RequestGuildMembers message. Does not implicitly {@link gatefleet.v1.RequestGuildMembers.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.RequestGuildMembers
             * @static
             * @param {gatefleet.v1.RequestGuildMembers.$Properties} message RequestGuildMembers message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RequestGuildMembers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.guildId);
                if (message.query != null && $Object.hasOwnProperty.call(message, "query"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.query);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.limit);
                if (message.presences != null && $Object.hasOwnProperty.call(message, "presences") && message.presences !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.presences);
                if (message.userIds != null && message.userIds.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).fixed64s(message.userIds);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.nonce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RequestGuildMembers message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.RequestGuildMembers
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.RequestGuildMembers & gatefleet.v1.RequestGuildMembers.$Shape} RequestGuildMembers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RequestGuildMembers.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.RequestGuildMembers();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.guildId = value;
                            else
                                delete message.guildId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.query = reader.stringVerify();
                            message._query = "query";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.presences = value;
                            else
                                delete message.presences;
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.userIds && message.userIds.length))
                                    message.userIds = [];
                                reader.fixed64s(message.userIds);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.userIds && message.userIds.length))
                                message.userIds = [];
                            message.userIds.push(reader.fixed64());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
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
             * Creates a RequestGuildMembers message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.RequestGuildMembers
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.RequestGuildMembers} RequestGuildMembers
             */
            RequestGuildMembers.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.RequestGuildMembers)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.RequestGuildMembers: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.RequestGuildMembers();
                if (object.guildId != null)
                    if (typeof object.guildId === "object" ? object.guildId.low || object.guildId.high : $Number(object.guildId) !== 0)
                        if ($util.Long)
                            message.guildId = $util.Long.fromValue(object.guildId, true);
                        else if (typeof object.guildId === "string")
                            message.guildId = $parseInt(object.guildId, 10);
                        else if (typeof object.guildId === "number")
                            message.guildId = object.guildId;
                        else if (typeof object.guildId === "object")
                            message.guildId = new $util.LongBits(object.guildId.low >>> 0, object.guildId.high >>> 0).toNumber(true);
                if (object.query != null)
                    message.query = $String(object.query);
                if (object.limit != null)
                    if ($Number(object.limit) !== 0)
                        message.limit = object.limit >>> 0;
                if (object.presences != null)
                    if (object.presences)
                        message.presences = $Boolean(object.presences);
                if (object.userIds) {
                    if (!$Array.isArray(object.userIds))
                        throw $TypeError(".gatefleet.v1.RequestGuildMembers.userIds: array expected");
                    message.userIds = $Array(object.userIds.length);
                    for (let i = 0; i < object.userIds.length; ++i)
                        if ($util.Long)
                            message.userIds[i] = $util.Long.fromValue(object.userIds[i], true);
                        else if (typeof object.userIds[i] === "string")
                            message.userIds[i] = $parseInt(object.userIds[i], 10);
                        else if (typeof object.userIds[i] === "number")
                            message.userIds[i] = object.userIds[i];
                        else if (typeof object.userIds[i] === "object")
                            message.userIds[i] = new $util.LongBits(object.userIds[i].low >>> 0, object.userIds[i].high >>> 0).toNumber(true);
                }
                if (object.nonce != null)
                    if (typeof object.nonce !== "string" || object.nonce.length)
                        message.nonce = $String(object.nonce);
                return message;
            };

            /**
             * Creates a plain object from a RequestGuildMembers message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.RequestGuildMembers
             * @static
             * @param {gatefleet.v1.RequestGuildMembers} message RequestGuildMembers
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RequestGuildMembers.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.userIds = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.guildId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.guildId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.limit = 0;
                    object.presences = false;
                    object.nonce = "";
                }
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.guildId = typeof message.guildId === "number" ? $BigInt(message.guildId) : $util.Long.fromBits(message.guildId.low >>> 0, message.guildId.high >>> 0, true).toBigInt();
                    else if (typeof message.guildId === "number")
                        object.guildId = options.longs === $String ? $String(message.guildId) : message.guildId;
                    else
                        object.guildId = options.longs === $String ? $util.Long.prototype.toString.call(message.guildId) : options.longs === $Number ? new $util.LongBits(message.guildId.low >>> 0, message.guildId.high >>> 0).toNumber(true) : message.guildId;
                if (message.query != null && $Object.hasOwnProperty.call(message, "query"))
                    object.query = message.query;
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    object.limit = message.limit;
                if (message.presences != null && $Object.hasOwnProperty.call(message, "presences"))
                    object.presences = message.presences;
                if (message.userIds && message.userIds.length) {
                    object.userIds = $Array(message.userIds.length);
                    for (let j = 0; j < message.userIds.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.userIds[j] = typeof message.userIds[j] === "number" ? $BigInt(message.userIds[j]) : $util.Long.fromBits(message.userIds[j].low >>> 0, message.userIds[j].high >>> 0, true).toBigInt();
                        else if (typeof message.userIds[j] === "number")
                            object.userIds[j] = options.longs === $String ? $String(message.userIds[j]) : message.userIds[j];
                        else
                            object.userIds[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.userIds[j]) : options.longs === $Number ? new $util.LongBits(message.userIds[j].low >>> 0, message.userIds[j].high >>> 0).toNumber(true) : message.userIds[j];
                }
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce"))
                    object.nonce = message.nonce;
                return object;
            };

            /**
             * Converts this RequestGuildMembers to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.RequestGuildMembers
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RequestGuildMembers.prototype.toJSON = function() {
                return RequestGuildMembers.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RequestGuildMembers;
        })();

        v1.RequestSoundboardSounds = (function() {

            /**
             * Properties of a RequestSoundboardSounds.
             * @typedef {Object} gatefleet.v1.RequestSoundboardSounds.$Properties
             * @property {Array.<number|Long>|null} [guildIds] RequestSoundboardSounds guildIds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RequestSoundboardSounds.
             * @memberof gatefleet.v1
             * @interface IRequestSoundboardSounds
             * @augments gatefleet.v1.RequestSoundboardSounds.$Properties
             * @deprecated Use gatefleet.v1.RequestSoundboardSounds.$Properties instead.
             */

            /**
             * Shape of a RequestSoundboardSounds.
             * @typedef {gatefleet.v1.RequestSoundboardSounds.$Properties} gatefleet.v1.RequestSoundboardSounds.$Shape
             */

            /**
             * Constructs a new RequestSoundboardSounds.
             * @memberof gatefleet.v1
             * @classdesc Represents a RequestSoundboardSounds.
             * @constructor
             * @param {gatefleet.v1.RequestSoundboardSounds.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RequestSoundboardSounds = function (properties) {
                this.guildIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RequestSoundboardSounds guildIds.
             * @member {Array.<number|Long>} guildIds
             * @memberof gatefleet.v1.RequestSoundboardSounds
             * @instance
             */
            RequestSoundboardSounds.prototype.guildIds = $util.emptyArray;

            /**
             * Creates a new RequestSoundboardSounds instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.RequestSoundboardSounds
             * @static
             * @param {gatefleet.v1.RequestSoundboardSounds.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.RequestSoundboardSounds} RequestSoundboardSounds instance
             * @type {{
             *   (properties: gatefleet.v1.RequestSoundboardSounds.$Shape): gatefleet.v1.RequestSoundboardSounds & gatefleet.v1.RequestSoundboardSounds.$Shape;
             *   (properties?: gatefleet.v1.RequestSoundboardSounds.$Properties): gatefleet.v1.RequestSoundboardSounds;
             * }}
             */
            RequestSoundboardSounds.create = function(properties) {
                return new RequestSoundboardSounds(properties);
            };

            /**
             * Encodes the specified RequestSoundboardSounds message. Does not implicitly {@link gatefleet.v1.RequestSoundboardSounds.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.RequestSoundboardSounds
             * @static
             * @param {gatefleet.v1.RequestSoundboardSounds.$Properties} message RequestSoundboardSounds message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RequestSoundboardSounds.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.guildIds != null && message.guildIds.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).fixed64s(message.guildIds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RequestSoundboardSounds message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.RequestSoundboardSounds
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.RequestSoundboardSounds & gatefleet.v1.RequestSoundboardSounds.$Shape} RequestSoundboardSounds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RequestSoundboardSounds.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.RequestSoundboardSounds();
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
                            if (wireType === 2) {
                                if (!(message.guildIds && message.guildIds.length))
                                    message.guildIds = [];
                                reader.fixed64s(message.guildIds);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.guildIds && message.guildIds.length))
                                message.guildIds = [];
                            message.guildIds.push(reader.fixed64());
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
             * Creates a RequestSoundboardSounds message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.RequestSoundboardSounds
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.RequestSoundboardSounds} RequestSoundboardSounds
             */
            RequestSoundboardSounds.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.RequestSoundboardSounds)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.RequestSoundboardSounds: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.RequestSoundboardSounds();
                if (object.guildIds) {
                    if (!$Array.isArray(object.guildIds))
                        throw $TypeError(".gatefleet.v1.RequestSoundboardSounds.guildIds: array expected");
                    message.guildIds = $Array(object.guildIds.length);
                    for (let i = 0; i < object.guildIds.length; ++i)
                        if ($util.Long)
                            message.guildIds[i] = $util.Long.fromValue(object.guildIds[i], true);
                        else if (typeof object.guildIds[i] === "string")
                            message.guildIds[i] = $parseInt(object.guildIds[i], 10);
                        else if (typeof object.guildIds[i] === "number")
                            message.guildIds[i] = object.guildIds[i];
                        else if (typeof object.guildIds[i] === "object")
                            message.guildIds[i] = new $util.LongBits(object.guildIds[i].low >>> 0, object.guildIds[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            /**
             * Creates a plain object from a RequestSoundboardSounds message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.RequestSoundboardSounds
             * @static
             * @param {gatefleet.v1.RequestSoundboardSounds} message RequestSoundboardSounds
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RequestSoundboardSounds.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.guildIds = [];
                if (message.guildIds && message.guildIds.length) {
                    object.guildIds = $Array(message.guildIds.length);
                    for (let j = 0; j < message.guildIds.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.guildIds[j] = typeof message.guildIds[j] === "number" ? $BigInt(message.guildIds[j]) : $util.Long.fromBits(message.guildIds[j].low >>> 0, message.guildIds[j].high >>> 0, true).toBigInt();
                        else if (typeof message.guildIds[j] === "number")
                            object.guildIds[j] = options.longs === $String ? $String(message.guildIds[j]) : message.guildIds[j];
                        else
                            object.guildIds[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.guildIds[j]) : options.longs === $Number ? new $util.LongBits(message.guildIds[j].low >>> 0, message.guildIds[j].high >>> 0).toNumber(true) : message.guildIds[j];
                }
                return object;
            };

            /**
             * Converts this RequestSoundboardSounds to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.RequestSoundboardSounds
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RequestSoundboardSounds.prototype.toJSON = function() {
                return RequestSoundboardSounds.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RequestSoundboardSounds;
        })();

        v1.RequestChannelInfo = (function() {

            /**
             * Properties of a RequestChannelInfo.
             * @typedef {Object} gatefleet.v1.RequestChannelInfo.$Properties
             * @property {number|Long|null} [guildId] RequestChannelInfo guildId
             * @property {Array.<string>|null} [fields] RequestChannelInfo fields
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RequestChannelInfo.
             * @memberof gatefleet.v1
             * @interface IRequestChannelInfo
             * @augments gatefleet.v1.RequestChannelInfo.$Properties
             * @deprecated Use gatefleet.v1.RequestChannelInfo.$Properties instead.
             */

            /**
             * Shape of a RequestChannelInfo.
             * @typedef {gatefleet.v1.RequestChannelInfo.$Properties} gatefleet.v1.RequestChannelInfo.$Shape
             */

            /**
             * Constructs a new RequestChannelInfo.
             * @memberof gatefleet.v1
             * @classdesc Represents a RequestChannelInfo.
             * @constructor
             * @param {gatefleet.v1.RequestChannelInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RequestChannelInfo = function (properties) {
                this.fields = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RequestChannelInfo guildId.
             * @member {number|Long} guildId
             * @memberof gatefleet.v1.RequestChannelInfo
             * @instance
             */
            RequestChannelInfo.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RequestChannelInfo fields.
             * @member {Array.<string>} fields
             * @memberof gatefleet.v1.RequestChannelInfo
             * @instance
             */
            RequestChannelInfo.prototype.fields = $util.emptyArray;

            /**
             * Creates a new RequestChannelInfo instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.RequestChannelInfo
             * @static
             * @param {gatefleet.v1.RequestChannelInfo.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.RequestChannelInfo} RequestChannelInfo instance
             * @type {{
             *   (properties: gatefleet.v1.RequestChannelInfo.$Shape): gatefleet.v1.RequestChannelInfo & gatefleet.v1.RequestChannelInfo.$Shape;
             *   (properties?: gatefleet.v1.RequestChannelInfo.$Properties): gatefleet.v1.RequestChannelInfo;
             * }}
             */
            RequestChannelInfo.create = function(properties) {
                return new RequestChannelInfo(properties);
            };

            /**
             * Encodes the specified RequestChannelInfo message. Does not implicitly {@link gatefleet.v1.RequestChannelInfo.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.RequestChannelInfo
             * @static
             * @param {gatefleet.v1.RequestChannelInfo.$Properties} message RequestChannelInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RequestChannelInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.guildId);
                if (message.fields != null && message.fields.length)
                    for (let i = 0; i < message.fields.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.fields[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RequestChannelInfo message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.RequestChannelInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.RequestChannelInfo & gatefleet.v1.RequestChannelInfo.$Shape} RequestChannelInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RequestChannelInfo.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.RequestChannelInfo();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.guildId = value;
                            else
                                delete message.guildId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fields && message.fields.length))
                                message.fields = [];
                            message.fields.push(reader.stringVerify());
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
             * Creates a RequestChannelInfo message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.RequestChannelInfo
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.RequestChannelInfo} RequestChannelInfo
             */
            RequestChannelInfo.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.RequestChannelInfo)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.RequestChannelInfo: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.RequestChannelInfo();
                if (object.guildId != null)
                    if (typeof object.guildId === "object" ? object.guildId.low || object.guildId.high : $Number(object.guildId) !== 0)
                        if ($util.Long)
                            message.guildId = $util.Long.fromValue(object.guildId, true);
                        else if (typeof object.guildId === "string")
                            message.guildId = $parseInt(object.guildId, 10);
                        else if (typeof object.guildId === "number")
                            message.guildId = object.guildId;
                        else if (typeof object.guildId === "object")
                            message.guildId = new $util.LongBits(object.guildId.low >>> 0, object.guildId.high >>> 0).toNumber(true);
                if (object.fields) {
                    if (!$Array.isArray(object.fields))
                        throw $TypeError(".gatefleet.v1.RequestChannelInfo.fields: array expected");
                    message.fields = $Array(object.fields.length);
                    for (let i = 0; i < object.fields.length; ++i)
                        message.fields[i] = $String(object.fields[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a RequestChannelInfo message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.RequestChannelInfo
             * @static
             * @param {gatefleet.v1.RequestChannelInfo} message RequestChannelInfo
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RequestChannelInfo.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.fields = [];
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.guildId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.guildId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.guildId = typeof message.guildId === "number" ? $BigInt(message.guildId) : $util.Long.fromBits(message.guildId.low >>> 0, message.guildId.high >>> 0, true).toBigInt();
                    else if (typeof message.guildId === "number")
                        object.guildId = options.longs === $String ? $String(message.guildId) : message.guildId;
                    else
                        object.guildId = options.longs === $String ? $util.Long.prototype.toString.call(message.guildId) : options.longs === $Number ? new $util.LongBits(message.guildId.low >>> 0, message.guildId.high >>> 0).toNumber(true) : message.guildId;
                if (message.fields && message.fields.length) {
                    object.fields = $Array(message.fields.length);
                    for (let j = 0; j < message.fields.length; ++j)
                        object.fields[j] = message.fields[j];
                }
                return object;
            };

            /**
             * Converts this RequestChannelInfo to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.RequestChannelInfo
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RequestChannelInfo.prototype.toJSON = function() {
                return RequestChannelInfo.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RequestChannelInfo;
        })();

        v1.RawGatewayPayload = (function() {

            /**
             * Properties of a RawGatewayPayload.
             * @typedef {Object} gatefleet.v1.RawGatewayPayload.$Properties
             * @property {number|null} [op] RawGatewayPayload op
             * @property {Uint8Array|null} [dataJson] RawGatewayPayload dataJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RawGatewayPayload.
             * @memberof gatefleet.v1
             * @interface IRawGatewayPayload
             * @augments gatefleet.v1.RawGatewayPayload.$Properties
             * @deprecated Use gatefleet.v1.RawGatewayPayload.$Properties instead.
             */

            /**
             * Shape of a RawGatewayPayload.
             * @typedef {gatefleet.v1.RawGatewayPayload.$Properties} gatefleet.v1.RawGatewayPayload.$Shape
             */

            /**
             * Constructs a new RawGatewayPayload.
             * @memberof gatefleet.v1
             * @classdesc Represents a RawGatewayPayload.
             * @constructor
             * @param {gatefleet.v1.RawGatewayPayload.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RawGatewayPayload = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RawGatewayPayload op.
             * @member {number} op
             * @memberof gatefleet.v1.RawGatewayPayload
             * @instance
             */
            RawGatewayPayload.prototype.op = 0;

            /**
             * RawGatewayPayload dataJson.
             * @member {Uint8Array} dataJson
             * @memberof gatefleet.v1.RawGatewayPayload
             * @instance
             */
            RawGatewayPayload.prototype.dataJson = $util.newBuffer([]);

            /**
             * Creates a new RawGatewayPayload instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.RawGatewayPayload
             * @static
             * @param {gatefleet.v1.RawGatewayPayload.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.RawGatewayPayload} RawGatewayPayload instance
             * @type {{
             *   (properties: gatefleet.v1.RawGatewayPayload.$Shape): gatefleet.v1.RawGatewayPayload & gatefleet.v1.RawGatewayPayload.$Shape;
             *   (properties?: gatefleet.v1.RawGatewayPayload.$Properties): gatefleet.v1.RawGatewayPayload;
             * }}
             */
            RawGatewayPayload.create = function(properties) {
                return new RawGatewayPayload(properties);
            };

            /**
             * Encodes the specified RawGatewayPayload message. Does not implicitly {@link gatefleet.v1.RawGatewayPayload.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.RawGatewayPayload
             * @static
             * @param {gatefleet.v1.RawGatewayPayload.$Properties} message RawGatewayPayload message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RawGatewayPayload.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.op);
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson") && message.dataJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.dataJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RawGatewayPayload message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.RawGatewayPayload
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.RawGatewayPayload & gatefleet.v1.RawGatewayPayload.$Shape} RawGatewayPayload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RawGatewayPayload.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.RawGatewayPayload();
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
                            if (value = reader.uint32())
                                message.op = value;
                            else
                                delete message.op;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.dataJson = value;
                            else
                                delete message.dataJson;
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
             * Creates a RawGatewayPayload message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.RawGatewayPayload
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.RawGatewayPayload} RawGatewayPayload
             */
            RawGatewayPayload.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.RawGatewayPayload)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.RawGatewayPayload: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.RawGatewayPayload();
                if (object.op != null)
                    if ($Number(object.op) !== 0)
                        message.op = object.op >>> 0;
                if (object.dataJson != null)
                    if (object.dataJson.length)
                        if (typeof object.dataJson === "string")
                            $util.base64.decode(object.dataJson, message.dataJson = $util.newBuffer($util.base64.length(object.dataJson)), 0);
                        else if (object.dataJson.length >= 0)
                            message.dataJson = object.dataJson;
                return message;
            };

            /**
             * Creates a plain object from a RawGatewayPayload message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.RawGatewayPayload
             * @static
             * @param {gatefleet.v1.RawGatewayPayload} message RawGatewayPayload
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RawGatewayPayload.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.op = 0;
                    if (options.bytes === $String)
                        object.dataJson = "";
                    else {
                        object.dataJson = [];
                        if (options.bytes !== $Array)
                            object.dataJson = $util.newBuffer(object.dataJson);
                    }
                }
                if (message.op != null && $Object.hasOwnProperty.call(message, "op"))
                    object.op = message.op;
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson"))
                    object.dataJson = options.bytes === $String ? $util.base64.encode(message.dataJson, 0, message.dataJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.dataJson) : message.dataJson;
                return object;
            };

            /**
             * Converts this RawGatewayPayload to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.RawGatewayPayload
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RawGatewayPayload.prototype.toJSON = function() {
                return RawGatewayPayload.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RawGatewayPayload;
        })();

        v1.GatewayCommandResult = (function() {

            /**
             * Properties of a GatewayCommandResult.
             * @typedef {Object} gatefleet.v1.GatewayCommandResult.$Properties
             * @property {number|null} [shardId] GatewayCommandResult shardId
             * @property {number|Long|null} [sentAtMs] GatewayCommandResult sentAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GatewayCommandResult.
             * @memberof gatefleet.v1
             * @interface IGatewayCommandResult
             * @augments gatefleet.v1.GatewayCommandResult.$Properties
             * @deprecated Use gatefleet.v1.GatewayCommandResult.$Properties instead.
             */

            /**
             * Shape of a GatewayCommandResult.
             * @typedef {gatefleet.v1.GatewayCommandResult.$Properties} gatefleet.v1.GatewayCommandResult.$Shape
             */

            /**
             * Constructs a new GatewayCommandResult.
             * @memberof gatefleet.v1
             * @classdesc Represents a GatewayCommandResult.
             * @constructor
             * @param {gatefleet.v1.GatewayCommandResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GatewayCommandResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GatewayCommandResult shardId.
             * @member {number} shardId
             * @memberof gatefleet.v1.GatewayCommandResult
             * @instance
             */
            GatewayCommandResult.prototype.shardId = 0;

            /**
             * GatewayCommandResult sentAtMs.
             * @member {number|Long} sentAtMs
             * @memberof gatefleet.v1.GatewayCommandResult
             * @instance
             */
            GatewayCommandResult.prototype.sentAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new GatewayCommandResult instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.GatewayCommandResult
             * @static
             * @param {gatefleet.v1.GatewayCommandResult.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.GatewayCommandResult} GatewayCommandResult instance
             * @type {{
             *   (properties: gatefleet.v1.GatewayCommandResult.$Shape): gatefleet.v1.GatewayCommandResult & gatefleet.v1.GatewayCommandResult.$Shape;
             *   (properties?: gatefleet.v1.GatewayCommandResult.$Properties): gatefleet.v1.GatewayCommandResult;
             * }}
             */
            GatewayCommandResult.create = function(properties) {
                return new GatewayCommandResult(properties);
            };

            /**
             * Encodes the specified GatewayCommandResult message. Does not implicitly {@link gatefleet.v1.GatewayCommandResult.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.GatewayCommandResult
             * @static
             * @param {gatefleet.v1.GatewayCommandResult.$Properties} message GatewayCommandResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GatewayCommandResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId") && message.shardId !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.shardId);
                if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs") && (typeof message.sentAtMs === "object" ? message.sentAtMs.low || message.sentAtMs.high : message.sentAtMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sentAtMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GatewayCommandResult message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.GatewayCommandResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.GatewayCommandResult & gatefleet.v1.GatewayCommandResult.$Shape} GatewayCommandResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GatewayCommandResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.GatewayCommandResult();
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
                            if (value = reader.uint32())
                                message.shardId = value;
                            else
                                delete message.shardId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sentAtMs = value;
                            else
                                delete message.sentAtMs;
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
             * Creates a GatewayCommandResult message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.GatewayCommandResult
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.GatewayCommandResult} GatewayCommandResult
             */
            GatewayCommandResult.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.GatewayCommandResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.GatewayCommandResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.GatewayCommandResult();
                if (object.shardId != null)
                    if ($Number(object.shardId) !== 0)
                        message.shardId = object.shardId >>> 0;
                if (object.sentAtMs != null)
                    if (typeof object.sentAtMs === "object" ? object.sentAtMs.low || object.sentAtMs.high : $Number(object.sentAtMs) !== 0)
                        if ($util.Long)
                            message.sentAtMs = $util.Long.fromValue(object.sentAtMs, true);
                        else if (typeof object.sentAtMs === "string")
                            message.sentAtMs = $parseInt(object.sentAtMs, 10);
                        else if (typeof object.sentAtMs === "number")
                            message.sentAtMs = object.sentAtMs;
                        else if (typeof object.sentAtMs === "object")
                            message.sentAtMs = new $util.LongBits(object.sentAtMs.low >>> 0, object.sentAtMs.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a GatewayCommandResult message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.GatewayCommandResult
             * @static
             * @param {gatefleet.v1.GatewayCommandResult} message GatewayCommandResult
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GatewayCommandResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.shardId = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sentAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sentAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId"))
                    object.shardId = message.shardId;
                if (message.sentAtMs != null && $Object.hasOwnProperty.call(message, "sentAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sentAtMs = typeof message.sentAtMs === "number" ? $BigInt(message.sentAtMs) : $util.Long.fromBits(message.sentAtMs.low >>> 0, message.sentAtMs.high >>> 0, true).toBigInt();
                    else if (typeof message.sentAtMs === "number")
                        object.sentAtMs = options.longs === $String ? $String(message.sentAtMs) : message.sentAtMs;
                    else
                        object.sentAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.sentAtMs) : options.longs === $Number ? new $util.LongBits(message.sentAtMs.low >>> 0, message.sentAtMs.high >>> 0).toNumber(true) : message.sentAtMs;
                return object;
            };

            /**
             * Converts this GatewayCommandResult to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.GatewayCommandResult
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GatewayCommandResult.prototype.toJSON = function() {
                return GatewayCommandResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GatewayCommandResult;
        })();

        v1.ControlCommand = (function() {

            /**
             * Properties of a ControlCommand.
             * @typedef {Object} gatefleet.v1.ControlCommand.$Properties
             * @property {gatefleet.v1.CommandOptions.$Properties|null} [options] ControlCommand options
             * @property {gatefleet.v1.RestartShard.$Properties|null} [restartShard] ControlCommand restartShard
             * @property {gatefleet.v1.MoveShard.$Properties|null} [moveShard] ControlCommand moveShard
             * @property {gatefleet.v1.DrainReplica.$Properties|null} [drainReplica] ControlCommand drainReplica
             * @property {gatefleet.v1.Reshard.$Properties|null} [reshard] ControlCommand reshard
             * @property {"restartShard"|"moveShard"|"drainReplica"|"reshard"} [command] ControlCommand command
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlCommand.
             * @memberof gatefleet.v1
             * @interface IControlCommand
             * @augments gatefleet.v1.ControlCommand.$Properties
             * @deprecated Use gatefleet.v1.ControlCommand.$Properties instead.
             */

            /**
             * Narrowed shape of a ControlCommand.
             * @typedef {{
             *   options?: gatefleet.v1.CommandOptions.$Shape|null;
             *   restartShard?: gatefleet.v1.RestartShard.$Shape|null;
             *   moveShard?: gatefleet.v1.MoveShard.$Shape|null;
             *   drainReplica?: gatefleet.v1.DrainReplica.$Shape|null;
             *   reshard?: gatefleet.v1.Reshard.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ command?: undefined; restartShard?: null; moveShard?: null; drainReplica?: null; reshard?: null }|{ command?: "restartShard"; restartShard: gatefleet.v1.RestartShard.$Shape; moveShard?: null; drainReplica?: null; reshard?: null }|{ command?: "moveShard"; restartShard?: null; moveShard: gatefleet.v1.MoveShard.$Shape; drainReplica?: null; reshard?: null }|{ command?: "drainReplica"; restartShard?: null; moveShard?: null; drainReplica: gatefleet.v1.DrainReplica.$Shape; reshard?: null }|{ command?: "reshard"; restartShard?: null; moveShard?: null; drainReplica?: null; reshard: gatefleet.v1.Reshard.$Shape })
             * )} gatefleet.v1.ControlCommand.$Shape
             */

            /**
             * Constructs a new ControlCommand.
             * @memberof gatefleet.v1
             * @classdesc Represents a ControlCommand.
             * @constructor
             * @param {gatefleet.v1.ControlCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControlCommand options.
             * @member {gatefleet.v1.CommandOptions.$Properties|null|undefined} options
             * @memberof gatefleet.v1.ControlCommand
             * @instance
             */
            ControlCommand.prototype.options = null;

            /**
             * ControlCommand restartShard.
             * @member {gatefleet.v1.RestartShard.$Properties|null|undefined} restartShard
             * @memberof gatefleet.v1.ControlCommand
             * @instance
             */
            ControlCommand.prototype.restartShard = null;

            /**
             * ControlCommand moveShard.
             * @member {gatefleet.v1.MoveShard.$Properties|null|undefined} moveShard
             * @memberof gatefleet.v1.ControlCommand
             * @instance
             */
            ControlCommand.prototype.moveShard = null;

            /**
             * ControlCommand drainReplica.
             * @member {gatefleet.v1.DrainReplica.$Properties|null|undefined} drainReplica
             * @memberof gatefleet.v1.ControlCommand
             * @instance
             */
            ControlCommand.prototype.drainReplica = null;

            /**
             * ControlCommand reshard.
             * @member {gatefleet.v1.Reshard.$Properties|null|undefined} reshard
             * @memberof gatefleet.v1.ControlCommand
             * @instance
             */
            ControlCommand.prototype.reshard = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ControlCommand command.
             * @member {"restartShard"|"moveShard"|"drainReplica"|"reshard"|undefined} command
             * @memberof gatefleet.v1.ControlCommand
             * @instance
             */
            $Object.defineProperty(ControlCommand.prototype, "command", {
                get: $util.oneOfGetter($oneOfFields = ["restartShard", "moveShard", "drainReplica", "reshard"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ControlCommand instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ControlCommand
             * @static
             * @param {gatefleet.v1.ControlCommand.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ControlCommand} ControlCommand instance
             * @type {{
             *   (properties: gatefleet.v1.ControlCommand.$Shape): gatefleet.v1.ControlCommand & gatefleet.v1.ControlCommand.$Shape;
             *   (properties?: gatefleet.v1.ControlCommand.$Properties): gatefleet.v1.ControlCommand;
             * }}
             */
            ControlCommand.create = function(properties) {
                return new ControlCommand(properties);
            };

            /**
             * Encodes the specified ControlCommand message. Does not implicitly {@link gatefleet.v1.ControlCommand.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ControlCommand
             * @static
             * @param {gatefleet.v1.ControlCommand.$Properties} message ControlCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.gatefleet.v1.CommandOptions.encode(message.options, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.restartShard != null && $Object.hasOwnProperty.call(message, "restartShard"))
                    $root.gatefleet.v1.RestartShard.encode(message.restartShard, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.moveShard != null && $Object.hasOwnProperty.call(message, "moveShard"))
                    $root.gatefleet.v1.MoveShard.encode(message.moveShard, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.drainReplica != null && $Object.hasOwnProperty.call(message, "drainReplica"))
                    $root.gatefleet.v1.DrainReplica.encode(message.drainReplica, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.reshard != null && $Object.hasOwnProperty.call(message, "reshard"))
                    $root.gatefleet.v1.Reshard.encode(message.reshard, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlCommand message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ControlCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ControlCommand & gatefleet.v1.ControlCommand.$Shape} ControlCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlCommand.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ControlCommand();
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
                            message.options = $root.gatefleet.v1.CommandOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.restartShard = $root.gatefleet.v1.RestartShard.decode(reader, reader.size(), $undefined, _depth + 1, message.restartShard);
                            message.command = "restartShard";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.moveShard = $root.gatefleet.v1.MoveShard.decode(reader, reader.size(), $undefined, _depth + 1, message.moveShard);
                            message.command = "moveShard";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.drainReplica = $root.gatefleet.v1.DrainReplica.decode(reader, reader.size(), $undefined, _depth + 1, message.drainReplica);
                            message.command = "drainReplica";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.reshard = $root.gatefleet.v1.Reshard.decode(reader, reader.size(), $undefined, _depth + 1, message.reshard);
                            message.command = "reshard";
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
             * Creates a ControlCommand message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ControlCommand
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ControlCommand} ControlCommand
             */
            ControlCommand.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ControlCommand)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ControlCommand: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ControlCommand();
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".gatefleet.v1.ControlCommand.options: object expected");
                    message.options = $root.gatefleet.v1.CommandOptions.fromObject(object.options, _depth + 1);
                }
                if (object.restartShard != null) {
                    if (!$util.isObject(object.restartShard))
                        throw $TypeError(".gatefleet.v1.ControlCommand.restartShard: object expected");
                    message.restartShard = $root.gatefleet.v1.RestartShard.fromObject(object.restartShard, _depth + 1);
                }
                if (object.moveShard != null) {
                    if (!$util.isObject(object.moveShard))
                        throw $TypeError(".gatefleet.v1.ControlCommand.moveShard: object expected");
                    message.moveShard = $root.gatefleet.v1.MoveShard.fromObject(object.moveShard, _depth + 1);
                }
                if (object.drainReplica != null) {
                    if (!$util.isObject(object.drainReplica))
                        throw $TypeError(".gatefleet.v1.ControlCommand.drainReplica: object expected");
                    message.drainReplica = $root.gatefleet.v1.DrainReplica.fromObject(object.drainReplica, _depth + 1);
                }
                if (object.reshard != null) {
                    if (!$util.isObject(object.reshard))
                        throw $TypeError(".gatefleet.v1.ControlCommand.reshard: object expected");
                    message.reshard = $root.gatefleet.v1.Reshard.fromObject(object.reshard, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ControlCommand message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ControlCommand
             * @static
             * @param {gatefleet.v1.ControlCommand} message ControlCommand
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ControlCommand.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.options = null;
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.gatefleet.v1.CommandOptions.toObject(message.options, options, _depth + 1);
                if (message.restartShard != null && $Object.hasOwnProperty.call(message, "restartShard")) {
                    object.restartShard = $root.gatefleet.v1.RestartShard.toObject(message.restartShard, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "restartShard";
                }
                if (message.moveShard != null && $Object.hasOwnProperty.call(message, "moveShard")) {
                    object.moveShard = $root.gatefleet.v1.MoveShard.toObject(message.moveShard, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "moveShard";
                }
                if (message.drainReplica != null && $Object.hasOwnProperty.call(message, "drainReplica")) {
                    object.drainReplica = $root.gatefleet.v1.DrainReplica.toObject(message.drainReplica, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "drainReplica";
                }
                if (message.reshard != null && $Object.hasOwnProperty.call(message, "reshard")) {
                    object.reshard = $root.gatefleet.v1.Reshard.toObject(message.reshard, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "reshard";
                }
                return object;
            };

            /**
             * Converts this ControlCommand to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ControlCommand
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ControlCommand.prototype.toJSON = function() {
                return ControlCommand.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ControlCommand;
        })();

        v1.RestartShard = (function() {

            /**
             * Properties of a RestartShard.
             * @typedef {Object} gatefleet.v1.RestartShard.$Properties
             * @property {number|null} [shardId] RestartShard shardId
             * @property {boolean|null} [newSession] RestartShard newSession
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RestartShard.
             * @memberof gatefleet.v1
             * @interface IRestartShard
             * @augments gatefleet.v1.RestartShard.$Properties
             * @deprecated Use gatefleet.v1.RestartShard.$Properties instead.
             */

            /**
             * Shape of a RestartShard.
             * @typedef {gatefleet.v1.RestartShard.$Properties} gatefleet.v1.RestartShard.$Shape
             */

            /**
             * Constructs a new RestartShard.
             * @memberof gatefleet.v1
             * @classdesc Represents a RestartShard.
             * @constructor
             * @param {gatefleet.v1.RestartShard.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RestartShard = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RestartShard shardId.
             * @member {number} shardId
             * @memberof gatefleet.v1.RestartShard
             * @instance
             */
            RestartShard.prototype.shardId = 0;

            /**
             * RestartShard newSession.
             * @member {boolean} newSession
             * @memberof gatefleet.v1.RestartShard
             * @instance
             */
            RestartShard.prototype.newSession = false;

            /**
             * Creates a new RestartShard instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.RestartShard
             * @static
             * @param {gatefleet.v1.RestartShard.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.RestartShard} RestartShard instance
             * @type {{
             *   (properties: gatefleet.v1.RestartShard.$Shape): gatefleet.v1.RestartShard & gatefleet.v1.RestartShard.$Shape;
             *   (properties?: gatefleet.v1.RestartShard.$Properties): gatefleet.v1.RestartShard;
             * }}
             */
            RestartShard.create = function(properties) {
                return new RestartShard(properties);
            };

            /**
             * Encodes the specified RestartShard message. Does not implicitly {@link gatefleet.v1.RestartShard.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.RestartShard
             * @static
             * @param {gatefleet.v1.RestartShard.$Properties} message RestartShard message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RestartShard.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId") && message.shardId !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.shardId);
                if (message.newSession != null && $Object.hasOwnProperty.call(message, "newSession") && message.newSession !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.newSession);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RestartShard message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.RestartShard
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.RestartShard & gatefleet.v1.RestartShard.$Shape} RestartShard
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RestartShard.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.RestartShard();
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
                            if (value = reader.uint32())
                                message.shardId = value;
                            else
                                delete message.shardId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.newSession = value;
                            else
                                delete message.newSession;
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
             * Creates a RestartShard message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.RestartShard
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.RestartShard} RestartShard
             */
            RestartShard.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.RestartShard)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.RestartShard: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.RestartShard();
                if (object.shardId != null)
                    if ($Number(object.shardId) !== 0)
                        message.shardId = object.shardId >>> 0;
                if (object.newSession != null)
                    if (object.newSession)
                        message.newSession = $Boolean(object.newSession);
                return message;
            };

            /**
             * Creates a plain object from a RestartShard message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.RestartShard
             * @static
             * @param {gatefleet.v1.RestartShard} message RestartShard
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RestartShard.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.shardId = 0;
                    object.newSession = false;
                }
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId"))
                    object.shardId = message.shardId;
                if (message.newSession != null && $Object.hasOwnProperty.call(message, "newSession"))
                    object.newSession = message.newSession;
                return object;
            };

            /**
             * Converts this RestartShard to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.RestartShard
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RestartShard.prototype.toJSON = function() {
                return RestartShard.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RestartShard;
        })();

        v1.MoveShard = (function() {

            /**
             * Properties of a MoveShard.
             * @typedef {Object} gatefleet.v1.MoveShard.$Properties
             * @property {number|null} [shardId] MoveShard shardId
             * @property {string|null} [toReplica] MoveShard toReplica
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MoveShard.
             * @memberof gatefleet.v1
             * @interface IMoveShard
             * @augments gatefleet.v1.MoveShard.$Properties
             * @deprecated Use gatefleet.v1.MoveShard.$Properties instead.
             */

            /**
             * Shape of a MoveShard.
             * @typedef {gatefleet.v1.MoveShard.$Properties} gatefleet.v1.MoveShard.$Shape
             */

            /**
             * Constructs a new MoveShard.
             * @memberof gatefleet.v1
             * @classdesc Represents a MoveShard.
             * @constructor
             * @param {gatefleet.v1.MoveShard.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MoveShard = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MoveShard shardId.
             * @member {number} shardId
             * @memberof gatefleet.v1.MoveShard
             * @instance
             */
            MoveShard.prototype.shardId = 0;

            /**
             * MoveShard toReplica.
             * @member {string} toReplica
             * @memberof gatefleet.v1.MoveShard
             * @instance
             */
            MoveShard.prototype.toReplica = "";

            /**
             * Creates a new MoveShard instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.MoveShard
             * @static
             * @param {gatefleet.v1.MoveShard.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.MoveShard} MoveShard instance
             * @type {{
             *   (properties: gatefleet.v1.MoveShard.$Shape): gatefleet.v1.MoveShard & gatefleet.v1.MoveShard.$Shape;
             *   (properties?: gatefleet.v1.MoveShard.$Properties): gatefleet.v1.MoveShard;
             * }}
             */
            MoveShard.create = function(properties) {
                return new MoveShard(properties);
            };

            /**
             * Encodes the specified MoveShard message. Does not implicitly {@link gatefleet.v1.MoveShard.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.MoveShard
             * @static
             * @param {gatefleet.v1.MoveShard.$Properties} message MoveShard message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MoveShard.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId") && message.shardId !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.shardId);
                if (message.toReplica != null && $Object.hasOwnProperty.call(message, "toReplica") && message.toReplica !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.toReplica);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MoveShard message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.MoveShard
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.MoveShard & gatefleet.v1.MoveShard.$Shape} MoveShard
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MoveShard.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.MoveShard();
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
                            if (value = reader.uint32())
                                message.shardId = value;
                            else
                                delete message.shardId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.toReplica = value;
                            else
                                delete message.toReplica;
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
             * Creates a MoveShard message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.MoveShard
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.MoveShard} MoveShard
             */
            MoveShard.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.MoveShard)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.MoveShard: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.MoveShard();
                if (object.shardId != null)
                    if ($Number(object.shardId) !== 0)
                        message.shardId = object.shardId >>> 0;
                if (object.toReplica != null)
                    if (typeof object.toReplica !== "string" || object.toReplica.length)
                        message.toReplica = $String(object.toReplica);
                return message;
            };

            /**
             * Creates a plain object from a MoveShard message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.MoveShard
             * @static
             * @param {gatefleet.v1.MoveShard} message MoveShard
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MoveShard.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.shardId = 0;
                    object.toReplica = "";
                }
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId"))
                    object.shardId = message.shardId;
                if (message.toReplica != null && $Object.hasOwnProperty.call(message, "toReplica"))
                    object.toReplica = message.toReplica;
                return object;
            };

            /**
             * Converts this MoveShard to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.MoveShard
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MoveShard.prototype.toJSON = function() {
                return MoveShard.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MoveShard;
        })();

        v1.DrainReplica = (function() {

            /**
             * Properties of a DrainReplica.
             * @typedef {Object} gatefleet.v1.DrainReplica.$Properties
             * @property {string|null} [replica] DrainReplica replica
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DrainReplica.
             * @memberof gatefleet.v1
             * @interface IDrainReplica
             * @augments gatefleet.v1.DrainReplica.$Properties
             * @deprecated Use gatefleet.v1.DrainReplica.$Properties instead.
             */

            /**
             * Shape of a DrainReplica.
             * @typedef {gatefleet.v1.DrainReplica.$Properties} gatefleet.v1.DrainReplica.$Shape
             */

            /**
             * Constructs a new DrainReplica.
             * @memberof gatefleet.v1
             * @classdesc Represents a DrainReplica.
             * @constructor
             * @param {gatefleet.v1.DrainReplica.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DrainReplica = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DrainReplica replica.
             * @member {string} replica
             * @memberof gatefleet.v1.DrainReplica
             * @instance
             */
            DrainReplica.prototype.replica = "";

            /**
             * Creates a new DrainReplica instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.DrainReplica
             * @static
             * @param {gatefleet.v1.DrainReplica.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.DrainReplica} DrainReplica instance
             * @type {{
             *   (properties: gatefleet.v1.DrainReplica.$Shape): gatefleet.v1.DrainReplica & gatefleet.v1.DrainReplica.$Shape;
             *   (properties?: gatefleet.v1.DrainReplica.$Properties): gatefleet.v1.DrainReplica;
             * }}
             */
            DrainReplica.create = function(properties) {
                return new DrainReplica(properties);
            };

            /**
             * Encodes the specified DrainReplica message. Does not implicitly {@link gatefleet.v1.DrainReplica.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.DrainReplica
             * @static
             * @param {gatefleet.v1.DrainReplica.$Properties} message DrainReplica message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DrainReplica.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica") && message.replica !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.replica);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DrainReplica message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.DrainReplica
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.DrainReplica & gatefleet.v1.DrainReplica.$Shape} DrainReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DrainReplica.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.DrainReplica();
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
                                message.replica = value;
                            else
                                delete message.replica;
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
             * Creates a DrainReplica message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.DrainReplica
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.DrainReplica} DrainReplica
             */
            DrainReplica.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.DrainReplica)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.DrainReplica: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.DrainReplica();
                if (object.replica != null)
                    if (typeof object.replica !== "string" || object.replica.length)
                        message.replica = $String(object.replica);
                return message;
            };

            /**
             * Creates a plain object from a DrainReplica message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.DrainReplica
             * @static
             * @param {gatefleet.v1.DrainReplica} message DrainReplica
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DrainReplica.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.replica = "";
                if (message.replica != null && $Object.hasOwnProperty.call(message, "replica"))
                    object.replica = message.replica;
                return object;
            };

            /**
             * Converts this DrainReplica to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.DrainReplica
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DrainReplica.prototype.toJSON = function() {
                return DrainReplica.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DrainReplica;
        })();

        v1.Reshard = (function() {

            /**
             * Properties of a Reshard.
             * @typedef {Object} gatefleet.v1.Reshard.$Properties
             * @property {number|null} [shardCount] Reshard shardCount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reshard.
             * @memberof gatefleet.v1
             * @interface IReshard
             * @augments gatefleet.v1.Reshard.$Properties
             * @deprecated Use gatefleet.v1.Reshard.$Properties instead.
             */

            /**
             * Shape of a Reshard.
             * @typedef {gatefleet.v1.Reshard.$Properties} gatefleet.v1.Reshard.$Shape
             */

            /**
             * Constructs a new Reshard.
             * @memberof gatefleet.v1
             * @classdesc Represents a Reshard.
             * @constructor
             * @param {gatefleet.v1.Reshard.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reshard = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reshard shardCount.
             * @member {number} shardCount
             * @memberof gatefleet.v1.Reshard
             * @instance
             */
            Reshard.prototype.shardCount = 0;

            /**
             * Creates a new Reshard instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.Reshard
             * @static
             * @param {gatefleet.v1.Reshard.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.Reshard} Reshard instance
             * @type {{
             *   (properties: gatefleet.v1.Reshard.$Shape): gatefleet.v1.Reshard & gatefleet.v1.Reshard.$Shape;
             *   (properties?: gatefleet.v1.Reshard.$Properties): gatefleet.v1.Reshard;
             * }}
             */
            Reshard.create = function(properties) {
                return new Reshard(properties);
            };

            /**
             * Encodes the specified Reshard message. Does not implicitly {@link gatefleet.v1.Reshard.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.Reshard
             * @static
             * @param {gatefleet.v1.Reshard.$Properties} message Reshard message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reshard.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shardCount != null && $Object.hasOwnProperty.call(message, "shardCount") && message.shardCount !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.shardCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reshard message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.Reshard
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.Reshard & gatefleet.v1.Reshard.$Shape} Reshard
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reshard.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.Reshard();
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
                            if (value = reader.uint32())
                                message.shardCount = value;
                            else
                                delete message.shardCount;
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
             * Creates a Reshard message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.Reshard
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.Reshard} Reshard
             */
            Reshard.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.Reshard)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.Reshard: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.Reshard();
                if (object.shardCount != null)
                    if ($Number(object.shardCount) !== 0)
                        message.shardCount = object.shardCount >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Reshard message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.Reshard
             * @static
             * @param {gatefleet.v1.Reshard} message Reshard
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Reshard.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.shardCount = 0;
                if (message.shardCount != null && $Object.hasOwnProperty.call(message, "shardCount"))
                    object.shardCount = message.shardCount;
                return object;
            };

            /**
             * Converts this Reshard to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.Reshard
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Reshard.prototype.toJSON = function() {
                return Reshard.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Reshard;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} gatefleet.v1.Event.$Properties
             * @property {string|null} [id] Event id
             * @property {string|null} [dedupeKey] Event dedupeKey
             * @property {gatefleet.v1.Source|null} [source] Event source
             * @property {string|null} [name] Event name
             * @property {number|Long|null} [applicationId] Event applicationId
             * @property {number|null} [shardId] Event shardId
             * @property {number|null} [shardCount] Event shardCount
             * @property {number|null} [generation] Event generation
             * @property {number|Long|null} [sequence] Event sequence
             * @property {number|Long|null} [guildId] Event guildId
             * @property {number|Long|null} [channelId] Event channelId
             * @property {number|Long|null} [userId] Event userId
             * @property {number|Long|null} [receivedAtUs] Event receivedAtUs
             * @property {boolean|null} [replayed] Event replayed
             * @property {string|null} [traceparent] Event traceparent
             * @property {number|Long|null} [fence] Event fence
             * @property {gatefleet.v1.Interaction.$Properties|null} [interaction] Event interaction
             * @property {gatefleet.v1.GuildCreateReason|null} [guildCreateReason] Event guildCreateReason
             * @property {gatefleet.v1.FleetEvent.$Properties|null} [fleet] Event fleet
             * @property {Uint8Array|null} [data] Event data
             * @property {number|Long|null} [deadlineMs] Event deadlineMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof gatefleet.v1
             * @interface IEvent
             * @augments gatefleet.v1.Event.$Properties
             * @deprecated Use gatefleet.v1.Event.$Properties instead.
             */

            /**
             * Shape of an Event.
             * @typedef {{
             *   id?: string|null;
             *   dedupeKey?: string|null;
             *   source?: gatefleet.v1.Source|null;
             *   name?: string|null;
             *   applicationId?: number|Long|null;
             *   shardId?: number|null;
             *   shardCount?: number|null;
             *   generation?: number|null;
             *   sequence?: number|Long|null;
             *   guildId?: number|Long|null;
             *   channelId?: number|Long|null;
             *   userId?: number|Long|null;
             *   receivedAtUs?: number|Long|null;
             *   replayed?: boolean|null;
             *   traceparent?: string|null;
             *   fence?: number|Long|null;
             *   interaction?: gatefleet.v1.Interaction.$Shape|null;
             *   guildCreateReason?: gatefleet.v1.GuildCreateReason|null;
             *   fleet?: gatefleet.v1.FleetEvent.$Shape|null;
             *   data?: Uint8Array|null;
             *   deadlineMs?: number|Long|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} gatefleet.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof gatefleet.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {gatefleet.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event id.
             * @member {string} id
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.id = "";

            /**
             * Event dedupeKey.
             * @member {string} dedupeKey
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.dedupeKey = "";

            /**
             * Event source.
             * @member {gatefleet.v1.Source} source
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.source = 0;

            /**
             * Event name.
             * @member {string} name
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.name = "";

            /**
             * Event applicationId.
             * @member {number|Long} applicationId
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.applicationId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event shardId.
             * @member {number} shardId
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.shardId = 0;

            /**
             * Event shardCount.
             * @member {number} shardCount
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.shardCount = 0;

            /**
             * Event generation.
             * @member {number} generation
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.generation = 0;

            /**
             * Event sequence.
             * @member {number|Long} sequence
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event guildId.
             * @member {number|Long} guildId
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event channelId.
             * @member {number|Long} channelId
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.channelId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event userId.
             * @member {number|Long} userId
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event receivedAtUs.
             * @member {number|Long} receivedAtUs
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.receivedAtUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event replayed.
             * @member {boolean} replayed
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.replayed = false;

            /**
             * Event traceparent.
             * @member {string} traceparent
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.traceparent = "";

            /**
             * Event fence.
             * @member {number|Long} fence
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.fence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event interaction.
             * @member {gatefleet.v1.Interaction.$Properties|null|undefined} interaction
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.interaction = null;

            /**
             * Event guildCreateReason.
             * @member {gatefleet.v1.GuildCreateReason} guildCreateReason
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.guildCreateReason = 0;

            /**
             * Event fleet.
             * @member {gatefleet.v1.FleetEvent.$Properties|null|undefined} fleet
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.fleet = null;

            /**
             * Event data.
             * @member {Uint8Array} data
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.data = $util.newBuffer([]);

            /**
             * Event deadlineMs.
             * @member {number|Long} deadlineMs
             * @memberof gatefleet.v1.Event
             * @instance
             */
            Event.prototype.deadlineMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.Event
             * @static
             * @param {gatefleet.v1.Event.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.Event} Event instance
             * @type {{
             *   (properties: gatefleet.v1.Event.$Shape): gatefleet.v1.Event & gatefleet.v1.Event.$Shape;
             *   (properties?: gatefleet.v1.Event.$Properties): gatefleet.v1.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link gatefleet.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.Event
             * @static
             * @param {gatefleet.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.dedupeKey != null && $Object.hasOwnProperty.call(message, "dedupeKey") && message.dedupeKey !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.dedupeKey);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.source);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                if (message.applicationId != null && $Object.hasOwnProperty.call(message, "applicationId") && (typeof message.applicationId === "object" ? message.applicationId.low || message.applicationId.high : message.applicationId !== 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).fixed64(message.applicationId);
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId") && message.shardId !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.shardId);
                if (message.shardCount != null && $Object.hasOwnProperty.call(message, "shardCount") && message.shardCount !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.shardCount);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.generation);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.sequence);
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                    writer.uint32(/* id 10, wireType 1 =*/81).fixed64(message.guildId);
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && (typeof message.channelId === "object" ? message.channelId.low || message.channelId.high : message.channelId !== 0))
                    writer.uint32(/* id 11, wireType 1 =*/89).fixed64(message.channelId);
                if (message.userId != null && $Object.hasOwnProperty.call(message, "userId") && (typeof message.userId === "object" ? message.userId.low || message.userId.high : message.userId !== 0))
                    writer.uint32(/* id 12, wireType 1 =*/97).fixed64(message.userId);
                if (message.receivedAtUs != null && $Object.hasOwnProperty.call(message, "receivedAtUs") && (typeof message.receivedAtUs === "object" ? message.receivedAtUs.low || message.receivedAtUs.high : message.receivedAtUs !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.receivedAtUs);
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed") && message.replayed !== false)
                    writer.uint32(/* id 14, wireType 0 =*/112).bool(message.replayed);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.traceparent);
                if (message.fence != null && $Object.hasOwnProperty.call(message, "fence") && (typeof message.fence === "object" ? message.fence.low || message.fence.high : message.fence !== 0))
                    writer.uint32(/* id 16, wireType 0 =*/128).uint64(message.fence);
                if (message.interaction != null && $Object.hasOwnProperty.call(message, "interaction"))
                    $root.gatefleet.v1.Interaction.encode(message.interaction, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.guildCreateReason != null && $Object.hasOwnProperty.call(message, "guildCreateReason") && message.guildCreateReason !== 0)
                    writer.uint32(/* id 18, wireType 0 =*/144).int32(message.guildCreateReason);
                if (message.fleet != null && $Object.hasOwnProperty.call(message, "fleet"))
                    $root.gatefleet.v1.FleetEvent.encode(message.fleet, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 20, wireType 2 =*/162).bytes(message.data);
                if (message.deadlineMs != null && $Object.hasOwnProperty.call(message, "deadlineMs") && (typeof message.deadlineMs === "object" ? message.deadlineMs.low || message.deadlineMs.high : message.deadlineMs !== 0))
                    writer.uint32(/* id 21, wireType 0 =*/168).uint64(message.deadlineMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.Event & gatefleet.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.Event();
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
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.dedupeKey = value;
                            else
                                delete message.dedupeKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.applicationId = value;
                            else
                                delete message.applicationId;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.shardId = value;
                            else
                                delete message.shardId;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.shardCount = value;
                            else
                                delete message.shardCount;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.guildId = value;
                            else
                                delete message.guildId;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.channelId = value;
                            else
                                delete message.channelId;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.userId = value;
                            else
                                delete message.userId;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.receivedAtUs = value;
                            else
                                delete message.receivedAtUs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.replayed = value;
                            else
                                delete message.replayed;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.fence = value;
                            else
                                delete message.fence;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.interaction = $root.gatefleet.v1.Interaction.decode(reader, reader.size(), $undefined, _depth + 1, message.interaction);
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.guildCreateReason = value;
                            else
                                delete message.guildCreateReason;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.fleet = $root.gatefleet.v1.FleetEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.fleet);
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.deadlineMs = value;
                            else
                                delete message.deadlineMs;
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
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.Event
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.Event} Event
             */
            Event.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.Event)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.Event: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.Event();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.dedupeKey != null)
                    if (typeof object.dedupeKey !== "string" || object.dedupeKey.length)
                        message.dedupeKey = $String(object.dedupeKey);
                if (object.source !== 0 && (typeof object.source !== "string" || $root.gatefleet.v1.Source[object.source] !== 0))
                    switch (object.source) {
                    case "SOURCE_UNSPECIFIED":
                    case 0:
                        message.source = 0;
                        break;
                    case "SOURCE_WS":
                    case 1:
                        message.source = 1;
                        break;
                    case "SOURCE_HTTP":
                    case 2:
                        message.source = 2;
                        break;
                    case "SOURCE_VOICE":
                    case 3:
                        message.source = 3;
                        break;
                    case "SOURCE_WEBHOOK":
                    case 4:
                        message.source = 4;
                        break;
                    case "SOURCE_FLEET":
                    case 5:
                        message.source = 5;
                        break;
                    case "SOURCE_APP":
                    case 6:
                        message.source = 6;
                        break;
                    default:
                        if (typeof object.source === "number" && (object.source | 0) === object.source)
                            message.source = object.source;
                    }
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.applicationId != null)
                    if (typeof object.applicationId === "object" ? object.applicationId.low || object.applicationId.high : $Number(object.applicationId) !== 0)
                        if ($util.Long)
                            message.applicationId = $util.Long.fromValue(object.applicationId, true);
                        else if (typeof object.applicationId === "string")
                            message.applicationId = $parseInt(object.applicationId, 10);
                        else if (typeof object.applicationId === "number")
                            message.applicationId = object.applicationId;
                        else if (typeof object.applicationId === "object")
                            message.applicationId = new $util.LongBits(object.applicationId.low >>> 0, object.applicationId.high >>> 0).toNumber(true);
                if (object.shardId != null)
                    if ($Number(object.shardId) !== 0)
                        message.shardId = object.shardId >>> 0;
                if (object.shardCount != null)
                    if ($Number(object.shardCount) !== 0)
                        message.shardCount = object.shardCount >>> 0;
                if (object.generation != null)
                    if ($Number(object.generation) !== 0)
                        message.generation = object.generation >>> 0;
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.guildId != null)
                    if (typeof object.guildId === "object" ? object.guildId.low || object.guildId.high : $Number(object.guildId) !== 0)
                        if ($util.Long)
                            message.guildId = $util.Long.fromValue(object.guildId, true);
                        else if (typeof object.guildId === "string")
                            message.guildId = $parseInt(object.guildId, 10);
                        else if (typeof object.guildId === "number")
                            message.guildId = object.guildId;
                        else if (typeof object.guildId === "object")
                            message.guildId = new $util.LongBits(object.guildId.low >>> 0, object.guildId.high >>> 0).toNumber(true);
                if (object.channelId != null)
                    if (typeof object.channelId === "object" ? object.channelId.low || object.channelId.high : $Number(object.channelId) !== 0)
                        if ($util.Long)
                            message.channelId = $util.Long.fromValue(object.channelId, true);
                        else if (typeof object.channelId === "string")
                            message.channelId = $parseInt(object.channelId, 10);
                        else if (typeof object.channelId === "number")
                            message.channelId = object.channelId;
                        else if (typeof object.channelId === "object")
                            message.channelId = new $util.LongBits(object.channelId.low >>> 0, object.channelId.high >>> 0).toNumber(true);
                if (object.userId != null)
                    if (typeof object.userId === "object" ? object.userId.low || object.userId.high : $Number(object.userId) !== 0)
                        if ($util.Long)
                            message.userId = $util.Long.fromValue(object.userId, true);
                        else if (typeof object.userId === "string")
                            message.userId = $parseInt(object.userId, 10);
                        else if (typeof object.userId === "number")
                            message.userId = object.userId;
                        else if (typeof object.userId === "object")
                            message.userId = new $util.LongBits(object.userId.low >>> 0, object.userId.high >>> 0).toNumber(true);
                if (object.receivedAtUs != null)
                    if (typeof object.receivedAtUs === "object" ? object.receivedAtUs.low || object.receivedAtUs.high : $Number(object.receivedAtUs) !== 0)
                        if ($util.Long)
                            message.receivedAtUs = $util.Long.fromValue(object.receivedAtUs, true);
                        else if (typeof object.receivedAtUs === "string")
                            message.receivedAtUs = $parseInt(object.receivedAtUs, 10);
                        else if (typeof object.receivedAtUs === "number")
                            message.receivedAtUs = object.receivedAtUs;
                        else if (typeof object.receivedAtUs === "object")
                            message.receivedAtUs = new $util.LongBits(object.receivedAtUs.low >>> 0, object.receivedAtUs.high >>> 0).toNumber(true);
                if (object.replayed != null)
                    if (object.replayed)
                        message.replayed = $Boolean(object.replayed);
                if (object.traceparent != null)
                    if (typeof object.traceparent !== "string" || object.traceparent.length)
                        message.traceparent = $String(object.traceparent);
                if (object.fence != null)
                    if (typeof object.fence === "object" ? object.fence.low || object.fence.high : $Number(object.fence) !== 0)
                        if ($util.Long)
                            message.fence = $util.Long.fromValue(object.fence, true);
                        else if (typeof object.fence === "string")
                            message.fence = $parseInt(object.fence, 10);
                        else if (typeof object.fence === "number")
                            message.fence = object.fence;
                        else if (typeof object.fence === "object")
                            message.fence = new $util.LongBits(object.fence.low >>> 0, object.fence.high >>> 0).toNumber(true);
                if (object.interaction != null) {
                    if (!$util.isObject(object.interaction))
                        throw $TypeError(".gatefleet.v1.Event.interaction: object expected");
                    message.interaction = $root.gatefleet.v1.Interaction.fromObject(object.interaction, _depth + 1);
                }
                if (object.guildCreateReason !== 0 && (typeof object.guildCreateReason !== "string" || $root.gatefleet.v1.GuildCreateReason[object.guildCreateReason] !== 0))
                    switch (object.guildCreateReason) {
                    case "GUILD_CREATE_REASON_UNSPECIFIED":
                    case 0:
                        message.guildCreateReason = 0;
                        break;
                    case "GUILD_CREATE_REASON_STARTUP":
                    case 1:
                        message.guildCreateReason = 1;
                        break;
                    case "GUILD_CREATE_REASON_AVAILABLE_AGAIN":
                    case 2:
                        message.guildCreateReason = 2;
                        break;
                    case "GUILD_CREATE_REASON_JOINED":
                    case 3:
                        message.guildCreateReason = 3;
                        break;
                    default:
                        if (typeof object.guildCreateReason === "number" && (object.guildCreateReason | 0) === object.guildCreateReason)
                            message.guildCreateReason = object.guildCreateReason;
                    }
                if (object.fleet != null) {
                    if (!$util.isObject(object.fleet))
                        throw $TypeError(".gatefleet.v1.Event.fleet: object expected");
                    message.fleet = $root.gatefleet.v1.FleetEvent.fromObject(object.fleet, _depth + 1);
                }
                if (object.data != null)
                    if (object.data.length)
                        if (typeof object.data === "string")
                            $util.base64.decode(object.data, message.data = $util.newBuffer($util.base64.length(object.data)), 0);
                        else if (object.data.length >= 0)
                            message.data = object.data;
                if (object.deadlineMs != null)
                    if (typeof object.deadlineMs === "object" ? object.deadlineMs.low || object.deadlineMs.high : $Number(object.deadlineMs) !== 0)
                        if ($util.Long)
                            message.deadlineMs = $util.Long.fromValue(object.deadlineMs, true);
                        else if (typeof object.deadlineMs === "string")
                            message.deadlineMs = $parseInt(object.deadlineMs, 10);
                        else if (typeof object.deadlineMs === "number")
                            message.deadlineMs = object.deadlineMs;
                        else if (typeof object.deadlineMs === "object")
                            message.deadlineMs = new $util.LongBits(object.deadlineMs.low >>> 0, object.deadlineMs.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.Event
             * @static
             * @param {gatefleet.v1.Event} message Event
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Event.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.dedupeKey = "";
                    object.source = options.enums === $String ? "SOURCE_UNSPECIFIED" : 0;
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.applicationId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.applicationId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.shardId = 0;
                    object.shardCount = 0;
                    object.generation = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.guildId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.guildId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.channelId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.channelId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.userId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.userId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.receivedAtUs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.receivedAtUs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.replayed = false;
                    object.traceparent = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.fence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.interaction = null;
                    object.guildCreateReason = options.enums === $String ? "GUILD_CREATE_REASON_UNSPECIFIED" : 0;
                    object.fleet = null;
                    if (options.bytes === $String)
                        object.data = "";
                    else {
                        object.data = [];
                        if (options.bytes !== $Array)
                            object.data = $util.newBuffer(object.data);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.deadlineMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.deadlineMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.dedupeKey != null && $Object.hasOwnProperty.call(message, "dedupeKey"))
                    object.dedupeKey = message.dedupeKey;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = options.enums === $String ? $root.gatefleet.v1.Source[message.source] === $undefined ? message.source : $root.gatefleet.v1.Source[message.source] : message.source;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.applicationId != null && $Object.hasOwnProperty.call(message, "applicationId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.applicationId = typeof message.applicationId === "number" ? $BigInt(message.applicationId) : $util.Long.fromBits(message.applicationId.low >>> 0, message.applicationId.high >>> 0, true).toBigInt();
                    else if (typeof message.applicationId === "number")
                        object.applicationId = options.longs === $String ? $String(message.applicationId) : message.applicationId;
                    else
                        object.applicationId = options.longs === $String ? $util.Long.prototype.toString.call(message.applicationId) : options.longs === $Number ? new $util.LongBits(message.applicationId.low >>> 0, message.applicationId.high >>> 0).toNumber(true) : message.applicationId;
                if (message.shardId != null && $Object.hasOwnProperty.call(message, "shardId"))
                    object.shardId = message.shardId;
                if (message.shardCount != null && $Object.hasOwnProperty.call(message, "shardCount"))
                    object.shardCount = message.shardCount;
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    object.generation = message.generation;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.guildId = typeof message.guildId === "number" ? $BigInt(message.guildId) : $util.Long.fromBits(message.guildId.low >>> 0, message.guildId.high >>> 0, true).toBigInt();
                    else if (typeof message.guildId === "number")
                        object.guildId = options.longs === $String ? $String(message.guildId) : message.guildId;
                    else
                        object.guildId = options.longs === $String ? $util.Long.prototype.toString.call(message.guildId) : options.longs === $Number ? new $util.LongBits(message.guildId.low >>> 0, message.guildId.high >>> 0).toNumber(true) : message.guildId;
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.channelId = typeof message.channelId === "number" ? $BigInt(message.channelId) : $util.Long.fromBits(message.channelId.low >>> 0, message.channelId.high >>> 0, true).toBigInt();
                    else if (typeof message.channelId === "number")
                        object.channelId = options.longs === $String ? $String(message.channelId) : message.channelId;
                    else
                        object.channelId = options.longs === $String ? $util.Long.prototype.toString.call(message.channelId) : options.longs === $Number ? new $util.LongBits(message.channelId.low >>> 0, message.channelId.high >>> 0).toNumber(true) : message.channelId;
                if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.userId = typeof message.userId === "number" ? $BigInt(message.userId) : $util.Long.fromBits(message.userId.low >>> 0, message.userId.high >>> 0, true).toBigInt();
                    else if (typeof message.userId === "number")
                        object.userId = options.longs === $String ? $String(message.userId) : message.userId;
                    else
                        object.userId = options.longs === $String ? $util.Long.prototype.toString.call(message.userId) : options.longs === $Number ? new $util.LongBits(message.userId.low >>> 0, message.userId.high >>> 0).toNumber(true) : message.userId;
                if (message.receivedAtUs != null && $Object.hasOwnProperty.call(message, "receivedAtUs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.receivedAtUs = typeof message.receivedAtUs === "number" ? $BigInt(message.receivedAtUs) : $util.Long.fromBits(message.receivedAtUs.low >>> 0, message.receivedAtUs.high >>> 0, true).toBigInt();
                    else if (typeof message.receivedAtUs === "number")
                        object.receivedAtUs = options.longs === $String ? $String(message.receivedAtUs) : message.receivedAtUs;
                    else
                        object.receivedAtUs = options.longs === $String ? $util.Long.prototype.toString.call(message.receivedAtUs) : options.longs === $Number ? new $util.LongBits(message.receivedAtUs.low >>> 0, message.receivedAtUs.high >>> 0).toNumber(true) : message.receivedAtUs;
                if (message.replayed != null && $Object.hasOwnProperty.call(message, "replayed"))
                    object.replayed = message.replayed;
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent"))
                    object.traceparent = message.traceparent;
                if (message.fence != null && $Object.hasOwnProperty.call(message, "fence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fence = typeof message.fence === "number" ? $BigInt(message.fence) : $util.Long.fromBits(message.fence.low >>> 0, message.fence.high >>> 0, true).toBigInt();
                    else if (typeof message.fence === "number")
                        object.fence = options.longs === $String ? $String(message.fence) : message.fence;
                    else
                        object.fence = options.longs === $String ? $util.Long.prototype.toString.call(message.fence) : options.longs === $Number ? new $util.LongBits(message.fence.low >>> 0, message.fence.high >>> 0).toNumber(true) : message.fence;
                if (message.interaction != null && $Object.hasOwnProperty.call(message, "interaction"))
                    object.interaction = $root.gatefleet.v1.Interaction.toObject(message.interaction, options, _depth + 1);
                if (message.guildCreateReason != null && $Object.hasOwnProperty.call(message, "guildCreateReason"))
                    object.guildCreateReason = options.enums === $String ? $root.gatefleet.v1.GuildCreateReason[message.guildCreateReason] === $undefined ? message.guildCreateReason : $root.gatefleet.v1.GuildCreateReason[message.guildCreateReason] : message.guildCreateReason;
                if (message.fleet != null && $Object.hasOwnProperty.call(message, "fleet"))
                    object.fleet = $root.gatefleet.v1.FleetEvent.toObject(message.fleet, options, _depth + 1);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                    object.data = options.bytes === $String ? $util.base64.encode(message.data, 0, message.data.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.data) : message.data;
                if (message.deadlineMs != null && $Object.hasOwnProperty.call(message, "deadlineMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deadlineMs = typeof message.deadlineMs === "number" ? $BigInt(message.deadlineMs) : $util.Long.fromBits(message.deadlineMs.low >>> 0, message.deadlineMs.high >>> 0, true).toBigInt();
                    else if (typeof message.deadlineMs === "number")
                        object.deadlineMs = options.longs === $String ? $String(message.deadlineMs) : message.deadlineMs;
                    else
                        object.deadlineMs = options.longs === $String ? $util.Long.prototype.toString.call(message.deadlineMs) : options.longs === $Number ? new $util.LongBits(message.deadlineMs.low >>> 0, message.deadlineMs.high >>> 0).toNumber(true) : message.deadlineMs;
                return object;
            };

            /**
             * Converts this Event to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.Event
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Event;
        })();

        v1.EventBatch = (function() {

            /**
             * Properties of an EventBatch.
             * @typedef {Object} gatefleet.v1.EventBatch.$Properties
             * @property {Array.<gatefleet.v1.Event.$Properties>|null} [events] EventBatch events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventBatch.
             * @memberof gatefleet.v1
             * @interface IEventBatch
             * @augments gatefleet.v1.EventBatch.$Properties
             * @deprecated Use gatefleet.v1.EventBatch.$Properties instead.
             */

            /**
             * Shape of an EventBatch.
             * @typedef {{
             *   events?: Array.<gatefleet.v1.Event.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} gatefleet.v1.EventBatch.$Shape
             */

            /**
             * Constructs a new EventBatch.
             * @memberof gatefleet.v1
             * @classdesc Represents an EventBatch.
             * @constructor
             * @param {gatefleet.v1.EventBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventBatch = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventBatch events.
             * @member {Array.<gatefleet.v1.Event.$Properties>} events
             * @memberof gatefleet.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.events = $util.emptyArray;

            /**
             * Creates a new EventBatch instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.EventBatch
             * @static
             * @param {gatefleet.v1.EventBatch.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.EventBatch} EventBatch instance
             * @type {{
             *   (properties: gatefleet.v1.EventBatch.$Shape): gatefleet.v1.EventBatch & gatefleet.v1.EventBatch.$Shape;
             *   (properties?: gatefleet.v1.EventBatch.$Properties): gatefleet.v1.EventBatch;
             * }}
             */
            EventBatch.create = function(properties) {
                return new EventBatch(properties);
            };

            /**
             * Encodes the specified EventBatch message. Does not implicitly {@link gatefleet.v1.EventBatch.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.EventBatch
             * @static
             * @param {gatefleet.v1.EventBatch.$Properties} message EventBatch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.gatefleet.v1.Event.encode(message.events[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventBatch message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.EventBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.EventBatch & gatefleet.v1.EventBatch.$Shape} EventBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventBatch.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.EventBatch();
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
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.gatefleet.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Creates an EventBatch message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.EventBatch
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.EventBatch} EventBatch
             */
            EventBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.EventBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.EventBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.EventBatch();
                if (object.events) {
                    if (!$Array.isArray(object.events))
                        throw $TypeError(".gatefleet.v1.EventBatch.events: array expected");
                    message.events = $Array(object.events.length);
                    for (let i = 0; i < object.events.length; ++i) {
                        if (!$util.isObject(object.events[i]))
                            throw $TypeError(".gatefleet.v1.EventBatch.events: object expected");
                        message.events[i] = $root.gatefleet.v1.Event.fromObject(object.events[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an EventBatch message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.EventBatch
             * @static
             * @param {gatefleet.v1.EventBatch} message EventBatch
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EventBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (message.events && message.events.length) {
                    object.events = $Array(message.events.length);
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = $root.gatefleet.v1.Event.toObject(message.events[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this EventBatch to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.EventBatch
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EventBatch.prototype.toJSON = function() {
                return EventBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EventBatch;
        })();

        /**
         * Source enum.
         * @name gatefleet.v1.Source
         * @enum {number}
         * @property {number} SOURCE_UNSPECIFIED=0 SOURCE_UNSPECIFIED value
         * @property {number} SOURCE_WS=1 SOURCE_WS value
         * @property {number} SOURCE_HTTP=2 SOURCE_HTTP value
         * @property {number} SOURCE_VOICE=3 SOURCE_VOICE value
         * @property {number} SOURCE_WEBHOOK=4 SOURCE_WEBHOOK value
         * @property {number} SOURCE_FLEET=5 SOURCE_FLEET value
         * @property {number} SOURCE_APP=6 SOURCE_APP value
         */
        v1.Source = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SOURCE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SOURCE_WS"] = 1;
            values[valuesById[2] = "SOURCE_HTTP"] = 2;
            values[valuesById[3] = "SOURCE_VOICE"] = 3;
            values[valuesById[4] = "SOURCE_WEBHOOK"] = 4;
            values[valuesById[5] = "SOURCE_FLEET"] = 5;
            values[valuesById[6] = "SOURCE_APP"] = 6;
            return values;
        })();

        /**
         * GuildCreateReason enum.
         * @name gatefleet.v1.GuildCreateReason
         * @enum {number}
         * @property {number} GUILD_CREATE_REASON_UNSPECIFIED=0 GUILD_CREATE_REASON_UNSPECIFIED value
         * @property {number} GUILD_CREATE_REASON_STARTUP=1 GUILD_CREATE_REASON_STARTUP value
         * @property {number} GUILD_CREATE_REASON_AVAILABLE_AGAIN=2 GUILD_CREATE_REASON_AVAILABLE_AGAIN value
         * @property {number} GUILD_CREATE_REASON_JOINED=3 GUILD_CREATE_REASON_JOINED value
         */
        v1.GuildCreateReason = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "GUILD_CREATE_REASON_UNSPECIFIED"] = 0;
            values[valuesById[1] = "GUILD_CREATE_REASON_STARTUP"] = 1;
            values[valuesById[2] = "GUILD_CREATE_REASON_AVAILABLE_AGAIN"] = 2;
            values[valuesById[3] = "GUILD_CREATE_REASON_JOINED"] = 3;
            return values;
        })();

        v1.Interaction = (function() {

            /**
             * Properties of an Interaction.
             * @typedef {Object} gatefleet.v1.Interaction.$Properties
             * @property {number|Long|null} [id] Interaction id
             * @property {gatefleet.v1.InteractionKind|null} [kind] Interaction kind
             * @property {Array.<string>|null} [commandPath] Interaction commandPath
             * @property {string|null} [customId] Interaction customId
             * @property {number|Long|null} [commandId] Interaction commandId
             * @property {string|null} [replyRoutingKey] Interaction replyRoutingKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Interaction.
             * @memberof gatefleet.v1
             * @interface IInteraction
             * @augments gatefleet.v1.Interaction.$Properties
             * @deprecated Use gatefleet.v1.Interaction.$Properties instead.
             */

            /**
             * Shape of an Interaction.
             * @typedef {gatefleet.v1.Interaction.$Properties} gatefleet.v1.Interaction.$Shape
             */

            /**
             * Constructs a new Interaction.
             * @memberof gatefleet.v1
             * @classdesc Represents an Interaction.
             * @constructor
             * @param {gatefleet.v1.Interaction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Interaction = function (properties) {
                this.commandPath = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Interaction id.
             * @member {number|Long} id
             * @memberof gatefleet.v1.Interaction
             * @instance
             */
            Interaction.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Interaction kind.
             * @member {gatefleet.v1.InteractionKind} kind
             * @memberof gatefleet.v1.Interaction
             * @instance
             */
            Interaction.prototype.kind = 0;

            /**
             * Interaction commandPath.
             * @member {Array.<string>} commandPath
             * @memberof gatefleet.v1.Interaction
             * @instance
             */
            Interaction.prototype.commandPath = $util.emptyArray;

            /**
             * Interaction customId.
             * @member {string} customId
             * @memberof gatefleet.v1.Interaction
             * @instance
             */
            Interaction.prototype.customId = "";

            /**
             * Interaction commandId.
             * @member {number|Long} commandId
             * @memberof gatefleet.v1.Interaction
             * @instance
             */
            Interaction.prototype.commandId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Interaction replyRoutingKey.
             * @member {string} replyRoutingKey
             * @memberof gatefleet.v1.Interaction
             * @instance
             */
            Interaction.prototype.replyRoutingKey = "";

            /**
             * Creates a new Interaction instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.Interaction
             * @static
             * @param {gatefleet.v1.Interaction.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.Interaction} Interaction instance
             * @type {{
             *   (properties: gatefleet.v1.Interaction.$Shape): gatefleet.v1.Interaction & gatefleet.v1.Interaction.$Shape;
             *   (properties?: gatefleet.v1.Interaction.$Properties): gatefleet.v1.Interaction;
             * }}
             */
            Interaction.create = function(properties) {
                return new Interaction(properties);
            };

            /**
             * Encodes the specified Interaction message. Does not implicitly {@link gatefleet.v1.Interaction.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.Interaction
             * @static
             * @param {gatefleet.v1.Interaction.$Properties} message Interaction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Interaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.id);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.kind);
                if (message.commandPath != null && message.commandPath.length)
                    for (let i = 0; i < message.commandPath.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.commandPath[i]);
                if (message.customId != null && $Object.hasOwnProperty.call(message, "customId") && message.customId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.customId);
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && (typeof message.commandId === "object" ? message.commandId.low || message.commandId.high : message.commandId !== 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).fixed64(message.commandId);
                if (message.replyRoutingKey != null && $Object.hasOwnProperty.call(message, "replyRoutingKey") && message.replyRoutingKey !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.replyRoutingKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Interaction message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.Interaction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.Interaction & gatefleet.v1.Interaction.$Shape} Interaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Interaction.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.Interaction();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.commandPath && message.commandPath.length))
                                message.commandPath = [];
                            message.commandPath.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.customId = value;
                            else
                                delete message.customId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replyRoutingKey = value;
                            else
                                delete message.replyRoutingKey;
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
             * Creates an Interaction message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.Interaction
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.Interaction} Interaction
             */
            Interaction.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.Interaction)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.Interaction: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.Interaction();
                if (object.id != null)
                    if (typeof object.id === "object" ? object.id.low || object.id.high : $Number(object.id) !== 0)
                        if ($util.Long)
                            message.id = $util.Long.fromValue(object.id, true);
                        else if (typeof object.id === "string")
                            message.id = $parseInt(object.id, 10);
                        else if (typeof object.id === "number")
                            message.id = object.id;
                        else if (typeof object.id === "object")
                            message.id = new $util.LongBits(object.id.low >>> 0, object.id.high >>> 0).toNumber(true);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.gatefleet.v1.InteractionKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "INTERACTION_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "INTERACTION_KIND_PING":
                    case 1:
                        message.kind = 1;
                        break;
                    case "INTERACTION_KIND_COMMAND":
                    case 2:
                        message.kind = 2;
                        break;
                    case "INTERACTION_KIND_USER":
                    case 3:
                        message.kind = 3;
                        break;
                    case "INTERACTION_KIND_MESSAGE":
                    case 4:
                        message.kind = 4;
                        break;
                    case "INTERACTION_KIND_AUTOCOMPLETE":
                    case 5:
                        message.kind = 5;
                        break;
                    case "INTERACTION_KIND_COMPONENT":
                    case 6:
                        message.kind = 6;
                        break;
                    case "INTERACTION_KIND_MODAL":
                    case 7:
                        message.kind = 7;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.commandPath) {
                    if (!$Array.isArray(object.commandPath))
                        throw $TypeError(".gatefleet.v1.Interaction.commandPath: array expected");
                    message.commandPath = $Array(object.commandPath.length);
                    for (let i = 0; i < object.commandPath.length; ++i)
                        message.commandPath[i] = $String(object.commandPath[i]);
                }
                if (object.customId != null)
                    if (typeof object.customId !== "string" || object.customId.length)
                        message.customId = $String(object.customId);
                if (object.commandId != null)
                    if (typeof object.commandId === "object" ? object.commandId.low || object.commandId.high : $Number(object.commandId) !== 0)
                        if ($util.Long)
                            message.commandId = $util.Long.fromValue(object.commandId, true);
                        else if (typeof object.commandId === "string")
                            message.commandId = $parseInt(object.commandId, 10);
                        else if (typeof object.commandId === "number")
                            message.commandId = object.commandId;
                        else if (typeof object.commandId === "object")
                            message.commandId = new $util.LongBits(object.commandId.low >>> 0, object.commandId.high >>> 0).toNumber(true);
                if (object.replyRoutingKey != null)
                    if (typeof object.replyRoutingKey !== "string" || object.replyRoutingKey.length)
                        message.replyRoutingKey = $String(object.replyRoutingKey);
                return message;
            };

            /**
             * Creates a plain object from an Interaction message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.Interaction
             * @static
             * @param {gatefleet.v1.Interaction} message Interaction
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Interaction.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.commandPath = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.id = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.id = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.kind = options.enums === $String ? "INTERACTION_KIND_UNSPECIFIED" : 0;
                    object.customId = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.commandId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.commandId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.replyRoutingKey = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.id = typeof message.id === "number" ? $BigInt(message.id) : $util.Long.fromBits(message.id.low >>> 0, message.id.high >>> 0, true).toBigInt();
                    else if (typeof message.id === "number")
                        object.id = options.longs === $String ? $String(message.id) : message.id;
                    else
                        object.id = options.longs === $String ? $util.Long.prototype.toString.call(message.id) : options.longs === $Number ? new $util.LongBits(message.id.low >>> 0, message.id.high >>> 0).toNumber(true) : message.id;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.gatefleet.v1.InteractionKind[message.kind] === $undefined ? message.kind : $root.gatefleet.v1.InteractionKind[message.kind] : message.kind;
                if (message.commandPath && message.commandPath.length) {
                    object.commandPath = $Array(message.commandPath.length);
                    for (let j = 0; j < message.commandPath.length; ++j)
                        object.commandPath[j] = message.commandPath[j];
                }
                if (message.customId != null && $Object.hasOwnProperty.call(message, "customId"))
                    object.customId = message.customId;
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.commandId = typeof message.commandId === "number" ? $BigInt(message.commandId) : $util.Long.fromBits(message.commandId.low >>> 0, message.commandId.high >>> 0, true).toBigInt();
                    else if (typeof message.commandId === "number")
                        object.commandId = options.longs === $String ? $String(message.commandId) : message.commandId;
                    else
                        object.commandId = options.longs === $String ? $util.Long.prototype.toString.call(message.commandId) : options.longs === $Number ? new $util.LongBits(message.commandId.low >>> 0, message.commandId.high >>> 0).toNumber(true) : message.commandId;
                if (message.replyRoutingKey != null && $Object.hasOwnProperty.call(message, "replyRoutingKey"))
                    object.replyRoutingKey = message.replyRoutingKey;
                return object;
            };

            /**
             * Converts this Interaction to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.Interaction
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Interaction.prototype.toJSON = function() {
                return Interaction.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Interaction;
        })();

        /**
         * InteractionKind enum.
         * @name gatefleet.v1.InteractionKind
         * @enum {number}
         * @property {number} INTERACTION_KIND_UNSPECIFIED=0 INTERACTION_KIND_UNSPECIFIED value
         * @property {number} INTERACTION_KIND_PING=1 INTERACTION_KIND_PING value
         * @property {number} INTERACTION_KIND_COMMAND=2 INTERACTION_KIND_COMMAND value
         * @property {number} INTERACTION_KIND_USER=3 INTERACTION_KIND_USER value
         * @property {number} INTERACTION_KIND_MESSAGE=4 INTERACTION_KIND_MESSAGE value
         * @property {number} INTERACTION_KIND_AUTOCOMPLETE=5 INTERACTION_KIND_AUTOCOMPLETE value
         * @property {number} INTERACTION_KIND_COMPONENT=6 INTERACTION_KIND_COMPONENT value
         * @property {number} INTERACTION_KIND_MODAL=7 INTERACTION_KIND_MODAL value
         */
        v1.InteractionKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "INTERACTION_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "INTERACTION_KIND_PING"] = 1;
            values[valuesById[2] = "INTERACTION_KIND_COMMAND"] = 2;
            values[valuesById[3] = "INTERACTION_KIND_USER"] = 3;
            values[valuesById[4] = "INTERACTION_KIND_MESSAGE"] = 4;
            values[valuesById[5] = "INTERACTION_KIND_AUTOCOMPLETE"] = 5;
            values[valuesById[6] = "INTERACTION_KIND_COMPONENT"] = 6;
            values[valuesById[7] = "INTERACTION_KIND_MODAL"] = 7;
            return values;
        })();

        v1.FleetEvent = (function() {

            /**
             * Properties of a FleetEvent.
             * @typedef {Object} gatefleet.v1.FleetEvent.$Properties
             * @property {gatefleet.v1.ShardReady.$Properties|null} [shardReady] FleetEvent shardReady
             * @property {gatefleet.v1.ShardResumed.$Properties|null} [shardResumed] FleetEvent shardResumed
             * @property {gatefleet.v1.ShardGap.$Properties|null} [shardGap] FleetEvent shardGap
             * @property {gatefleet.v1.ShardParked.$Properties|null} [shardParked] FleetEvent shardParked
             * @property {gatefleet.v1.EventOversize.$Properties|null} [eventOversize] FleetEvent eventOversize
             * @property {gatefleet.v1.EventRefused.$Properties|null} [eventRefused] FleetEvent eventRefused
             * @property {"shardReady"|"shardResumed"|"shardGap"|"shardParked"|"eventOversize"|"eventRefused"} [kind] FleetEvent kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FleetEvent.
             * @memberof gatefleet.v1
             * @interface IFleetEvent
             * @augments gatefleet.v1.FleetEvent.$Properties
             * @deprecated Use gatefleet.v1.FleetEvent.$Properties instead.
             */

            /**
             * Narrowed shape of a FleetEvent.
             * @typedef {{
             *   shardReady?: gatefleet.v1.ShardReady.$Shape|null;
             *   shardResumed?: gatefleet.v1.ShardResumed.$Shape|null;
             *   shardGap?: gatefleet.v1.ShardGap.$Shape|null;
             *   shardParked?: gatefleet.v1.ShardParked.$Shape|null;
             *   eventOversize?: gatefleet.v1.EventOversize.$Shape|null;
             *   eventRefused?: gatefleet.v1.EventRefused.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardReady"; shardReady: gatefleet.v1.ShardReady.$Shape; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardResumed"; shardReady?: null; shardResumed: gatefleet.v1.ShardResumed.$Shape; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardGap"; shardReady?: null; shardResumed?: null; shardGap: gatefleet.v1.ShardGap.$Shape; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardParked"; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked: gatefleet.v1.ShardParked.$Shape; eventOversize?: null; eventRefused?: null }|{ kind?: "eventOversize"; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize: gatefleet.v1.EventOversize.$Shape; eventRefused?: null }|{ kind?: "eventRefused"; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused: gatefleet.v1.EventRefused.$Shape })
             * )} gatefleet.v1.FleetEvent.$Shape
             */

            /**
             * Constructs a new FleetEvent.
             * @memberof gatefleet.v1
             * @classdesc Represents a FleetEvent.
             * @constructor
             * @param {gatefleet.v1.FleetEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FleetEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FleetEvent shardReady.
             * @member {gatefleet.v1.ShardReady.$Properties|null|undefined} shardReady
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             */
            FleetEvent.prototype.shardReady = null;

            /**
             * FleetEvent shardResumed.
             * @member {gatefleet.v1.ShardResumed.$Properties|null|undefined} shardResumed
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             */
            FleetEvent.prototype.shardResumed = null;

            /**
             * FleetEvent shardGap.
             * @member {gatefleet.v1.ShardGap.$Properties|null|undefined} shardGap
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             */
            FleetEvent.prototype.shardGap = null;

            /**
             * FleetEvent shardParked.
             * @member {gatefleet.v1.ShardParked.$Properties|null|undefined} shardParked
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             */
            FleetEvent.prototype.shardParked = null;

            /**
             * FleetEvent eventOversize.
             * @member {gatefleet.v1.EventOversize.$Properties|null|undefined} eventOversize
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             */
            FleetEvent.prototype.eventOversize = null;

            /**
             * FleetEvent eventRefused.
             * @member {gatefleet.v1.EventRefused.$Properties|null|undefined} eventRefused
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             */
            FleetEvent.prototype.eventRefused = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * FleetEvent kind.
             * @member {"shardReady"|"shardResumed"|"shardGap"|"shardParked"|"eventOversize"|"eventRefused"|undefined} kind
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             */
            $Object.defineProperty(FleetEvent.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["shardReady", "shardResumed", "shardGap", "shardParked", "eventOversize", "eventRefused"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new FleetEvent instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.FleetEvent
             * @static
             * @param {gatefleet.v1.FleetEvent.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.FleetEvent} FleetEvent instance
             * @type {{
             *   (properties: gatefleet.v1.FleetEvent.$Shape): gatefleet.v1.FleetEvent & gatefleet.v1.FleetEvent.$Shape;
             *   (properties?: gatefleet.v1.FleetEvent.$Properties): gatefleet.v1.FleetEvent;
             * }}
             */
            FleetEvent.create = function(properties) {
                return new FleetEvent(properties);
            };

            /**
             * Encodes the specified FleetEvent message. Does not implicitly {@link gatefleet.v1.FleetEvent.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.FleetEvent
             * @static
             * @param {gatefleet.v1.FleetEvent.$Properties} message FleetEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FleetEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shardReady != null && $Object.hasOwnProperty.call(message, "shardReady"))
                    $root.gatefleet.v1.ShardReady.encode(message.shardReady, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.shardResumed != null && $Object.hasOwnProperty.call(message, "shardResumed"))
                    $root.gatefleet.v1.ShardResumed.encode(message.shardResumed, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.shardGap != null && $Object.hasOwnProperty.call(message, "shardGap"))
                    $root.gatefleet.v1.ShardGap.encode(message.shardGap, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.shardParked != null && $Object.hasOwnProperty.call(message, "shardParked"))
                    $root.gatefleet.v1.ShardParked.encode(message.shardParked, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.eventOversize != null && $Object.hasOwnProperty.call(message, "eventOversize"))
                    $root.gatefleet.v1.EventOversize.encode(message.eventOversize, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.eventRefused != null && $Object.hasOwnProperty.call(message, "eventRefused"))
                    $root.gatefleet.v1.EventRefused.encode(message.eventRefused, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FleetEvent message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.FleetEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.FleetEvent & gatefleet.v1.FleetEvent.$Shape} FleetEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FleetEvent.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.FleetEvent();
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
                            message.shardReady = $root.gatefleet.v1.ShardReady.decode(reader, reader.size(), $undefined, _depth + 1, message.shardReady);
                            message.kind = "shardReady";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.shardResumed = $root.gatefleet.v1.ShardResumed.decode(reader, reader.size(), $undefined, _depth + 1, message.shardResumed);
                            message.kind = "shardResumed";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.shardGap = $root.gatefleet.v1.ShardGap.decode(reader, reader.size(), $undefined, _depth + 1, message.shardGap);
                            message.kind = "shardGap";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.shardParked = $root.gatefleet.v1.ShardParked.decode(reader, reader.size(), $undefined, _depth + 1, message.shardParked);
                            message.kind = "shardParked";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.eventOversize = $root.gatefleet.v1.EventOversize.decode(reader, reader.size(), $undefined, _depth + 1, message.eventOversize);
                            message.kind = "eventOversize";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.eventRefused = $root.gatefleet.v1.EventRefused.decode(reader, reader.size(), $undefined, _depth + 1, message.eventRefused);
                            message.kind = "eventRefused";
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
             * Creates a FleetEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.FleetEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.FleetEvent} FleetEvent
             */
            FleetEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.FleetEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.FleetEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.FleetEvent();
                if (object.shardReady != null) {
                    if (!$util.isObject(object.shardReady))
                        throw $TypeError(".gatefleet.v1.FleetEvent.shardReady: object expected");
                    message.shardReady = $root.gatefleet.v1.ShardReady.fromObject(object.shardReady, _depth + 1);
                }
                if (object.shardResumed != null) {
                    if (!$util.isObject(object.shardResumed))
                        throw $TypeError(".gatefleet.v1.FleetEvent.shardResumed: object expected");
                    message.shardResumed = $root.gatefleet.v1.ShardResumed.fromObject(object.shardResumed, _depth + 1);
                }
                if (object.shardGap != null) {
                    if (!$util.isObject(object.shardGap))
                        throw $TypeError(".gatefleet.v1.FleetEvent.shardGap: object expected");
                    message.shardGap = $root.gatefleet.v1.ShardGap.fromObject(object.shardGap, _depth + 1);
                }
                if (object.shardParked != null) {
                    if (!$util.isObject(object.shardParked))
                        throw $TypeError(".gatefleet.v1.FleetEvent.shardParked: object expected");
                    message.shardParked = $root.gatefleet.v1.ShardParked.fromObject(object.shardParked, _depth + 1);
                }
                if (object.eventOversize != null) {
                    if (!$util.isObject(object.eventOversize))
                        throw $TypeError(".gatefleet.v1.FleetEvent.eventOversize: object expected");
                    message.eventOversize = $root.gatefleet.v1.EventOversize.fromObject(object.eventOversize, _depth + 1);
                }
                if (object.eventRefused != null) {
                    if (!$util.isObject(object.eventRefused))
                        throw $TypeError(".gatefleet.v1.FleetEvent.eventRefused: object expected");
                    message.eventRefused = $root.gatefleet.v1.EventRefused.fromObject(object.eventRefused, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a FleetEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.FleetEvent
             * @static
             * @param {gatefleet.v1.FleetEvent} message FleetEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FleetEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.shardReady != null && $Object.hasOwnProperty.call(message, "shardReady")) {
                    object.shardReady = $root.gatefleet.v1.ShardReady.toObject(message.shardReady, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "shardReady";
                }
                if (message.shardResumed != null && $Object.hasOwnProperty.call(message, "shardResumed")) {
                    object.shardResumed = $root.gatefleet.v1.ShardResumed.toObject(message.shardResumed, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "shardResumed";
                }
                if (message.shardGap != null && $Object.hasOwnProperty.call(message, "shardGap")) {
                    object.shardGap = $root.gatefleet.v1.ShardGap.toObject(message.shardGap, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "shardGap";
                }
                if (message.shardParked != null && $Object.hasOwnProperty.call(message, "shardParked")) {
                    object.shardParked = $root.gatefleet.v1.ShardParked.toObject(message.shardParked, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "shardParked";
                }
                if (message.eventOversize != null && $Object.hasOwnProperty.call(message, "eventOversize")) {
                    object.eventOversize = $root.gatefleet.v1.EventOversize.toObject(message.eventOversize, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "eventOversize";
                }
                if (message.eventRefused != null && $Object.hasOwnProperty.call(message, "eventRefused")) {
                    object.eventRefused = $root.gatefleet.v1.EventRefused.toObject(message.eventRefused, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "eventRefused";
                }
                return object;
            };

            /**
             * Converts this FleetEvent to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.FleetEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FleetEvent.prototype.toJSON = function() {
                return FleetEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FleetEvent;
        })();

        v1.ShardReady = (function() {

            /**
             * Properties of a ShardReady.
             * @typedef {Object} gatefleet.v1.ShardReady.$Properties
             * @property {string|null} [sessionHash] ShardReady sessionHash
             * @property {number|null} [guildCount] ShardReady guildCount
             * @property {gatefleet.v1.GapCause|null} [cause] ShardReady cause
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShardReady.
             * @memberof gatefleet.v1
             * @interface IShardReady
             * @augments gatefleet.v1.ShardReady.$Properties
             * @deprecated Use gatefleet.v1.ShardReady.$Properties instead.
             */

            /**
             * Shape of a ShardReady.
             * @typedef {gatefleet.v1.ShardReady.$Properties} gatefleet.v1.ShardReady.$Shape
             */

            /**
             * Constructs a new ShardReady.
             * @memberof gatefleet.v1
             * @classdesc Represents a ShardReady.
             * @constructor
             * @param {gatefleet.v1.ShardReady.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShardReady = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShardReady sessionHash.
             * @member {string} sessionHash
             * @memberof gatefleet.v1.ShardReady
             * @instance
             */
            ShardReady.prototype.sessionHash = "";

            /**
             * ShardReady guildCount.
             * @member {number} guildCount
             * @memberof gatefleet.v1.ShardReady
             * @instance
             */
            ShardReady.prototype.guildCount = 0;

            /**
             * ShardReady cause.
             * @member {gatefleet.v1.GapCause} cause
             * @memberof gatefleet.v1.ShardReady
             * @instance
             */
            ShardReady.prototype.cause = 0;

            /**
             * Creates a new ShardReady instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ShardReady
             * @static
             * @param {gatefleet.v1.ShardReady.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ShardReady} ShardReady instance
             * @type {{
             *   (properties: gatefleet.v1.ShardReady.$Shape): gatefleet.v1.ShardReady & gatefleet.v1.ShardReady.$Shape;
             *   (properties?: gatefleet.v1.ShardReady.$Properties): gatefleet.v1.ShardReady;
             * }}
             */
            ShardReady.create = function(properties) {
                return new ShardReady(properties);
            };

            /**
             * Encodes the specified ShardReady message. Does not implicitly {@link gatefleet.v1.ShardReady.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ShardReady
             * @static
             * @param {gatefleet.v1.ShardReady.$Properties} message ShardReady message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShardReady.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sessionHash != null && $Object.hasOwnProperty.call(message, "sessionHash") && message.sessionHash !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHash);
                if (message.guildCount != null && $Object.hasOwnProperty.call(message, "guildCount") && message.guildCount !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.guildCount);
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.cause);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShardReady message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ShardReady
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardReady & gatefleet.v1.ShardReady.$Shape} ShardReady
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShardReady.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ShardReady();
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
                                message.sessionHash = value;
                            else
                                delete message.sessionHash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.guildCount = value;
                            else
                                delete message.guildCount;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.cause = value;
                            else
                                delete message.cause;
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
             * Creates a ShardReady message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ShardReady
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ShardReady} ShardReady
             */
            ShardReady.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ShardReady)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ShardReady: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ShardReady();
                if (object.sessionHash != null)
                    if (typeof object.sessionHash !== "string" || object.sessionHash.length)
                        message.sessionHash = $String(object.sessionHash);
                if (object.guildCount != null)
                    if ($Number(object.guildCount) !== 0)
                        message.guildCount = object.guildCount >>> 0;
                if (object.cause !== 0 && (typeof object.cause !== "string" || $root.gatefleet.v1.GapCause[object.cause] !== 0))
                    switch (object.cause) {
                    case "GAP_CAUSE_UNSPECIFIED":
                    case 0:
                        message.cause = 0;
                        break;
                    case "GAP_CAUSE_FIRST_START":
                    case 1:
                        message.cause = 1;
                        break;
                    case "GAP_CAUSE_RESUME_REFUSED":
                    case 2:
                        message.cause = 2;
                        break;
                    case "GAP_CAUSE_SESSION_INVALIDATED":
                    case 3:
                        message.cause = 3;
                        break;
                    case "GAP_CAUSE_CLOSE_CODE":
                    case 4:
                        message.cause = 4;
                        break;
                    case "GAP_CAUSE_FINGERPRINT_CHANGED":
                    case 5:
                        message.cause = 5;
                        break;
                    case "GAP_CAUSE_RESUME_LOOP":
                    case 6:
                        message.cause = 6;
                        break;
                    case "GAP_CAUSE_SESSION_RECORD_LOST":
                    case 7:
                        message.cause = 7;
                        break;
                    default:
                        if (typeof object.cause === "number" && (object.cause | 0) === object.cause)
                            message.cause = object.cause;
                    }
                return message;
            };

            /**
             * Creates a plain object from a ShardReady message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ShardReady
             * @static
             * @param {gatefleet.v1.ShardReady} message ShardReady
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShardReady.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sessionHash = "";
                    object.guildCount = 0;
                    object.cause = options.enums === $String ? "GAP_CAUSE_UNSPECIFIED" : 0;
                }
                if (message.sessionHash != null && $Object.hasOwnProperty.call(message, "sessionHash"))
                    object.sessionHash = message.sessionHash;
                if (message.guildCount != null && $Object.hasOwnProperty.call(message, "guildCount"))
                    object.guildCount = message.guildCount;
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                    object.cause = options.enums === $String ? $root.gatefleet.v1.GapCause[message.cause] === $undefined ? message.cause : $root.gatefleet.v1.GapCause[message.cause] : message.cause;
                return object;
            };

            /**
             * Converts this ShardReady to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ShardReady
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShardReady.prototype.toJSON = function() {
                return ShardReady.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShardReady;
        })();

        v1.ShardResumed = (function() {

            /**
             * Properties of a ShardResumed.
             * @typedef {Object} gatefleet.v1.ShardResumed.$Properties
             * @property {string|null} [sessionHash] ShardResumed sessionHash
             * @property {number|Long|null} [resumedFrom] ShardResumed resumedFrom
             * @property {number|null} [replayedCount] ShardResumed replayedCount
             * @property {number|null} [interruptionMs] ShardResumed interruptionMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShardResumed.
             * @memberof gatefleet.v1
             * @interface IShardResumed
             * @augments gatefleet.v1.ShardResumed.$Properties
             * @deprecated Use gatefleet.v1.ShardResumed.$Properties instead.
             */

            /**
             * Shape of a ShardResumed.
             * @typedef {gatefleet.v1.ShardResumed.$Properties} gatefleet.v1.ShardResumed.$Shape
             */

            /**
             * Constructs a new ShardResumed.
             * @memberof gatefleet.v1
             * @classdesc Represents a ShardResumed.
             * @constructor
             * @param {gatefleet.v1.ShardResumed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShardResumed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShardResumed sessionHash.
             * @member {string} sessionHash
             * @memberof gatefleet.v1.ShardResumed
             * @instance
             */
            ShardResumed.prototype.sessionHash = "";

            /**
             * ShardResumed resumedFrom.
             * @member {number|Long} resumedFrom
             * @memberof gatefleet.v1.ShardResumed
             * @instance
             */
            ShardResumed.prototype.resumedFrom = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ShardResumed replayedCount.
             * @member {number} replayedCount
             * @memberof gatefleet.v1.ShardResumed
             * @instance
             */
            ShardResumed.prototype.replayedCount = 0;

            /**
             * ShardResumed interruptionMs.
             * @member {number} interruptionMs
             * @memberof gatefleet.v1.ShardResumed
             * @instance
             */
            ShardResumed.prototype.interruptionMs = 0;

            /**
             * Creates a new ShardResumed instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ShardResumed
             * @static
             * @param {gatefleet.v1.ShardResumed.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ShardResumed} ShardResumed instance
             * @type {{
             *   (properties: gatefleet.v1.ShardResumed.$Shape): gatefleet.v1.ShardResumed & gatefleet.v1.ShardResumed.$Shape;
             *   (properties?: gatefleet.v1.ShardResumed.$Properties): gatefleet.v1.ShardResumed;
             * }}
             */
            ShardResumed.create = function(properties) {
                return new ShardResumed(properties);
            };

            /**
             * Encodes the specified ShardResumed message. Does not implicitly {@link gatefleet.v1.ShardResumed.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ShardResumed
             * @static
             * @param {gatefleet.v1.ShardResumed.$Properties} message ShardResumed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShardResumed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sessionHash != null && $Object.hasOwnProperty.call(message, "sessionHash") && message.sessionHash !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHash);
                if (message.resumedFrom != null && $Object.hasOwnProperty.call(message, "resumedFrom") && (typeof message.resumedFrom === "object" ? message.resumedFrom.low || message.resumedFrom.high : message.resumedFrom !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.resumedFrom);
                if (message.replayedCount != null && $Object.hasOwnProperty.call(message, "replayedCount") && message.replayedCount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.replayedCount);
                if (message.interruptionMs != null && $Object.hasOwnProperty.call(message, "interruptionMs") && message.interruptionMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.interruptionMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShardResumed message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ShardResumed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardResumed & gatefleet.v1.ShardResumed.$Shape} ShardResumed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShardResumed.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ShardResumed();
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
                                message.sessionHash = value;
                            else
                                delete message.sessionHash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.resumedFrom = value;
                            else
                                delete message.resumedFrom;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.replayedCount = value;
                            else
                                delete message.replayedCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.interruptionMs = value;
                            else
                                delete message.interruptionMs;
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
             * Creates a ShardResumed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ShardResumed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ShardResumed} ShardResumed
             */
            ShardResumed.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ShardResumed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ShardResumed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ShardResumed();
                if (object.sessionHash != null)
                    if (typeof object.sessionHash !== "string" || object.sessionHash.length)
                        message.sessionHash = $String(object.sessionHash);
                if (object.resumedFrom != null)
                    if (typeof object.resumedFrom === "object" ? object.resumedFrom.low || object.resumedFrom.high : $Number(object.resumedFrom) !== 0)
                        if ($util.Long)
                            message.resumedFrom = $util.Long.fromValue(object.resumedFrom, true);
                        else if (typeof object.resumedFrom === "string")
                            message.resumedFrom = $parseInt(object.resumedFrom, 10);
                        else if (typeof object.resumedFrom === "number")
                            message.resumedFrom = object.resumedFrom;
                        else if (typeof object.resumedFrom === "object")
                            message.resumedFrom = new $util.LongBits(object.resumedFrom.low >>> 0, object.resumedFrom.high >>> 0).toNumber(true);
                if (object.replayedCount != null)
                    if ($Number(object.replayedCount) !== 0)
                        message.replayedCount = object.replayedCount >>> 0;
                if (object.interruptionMs != null)
                    if ($Number(object.interruptionMs) !== 0)
                        message.interruptionMs = object.interruptionMs >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ShardResumed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ShardResumed
             * @static
             * @param {gatefleet.v1.ShardResumed} message ShardResumed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShardResumed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sessionHash = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.resumedFrom = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.resumedFrom = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.replayedCount = 0;
                    object.interruptionMs = 0;
                }
                if (message.sessionHash != null && $Object.hasOwnProperty.call(message, "sessionHash"))
                    object.sessionHash = message.sessionHash;
                if (message.resumedFrom != null && $Object.hasOwnProperty.call(message, "resumedFrom"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.resumedFrom = typeof message.resumedFrom === "number" ? $BigInt(message.resumedFrom) : $util.Long.fromBits(message.resumedFrom.low >>> 0, message.resumedFrom.high >>> 0, true).toBigInt();
                    else if (typeof message.resumedFrom === "number")
                        object.resumedFrom = options.longs === $String ? $String(message.resumedFrom) : message.resumedFrom;
                    else
                        object.resumedFrom = options.longs === $String ? $util.Long.prototype.toString.call(message.resumedFrom) : options.longs === $Number ? new $util.LongBits(message.resumedFrom.low >>> 0, message.resumedFrom.high >>> 0).toNumber(true) : message.resumedFrom;
                if (message.replayedCount != null && $Object.hasOwnProperty.call(message, "replayedCount"))
                    object.replayedCount = message.replayedCount;
                if (message.interruptionMs != null && $Object.hasOwnProperty.call(message, "interruptionMs"))
                    object.interruptionMs = message.interruptionMs;
                return object;
            };

            /**
             * Converts this ShardResumed to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ShardResumed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShardResumed.prototype.toJSON = function() {
                return ShardResumed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShardResumed;
        })();

        v1.ShardGap = (function() {

            /**
             * Properties of a ShardGap.
             * @typedef {Object} gatefleet.v1.ShardGap.$Properties
             * @property {string|null} [sessionHash] ShardGap sessionHash
             * @property {number|Long|null} [lastCommittedSequence] ShardGap lastCommittedSequence
             * @property {number|Long|null} [fromMs] ShardGap fromMs
             * @property {number|Long|null} [toMs] ShardGap toMs
             * @property {gatefleet.v1.GapCause|null} [cause] ShardGap cause
             * @property {number|null} [closeCode] ShardGap closeCode
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShardGap.
             * @memberof gatefleet.v1
             * @interface IShardGap
             * @augments gatefleet.v1.ShardGap.$Properties
             * @deprecated Use gatefleet.v1.ShardGap.$Properties instead.
             */

            /**
             * Shape of a ShardGap.
             * @typedef {gatefleet.v1.ShardGap.$Properties} gatefleet.v1.ShardGap.$Shape
             */

            /**
             * Constructs a new ShardGap.
             * @memberof gatefleet.v1
             * @classdesc Represents a ShardGap.
             * @constructor
             * @param {gatefleet.v1.ShardGap.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShardGap = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShardGap sessionHash.
             * @member {string} sessionHash
             * @memberof gatefleet.v1.ShardGap
             * @instance
             */
            ShardGap.prototype.sessionHash = "";

            /**
             * ShardGap lastCommittedSequence.
             * @member {number|Long} lastCommittedSequence
             * @memberof gatefleet.v1.ShardGap
             * @instance
             */
            ShardGap.prototype.lastCommittedSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ShardGap fromMs.
             * @member {number|Long} fromMs
             * @memberof gatefleet.v1.ShardGap
             * @instance
             */
            ShardGap.prototype.fromMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ShardGap toMs.
             * @member {number|Long} toMs
             * @memberof gatefleet.v1.ShardGap
             * @instance
             */
            ShardGap.prototype.toMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ShardGap cause.
             * @member {gatefleet.v1.GapCause} cause
             * @memberof gatefleet.v1.ShardGap
             * @instance
             */
            ShardGap.prototype.cause = 0;

            /**
             * ShardGap closeCode.
             * @member {number} closeCode
             * @memberof gatefleet.v1.ShardGap
             * @instance
             */
            ShardGap.prototype.closeCode = 0;

            /**
             * Creates a new ShardGap instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ShardGap
             * @static
             * @param {gatefleet.v1.ShardGap.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ShardGap} ShardGap instance
             * @type {{
             *   (properties: gatefleet.v1.ShardGap.$Shape): gatefleet.v1.ShardGap & gatefleet.v1.ShardGap.$Shape;
             *   (properties?: gatefleet.v1.ShardGap.$Properties): gatefleet.v1.ShardGap;
             * }}
             */
            ShardGap.create = function(properties) {
                return new ShardGap(properties);
            };

            /**
             * Encodes the specified ShardGap message. Does not implicitly {@link gatefleet.v1.ShardGap.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ShardGap
             * @static
             * @param {gatefleet.v1.ShardGap.$Properties} message ShardGap message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShardGap.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sessionHash != null && $Object.hasOwnProperty.call(message, "sessionHash") && message.sessionHash !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sessionHash);
                if (message.lastCommittedSequence != null && $Object.hasOwnProperty.call(message, "lastCommittedSequence") && (typeof message.lastCommittedSequence === "object" ? message.lastCommittedSequence.low || message.lastCommittedSequence.high : message.lastCommittedSequence !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.lastCommittedSequence);
                if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs") && (typeof message.fromMs === "object" ? message.fromMs.low || message.fromMs.high : message.fromMs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.fromMs);
                if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs") && (typeof message.toMs === "object" ? message.toMs.low || message.toMs.high : message.toMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.toMs);
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.cause);
                if (message.closeCode != null && $Object.hasOwnProperty.call(message, "closeCode") && message.closeCode !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.closeCode);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShardGap message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ShardGap
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardGap & gatefleet.v1.ShardGap.$Shape} ShardGap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShardGap.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ShardGap();
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
                                message.sessionHash = value;
                            else
                                delete message.sessionHash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastCommittedSequence = value;
                            else
                                delete message.lastCommittedSequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromMs = value;
                            else
                                delete message.fromMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.toMs = value;
                            else
                                delete message.toMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.closeCode = value;
                            else
                                delete message.closeCode;
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
             * Creates a ShardGap message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ShardGap
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ShardGap} ShardGap
             */
            ShardGap.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ShardGap)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ShardGap: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ShardGap();
                if (object.sessionHash != null)
                    if (typeof object.sessionHash !== "string" || object.sessionHash.length)
                        message.sessionHash = $String(object.sessionHash);
                if (object.lastCommittedSequence != null)
                    if (typeof object.lastCommittedSequence === "object" ? object.lastCommittedSequence.low || object.lastCommittedSequence.high : $Number(object.lastCommittedSequence) !== 0)
                        if ($util.Long)
                            message.lastCommittedSequence = $util.Long.fromValue(object.lastCommittedSequence, true);
                        else if (typeof object.lastCommittedSequence === "string")
                            message.lastCommittedSequence = $parseInt(object.lastCommittedSequence, 10);
                        else if (typeof object.lastCommittedSequence === "number")
                            message.lastCommittedSequence = object.lastCommittedSequence;
                        else if (typeof object.lastCommittedSequence === "object")
                            message.lastCommittedSequence = new $util.LongBits(object.lastCommittedSequence.low >>> 0, object.lastCommittedSequence.high >>> 0).toNumber(true);
                if (object.fromMs != null)
                    if (typeof object.fromMs === "object" ? object.fromMs.low || object.fromMs.high : $Number(object.fromMs) !== 0)
                        if ($util.Long)
                            message.fromMs = $util.Long.fromValue(object.fromMs, true);
                        else if (typeof object.fromMs === "string")
                            message.fromMs = $parseInt(object.fromMs, 10);
                        else if (typeof object.fromMs === "number")
                            message.fromMs = object.fromMs;
                        else if (typeof object.fromMs === "object")
                            message.fromMs = new $util.LongBits(object.fromMs.low >>> 0, object.fromMs.high >>> 0).toNumber(true);
                if (object.toMs != null)
                    if (typeof object.toMs === "object" ? object.toMs.low || object.toMs.high : $Number(object.toMs) !== 0)
                        if ($util.Long)
                            message.toMs = $util.Long.fromValue(object.toMs, true);
                        else if (typeof object.toMs === "string")
                            message.toMs = $parseInt(object.toMs, 10);
                        else if (typeof object.toMs === "number")
                            message.toMs = object.toMs;
                        else if (typeof object.toMs === "object")
                            message.toMs = new $util.LongBits(object.toMs.low >>> 0, object.toMs.high >>> 0).toNumber(true);
                if (object.cause !== 0 && (typeof object.cause !== "string" || $root.gatefleet.v1.GapCause[object.cause] !== 0))
                    switch (object.cause) {
                    case "GAP_CAUSE_UNSPECIFIED":
                    case 0:
                        message.cause = 0;
                        break;
                    case "GAP_CAUSE_FIRST_START":
                    case 1:
                        message.cause = 1;
                        break;
                    case "GAP_CAUSE_RESUME_REFUSED":
                    case 2:
                        message.cause = 2;
                        break;
                    case "GAP_CAUSE_SESSION_INVALIDATED":
                    case 3:
                        message.cause = 3;
                        break;
                    case "GAP_CAUSE_CLOSE_CODE":
                    case 4:
                        message.cause = 4;
                        break;
                    case "GAP_CAUSE_FINGERPRINT_CHANGED":
                    case 5:
                        message.cause = 5;
                        break;
                    case "GAP_CAUSE_RESUME_LOOP":
                    case 6:
                        message.cause = 6;
                        break;
                    case "GAP_CAUSE_SESSION_RECORD_LOST":
                    case 7:
                        message.cause = 7;
                        break;
                    default:
                        if (typeof object.cause === "number" && (object.cause | 0) === object.cause)
                            message.cause = object.cause;
                    }
                if (object.closeCode != null)
                    if ($Number(object.closeCode) !== 0)
                        message.closeCode = object.closeCode >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a ShardGap message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ShardGap
             * @static
             * @param {gatefleet.v1.ShardGap} message ShardGap
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShardGap.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sessionHash = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.lastCommittedSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lastCommittedSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.fromMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.toMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.toMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.cause = options.enums === $String ? "GAP_CAUSE_UNSPECIFIED" : 0;
                    object.closeCode = 0;
                }
                if (message.sessionHash != null && $Object.hasOwnProperty.call(message, "sessionHash"))
                    object.sessionHash = message.sessionHash;
                if (message.lastCommittedSequence != null && $Object.hasOwnProperty.call(message, "lastCommittedSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastCommittedSequence = typeof message.lastCommittedSequence === "number" ? $BigInt(message.lastCommittedSequence) : $util.Long.fromBits(message.lastCommittedSequence.low >>> 0, message.lastCommittedSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.lastCommittedSequence === "number")
                        object.lastCommittedSequence = options.longs === $String ? $String(message.lastCommittedSequence) : message.lastCommittedSequence;
                    else
                        object.lastCommittedSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.lastCommittedSequence) : options.longs === $Number ? new $util.LongBits(message.lastCommittedSequence.low >>> 0, message.lastCommittedSequence.high >>> 0).toNumber(true) : message.lastCommittedSequence;
                if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromMs = typeof message.fromMs === "number" ? $BigInt(message.fromMs) : $util.Long.fromBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0, true).toBigInt();
                    else if (typeof message.fromMs === "number")
                        object.fromMs = options.longs === $String ? $String(message.fromMs) : message.fromMs;
                    else
                        object.fromMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromMs) : options.longs === $Number ? new $util.LongBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0).toNumber(true) : message.fromMs;
                if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.toMs = typeof message.toMs === "number" ? $BigInt(message.toMs) : $util.Long.fromBits(message.toMs.low >>> 0, message.toMs.high >>> 0, true).toBigInt();
                    else if (typeof message.toMs === "number")
                        object.toMs = options.longs === $String ? $String(message.toMs) : message.toMs;
                    else
                        object.toMs = options.longs === $String ? $util.Long.prototype.toString.call(message.toMs) : options.longs === $Number ? new $util.LongBits(message.toMs.low >>> 0, message.toMs.high >>> 0).toNumber(true) : message.toMs;
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                    object.cause = options.enums === $String ? $root.gatefleet.v1.GapCause[message.cause] === $undefined ? message.cause : $root.gatefleet.v1.GapCause[message.cause] : message.cause;
                if (message.closeCode != null && $Object.hasOwnProperty.call(message, "closeCode"))
                    object.closeCode = message.closeCode;
                return object;
            };

            /**
             * Converts this ShardGap to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ShardGap
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShardGap.prototype.toJSON = function() {
                return ShardGap.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShardGap;
        })();

        /**
         * GapCause enum.
         * @name gatefleet.v1.GapCause
         * @enum {number}
         * @property {number} GAP_CAUSE_UNSPECIFIED=0 GAP_CAUSE_UNSPECIFIED value
         * @property {number} GAP_CAUSE_FIRST_START=1 GAP_CAUSE_FIRST_START value
         * @property {number} GAP_CAUSE_RESUME_REFUSED=2 GAP_CAUSE_RESUME_REFUSED value
         * @property {number} GAP_CAUSE_SESSION_INVALIDATED=3 GAP_CAUSE_SESSION_INVALIDATED value
         * @property {number} GAP_CAUSE_CLOSE_CODE=4 GAP_CAUSE_CLOSE_CODE value
         * @property {number} GAP_CAUSE_FINGERPRINT_CHANGED=5 GAP_CAUSE_FINGERPRINT_CHANGED value
         * @property {number} GAP_CAUSE_RESUME_LOOP=6 GAP_CAUSE_RESUME_LOOP value
         * @property {number} GAP_CAUSE_SESSION_RECORD_LOST=7 GAP_CAUSE_SESSION_RECORD_LOST value
         */
        v1.GapCause = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "GAP_CAUSE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "GAP_CAUSE_FIRST_START"] = 1;
            values[valuesById[2] = "GAP_CAUSE_RESUME_REFUSED"] = 2;
            values[valuesById[3] = "GAP_CAUSE_SESSION_INVALIDATED"] = 3;
            values[valuesById[4] = "GAP_CAUSE_CLOSE_CODE"] = 4;
            values[valuesById[5] = "GAP_CAUSE_FINGERPRINT_CHANGED"] = 5;
            values[valuesById[6] = "GAP_CAUSE_RESUME_LOOP"] = 6;
            values[valuesById[7] = "GAP_CAUSE_SESSION_RECORD_LOST"] = 7;
            return values;
        })();

        v1.ShardParked = (function() {

            /**
             * Properties of a ShardParked.
             * @typedef {Object} gatefleet.v1.ShardParked.$Properties
             * @property {number|null} [closeCode] ShardParked closeCode
             * @property {string|null} [message] ShardParked message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ShardParked.
             * @memberof gatefleet.v1
             * @interface IShardParked
             * @augments gatefleet.v1.ShardParked.$Properties
             * @deprecated Use gatefleet.v1.ShardParked.$Properties instead.
             */

            /**
             * Shape of a ShardParked.
             * @typedef {gatefleet.v1.ShardParked.$Properties} gatefleet.v1.ShardParked.$Shape
             */

            /**
             * Constructs a new ShardParked.
             * @memberof gatefleet.v1
             * @classdesc Represents a ShardParked.
             * @constructor
             * @param {gatefleet.v1.ShardParked.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ShardParked = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ShardParked closeCode.
             * @member {number} closeCode
             * @memberof gatefleet.v1.ShardParked
             * @instance
             */
            ShardParked.prototype.closeCode = 0;

            /**
             * ShardParked message.
             * @member {string} message
             * @memberof gatefleet.v1.ShardParked
             * @instance
             */
            ShardParked.prototype.message = "";

            /**
             * Creates a new ShardParked instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ShardParked
             * @static
             * @param {gatefleet.v1.ShardParked.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ShardParked} ShardParked instance
             * @type {{
             *   (properties: gatefleet.v1.ShardParked.$Shape): gatefleet.v1.ShardParked & gatefleet.v1.ShardParked.$Shape;
             *   (properties?: gatefleet.v1.ShardParked.$Properties): gatefleet.v1.ShardParked;
             * }}
             */
            ShardParked.create = function(properties) {
                return new ShardParked(properties);
            };

            /**
             * Encodes the specified ShardParked message. Does not implicitly {@link gatefleet.v1.ShardParked.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ShardParked
             * @static
             * @param {gatefleet.v1.ShardParked.$Properties} message ShardParked message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ShardParked.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.closeCode != null && $Object.hasOwnProperty.call(message, "closeCode") && message.closeCode !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.closeCode);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ShardParked message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ShardParked
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardParked & gatefleet.v1.ShardParked.$Shape} ShardParked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ShardParked.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ShardParked();
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
                            if (value = reader.uint32())
                                message.closeCode = value;
                            else
                                delete message.closeCode;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
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
             * Creates a ShardParked message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ShardParked
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ShardParked} ShardParked
             */
            ShardParked.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ShardParked)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ShardParked: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ShardParked();
                if (object.closeCode != null)
                    if ($Number(object.closeCode) !== 0)
                        message.closeCode = object.closeCode >>> 0;
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                return message;
            };

            /**
             * Creates a plain object from a ShardParked message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ShardParked
             * @static
             * @param {gatefleet.v1.ShardParked} message ShardParked
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ShardParked.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.closeCode = 0;
                    object.message = "";
                }
                if (message.closeCode != null && $Object.hasOwnProperty.call(message, "closeCode"))
                    object.closeCode = message.closeCode;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            /**
             * Converts this ShardParked to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ShardParked
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ShardParked.prototype.toJSON = function() {
                return ShardParked.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ShardParked;
        })();

        v1.EventOversize = (function() {

            /**
             * Properties of an EventOversize.
             * @typedef {Object} gatefleet.v1.EventOversize.$Properties
             * @property {string|null} [eventId] EventOversize eventId
             * @property {string|null} [name] EventOversize name
             * @property {number|Long|null} [sequence] EventOversize sequence
             * @property {number|Long|null} [guildId] EventOversize guildId
             * @property {number|Long|null} [channelId] EventOversize channelId
             * @property {number|Long|null} [sizeBytes] EventOversize sizeBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventOversize.
             * @memberof gatefleet.v1
             * @interface IEventOversize
             * @augments gatefleet.v1.EventOversize.$Properties
             * @deprecated Use gatefleet.v1.EventOversize.$Properties instead.
             */

            /**
             * Shape of an EventOversize.
             * @typedef {gatefleet.v1.EventOversize.$Properties} gatefleet.v1.EventOversize.$Shape
             */

            /**
             * Constructs a new EventOversize.
             * @memberof gatefleet.v1
             * @classdesc Represents an EventOversize.
             * @constructor
             * @param {gatefleet.v1.EventOversize.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventOversize = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventOversize eventId.
             * @member {string} eventId
             * @memberof gatefleet.v1.EventOversize
             * @instance
             */
            EventOversize.prototype.eventId = "";

            /**
             * EventOversize name.
             * @member {string} name
             * @memberof gatefleet.v1.EventOversize
             * @instance
             */
            EventOversize.prototype.name = "";

            /**
             * EventOversize sequence.
             * @member {number|Long} sequence
             * @memberof gatefleet.v1.EventOversize
             * @instance
             */
            EventOversize.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventOversize guildId.
             * @member {number|Long} guildId
             * @memberof gatefleet.v1.EventOversize
             * @instance
             */
            EventOversize.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventOversize channelId.
             * @member {number|Long} channelId
             * @memberof gatefleet.v1.EventOversize
             * @instance
             */
            EventOversize.prototype.channelId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventOversize sizeBytes.
             * @member {number|Long} sizeBytes
             * @memberof gatefleet.v1.EventOversize
             * @instance
             */
            EventOversize.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new EventOversize instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.EventOversize
             * @static
             * @param {gatefleet.v1.EventOversize.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.EventOversize} EventOversize instance
             * @type {{
             *   (properties: gatefleet.v1.EventOversize.$Shape): gatefleet.v1.EventOversize & gatefleet.v1.EventOversize.$Shape;
             *   (properties?: gatefleet.v1.EventOversize.$Properties): gatefleet.v1.EventOversize;
             * }}
             */
            EventOversize.create = function(properties) {
                return new EventOversize(properties);
            };

            /**
             * Encodes the specified EventOversize message. Does not implicitly {@link gatefleet.v1.EventOversize.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.EventOversize
             * @static
             * @param {gatefleet.v1.EventOversize.$Properties} message EventOversize message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventOversize.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.eventId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sequence);
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).fixed64(message.guildId);
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && (typeof message.channelId === "object" ? message.channelId.low || message.channelId.high : message.channelId !== 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).fixed64(message.channelId);
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.sizeBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventOversize message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.EventOversize
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.EventOversize & gatefleet.v1.EventOversize.$Shape} EventOversize
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventOversize.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.EventOversize();
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
                                message.eventId = value;
                            else
                                delete message.eventId;
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.guildId = value;
                            else
                                delete message.guildId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.channelId = value;
                            else
                                delete message.channelId;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sizeBytes = value;
                            else
                                delete message.sizeBytes;
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
             * Creates an EventOversize message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.EventOversize
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.EventOversize} EventOversize
             */
            EventOversize.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.EventOversize)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.EventOversize: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.EventOversize();
                if (object.eventId != null)
                    if (typeof object.eventId !== "string" || object.eventId.length)
                        message.eventId = $String(object.eventId);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.guildId != null)
                    if (typeof object.guildId === "object" ? object.guildId.low || object.guildId.high : $Number(object.guildId) !== 0)
                        if ($util.Long)
                            message.guildId = $util.Long.fromValue(object.guildId, true);
                        else if (typeof object.guildId === "string")
                            message.guildId = $parseInt(object.guildId, 10);
                        else if (typeof object.guildId === "number")
                            message.guildId = object.guildId;
                        else if (typeof object.guildId === "object")
                            message.guildId = new $util.LongBits(object.guildId.low >>> 0, object.guildId.high >>> 0).toNumber(true);
                if (object.channelId != null)
                    if (typeof object.channelId === "object" ? object.channelId.low || object.channelId.high : $Number(object.channelId) !== 0)
                        if ($util.Long)
                            message.channelId = $util.Long.fromValue(object.channelId, true);
                        else if (typeof object.channelId === "string")
                            message.channelId = $parseInt(object.channelId, 10);
                        else if (typeof object.channelId === "number")
                            message.channelId = object.channelId;
                        else if (typeof object.channelId === "object")
                            message.channelId = new $util.LongBits(object.channelId.low >>> 0, object.channelId.high >>> 0).toNumber(true);
                if (object.sizeBytes != null)
                    if (typeof object.sizeBytes === "object" ? object.sizeBytes.low || object.sizeBytes.high : $Number(object.sizeBytes) !== 0)
                        if ($util.Long)
                            message.sizeBytes = $util.Long.fromValue(object.sizeBytes, true);
                        else if (typeof object.sizeBytes === "string")
                            message.sizeBytes = $parseInt(object.sizeBytes, 10);
                        else if (typeof object.sizeBytes === "number")
                            message.sizeBytes = object.sizeBytes;
                        else if (typeof object.sizeBytes === "object")
                            message.sizeBytes = new $util.LongBits(object.sizeBytes.low >>> 0, object.sizeBytes.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an EventOversize message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.EventOversize
             * @static
             * @param {gatefleet.v1.EventOversize} message EventOversize
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EventOversize.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.eventId = "";
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.guildId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.guildId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.channelId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.channelId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sizeBytes = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sizeBytes = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId"))
                    object.eventId = message.eventId;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.guildId = typeof message.guildId === "number" ? $BigInt(message.guildId) : $util.Long.fromBits(message.guildId.low >>> 0, message.guildId.high >>> 0, true).toBigInt();
                    else if (typeof message.guildId === "number")
                        object.guildId = options.longs === $String ? $String(message.guildId) : message.guildId;
                    else
                        object.guildId = options.longs === $String ? $util.Long.prototype.toString.call(message.guildId) : options.longs === $Number ? new $util.LongBits(message.guildId.low >>> 0, message.guildId.high >>> 0).toNumber(true) : message.guildId;
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.channelId = typeof message.channelId === "number" ? $BigInt(message.channelId) : $util.Long.fromBits(message.channelId.low >>> 0, message.channelId.high >>> 0, true).toBigInt();
                    else if (typeof message.channelId === "number")
                        object.channelId = options.longs === $String ? $String(message.channelId) : message.channelId;
                    else
                        object.channelId = options.longs === $String ? $util.Long.prototype.toString.call(message.channelId) : options.longs === $Number ? new $util.LongBits(message.channelId.low >>> 0, message.channelId.high >>> 0).toNumber(true) : message.channelId;
                if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeBytes = typeof message.sizeBytes === "number" ? $BigInt(message.sizeBytes) : $util.Long.fromBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0, true).toBigInt();
                    else if (typeof message.sizeBytes === "number")
                        object.sizeBytes = options.longs === $String ? $String(message.sizeBytes) : message.sizeBytes;
                    else
                        object.sizeBytes = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeBytes) : options.longs === $Number ? new $util.LongBits(message.sizeBytes.low >>> 0, message.sizeBytes.high >>> 0).toNumber(true) : message.sizeBytes;
                return object;
            };

            /**
             * Converts this EventOversize to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.EventOversize
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EventOversize.prototype.toJSON = function() {
                return EventOversize.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EventOversize;
        })();

        v1.EventRefused = (function() {

            /**
             * Properties of an EventRefused.
             * @typedef {Object} gatefleet.v1.EventRefused.$Properties
             * @property {string|null} [eventId] EventRefused eventId
             * @property {string|null} [name] EventRefused name
             * @property {number|Long|null} [sequence] EventRefused sequence
             * @property {number|Long|null} [guildId] EventRefused guildId
             * @property {string|null} [routingKey] EventRefused routingKey
             * @property {number|null} [attempts] EventRefused attempts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventRefused.
             * @memberof gatefleet.v1
             * @interface IEventRefused
             * @augments gatefleet.v1.EventRefused.$Properties
             * @deprecated Use gatefleet.v1.EventRefused.$Properties instead.
             */

            /**
             * Shape of an EventRefused.
             * @typedef {gatefleet.v1.EventRefused.$Properties} gatefleet.v1.EventRefused.$Shape
             */

            /**
             * Constructs a new EventRefused.
             * @memberof gatefleet.v1
             * @classdesc Represents an EventRefused.
             * @constructor
             * @param {gatefleet.v1.EventRefused.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventRefused = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventRefused eventId.
             * @member {string} eventId
             * @memberof gatefleet.v1.EventRefused
             * @instance
             */
            EventRefused.prototype.eventId = "";

            /**
             * EventRefused name.
             * @member {string} name
             * @memberof gatefleet.v1.EventRefused
             * @instance
             */
            EventRefused.prototype.name = "";

            /**
             * EventRefused sequence.
             * @member {number|Long} sequence
             * @memberof gatefleet.v1.EventRefused
             * @instance
             */
            EventRefused.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventRefused guildId.
             * @member {number|Long} guildId
             * @memberof gatefleet.v1.EventRefused
             * @instance
             */
            EventRefused.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventRefused routingKey.
             * @member {string} routingKey
             * @memberof gatefleet.v1.EventRefused
             * @instance
             */
            EventRefused.prototype.routingKey = "";

            /**
             * EventRefused attempts.
             * @member {number} attempts
             * @memberof gatefleet.v1.EventRefused
             * @instance
             */
            EventRefused.prototype.attempts = 0;

            /**
             * Creates a new EventRefused instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.EventRefused
             * @static
             * @param {gatefleet.v1.EventRefused.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.EventRefused} EventRefused instance
             * @type {{
             *   (properties: gatefleet.v1.EventRefused.$Shape): gatefleet.v1.EventRefused & gatefleet.v1.EventRefused.$Shape;
             *   (properties?: gatefleet.v1.EventRefused.$Properties): gatefleet.v1.EventRefused;
             * }}
             */
            EventRefused.create = function(properties) {
                return new EventRefused(properties);
            };

            /**
             * Encodes the specified EventRefused message. Does not implicitly {@link gatefleet.v1.EventRefused.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.EventRefused
             * @static
             * @param {gatefleet.v1.EventRefused.$Properties} message EventRefused message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventRefused.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.eventId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sequence);
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).fixed64(message.guildId);
                if (message.routingKey != null && $Object.hasOwnProperty.call(message, "routingKey") && message.routingKey !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.routingKey);
                if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts") && message.attempts !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.attempts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventRefused message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.EventRefused
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.EventRefused & gatefleet.v1.EventRefused.$Shape} EventRefused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventRefused.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.EventRefused();
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
                                message.eventId = value;
                            else
                                delete message.eventId;
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.guildId = value;
                            else
                                delete message.guildId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.routingKey = value;
                            else
                                delete message.routingKey;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempts = value;
                            else
                                delete message.attempts;
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
             * Creates an EventRefused message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.EventRefused
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.EventRefused} EventRefused
             */
            EventRefused.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.EventRefused)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.EventRefused: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.EventRefused();
                if (object.eventId != null)
                    if (typeof object.eventId !== "string" || object.eventId.length)
                        message.eventId = $String(object.eventId);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.guildId != null)
                    if (typeof object.guildId === "object" ? object.guildId.low || object.guildId.high : $Number(object.guildId) !== 0)
                        if ($util.Long)
                            message.guildId = $util.Long.fromValue(object.guildId, true);
                        else if (typeof object.guildId === "string")
                            message.guildId = $parseInt(object.guildId, 10);
                        else if (typeof object.guildId === "number")
                            message.guildId = object.guildId;
                        else if (typeof object.guildId === "object")
                            message.guildId = new $util.LongBits(object.guildId.low >>> 0, object.guildId.high >>> 0).toNumber(true);
                if (object.routingKey != null)
                    if (typeof object.routingKey !== "string" || object.routingKey.length)
                        message.routingKey = $String(object.routingKey);
                if (object.attempts != null)
                    if ($Number(object.attempts) !== 0)
                        message.attempts = object.attempts >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an EventRefused message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.EventRefused
             * @static
             * @param {gatefleet.v1.EventRefused} message EventRefused
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EventRefused.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.eventId = "";
                    object.name = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.guildId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.guildId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.routingKey = "";
                    object.attempts = 0;
                }
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId"))
                    object.eventId = message.eventId;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.guildId = typeof message.guildId === "number" ? $BigInt(message.guildId) : $util.Long.fromBits(message.guildId.low >>> 0, message.guildId.high >>> 0, true).toBigInt();
                    else if (typeof message.guildId === "number")
                        object.guildId = options.longs === $String ? $String(message.guildId) : message.guildId;
                    else
                        object.guildId = options.longs === $String ? $util.Long.prototype.toString.call(message.guildId) : options.longs === $Number ? new $util.LongBits(message.guildId.low >>> 0, message.guildId.high >>> 0).toNumber(true) : message.guildId;
                if (message.routingKey != null && $Object.hasOwnProperty.call(message, "routingKey"))
                    object.routingKey = message.routingKey;
                if (message.attempts != null && $Object.hasOwnProperty.call(message, "attempts"))
                    object.attempts = message.attempts;
                return object;
            };

            /**
             * Converts this EventRefused to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.EventRefused
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EventRefused.prototype.toJSON = function() {
                return EventRefused.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EventRefused;
        })();

        v1.DeadLetter = (function() {

            /**
             * Properties of a DeadLetter.
             * @typedef {Object} gatefleet.v1.DeadLetter.$Properties
             * @property {string|null} [reason] DeadLetter reason
             * @property {gatefleet.v1.ErrorCode|null} [code] DeadLetter code
             * @property {string|null} [exchange] DeadLetter exchange
             * @property {string|null} [routingKey] DeadLetter routingKey
             * @property {string|null} [type] DeadLetter type
             * @property {Uint8Array|null} [body] DeadLetter body
             * @property {number|Long|null} [deadAtMs] DeadLetter deadAtMs
             * @property {string|null} [messageId] DeadLetter messageId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeadLetter.
             * @memberof gatefleet.v1
             * @interface IDeadLetter
             * @augments gatefleet.v1.DeadLetter.$Properties
             * @deprecated Use gatefleet.v1.DeadLetter.$Properties instead.
             */

            /**
             * Shape of a DeadLetter.
             * @typedef {gatefleet.v1.DeadLetter.$Properties} gatefleet.v1.DeadLetter.$Shape
             */

            /**
             * Constructs a new DeadLetter.
             * @memberof gatefleet.v1
             * @classdesc Represents a DeadLetter.
             * @constructor
             * @param {gatefleet.v1.DeadLetter.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeadLetter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeadLetter reason.
             * @member {string} reason
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.reason = "";

            /**
             * DeadLetter code.
             * @member {gatefleet.v1.ErrorCode} code
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.code = 0;

            /**
             * DeadLetter exchange.
             * @member {string} exchange
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.exchange = "";

            /**
             * DeadLetter routingKey.
             * @member {string} routingKey
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.routingKey = "";

            /**
             * DeadLetter type.
             * @member {string} type
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.type = "";

            /**
             * DeadLetter body.
             * @member {Uint8Array} body
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.body = $util.newBuffer([]);

            /**
             * DeadLetter deadAtMs.
             * @member {number|Long} deadAtMs
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.deadAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeadLetter messageId.
             * @member {string} messageId
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.messageId = "";

            /**
             * Creates a new DeadLetter instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.DeadLetter
             * @static
             * @param {gatefleet.v1.DeadLetter.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.DeadLetter} DeadLetter instance
             * @type {{
             *   (properties: gatefleet.v1.DeadLetter.$Shape): gatefleet.v1.DeadLetter & gatefleet.v1.DeadLetter.$Shape;
             *   (properties?: gatefleet.v1.DeadLetter.$Properties): gatefleet.v1.DeadLetter;
             * }}
             */
            DeadLetter.create = function(properties) {
                return new DeadLetter(properties);
            };

            /**
             * Encodes the specified DeadLetter message. Does not implicitly {@link gatefleet.v1.DeadLetter.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.DeadLetter
             * @static
             * @param {gatefleet.v1.DeadLetter.$Properties} message DeadLetter message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeadLetter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.code);
                if (message.exchange != null && $Object.hasOwnProperty.call(message, "exchange") && message.exchange !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.exchange);
                if (message.routingKey != null && $Object.hasOwnProperty.call(message, "routingKey") && message.routingKey !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.routingKey);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.body);
                if (message.deadAtMs != null && $Object.hasOwnProperty.call(message, "deadAtMs") && (typeof message.deadAtMs === "object" ? message.deadAtMs.low || message.deadAtMs.high : message.deadAtMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.deadAtMs);
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && message.messageId !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.messageId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeadLetter message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.DeadLetter
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.DeadLetter & gatefleet.v1.DeadLetter.$Shape} DeadLetter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeadLetter.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.DeadLetter();
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
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.exchange = value;
                            else
                                delete message.exchange;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.routingKey = value;
                            else
                                delete message.routingKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.deadAtMs = value;
                            else
                                delete message.deadAtMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.messageId = value;
                            else
                                delete message.messageId;
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
             * Creates a DeadLetter message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.DeadLetter
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.DeadLetter} DeadLetter
             */
            DeadLetter.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.DeadLetter)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.DeadLetter: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.DeadLetter();
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.code !== 0 && (typeof object.code !== "string" || $root.gatefleet.v1.ErrorCode[object.code] !== 0))
                    switch (object.code) {
                    case "ERROR_CODE_UNSPECIFIED":
                    case 0:
                        message.code = 0;
                        break;
                    case "ERROR_CODE_INVALID_ARGUMENT":
                    case 1:
                        message.code = 1;
                        break;
                    case "ERROR_CODE_NOT_FOUND":
                    case 2:
                        message.code = 2;
                        break;
                    case "ERROR_CODE_UNROUTABLE":
                    case 3:
                        message.code = 3;
                        break;
                    case "ERROR_CODE_WRONG_PARTITION":
                    case 4:
                        message.code = 4;
                        break;
                    case "ERROR_CODE_TOO_LARGE":
                    case 5:
                        message.code = 5;
                        break;
                    case "ERROR_CODE_FORBIDDEN_OPCODE":
                    case 6:
                        message.code = 6;
                        break;
                    case "ERROR_CODE_DEADLINE_EXCEEDED":
                    case 7:
                        message.code = 7;
                        break;
                    case "ERROR_CODE_OVERFLOW":
                    case 8:
                        message.code = 8;
                        break;
                    case "ERROR_CODE_UNAVAILABLE":
                    case 9:
                        message.code = 9;
                        break;
                    case "ERROR_CODE_OUTCOME_UNKNOWN":
                    case 10:
                        message.code = 10;
                        break;
                    case "ERROR_CODE_DISCORD":
                    case 11:
                        message.code = 11;
                        break;
                    case "ERROR_CODE_RATE_LIMITED":
                    case 12:
                        message.code = 12;
                        break;
                    case "ERROR_CODE_PERMISSION_DENIED":
                    case 13:
                        message.code = 13;
                        break;
                    case "ERROR_CODE_CONFLICT":
                    case 14:
                        message.code = 14;
                        break;
                    case "ERROR_CODE_INTERNAL":
                    case 15:
                        message.code = 15;
                        break;
                    case "ERROR_CODE_BROKER_REFUSED":
                    case 16:
                        message.code = 16;
                        break;
                    default:
                        if (typeof object.code === "number" && (object.code | 0) === object.code)
                            message.code = object.code;
                    }
                if (object.exchange != null)
                    if (typeof object.exchange !== "string" || object.exchange.length)
                        message.exchange = $String(object.exchange);
                if (object.routingKey != null)
                    if (typeof object.routingKey !== "string" || object.routingKey.length)
                        message.routingKey = $String(object.routingKey);
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.deadAtMs != null)
                    if (typeof object.deadAtMs === "object" ? object.deadAtMs.low || object.deadAtMs.high : $Number(object.deadAtMs) !== 0)
                        if ($util.Long)
                            message.deadAtMs = $util.Long.fromValue(object.deadAtMs, true);
                        else if (typeof object.deadAtMs === "string")
                            message.deadAtMs = $parseInt(object.deadAtMs, 10);
                        else if (typeof object.deadAtMs === "number")
                            message.deadAtMs = object.deadAtMs;
                        else if (typeof object.deadAtMs === "object")
                            message.deadAtMs = new $util.LongBits(object.deadAtMs.low >>> 0, object.deadAtMs.high >>> 0).toNumber(true);
                if (object.messageId != null)
                    if (typeof object.messageId !== "string" || object.messageId.length)
                        message.messageId = $String(object.messageId);
                return message;
            };

            /**
             * Creates a plain object from a DeadLetter message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.DeadLetter
             * @static
             * @param {gatefleet.v1.DeadLetter} message DeadLetter
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeadLetter.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.reason = "";
                    object.code = options.enums === $String ? "ERROR_CODE_UNSPECIFIED" : 0;
                    object.exchange = "";
                    object.routingKey = "";
                    object.type = "";
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.deadAtMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.deadAtMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.messageId = "";
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = options.enums === $String ? $root.gatefleet.v1.ErrorCode[message.code] === $undefined ? message.code : $root.gatefleet.v1.ErrorCode[message.code] : message.code;
                if (message.exchange != null && $Object.hasOwnProperty.call(message, "exchange"))
                    object.exchange = message.exchange;
                if (message.routingKey != null && $Object.hasOwnProperty.call(message, "routingKey"))
                    object.routingKey = message.routingKey;
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                if (message.deadAtMs != null && $Object.hasOwnProperty.call(message, "deadAtMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deadAtMs = typeof message.deadAtMs === "number" ? $BigInt(message.deadAtMs) : $util.Long.fromBits(message.deadAtMs.low >>> 0, message.deadAtMs.high >>> 0, true).toBigInt();
                    else if (typeof message.deadAtMs === "number")
                        object.deadAtMs = options.longs === $String ? $String(message.deadAtMs) : message.deadAtMs;
                    else
                        object.deadAtMs = options.longs === $String ? $util.Long.prototype.toString.call(message.deadAtMs) : options.longs === $Number ? new $util.LongBits(message.deadAtMs.low >>> 0, message.deadAtMs.high >>> 0).toNumber(true) : message.deadAtMs;
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    object.messageId = message.messageId;
                return object;
            };

            /**
             * Converts this DeadLetter to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.DeadLetter
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeadLetter.prototype.toJSON = function() {
                return DeadLetter.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DeadLetter;
        })();

        /**
         * ErrorCode enum.
         * @name gatefleet.v1.ErrorCode
         * @enum {number}
         * @property {number} ERROR_CODE_UNSPECIFIED=0 ERROR_CODE_UNSPECIFIED value
         * @property {number} ERROR_CODE_INVALID_ARGUMENT=1 ERROR_CODE_INVALID_ARGUMENT value
         * @property {number} ERROR_CODE_NOT_FOUND=2 ERROR_CODE_NOT_FOUND value
         * @property {number} ERROR_CODE_UNROUTABLE=3 ERROR_CODE_UNROUTABLE value
         * @property {number} ERROR_CODE_WRONG_PARTITION=4 ERROR_CODE_WRONG_PARTITION value
         * @property {number} ERROR_CODE_TOO_LARGE=5 ERROR_CODE_TOO_LARGE value
         * @property {number} ERROR_CODE_FORBIDDEN_OPCODE=6 ERROR_CODE_FORBIDDEN_OPCODE value
         * @property {number} ERROR_CODE_DEADLINE_EXCEEDED=7 ERROR_CODE_DEADLINE_EXCEEDED value
         * @property {number} ERROR_CODE_OVERFLOW=8 ERROR_CODE_OVERFLOW value
         * @property {number} ERROR_CODE_UNAVAILABLE=9 ERROR_CODE_UNAVAILABLE value
         * @property {number} ERROR_CODE_OUTCOME_UNKNOWN=10 ERROR_CODE_OUTCOME_UNKNOWN value
         * @property {number} ERROR_CODE_DISCORD=11 ERROR_CODE_DISCORD value
         * @property {number} ERROR_CODE_RATE_LIMITED=12 ERROR_CODE_RATE_LIMITED value
         * @property {number} ERROR_CODE_PERMISSION_DENIED=13 ERROR_CODE_PERMISSION_DENIED value
         * @property {number} ERROR_CODE_CONFLICT=14 ERROR_CODE_CONFLICT value
         * @property {number} ERROR_CODE_INTERNAL=15 ERROR_CODE_INTERNAL value
         * @property {number} ERROR_CODE_BROKER_REFUSED=16 ERROR_CODE_BROKER_REFUSED value
         */
        v1.ErrorCode = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ERROR_CODE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ERROR_CODE_INVALID_ARGUMENT"] = 1;
            values[valuesById[2] = "ERROR_CODE_NOT_FOUND"] = 2;
            values[valuesById[3] = "ERROR_CODE_UNROUTABLE"] = 3;
            values[valuesById[4] = "ERROR_CODE_WRONG_PARTITION"] = 4;
            values[valuesById[5] = "ERROR_CODE_TOO_LARGE"] = 5;
            values[valuesById[6] = "ERROR_CODE_FORBIDDEN_OPCODE"] = 6;
            values[valuesById[7] = "ERROR_CODE_DEADLINE_EXCEEDED"] = 7;
            values[valuesById[8] = "ERROR_CODE_OVERFLOW"] = 8;
            values[valuesById[9] = "ERROR_CODE_UNAVAILABLE"] = 9;
            values[valuesById[10] = "ERROR_CODE_OUTCOME_UNKNOWN"] = 10;
            values[valuesById[11] = "ERROR_CODE_DISCORD"] = 11;
            values[valuesById[12] = "ERROR_CODE_RATE_LIMITED"] = 12;
            values[valuesById[13] = "ERROR_CODE_PERMISSION_DENIED"] = 13;
            values[valuesById[14] = "ERROR_CODE_CONFLICT"] = 14;
            values[valuesById[15] = "ERROR_CODE_INTERNAL"] = 15;
            values[valuesById[16] = "ERROR_CODE_BROKER_REFUSED"] = 16;
            return values;
        })();

        v1.InteractionReply = (function() {

            /**
             * Properties of an InteractionReply.
             * @typedef {Object} gatefleet.v1.InteractionReply.$Properties
             * @property {gatefleet.v1.CommandOptions.$Properties|null} [options] InteractionReply options
             * @property {number|Long|null} [interactionId] InteractionReply interactionId
             * @property {gatefleet.v1.InteractionCallback.$Properties|null} [callback] InteractionReply callback
             * @property {gatefleet.v1.InteractionMessage.$Properties|null} [editOriginal] InteractionReply editOriginal
             * @property {gatefleet.v1.InteractionMessage.$Properties|null} [followUp] InteractionReply followUp
             * @property {gatefleet.v1.DeleteOriginal.$Properties|null} [deleteOriginal] InteractionReply deleteOriginal
             * @property {"callback"|"editOriginal"|"followUp"|"deleteOriginal"} [reply] InteractionReply reply
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InteractionReply.
             * @memberof gatefleet.v1
             * @interface IInteractionReply
             * @augments gatefleet.v1.InteractionReply.$Properties
             * @deprecated Use gatefleet.v1.InteractionReply.$Properties instead.
             */

            /**
             * Narrowed shape of an InteractionReply.
             * @typedef {{
             *   options?: gatefleet.v1.CommandOptions.$Shape|null;
             *   interactionId?: number|Long|null;
             *   callback?: gatefleet.v1.InteractionCallback.$Shape|null;
             *   editOriginal?: gatefleet.v1.InteractionMessage.$Shape|null;
             *   followUp?: gatefleet.v1.InteractionMessage.$Shape|null;
             *   deleteOriginal?: gatefleet.v1.DeleteOriginal.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ reply?: undefined; callback?: null; editOriginal?: null; followUp?: null; deleteOriginal?: null }|{ reply?: "callback"; callback: gatefleet.v1.InteractionCallback.$Shape; editOriginal?: null; followUp?: null; deleteOriginal?: null }|{ reply?: "editOriginal"; callback?: null; editOriginal: gatefleet.v1.InteractionMessage.$Shape; followUp?: null; deleteOriginal?: null }|{ reply?: "followUp"; callback?: null; editOriginal?: null; followUp: gatefleet.v1.InteractionMessage.$Shape; deleteOriginal?: null }|{ reply?: "deleteOriginal"; callback?: null; editOriginal?: null; followUp?: null; deleteOriginal: gatefleet.v1.DeleteOriginal.$Shape })
             * )} gatefleet.v1.InteractionReply.$Shape
             */

            /**
             * Constructs a new InteractionReply.
             * @memberof gatefleet.v1
             * @classdesc Represents an InteractionReply.
             * @constructor
             * @param {gatefleet.v1.InteractionReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InteractionReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InteractionReply options.
             * @member {gatefleet.v1.CommandOptions.$Properties|null|undefined} options
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             */
            InteractionReply.prototype.options = null;

            /**
             * InteractionReply interactionId.
             * @member {number|Long} interactionId
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             */
            InteractionReply.prototype.interactionId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * InteractionReply callback.
             * @member {gatefleet.v1.InteractionCallback.$Properties|null|undefined} callback
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             */
            InteractionReply.prototype.callback = null;

            /**
             * InteractionReply editOriginal.
             * @member {gatefleet.v1.InteractionMessage.$Properties|null|undefined} editOriginal
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             */
            InteractionReply.prototype.editOriginal = null;

            /**
             * InteractionReply followUp.
             * @member {gatefleet.v1.InteractionMessage.$Properties|null|undefined} followUp
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             */
            InteractionReply.prototype.followUp = null;

            /**
             * InteractionReply deleteOriginal.
             * @member {gatefleet.v1.DeleteOriginal.$Properties|null|undefined} deleteOriginal
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             */
            InteractionReply.prototype.deleteOriginal = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * InteractionReply reply.
             * @member {"callback"|"editOriginal"|"followUp"|"deleteOriginal"|undefined} reply
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             */
            $Object.defineProperty(InteractionReply.prototype, "reply", {
                get: $util.oneOfGetter($oneOfFields = ["callback", "editOriginal", "followUp", "deleteOriginal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new InteractionReply instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.InteractionReply
             * @static
             * @param {gatefleet.v1.InteractionReply.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.InteractionReply} InteractionReply instance
             * @type {{
             *   (properties: gatefleet.v1.InteractionReply.$Shape): gatefleet.v1.InteractionReply & gatefleet.v1.InteractionReply.$Shape;
             *   (properties?: gatefleet.v1.InteractionReply.$Properties): gatefleet.v1.InteractionReply;
             * }}
             */
            InteractionReply.create = function(properties) {
                return new InteractionReply(properties);
            };

            /**
             * Encodes the specified InteractionReply message. Does not implicitly {@link gatefleet.v1.InteractionReply.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.InteractionReply
             * @static
             * @param {gatefleet.v1.InteractionReply.$Properties} message InteractionReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InteractionReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.gatefleet.v1.CommandOptions.encode(message.options, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.interactionId != null && $Object.hasOwnProperty.call(message, "interactionId") && (typeof message.interactionId === "object" ? message.interactionId.low || message.interactionId.high : message.interactionId !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.interactionId);
                if (message.callback != null && $Object.hasOwnProperty.call(message, "callback"))
                    $root.gatefleet.v1.InteractionCallback.encode(message.callback, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.editOriginal != null && $Object.hasOwnProperty.call(message, "editOriginal"))
                    $root.gatefleet.v1.InteractionMessage.encode(message.editOriginal, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.followUp != null && $Object.hasOwnProperty.call(message, "followUp"))
                    $root.gatefleet.v1.InteractionMessage.encode(message.followUp, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.deleteOriginal != null && $Object.hasOwnProperty.call(message, "deleteOriginal"))
                    $root.gatefleet.v1.DeleteOriginal.encode(message.deleteOriginal, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InteractionReply message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.InteractionReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionReply & gatefleet.v1.InteractionReply.$Shape} InteractionReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InteractionReply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.InteractionReply();
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
                            message.options = $root.gatefleet.v1.CommandOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.interactionId = value;
                            else
                                delete message.interactionId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.callback = $root.gatefleet.v1.InteractionCallback.decode(reader, reader.size(), $undefined, _depth + 1, message.callback);
                            message.reply = "callback";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.editOriginal = $root.gatefleet.v1.InteractionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.editOriginal);
                            message.reply = "editOriginal";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.followUp = $root.gatefleet.v1.InteractionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.followUp);
                            message.reply = "followUp";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.deleteOriginal = $root.gatefleet.v1.DeleteOriginal.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteOriginal);
                            message.reply = "deleteOriginal";
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
             * Creates an InteractionReply message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.InteractionReply
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.InteractionReply} InteractionReply
             */
            InteractionReply.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.InteractionReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.InteractionReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.InteractionReply();
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".gatefleet.v1.InteractionReply.options: object expected");
                    message.options = $root.gatefleet.v1.CommandOptions.fromObject(object.options, _depth + 1);
                }
                if (object.interactionId != null)
                    if (typeof object.interactionId === "object" ? object.interactionId.low || object.interactionId.high : $Number(object.interactionId) !== 0)
                        if ($util.Long)
                            message.interactionId = $util.Long.fromValue(object.interactionId, true);
                        else if (typeof object.interactionId === "string")
                            message.interactionId = $parseInt(object.interactionId, 10);
                        else if (typeof object.interactionId === "number")
                            message.interactionId = object.interactionId;
                        else if (typeof object.interactionId === "object")
                            message.interactionId = new $util.LongBits(object.interactionId.low >>> 0, object.interactionId.high >>> 0).toNumber(true);
                if (object.callback != null) {
                    if (!$util.isObject(object.callback))
                        throw $TypeError(".gatefleet.v1.InteractionReply.callback: object expected");
                    message.callback = $root.gatefleet.v1.InteractionCallback.fromObject(object.callback, _depth + 1);
                }
                if (object.editOriginal != null) {
                    if (!$util.isObject(object.editOriginal))
                        throw $TypeError(".gatefleet.v1.InteractionReply.editOriginal: object expected");
                    message.editOriginal = $root.gatefleet.v1.InteractionMessage.fromObject(object.editOriginal, _depth + 1);
                }
                if (object.followUp != null) {
                    if (!$util.isObject(object.followUp))
                        throw $TypeError(".gatefleet.v1.InteractionReply.followUp: object expected");
                    message.followUp = $root.gatefleet.v1.InteractionMessage.fromObject(object.followUp, _depth + 1);
                }
                if (object.deleteOriginal != null) {
                    if (!$util.isObject(object.deleteOriginal))
                        throw $TypeError(".gatefleet.v1.InteractionReply.deleteOriginal: object expected");
                    message.deleteOriginal = $root.gatefleet.v1.DeleteOriginal.fromObject(object.deleteOriginal, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an InteractionReply message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.InteractionReply
             * @static
             * @param {gatefleet.v1.InteractionReply} message InteractionReply
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InteractionReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.options = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.interactionId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.interactionId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.gatefleet.v1.CommandOptions.toObject(message.options, options, _depth + 1);
                if (message.interactionId != null && $Object.hasOwnProperty.call(message, "interactionId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.interactionId = typeof message.interactionId === "number" ? $BigInt(message.interactionId) : $util.Long.fromBits(message.interactionId.low >>> 0, message.interactionId.high >>> 0, true).toBigInt();
                    else if (typeof message.interactionId === "number")
                        object.interactionId = options.longs === $String ? $String(message.interactionId) : message.interactionId;
                    else
                        object.interactionId = options.longs === $String ? $util.Long.prototype.toString.call(message.interactionId) : options.longs === $Number ? new $util.LongBits(message.interactionId.low >>> 0, message.interactionId.high >>> 0).toNumber(true) : message.interactionId;
                if (message.callback != null && $Object.hasOwnProperty.call(message, "callback")) {
                    object.callback = $root.gatefleet.v1.InteractionCallback.toObject(message.callback, options, _depth + 1);
                    if (options.oneofs)
                        object.reply = "callback";
                }
                if (message.editOriginal != null && $Object.hasOwnProperty.call(message, "editOriginal")) {
                    object.editOriginal = $root.gatefleet.v1.InteractionMessage.toObject(message.editOriginal, options, _depth + 1);
                    if (options.oneofs)
                        object.reply = "editOriginal";
                }
                if (message.followUp != null && $Object.hasOwnProperty.call(message, "followUp")) {
                    object.followUp = $root.gatefleet.v1.InteractionMessage.toObject(message.followUp, options, _depth + 1);
                    if (options.oneofs)
                        object.reply = "followUp";
                }
                if (message.deleteOriginal != null && $Object.hasOwnProperty.call(message, "deleteOriginal")) {
                    object.deleteOriginal = $root.gatefleet.v1.DeleteOriginal.toObject(message.deleteOriginal, options, _depth + 1);
                    if (options.oneofs)
                        object.reply = "deleteOriginal";
                }
                return object;
            };

            /**
             * Converts this InteractionReply to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.InteractionReply
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InteractionReply.prototype.toJSON = function() {
                return InteractionReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InteractionReply;
        })();

        v1.InteractionCallback = (function() {

            /**
             * Properties of an InteractionCallback.
             * @typedef {Object} gatefleet.v1.InteractionCallback.$Properties
             * @property {number|null} [type] InteractionCallback type
             * @property {Uint8Array|null} [dataJson] InteractionCallback dataJson
             * @property {Array.<gatefleet.v1.File.$Properties>|null} [files] InteractionCallback files
             * @property {boolean|null} [withResponse] InteractionCallback withResponse
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InteractionCallback.
             * @memberof gatefleet.v1
             * @interface IInteractionCallback
             * @augments gatefleet.v1.InteractionCallback.$Properties
             * @deprecated Use gatefleet.v1.InteractionCallback.$Properties instead.
             */

            /**
             * Shape of an InteractionCallback.
             * @typedef {gatefleet.v1.InteractionCallback.$Properties} gatefleet.v1.InteractionCallback.$Shape
             */

            /**
             * Constructs a new InteractionCallback.
             * @memberof gatefleet.v1
             * @classdesc Represents an InteractionCallback.
             * @constructor
             * @param {gatefleet.v1.InteractionCallback.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InteractionCallback = function (properties) {
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InteractionCallback type.
             * @member {number} type
             * @memberof gatefleet.v1.InteractionCallback
             * @instance
             */
            InteractionCallback.prototype.type = 0;

            /**
             * InteractionCallback dataJson.
             * @member {Uint8Array} dataJson
             * @memberof gatefleet.v1.InteractionCallback
             * @instance
             */
            InteractionCallback.prototype.dataJson = $util.newBuffer([]);

            /**
             * InteractionCallback files.
             * @member {Array.<gatefleet.v1.File.$Properties>} files
             * @memberof gatefleet.v1.InteractionCallback
             * @instance
             */
            InteractionCallback.prototype.files = $util.emptyArray;

            /**
             * InteractionCallback withResponse.
             * @member {boolean} withResponse
             * @memberof gatefleet.v1.InteractionCallback
             * @instance
             */
            InteractionCallback.prototype.withResponse = false;

            /**
             * Creates a new InteractionCallback instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.InteractionCallback
             * @static
             * @param {gatefleet.v1.InteractionCallback.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.InteractionCallback} InteractionCallback instance
             * @type {{
             *   (properties: gatefleet.v1.InteractionCallback.$Shape): gatefleet.v1.InteractionCallback & gatefleet.v1.InteractionCallback.$Shape;
             *   (properties?: gatefleet.v1.InteractionCallback.$Properties): gatefleet.v1.InteractionCallback;
             * }}
             */
            InteractionCallback.create = function(properties) {
                return new InteractionCallback(properties);
            };

            /**
             * Encodes the specified InteractionCallback message. Does not implicitly {@link gatefleet.v1.InteractionCallback.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.InteractionCallback
             * @static
             * @param {gatefleet.v1.InteractionCallback.$Properties} message InteractionCallback message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InteractionCallback.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.type);
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson") && message.dataJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.dataJson);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.gatefleet.v1.File.encode(message.files[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.withResponse != null && $Object.hasOwnProperty.call(message, "withResponse") && message.withResponse !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.withResponse);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InteractionCallback message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.InteractionCallback
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionCallback & gatefleet.v1.InteractionCallback.$Shape} InteractionCallback
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InteractionCallback.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.InteractionCallback();
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
                            if (value = reader.uint32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.dataJson = value;
                            else
                                delete message.dataJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.gatefleet.v1.File.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withResponse = value;
                            else
                                delete message.withResponse;
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
             * Creates an InteractionCallback message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.InteractionCallback
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.InteractionCallback} InteractionCallback
             */
            InteractionCallback.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.InteractionCallback)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.InteractionCallback: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.InteractionCallback();
                if (object.type != null)
                    if ($Number(object.type) !== 0)
                        message.type = object.type >>> 0;
                if (object.dataJson != null)
                    if (object.dataJson.length)
                        if (typeof object.dataJson === "string")
                            $util.base64.decode(object.dataJson, message.dataJson = $util.newBuffer($util.base64.length(object.dataJson)), 0);
                        else if (object.dataJson.length >= 0)
                            message.dataJson = object.dataJson;
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".gatefleet.v1.InteractionCallback.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".gatefleet.v1.InteractionCallback.files: object expected");
                        message.files[i] = $root.gatefleet.v1.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                if (object.withResponse != null)
                    if (object.withResponse)
                        message.withResponse = $Boolean(object.withResponse);
                return message;
            };

            /**
             * Creates a plain object from an InteractionCallback message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.InteractionCallback
             * @static
             * @param {gatefleet.v1.InteractionCallback} message InteractionCallback
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InteractionCallback.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.files = [];
                if (options.defaults) {
                    object.type = 0;
                    if (options.bytes === $String)
                        object.dataJson = "";
                    else {
                        object.dataJson = [];
                        if (options.bytes !== $Array)
                            object.dataJson = $util.newBuffer(object.dataJson);
                    }
                    object.withResponse = false;
                }
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson"))
                    object.dataJson = options.bytes === $String ? $util.base64.encode(message.dataJson, 0, message.dataJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.dataJson) : message.dataJson;
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.gatefleet.v1.File.toObject(message.files[j], options, _depth + 1);
                }
                if (message.withResponse != null && $Object.hasOwnProperty.call(message, "withResponse"))
                    object.withResponse = message.withResponse;
                return object;
            };

            /**
             * Converts this InteractionCallback to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.InteractionCallback
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InteractionCallback.prototype.toJSON = function() {
                return InteractionCallback.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InteractionCallback;
        })();

        v1.InteractionMessage = (function() {

            /**
             * Properties of an InteractionMessage.
             * @typedef {Object} gatefleet.v1.InteractionMessage.$Properties
             * @property {Uint8Array|null} [dataJson] InteractionMessage dataJson
             * @property {Array.<gatefleet.v1.File.$Properties>|null} [files] InteractionMessage files
             * @property {number|Long|null} [messageId] InteractionMessage messageId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InteractionMessage.
             * @memberof gatefleet.v1
             * @interface IInteractionMessage
             * @augments gatefleet.v1.InteractionMessage.$Properties
             * @deprecated Use gatefleet.v1.InteractionMessage.$Properties instead.
             */

            /**
             * Shape of an InteractionMessage.
             * @typedef {gatefleet.v1.InteractionMessage.$Properties} gatefleet.v1.InteractionMessage.$Shape
             */

            /**
             * Constructs a new InteractionMessage.
             * @memberof gatefleet.v1
             * @classdesc Represents an InteractionMessage.
             * @constructor
             * @param {gatefleet.v1.InteractionMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InteractionMessage = function (properties) {
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InteractionMessage dataJson.
             * @member {Uint8Array} dataJson
             * @memberof gatefleet.v1.InteractionMessage
             * @instance
             */
            InteractionMessage.prototype.dataJson = $util.newBuffer([]);

            /**
             * InteractionMessage files.
             * @member {Array.<gatefleet.v1.File.$Properties>} files
             * @memberof gatefleet.v1.InteractionMessage
             * @instance
             */
            InteractionMessage.prototype.files = $util.emptyArray;

            /**
             * InteractionMessage messageId.
             * @member {number|Long} messageId
             * @memberof gatefleet.v1.InteractionMessage
             * @instance
             */
            InteractionMessage.prototype.messageId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new InteractionMessage instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.InteractionMessage
             * @static
             * @param {gatefleet.v1.InteractionMessage.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.InteractionMessage} InteractionMessage instance
             * @type {{
             *   (properties: gatefleet.v1.InteractionMessage.$Shape): gatefleet.v1.InteractionMessage & gatefleet.v1.InteractionMessage.$Shape;
             *   (properties?: gatefleet.v1.InteractionMessage.$Properties): gatefleet.v1.InteractionMessage;
             * }}
             */
            InteractionMessage.create = function(properties) {
                return new InteractionMessage(properties);
            };

            /**
             * Encodes the specified InteractionMessage message. Does not implicitly {@link gatefleet.v1.InteractionMessage.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.InteractionMessage
             * @static
             * @param {gatefleet.v1.InteractionMessage.$Properties} message InteractionMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InteractionMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson") && message.dataJson.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.dataJson);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.gatefleet.v1.File.encode(message.files[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && (typeof message.messageId === "object" ? message.messageId.low || message.messageId.high : message.messageId !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.messageId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InteractionMessage message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.InteractionMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionMessage & gatefleet.v1.InteractionMessage.$Shape} InteractionMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InteractionMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.InteractionMessage();
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
                            if ((value = reader.bytes()).length)
                                message.dataJson = value;
                            else
                                delete message.dataJson;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.gatefleet.v1.File.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.messageId = value;
                            else
                                delete message.messageId;
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
             * Creates an InteractionMessage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.InteractionMessage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.InteractionMessage} InteractionMessage
             */
            InteractionMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.InteractionMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.InteractionMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.InteractionMessage();
                if (object.dataJson != null)
                    if (object.dataJson.length)
                        if (typeof object.dataJson === "string")
                            $util.base64.decode(object.dataJson, message.dataJson = $util.newBuffer($util.base64.length(object.dataJson)), 0);
                        else if (object.dataJson.length >= 0)
                            message.dataJson = object.dataJson;
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".gatefleet.v1.InteractionMessage.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".gatefleet.v1.InteractionMessage.files: object expected");
                        message.files[i] = $root.gatefleet.v1.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                if (object.messageId != null)
                    if (typeof object.messageId === "object" ? object.messageId.low || object.messageId.high : $Number(object.messageId) !== 0)
                        if ($util.Long)
                            message.messageId = $util.Long.fromValue(object.messageId, true);
                        else if (typeof object.messageId === "string")
                            message.messageId = $parseInt(object.messageId, 10);
                        else if (typeof object.messageId === "number")
                            message.messageId = object.messageId;
                        else if (typeof object.messageId === "object")
                            message.messageId = new $util.LongBits(object.messageId.low >>> 0, object.messageId.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an InteractionMessage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.InteractionMessage
             * @static
             * @param {gatefleet.v1.InteractionMessage} message InteractionMessage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InteractionMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.files = [];
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.dataJson = "";
                    else {
                        object.dataJson = [];
                        if (options.bytes !== $Array)
                            object.dataJson = $util.newBuffer(object.dataJson);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.messageId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.messageId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson"))
                    object.dataJson = options.bytes === $String ? $util.base64.encode(message.dataJson, 0, message.dataJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.dataJson) : message.dataJson;
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.gatefleet.v1.File.toObject(message.files[j], options, _depth + 1);
                }
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.messageId = typeof message.messageId === "number" ? $BigInt(message.messageId) : $util.Long.fromBits(message.messageId.low >>> 0, message.messageId.high >>> 0, true).toBigInt();
                    else if (typeof message.messageId === "number")
                        object.messageId = options.longs === $String ? $String(message.messageId) : message.messageId;
                    else
                        object.messageId = options.longs === $String ? $util.Long.prototype.toString.call(message.messageId) : options.longs === $Number ? new $util.LongBits(message.messageId.low >>> 0, message.messageId.high >>> 0).toNumber(true) : message.messageId;
                return object;
            };

            /**
             * Converts this InteractionMessage to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.InteractionMessage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InteractionMessage.prototype.toJSON = function() {
                return InteractionMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InteractionMessage;
        })();

        v1.DeleteOriginal = (function() {

            /**
             * Properties of a DeleteOriginal.
             * @typedef {Object} gatefleet.v1.DeleteOriginal.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteOriginal.
             * @memberof gatefleet.v1
             * @interface IDeleteOriginal
             * @augments gatefleet.v1.DeleteOriginal.$Properties
             * @deprecated Use gatefleet.v1.DeleteOriginal.$Properties instead.
             */

            /**
             * Shape of a DeleteOriginal.
             * @typedef {gatefleet.v1.DeleteOriginal.$Properties} gatefleet.v1.DeleteOriginal.$Shape
             */

            /**
             * Constructs a new DeleteOriginal.
             * @memberof gatefleet.v1
             * @classdesc Represents a DeleteOriginal.
             * @constructor
             * @param {gatefleet.v1.DeleteOriginal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteOriginal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DeleteOriginal instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.DeleteOriginal
             * @static
             * @param {gatefleet.v1.DeleteOriginal.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.DeleteOriginal} DeleteOriginal instance
             * @type {{
             *   (properties: gatefleet.v1.DeleteOriginal.$Shape): gatefleet.v1.DeleteOriginal & gatefleet.v1.DeleteOriginal.$Shape;
             *   (properties?: gatefleet.v1.DeleteOriginal.$Properties): gatefleet.v1.DeleteOriginal;
             * }}
             */
            DeleteOriginal.create = function(properties) {
                return new DeleteOriginal(properties);
            };

            /**
             * Encodes the specified DeleteOriginal message. Does not implicitly {@link gatefleet.v1.DeleteOriginal.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.DeleteOriginal
             * @static
             * @param {gatefleet.v1.DeleteOriginal.$Properties} message DeleteOriginal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteOriginal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteOriginal message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.DeleteOriginal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.DeleteOriginal & gatefleet.v1.DeleteOriginal.$Shape} DeleteOriginal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteOriginal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.DeleteOriginal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
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
             * Creates a DeleteOriginal message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.DeleteOriginal
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.DeleteOriginal} DeleteOriginal
             */
            DeleteOriginal.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.DeleteOriginal)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.DeleteOriginal: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.gatefleet.v1.DeleteOriginal();
            };

            /**
             * Creates a plain object from a DeleteOriginal message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.DeleteOriginal
             * @static
             * @param {gatefleet.v1.DeleteOriginal} message DeleteOriginal
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeleteOriginal.toObject = function () {
                return {};
            };

            /**
             * Converts this DeleteOriginal to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.DeleteOriginal
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeleteOriginal.prototype.toJSON = function() {
                return DeleteOriginal.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DeleteOriginal;
        })();

        v1.InteractionReplyResult = (function() {

            /**
             * Properties of an InteractionReplyResult.
             * @typedef {Object} gatefleet.v1.InteractionReplyResult.$Properties
             * @property {gatefleet.v1.InteractionReplyResult.Delivery|null} [delivery] InteractionReplyResult delivery
             * @property {Uint8Array|null} [responseJson] InteractionReplyResult responseJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InteractionReplyResult.
             * @memberof gatefleet.v1
             * @interface IInteractionReplyResult
             * @augments gatefleet.v1.InteractionReplyResult.$Properties
             * @deprecated Use gatefleet.v1.InteractionReplyResult.$Properties instead.
             */

            /**
             * Shape of an InteractionReplyResult.
             * @typedef {gatefleet.v1.InteractionReplyResult.$Properties} gatefleet.v1.InteractionReplyResult.$Shape
             */

            /**
             * Constructs a new InteractionReplyResult.
             * @memberof gatefleet.v1
             * @classdesc Represents an InteractionReplyResult.
             * @constructor
             * @param {gatefleet.v1.InteractionReplyResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InteractionReplyResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InteractionReplyResult delivery.
             * @member {gatefleet.v1.InteractionReplyResult.Delivery} delivery
             * @memberof gatefleet.v1.InteractionReplyResult
             * @instance
             */
            InteractionReplyResult.prototype.delivery = 0;

            /**
             * InteractionReplyResult responseJson.
             * @member {Uint8Array} responseJson
             * @memberof gatefleet.v1.InteractionReplyResult
             * @instance
             */
            InteractionReplyResult.prototype.responseJson = $util.newBuffer([]);

            /**
             * Creates a new InteractionReplyResult instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.InteractionReplyResult
             * @static
             * @param {gatefleet.v1.InteractionReplyResult.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.InteractionReplyResult} InteractionReplyResult instance
             * @type {{
             *   (properties: gatefleet.v1.InteractionReplyResult.$Shape): gatefleet.v1.InteractionReplyResult & gatefleet.v1.InteractionReplyResult.$Shape;
             *   (properties?: gatefleet.v1.InteractionReplyResult.$Properties): gatefleet.v1.InteractionReplyResult;
             * }}
             */
            InteractionReplyResult.create = function(properties) {
                return new InteractionReplyResult(properties);
            };

            /**
             * Encodes the specified InteractionReplyResult message. Does not implicitly {@link gatefleet.v1.InteractionReplyResult.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.InteractionReplyResult
             * @static
             * @param {gatefleet.v1.InteractionReplyResult.$Properties} message InteractionReplyResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InteractionReplyResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery") && message.delivery !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.delivery);
                if (message.responseJson != null && $Object.hasOwnProperty.call(message, "responseJson") && message.responseJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.responseJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InteractionReplyResult message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.InteractionReplyResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionReplyResult & gatefleet.v1.InteractionReplyResult.$Shape} InteractionReplyResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InteractionReplyResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.InteractionReplyResult();
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
                                message.delivery = value;
                            else
                                delete message.delivery;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.responseJson = value;
                            else
                                delete message.responseJson;
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
             * Creates an InteractionReplyResult message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.InteractionReplyResult
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.InteractionReplyResult} InteractionReplyResult
             */
            InteractionReplyResult.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.InteractionReplyResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.InteractionReplyResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.InteractionReplyResult();
                if (object.delivery !== 0 && (typeof object.delivery !== "string" || $root.gatefleet.v1.InteractionReplyResult.Delivery[object.delivery] !== 0))
                    switch (object.delivery) {
                    case "DELIVERY_UNSPECIFIED":
                    case 0:
                        message.delivery = 0;
                        break;
                    case "DELIVERY_HTTP_RESPONSE":
                    case 1:
                        message.delivery = 1;
                        break;
                    case "DELIVERY_CALLBACK":
                    case 2:
                        message.delivery = 2;
                        break;
                    case "DELIVERY_EDIT":
                    case 3:
                        message.delivery = 3;
                        break;
                    case "DELIVERY_FOLLOW_UP":
                    case 4:
                        message.delivery = 4;
                        break;
                    default:
                        if (typeof object.delivery === "number" && (object.delivery | 0) === object.delivery)
                            message.delivery = object.delivery;
                    }
                if (object.responseJson != null)
                    if (object.responseJson.length)
                        if (typeof object.responseJson === "string")
                            $util.base64.decode(object.responseJson, message.responseJson = $util.newBuffer($util.base64.length(object.responseJson)), 0);
                        else if (object.responseJson.length >= 0)
                            message.responseJson = object.responseJson;
                return message;
            };

            /**
             * Creates a plain object from an InteractionReplyResult message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.InteractionReplyResult
             * @static
             * @param {gatefleet.v1.InteractionReplyResult} message InteractionReplyResult
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            InteractionReplyResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.delivery = options.enums === $String ? "DELIVERY_UNSPECIFIED" : 0;
                    if (options.bytes === $String)
                        object.responseJson = "";
                    else {
                        object.responseJson = [];
                        if (options.bytes !== $Array)
                            object.responseJson = $util.newBuffer(object.responseJson);
                    }
                }
                if (message.delivery != null && $Object.hasOwnProperty.call(message, "delivery"))
                    object.delivery = options.enums === $String ? $root.gatefleet.v1.InteractionReplyResult.Delivery[message.delivery] === $undefined ? message.delivery : $root.gatefleet.v1.InteractionReplyResult.Delivery[message.delivery] : message.delivery;
                if (message.responseJson != null && $Object.hasOwnProperty.call(message, "responseJson"))
                    object.responseJson = options.bytes === $String ? $util.base64.encode(message.responseJson, 0, message.responseJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.responseJson) : message.responseJson;
                return object;
            };

            /**
             * Converts this InteractionReplyResult to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.InteractionReplyResult
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            InteractionReplyResult.prototype.toJSON = function() {
                return InteractionReplyResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Delivery enum.
             * @name gatefleet.v1.InteractionReplyResult.Delivery
             * @enum {number}
             * @property {number} DELIVERY_UNSPECIFIED=0 DELIVERY_UNSPECIFIED value
             * @property {number} DELIVERY_HTTP_RESPONSE=1 DELIVERY_HTTP_RESPONSE value
             * @property {number} DELIVERY_CALLBACK=2 DELIVERY_CALLBACK value
             * @property {number} DELIVERY_EDIT=3 DELIVERY_EDIT value
             * @property {number} DELIVERY_FOLLOW_UP=4 DELIVERY_FOLLOW_UP value
             */
            InteractionReplyResult.Delivery = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "DELIVERY_UNSPECIFIED"] = 0;
                values[valuesById[1] = "DELIVERY_HTTP_RESPONSE"] = 1;
                values[valuesById[2] = "DELIVERY_CALLBACK"] = 2;
                values[valuesById[3] = "DELIVERY_EDIT"] = 3;
                values[valuesById[4] = "DELIVERY_FOLLOW_UP"] = 4;
                return values;
            })();

            return InteractionReplyResult;
        })();

        v1.Reply = (function() {

            /**
             * Properties of a Reply.
             * @typedef {Object} gatefleet.v1.Reply.$Properties
             * @property {gatefleet.v1.Error.$Properties|null} [error] Reply error
             * @property {gatefleet.v1.GatewayCommandResult.$Properties|null} [gateway] Reply gateway
             * @property {gatefleet.v1.ApiResponse.$Properties|null} [api] Reply api
             * @property {gatefleet.v1.WebhookResult.$Properties|null} [webhook] Reply webhook
             * @property {gatefleet.v1.VoiceResult.$Properties|null} [voice] Reply voice
             * @property {gatefleet.v1.InteractionReplyResult.$Properties|null} [interaction] Reply interaction
             * @property {gatefleet.v1.ControlResult.$Properties|null} [control] Reply control
             * @property {"error"|"gateway"|"api"|"webhook"|"voice"|"interaction"|"control"} [outcome] Reply outcome
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reply.
             * @memberof gatefleet.v1
             * @interface IReply
             * @augments gatefleet.v1.Reply.$Properties
             * @deprecated Use gatefleet.v1.Reply.$Properties instead.
             */

            /**
             * Narrowed shape of a Reply.
             * @typedef {{
             *   error?: gatefleet.v1.Error.$Shape|null;
             *   gateway?: gatefleet.v1.GatewayCommandResult.$Shape|null;
             *   api?: gatefleet.v1.ApiResponse.$Shape|null;
             *   webhook?: gatefleet.v1.WebhookResult.$Shape|null;
             *   voice?: gatefleet.v1.VoiceResult.$Shape|null;
             *   interaction?: gatefleet.v1.InteractionReplyResult.$Shape|null;
             *   control?: gatefleet.v1.ControlResult.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ outcome?: undefined; error?: null; gateway?: null; api?: null; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "error"; error: gatefleet.v1.Error.$Shape; gateway?: null; api?: null; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "gateway"; error?: null; gateway: gatefleet.v1.GatewayCommandResult.$Shape; api?: null; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "api"; error?: null; gateway?: null; api: gatefleet.v1.ApiResponse.$Shape; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "webhook"; error?: null; gateway?: null; api?: null; webhook: gatefleet.v1.WebhookResult.$Shape; voice?: null; interaction?: null; control?: null }|{ outcome?: "voice"; error?: null; gateway?: null; api?: null; webhook?: null; voice: gatefleet.v1.VoiceResult.$Shape; interaction?: null; control?: null }|{ outcome?: "interaction"; error?: null; gateway?: null; api?: null; webhook?: null; voice?: null; interaction: gatefleet.v1.InteractionReplyResult.$Shape; control?: null }|{ outcome?: "control"; error?: null; gateway?: null; api?: null; webhook?: null; voice?: null; interaction?: null; control: gatefleet.v1.ControlResult.$Shape })
             * )} gatefleet.v1.Reply.$Shape
             */

            /**
             * Constructs a new Reply.
             * @memberof gatefleet.v1
             * @classdesc Represents a Reply.
             * @constructor
             * @param {gatefleet.v1.Reply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reply error.
             * @member {gatefleet.v1.Error.$Properties|null|undefined} error
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            Reply.prototype.error = null;

            /**
             * Reply gateway.
             * @member {gatefleet.v1.GatewayCommandResult.$Properties|null|undefined} gateway
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            Reply.prototype.gateway = null;

            /**
             * Reply api.
             * @member {gatefleet.v1.ApiResponse.$Properties|null|undefined} api
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            Reply.prototype.api = null;

            /**
             * Reply webhook.
             * @member {gatefleet.v1.WebhookResult.$Properties|null|undefined} webhook
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            Reply.prototype.webhook = null;

            /**
             * Reply voice.
             * @member {gatefleet.v1.VoiceResult.$Properties|null|undefined} voice
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            Reply.prototype.voice = null;

            /**
             * Reply interaction.
             * @member {gatefleet.v1.InteractionReplyResult.$Properties|null|undefined} interaction
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            Reply.prototype.interaction = null;

            /**
             * Reply control.
             * @member {gatefleet.v1.ControlResult.$Properties|null|undefined} control
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            Reply.prototype.control = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Reply outcome.
             * @member {"error"|"gateway"|"api"|"webhook"|"voice"|"interaction"|"control"|undefined} outcome
             * @memberof gatefleet.v1.Reply
             * @instance
             */
            $Object.defineProperty(Reply.prototype, "outcome", {
                get: $util.oneOfGetter($oneOfFields = ["error", "gateway", "api", "webhook", "voice", "interaction", "control"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Reply instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.Reply
             * @static
             * @param {gatefleet.v1.Reply.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.Reply} Reply instance
             * @type {{
             *   (properties: gatefleet.v1.Reply.$Shape): gatefleet.v1.Reply & gatefleet.v1.Reply.$Shape;
             *   (properties?: gatefleet.v1.Reply.$Properties): gatefleet.v1.Reply;
             * }}
             */
            Reply.create = function(properties) {
                return new Reply(properties);
            };

            /**
             * Encodes the specified Reply message. Does not implicitly {@link gatefleet.v1.Reply.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.Reply
             * @static
             * @param {gatefleet.v1.Reply.$Properties} message Reply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.gatefleet.v1.Error.encode(message.error, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway"))
                    $root.gatefleet.v1.GatewayCommandResult.encode(message.gateway, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.api != null && $Object.hasOwnProperty.call(message, "api"))
                    $root.gatefleet.v1.ApiResponse.encode(message.api, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.webhook != null && $Object.hasOwnProperty.call(message, "webhook"))
                    $root.gatefleet.v1.WebhookResult.encode(message.webhook, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.voice != null && $Object.hasOwnProperty.call(message, "voice"))
                    $root.gatefleet.v1.VoiceResult.encode(message.voice, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.interaction != null && $Object.hasOwnProperty.call(message, "interaction"))
                    $root.gatefleet.v1.InteractionReplyResult.encode(message.interaction, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.control != null && $Object.hasOwnProperty.call(message, "control"))
                    $root.gatefleet.v1.ControlResult.encode(message.control, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.Reply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.Reply & gatefleet.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reply.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.Reply();
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
                            message.error = $root.gatefleet.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.outcome = "error";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.gateway = $root.gatefleet.v1.GatewayCommandResult.decode(reader, reader.size(), $undefined, _depth + 1, message.gateway);
                            message.outcome = "gateway";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.api = $root.gatefleet.v1.ApiResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.api);
                            message.outcome = "api";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.webhook = $root.gatefleet.v1.WebhookResult.decode(reader, reader.size(), $undefined, _depth + 1, message.webhook);
                            message.outcome = "webhook";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.voice = $root.gatefleet.v1.VoiceResult.decode(reader, reader.size(), $undefined, _depth + 1, message.voice);
                            message.outcome = "voice";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.interaction = $root.gatefleet.v1.InteractionReplyResult.decode(reader, reader.size(), $undefined, _depth + 1, message.interaction);
                            message.outcome = "interaction";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.control = $root.gatefleet.v1.ControlResult.decode(reader, reader.size(), $undefined, _depth + 1, message.control);
                            message.outcome = "control";
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
             * Creates a Reply message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.Reply
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.Reply} Reply
             */
            Reply.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.Reply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.Reply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.Reply();
                if (object.error != null) {
                    if (!$util.isObject(object.error))
                        throw $TypeError(".gatefleet.v1.Reply.error: object expected");
                    message.error = $root.gatefleet.v1.Error.fromObject(object.error, _depth + 1);
                }
                if (object.gateway != null) {
                    if (!$util.isObject(object.gateway))
                        throw $TypeError(".gatefleet.v1.Reply.gateway: object expected");
                    message.gateway = $root.gatefleet.v1.GatewayCommandResult.fromObject(object.gateway, _depth + 1);
                }
                if (object.api != null) {
                    if (!$util.isObject(object.api))
                        throw $TypeError(".gatefleet.v1.Reply.api: object expected");
                    message.api = $root.gatefleet.v1.ApiResponse.fromObject(object.api, _depth + 1);
                }
                if (object.webhook != null) {
                    if (!$util.isObject(object.webhook))
                        throw $TypeError(".gatefleet.v1.Reply.webhook: object expected");
                    message.webhook = $root.gatefleet.v1.WebhookResult.fromObject(object.webhook, _depth + 1);
                }
                if (object.voice != null) {
                    if (!$util.isObject(object.voice))
                        throw $TypeError(".gatefleet.v1.Reply.voice: object expected");
                    message.voice = $root.gatefleet.v1.VoiceResult.fromObject(object.voice, _depth + 1);
                }
                if (object.interaction != null) {
                    if (!$util.isObject(object.interaction))
                        throw $TypeError(".gatefleet.v1.Reply.interaction: object expected");
                    message.interaction = $root.gatefleet.v1.InteractionReplyResult.fromObject(object.interaction, _depth + 1);
                }
                if (object.control != null) {
                    if (!$util.isObject(object.control))
                        throw $TypeError(".gatefleet.v1.Reply.control: object expected");
                    message.control = $root.gatefleet.v1.ControlResult.fromObject(object.control, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Reply message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.Reply
             * @static
             * @param {gatefleet.v1.Reply} message Reply
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Reply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                    object.error = $root.gatefleet.v1.Error.toObject(message.error, options, _depth + 1);
                    if (options.oneofs)
                        object.outcome = "error";
                }
                if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway")) {
                    object.gateway = $root.gatefleet.v1.GatewayCommandResult.toObject(message.gateway, options, _depth + 1);
                    if (options.oneofs)
                        object.outcome = "gateway";
                }
                if (message.api != null && $Object.hasOwnProperty.call(message, "api")) {
                    object.api = $root.gatefleet.v1.ApiResponse.toObject(message.api, options, _depth + 1);
                    if (options.oneofs)
                        object.outcome = "api";
                }
                if (message.webhook != null && $Object.hasOwnProperty.call(message, "webhook")) {
                    object.webhook = $root.gatefleet.v1.WebhookResult.toObject(message.webhook, options, _depth + 1);
                    if (options.oneofs)
                        object.outcome = "webhook";
                }
                if (message.voice != null && $Object.hasOwnProperty.call(message, "voice")) {
                    object.voice = $root.gatefleet.v1.VoiceResult.toObject(message.voice, options, _depth + 1);
                    if (options.oneofs)
                        object.outcome = "voice";
                }
                if (message.interaction != null && $Object.hasOwnProperty.call(message, "interaction")) {
                    object.interaction = $root.gatefleet.v1.InteractionReplyResult.toObject(message.interaction, options, _depth + 1);
                    if (options.oneofs)
                        object.outcome = "interaction";
                }
                if (message.control != null && $Object.hasOwnProperty.call(message, "control")) {
                    object.control = $root.gatefleet.v1.ControlResult.toObject(message.control, options, _depth + 1);
                    if (options.oneofs)
                        object.outcome = "control";
                }
                return object;
            };

            /**
             * Converts this Reply to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.Reply
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Reply.prototype.toJSON = function() {
                return Reply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Reply;
        })();

        v1.Error = (function() {

            /**
             * Properties of an Error.
             * @typedef {Object} gatefleet.v1.Error.$Properties
             * @property {gatefleet.v1.ErrorCode|null} [code] Error code
             * @property {string|null} [message] Error message
             * @property {boolean|null} [retryable] Error retryable
             * @property {number|null} [retryAfterMs] Error retryAfterMs
             * @property {gatefleet.v1.DiscordError.$Properties|null} [discord] Error discord
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Error.
             * @memberof gatefleet.v1
             * @interface IError
             * @augments gatefleet.v1.Error.$Properties
             * @deprecated Use gatefleet.v1.Error.$Properties instead.
             */

            /**
             * Shape of an Error.
             * @typedef {gatefleet.v1.Error.$Properties} gatefleet.v1.Error.$Shape
             */

            /**
             * Constructs a new Error.
             * @memberof gatefleet.v1
             * @classdesc Represents an Error.
             * @constructor
             * @param {gatefleet.v1.Error.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Error = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Error code.
             * @member {gatefleet.v1.ErrorCode} code
             * @memberof gatefleet.v1.Error
             * @instance
             */
            Error.prototype.code = 0;

            /**
             * Error message.
             * @member {string} message
             * @memberof gatefleet.v1.Error
             * @instance
             */
            Error.prototype.message = "";

            /**
             * Error retryable.
             * @member {boolean} retryable
             * @memberof gatefleet.v1.Error
             * @instance
             */
            Error.prototype.retryable = false;

            /**
             * Error retryAfterMs.
             * @member {number} retryAfterMs
             * @memberof gatefleet.v1.Error
             * @instance
             */
            Error.prototype.retryAfterMs = 0;

            /**
             * Error discord.
             * @member {gatefleet.v1.DiscordError.$Properties|null|undefined} discord
             * @memberof gatefleet.v1.Error
             * @instance
             */
            Error.prototype.discord = null;

            /**
             * Creates a new Error instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.Error
             * @static
             * @param {gatefleet.v1.Error.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.Error} Error instance
             * @type {{
             *   (properties: gatefleet.v1.Error.$Shape): gatefleet.v1.Error & gatefleet.v1.Error.$Shape;
             *   (properties?: gatefleet.v1.Error.$Properties): gatefleet.v1.Error;
             * }}
             */
            Error.create = function(properties) {
                return new Error(properties);
            };

            /**
             * Encodes the specified Error message. Does not implicitly {@link gatefleet.v1.Error.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.Error
             * @static
             * @param {gatefleet.v1.Error.$Properties} message Error message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Error.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable") && message.retryable !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.retryable);
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs") && message.retryAfterMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.retryAfterMs);
                if (message.discord != null && $Object.hasOwnProperty.call(message, "discord"))
                    $root.gatefleet.v1.DiscordError.encode(message.discord, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.Error
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.Error & gatefleet.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Error.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.Error();
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
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.retryable = value;
                            else
                                delete message.retryable;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retryAfterMs = value;
                            else
                                delete message.retryAfterMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.discord = $root.gatefleet.v1.DiscordError.decode(reader, reader.size(), $undefined, _depth + 1, message.discord);
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
             * Creates an Error message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.Error
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.Error} Error
             */
            Error.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.Error)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.Error: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.Error();
                if (object.code !== 0 && (typeof object.code !== "string" || $root.gatefleet.v1.ErrorCode[object.code] !== 0))
                    switch (object.code) {
                    case "ERROR_CODE_UNSPECIFIED":
                    case 0:
                        message.code = 0;
                        break;
                    case "ERROR_CODE_INVALID_ARGUMENT":
                    case 1:
                        message.code = 1;
                        break;
                    case "ERROR_CODE_NOT_FOUND":
                    case 2:
                        message.code = 2;
                        break;
                    case "ERROR_CODE_UNROUTABLE":
                    case 3:
                        message.code = 3;
                        break;
                    case "ERROR_CODE_WRONG_PARTITION":
                    case 4:
                        message.code = 4;
                        break;
                    case "ERROR_CODE_TOO_LARGE":
                    case 5:
                        message.code = 5;
                        break;
                    case "ERROR_CODE_FORBIDDEN_OPCODE":
                    case 6:
                        message.code = 6;
                        break;
                    case "ERROR_CODE_DEADLINE_EXCEEDED":
                    case 7:
                        message.code = 7;
                        break;
                    case "ERROR_CODE_OVERFLOW":
                    case 8:
                        message.code = 8;
                        break;
                    case "ERROR_CODE_UNAVAILABLE":
                    case 9:
                        message.code = 9;
                        break;
                    case "ERROR_CODE_OUTCOME_UNKNOWN":
                    case 10:
                        message.code = 10;
                        break;
                    case "ERROR_CODE_DISCORD":
                    case 11:
                        message.code = 11;
                        break;
                    case "ERROR_CODE_RATE_LIMITED":
                    case 12:
                        message.code = 12;
                        break;
                    case "ERROR_CODE_PERMISSION_DENIED":
                    case 13:
                        message.code = 13;
                        break;
                    case "ERROR_CODE_CONFLICT":
                    case 14:
                        message.code = 14;
                        break;
                    case "ERROR_CODE_INTERNAL":
                    case 15:
                        message.code = 15;
                        break;
                    case "ERROR_CODE_BROKER_REFUSED":
                    case 16:
                        message.code = 16;
                        break;
                    default:
                        if (typeof object.code === "number" && (object.code | 0) === object.code)
                            message.code = object.code;
                    }
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.retryable != null)
                    if (object.retryable)
                        message.retryable = $Boolean(object.retryable);
                if (object.retryAfterMs != null)
                    if ($Number(object.retryAfterMs) !== 0)
                        message.retryAfterMs = object.retryAfterMs >>> 0;
                if (object.discord != null) {
                    if (!$util.isObject(object.discord))
                        throw $TypeError(".gatefleet.v1.Error.discord: object expected");
                    message.discord = $root.gatefleet.v1.DiscordError.fromObject(object.discord, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Error message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.Error
             * @static
             * @param {gatefleet.v1.Error} message Error
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Error.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = options.enums === $String ? "ERROR_CODE_UNSPECIFIED" : 0;
                    object.message = "";
                    object.retryable = false;
                    object.retryAfterMs = 0;
                    object.discord = null;
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = options.enums === $String ? $root.gatefleet.v1.ErrorCode[message.code] === $undefined ? message.code : $root.gatefleet.v1.ErrorCode[message.code] : message.code;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable"))
                    object.retryable = message.retryable;
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    object.retryAfterMs = message.retryAfterMs;
                if (message.discord != null && $Object.hasOwnProperty.call(message, "discord"))
                    object.discord = $root.gatefleet.v1.DiscordError.toObject(message.discord, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Error to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.Error
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Error.prototype.toJSON = function() {
                return Error.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Error;
        })();

        v1.DiscordError = (function() {

            /**
             * Properties of a DiscordError.
             * @typedef {Object} gatefleet.v1.DiscordError.$Properties
             * @property {number|null} [status] DiscordError status
             * @property {number|null} [code] DiscordError code
             * @property {string|null} [message] DiscordError message
             * @property {Uint8Array|null} [errorsJson] DiscordError errorsJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DiscordError.
             * @memberof gatefleet.v1
             * @interface IDiscordError
             * @augments gatefleet.v1.DiscordError.$Properties
             * @deprecated Use gatefleet.v1.DiscordError.$Properties instead.
             */

            /**
             * Shape of a DiscordError.
             * @typedef {gatefleet.v1.DiscordError.$Properties} gatefleet.v1.DiscordError.$Shape
             */

            /**
             * Constructs a new DiscordError.
             * @memberof gatefleet.v1
             * @classdesc Represents a DiscordError.
             * @constructor
             * @param {gatefleet.v1.DiscordError.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DiscordError = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DiscordError status.
             * @member {number} status
             * @memberof gatefleet.v1.DiscordError
             * @instance
             */
            DiscordError.prototype.status = 0;

            /**
             * DiscordError code.
             * @member {number} code
             * @memberof gatefleet.v1.DiscordError
             * @instance
             */
            DiscordError.prototype.code = 0;

            /**
             * DiscordError message.
             * @member {string} message
             * @memberof gatefleet.v1.DiscordError
             * @instance
             */
            DiscordError.prototype.message = "";

            /**
             * DiscordError errorsJson.
             * @member {Uint8Array} errorsJson
             * @memberof gatefleet.v1.DiscordError
             * @instance
             */
            DiscordError.prototype.errorsJson = $util.newBuffer([]);

            /**
             * Creates a new DiscordError instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.DiscordError
             * @static
             * @param {gatefleet.v1.DiscordError.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.DiscordError} DiscordError instance
             * @type {{
             *   (properties: gatefleet.v1.DiscordError.$Shape): gatefleet.v1.DiscordError & gatefleet.v1.DiscordError.$Shape;
             *   (properties?: gatefleet.v1.DiscordError.$Properties): gatefleet.v1.DiscordError;
             * }}
             */
            DiscordError.create = function(properties) {
                return new DiscordError(properties);
            };

            /**
             * Encodes the specified DiscordError message. Does not implicitly {@link gatefleet.v1.DiscordError.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.DiscordError
             * @static
             * @param {gatefleet.v1.DiscordError.$Properties} message DiscordError message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DiscordError.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.status);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.errorsJson != null && $Object.hasOwnProperty.call(message, "errorsJson") && message.errorsJson.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.errorsJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DiscordError message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.DiscordError
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.DiscordError & gatefleet.v1.DiscordError.$Shape} DiscordError
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DiscordError.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.DiscordError();
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
                            if (value = reader.uint32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.errorsJson = value;
                            else
                                delete message.errorsJson;
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
             * Creates a DiscordError message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.DiscordError
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.DiscordError} DiscordError
             */
            DiscordError.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.DiscordError)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.DiscordError: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.DiscordError();
                if (object.status != null)
                    if ($Number(object.status) !== 0)
                        message.status = object.status >>> 0;
                if (object.code != null)
                    if ($Number(object.code) !== 0)
                        message.code = object.code >>> 0;
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                if (object.errorsJson != null)
                    if (object.errorsJson.length)
                        if (typeof object.errorsJson === "string")
                            $util.base64.decode(object.errorsJson, message.errorsJson = $util.newBuffer($util.base64.length(object.errorsJson)), 0);
                        else if (object.errorsJson.length >= 0)
                            message.errorsJson = object.errorsJson;
                return message;
            };

            /**
             * Creates a plain object from a DiscordError message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.DiscordError
             * @static
             * @param {gatefleet.v1.DiscordError} message DiscordError
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DiscordError.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.status = 0;
                    object.code = 0;
                    object.message = "";
                    if (options.bytes === $String)
                        object.errorsJson = "";
                    else {
                        object.errorsJson = [];
                        if (options.bytes !== $Array)
                            object.errorsJson = $util.newBuffer(object.errorsJson);
                    }
                }
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = message.status;
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                if (message.errorsJson != null && $Object.hasOwnProperty.call(message, "errorsJson"))
                    object.errorsJson = options.bytes === $String ? $util.base64.encode(message.errorsJson, 0, message.errorsJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.errorsJson) : message.errorsJson;
                return object;
            };

            /**
             * Converts this DiscordError to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.DiscordError
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DiscordError.prototype.toJSON = function() {
                return DiscordError.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DiscordError;
        })();

        v1.ControlResult = (function() {

            /**
             * Properties of a ControlResult.
             * @typedef {Object} gatefleet.v1.ControlResult.$Properties
             * @property {string|null} [message] ControlResult message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlResult.
             * @memberof gatefleet.v1
             * @interface IControlResult
             * @augments gatefleet.v1.ControlResult.$Properties
             * @deprecated Use gatefleet.v1.ControlResult.$Properties instead.
             */

            /**
             * Shape of a ControlResult.
             * @typedef {gatefleet.v1.ControlResult.$Properties} gatefleet.v1.ControlResult.$Shape
             */

            /**
             * Constructs a new ControlResult.
             * @memberof gatefleet.v1
             * @classdesc Represents a ControlResult.
             * @constructor
             * @param {gatefleet.v1.ControlResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControlResult message.
             * @member {string} message
             * @memberof gatefleet.v1.ControlResult
             * @instance
             */
            ControlResult.prototype.message = "";

            /**
             * Creates a new ControlResult instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ControlResult
             * @static
             * @param {gatefleet.v1.ControlResult.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ControlResult} ControlResult instance
             * @type {{
             *   (properties: gatefleet.v1.ControlResult.$Shape): gatefleet.v1.ControlResult & gatefleet.v1.ControlResult.$Shape;
             *   (properties?: gatefleet.v1.ControlResult.$Properties): gatefleet.v1.ControlResult;
             * }}
             */
            ControlResult.create = function(properties) {
                return new ControlResult(properties);
            };

            /**
             * Encodes the specified ControlResult message. Does not implicitly {@link gatefleet.v1.ControlResult.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ControlResult
             * @static
             * @param {gatefleet.v1.ControlResult.$Properties} message ControlResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlResult message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ControlResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ControlResult & gatefleet.v1.ControlResult.$Shape} ControlResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ControlResult();
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
                                message.message = value;
                            else
                                delete message.message;
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
             * Creates a ControlResult message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ControlResult
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ControlResult} ControlResult
             */
            ControlResult.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ControlResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ControlResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ControlResult();
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                return message;
            };

            /**
             * Creates a plain object from a ControlResult message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ControlResult
             * @static
             * @param {gatefleet.v1.ControlResult} message ControlResult
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ControlResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.message = "";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            /**
             * Converts this ControlResult to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ControlResult
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ControlResult.prototype.toJSON = function() {
                return ControlResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ControlResult;
        })();

        v1.VoiceCommand = (function() {

            /**
             * Properties of a VoiceCommand.
             * @typedef {Object} gatefleet.v1.VoiceCommand.$Properties
             * @property {gatefleet.v1.CommandOptions.$Properties|null} [options] VoiceCommand options
             * @property {number|Long|null} [guildId] VoiceCommand guildId
             * @property {gatefleet.v1.VoiceConnect.$Properties|null} [connect] VoiceCommand connect
             * @property {gatefleet.v1.VoiceDisconnect.$Properties|null} [disconnect] VoiceCommand disconnect
             * @property {gatefleet.v1.UpdatePlayer.$Properties|null} [updatePlayer] VoiceCommand updatePlayer
             * @property {gatefleet.v1.DestroyPlayer.$Properties|null} [destroyPlayer] VoiceCommand destroyPlayer
             * @property {gatefleet.v1.GetPlayer.$Properties|null} [getPlayer] VoiceCommand getPlayer
             * @property {gatefleet.v1.MovePlayer.$Properties|null} [movePlayer] VoiceCommand movePlayer
             * @property {gatefleet.v1.LoadTracks.$Properties|null} [loadTracks] VoiceCommand loadTracks
             * @property {gatefleet.v1.NodeCall.$Properties|null} [nodeCall] VoiceCommand nodeCall
             * @property {"connect"|"disconnect"|"updatePlayer"|"destroyPlayer"|"getPlayer"|"movePlayer"|"loadTracks"|"nodeCall"} [command] VoiceCommand command
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VoiceCommand.
             * @memberof gatefleet.v1
             * @interface IVoiceCommand
             * @augments gatefleet.v1.VoiceCommand.$Properties
             * @deprecated Use gatefleet.v1.VoiceCommand.$Properties instead.
             */

            /**
             * Narrowed shape of a VoiceCommand.
             * @typedef {{
             *   options?: gatefleet.v1.CommandOptions.$Shape|null;
             *   guildId?: number|Long|null;
             *   connect?: gatefleet.v1.VoiceConnect.$Shape|null;
             *   disconnect?: gatefleet.v1.VoiceDisconnect.$Shape|null;
             *   updatePlayer?: gatefleet.v1.UpdatePlayer.$Shape|null;
             *   destroyPlayer?: gatefleet.v1.DestroyPlayer.$Shape|null;
             *   getPlayer?: gatefleet.v1.GetPlayer.$Shape|null;
             *   movePlayer?: gatefleet.v1.MovePlayer.$Shape|null;
             *   loadTracks?: gatefleet.v1.LoadTracks.$Shape|null;
             *   nodeCall?: gatefleet.v1.NodeCall.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ command?: undefined; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "connect"; connect: gatefleet.v1.VoiceConnect.$Shape; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "disconnect"; connect?: null; disconnect: gatefleet.v1.VoiceDisconnect.$Shape; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "updatePlayer"; connect?: null; disconnect?: null; updatePlayer: gatefleet.v1.UpdatePlayer.$Shape; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "destroyPlayer"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer: gatefleet.v1.DestroyPlayer.$Shape; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "getPlayer"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer: gatefleet.v1.GetPlayer.$Shape; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "movePlayer"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer: gatefleet.v1.MovePlayer.$Shape; loadTracks?: null; nodeCall?: null }|{ command?: "loadTracks"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks: gatefleet.v1.LoadTracks.$Shape; nodeCall?: null }|{ command?: "nodeCall"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall: gatefleet.v1.NodeCall.$Shape })
             * )} gatefleet.v1.VoiceCommand.$Shape
             */

            /**
             * Constructs a new VoiceCommand.
             * @memberof gatefleet.v1
             * @classdesc Represents a VoiceCommand.
             * @constructor
             * @param {gatefleet.v1.VoiceCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VoiceCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VoiceCommand options.
             * @member {gatefleet.v1.CommandOptions.$Properties|null|undefined} options
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.options = null;

            /**
             * VoiceCommand guildId.
             * @member {number|Long} guildId
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.guildId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VoiceCommand connect.
             * @member {gatefleet.v1.VoiceConnect.$Properties|null|undefined} connect
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.connect = null;

            /**
             * VoiceCommand disconnect.
             * @member {gatefleet.v1.VoiceDisconnect.$Properties|null|undefined} disconnect
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.disconnect = null;

            /**
             * VoiceCommand updatePlayer.
             * @member {gatefleet.v1.UpdatePlayer.$Properties|null|undefined} updatePlayer
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.updatePlayer = null;

            /**
             * VoiceCommand destroyPlayer.
             * @member {gatefleet.v1.DestroyPlayer.$Properties|null|undefined} destroyPlayer
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.destroyPlayer = null;

            /**
             * VoiceCommand getPlayer.
             * @member {gatefleet.v1.GetPlayer.$Properties|null|undefined} getPlayer
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.getPlayer = null;

            /**
             * VoiceCommand movePlayer.
             * @member {gatefleet.v1.MovePlayer.$Properties|null|undefined} movePlayer
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.movePlayer = null;

            /**
             * VoiceCommand loadTracks.
             * @member {gatefleet.v1.LoadTracks.$Properties|null|undefined} loadTracks
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.loadTracks = null;

            /**
             * VoiceCommand nodeCall.
             * @member {gatefleet.v1.NodeCall.$Properties|null|undefined} nodeCall
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            VoiceCommand.prototype.nodeCall = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * VoiceCommand command.
             * @member {"connect"|"disconnect"|"updatePlayer"|"destroyPlayer"|"getPlayer"|"movePlayer"|"loadTracks"|"nodeCall"|undefined} command
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             */
            $Object.defineProperty(VoiceCommand.prototype, "command", {
                get: $util.oneOfGetter($oneOfFields = ["connect", "disconnect", "updatePlayer", "destroyPlayer", "getPlayer", "movePlayer", "loadTracks", "nodeCall"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new VoiceCommand instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.VoiceCommand
             * @static
             * @param {gatefleet.v1.VoiceCommand.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.VoiceCommand} VoiceCommand instance
             * @type {{
             *   (properties: gatefleet.v1.VoiceCommand.$Shape): gatefleet.v1.VoiceCommand & gatefleet.v1.VoiceCommand.$Shape;
             *   (properties?: gatefleet.v1.VoiceCommand.$Properties): gatefleet.v1.VoiceCommand;
             * }}
             */
            VoiceCommand.create = function(properties) {
                return new VoiceCommand(properties);
            };

            /**
             * Encodes the specified VoiceCommand message. Does not implicitly {@link gatefleet.v1.VoiceCommand.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.VoiceCommand
             * @static
             * @param {gatefleet.v1.VoiceCommand.$Properties} message VoiceCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VoiceCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.gatefleet.v1.CommandOptions.encode(message.options, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId") && (typeof message.guildId === "object" ? message.guildId.low || message.guildId.high : message.guildId !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.guildId);
                if (message.connect != null && $Object.hasOwnProperty.call(message, "connect"))
                    $root.gatefleet.v1.VoiceConnect.encode(message.connect, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.disconnect != null && $Object.hasOwnProperty.call(message, "disconnect"))
                    $root.gatefleet.v1.VoiceDisconnect.encode(message.disconnect, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.updatePlayer != null && $Object.hasOwnProperty.call(message, "updatePlayer"))
                    $root.gatefleet.v1.UpdatePlayer.encode(message.updatePlayer, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.destroyPlayer != null && $Object.hasOwnProperty.call(message, "destroyPlayer"))
                    $root.gatefleet.v1.DestroyPlayer.encode(message.destroyPlayer, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.getPlayer != null && $Object.hasOwnProperty.call(message, "getPlayer"))
                    $root.gatefleet.v1.GetPlayer.encode(message.getPlayer, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.movePlayer != null && $Object.hasOwnProperty.call(message, "movePlayer"))
                    $root.gatefleet.v1.MovePlayer.encode(message.movePlayer, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.loadTracks != null && $Object.hasOwnProperty.call(message, "loadTracks"))
                    $root.gatefleet.v1.LoadTracks.encode(message.loadTracks, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.nodeCall != null && $Object.hasOwnProperty.call(message, "nodeCall"))
                    $root.gatefleet.v1.NodeCall.encode(message.nodeCall, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VoiceCommand message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.VoiceCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceCommand & gatefleet.v1.VoiceCommand.$Shape} VoiceCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VoiceCommand.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.VoiceCommand();
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
                            message.options = $root.gatefleet.v1.CommandOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.guildId = value;
                            else
                                delete message.guildId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.connect = $root.gatefleet.v1.VoiceConnect.decode(reader, reader.size(), $undefined, _depth + 1, message.connect);
                            message.command = "connect";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.disconnect = $root.gatefleet.v1.VoiceDisconnect.decode(reader, reader.size(), $undefined, _depth + 1, message.disconnect);
                            message.command = "disconnect";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.updatePlayer = $root.gatefleet.v1.UpdatePlayer.decode(reader, reader.size(), $undefined, _depth + 1, message.updatePlayer);
                            message.command = "updatePlayer";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.destroyPlayer = $root.gatefleet.v1.DestroyPlayer.decode(reader, reader.size(), $undefined, _depth + 1, message.destroyPlayer);
                            message.command = "destroyPlayer";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.getPlayer = $root.gatefleet.v1.GetPlayer.decode(reader, reader.size(), $undefined, _depth + 1, message.getPlayer);
                            message.command = "getPlayer";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.movePlayer = $root.gatefleet.v1.MovePlayer.decode(reader, reader.size(), $undefined, _depth + 1, message.movePlayer);
                            message.command = "movePlayer";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.loadTracks = $root.gatefleet.v1.LoadTracks.decode(reader, reader.size(), $undefined, _depth + 1, message.loadTracks);
                            message.command = "loadTracks";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.nodeCall = $root.gatefleet.v1.NodeCall.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeCall);
                            message.command = "nodeCall";
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
             * Creates a VoiceCommand message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.VoiceCommand
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.VoiceCommand} VoiceCommand
             */
            VoiceCommand.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.VoiceCommand)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.VoiceCommand: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.VoiceCommand();
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.options: object expected");
                    message.options = $root.gatefleet.v1.CommandOptions.fromObject(object.options, _depth + 1);
                }
                if (object.guildId != null)
                    if (typeof object.guildId === "object" ? object.guildId.low || object.guildId.high : $Number(object.guildId) !== 0)
                        if ($util.Long)
                            message.guildId = $util.Long.fromValue(object.guildId, true);
                        else if (typeof object.guildId === "string")
                            message.guildId = $parseInt(object.guildId, 10);
                        else if (typeof object.guildId === "number")
                            message.guildId = object.guildId;
                        else if (typeof object.guildId === "object")
                            message.guildId = new $util.LongBits(object.guildId.low >>> 0, object.guildId.high >>> 0).toNumber(true);
                if (object.connect != null) {
                    if (!$util.isObject(object.connect))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.connect: object expected");
                    message.connect = $root.gatefleet.v1.VoiceConnect.fromObject(object.connect, _depth + 1);
                }
                if (object.disconnect != null) {
                    if (!$util.isObject(object.disconnect))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.disconnect: object expected");
                    message.disconnect = $root.gatefleet.v1.VoiceDisconnect.fromObject(object.disconnect, _depth + 1);
                }
                if (object.updatePlayer != null) {
                    if (!$util.isObject(object.updatePlayer))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.updatePlayer: object expected");
                    message.updatePlayer = $root.gatefleet.v1.UpdatePlayer.fromObject(object.updatePlayer, _depth + 1);
                }
                if (object.destroyPlayer != null) {
                    if (!$util.isObject(object.destroyPlayer))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.destroyPlayer: object expected");
                    message.destroyPlayer = $root.gatefleet.v1.DestroyPlayer.fromObject(object.destroyPlayer, _depth + 1);
                }
                if (object.getPlayer != null) {
                    if (!$util.isObject(object.getPlayer))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.getPlayer: object expected");
                    message.getPlayer = $root.gatefleet.v1.GetPlayer.fromObject(object.getPlayer, _depth + 1);
                }
                if (object.movePlayer != null) {
                    if (!$util.isObject(object.movePlayer))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.movePlayer: object expected");
                    message.movePlayer = $root.gatefleet.v1.MovePlayer.fromObject(object.movePlayer, _depth + 1);
                }
                if (object.loadTracks != null) {
                    if (!$util.isObject(object.loadTracks))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.loadTracks: object expected");
                    message.loadTracks = $root.gatefleet.v1.LoadTracks.fromObject(object.loadTracks, _depth + 1);
                }
                if (object.nodeCall != null) {
                    if (!$util.isObject(object.nodeCall))
                        throw $TypeError(".gatefleet.v1.VoiceCommand.nodeCall: object expected");
                    message.nodeCall = $root.gatefleet.v1.NodeCall.fromObject(object.nodeCall, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a VoiceCommand message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.VoiceCommand
             * @static
             * @param {gatefleet.v1.VoiceCommand} message VoiceCommand
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VoiceCommand.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.options = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.guildId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.guildId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.gatefleet.v1.CommandOptions.toObject(message.options, options, _depth + 1);
                if (message.guildId != null && $Object.hasOwnProperty.call(message, "guildId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.guildId = typeof message.guildId === "number" ? $BigInt(message.guildId) : $util.Long.fromBits(message.guildId.low >>> 0, message.guildId.high >>> 0, true).toBigInt();
                    else if (typeof message.guildId === "number")
                        object.guildId = options.longs === $String ? $String(message.guildId) : message.guildId;
                    else
                        object.guildId = options.longs === $String ? $util.Long.prototype.toString.call(message.guildId) : options.longs === $Number ? new $util.LongBits(message.guildId.low >>> 0, message.guildId.high >>> 0).toNumber(true) : message.guildId;
                if (message.connect != null && $Object.hasOwnProperty.call(message, "connect")) {
                    object.connect = $root.gatefleet.v1.VoiceConnect.toObject(message.connect, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "connect";
                }
                if (message.disconnect != null && $Object.hasOwnProperty.call(message, "disconnect")) {
                    object.disconnect = $root.gatefleet.v1.VoiceDisconnect.toObject(message.disconnect, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "disconnect";
                }
                if (message.updatePlayer != null && $Object.hasOwnProperty.call(message, "updatePlayer")) {
                    object.updatePlayer = $root.gatefleet.v1.UpdatePlayer.toObject(message.updatePlayer, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "updatePlayer";
                }
                if (message.destroyPlayer != null && $Object.hasOwnProperty.call(message, "destroyPlayer")) {
                    object.destroyPlayer = $root.gatefleet.v1.DestroyPlayer.toObject(message.destroyPlayer, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "destroyPlayer";
                }
                if (message.getPlayer != null && $Object.hasOwnProperty.call(message, "getPlayer")) {
                    object.getPlayer = $root.gatefleet.v1.GetPlayer.toObject(message.getPlayer, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "getPlayer";
                }
                if (message.movePlayer != null && $Object.hasOwnProperty.call(message, "movePlayer")) {
                    object.movePlayer = $root.gatefleet.v1.MovePlayer.toObject(message.movePlayer, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "movePlayer";
                }
                if (message.loadTracks != null && $Object.hasOwnProperty.call(message, "loadTracks")) {
                    object.loadTracks = $root.gatefleet.v1.LoadTracks.toObject(message.loadTracks, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "loadTracks";
                }
                if (message.nodeCall != null && $Object.hasOwnProperty.call(message, "nodeCall")) {
                    object.nodeCall = $root.gatefleet.v1.NodeCall.toObject(message.nodeCall, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "nodeCall";
                }
                return object;
            };

            /**
             * Converts this VoiceCommand to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.VoiceCommand
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VoiceCommand.prototype.toJSON = function() {
                return VoiceCommand.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VoiceCommand;
        })();

        v1.VoiceConnect = (function() {

            /**
             * Properties of a VoiceConnect.
             * @typedef {Object} gatefleet.v1.VoiceConnect.$Properties
             * @property {number|Long|null} [channelId] VoiceConnect channelId
             * @property {boolean|null} [selfMute] VoiceConnect selfMute
             * @property {boolean|null} [selfDeaf] VoiceConnect selfDeaf
             * @property {gatefleet.v1.Placement.$Properties|null} [placement] VoiceConnect placement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VoiceConnect.
             * @memberof gatefleet.v1
             * @interface IVoiceConnect
             * @augments gatefleet.v1.VoiceConnect.$Properties
             * @deprecated Use gatefleet.v1.VoiceConnect.$Properties instead.
             */

            /**
             * Shape of a VoiceConnect.
             * @typedef {gatefleet.v1.VoiceConnect.$Properties} gatefleet.v1.VoiceConnect.$Shape
             */

            /**
             * Constructs a new VoiceConnect.
             * @memberof gatefleet.v1
             * @classdesc Represents a VoiceConnect.
             * @constructor
             * @param {gatefleet.v1.VoiceConnect.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VoiceConnect = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VoiceConnect channelId.
             * @member {number|Long} channelId
             * @memberof gatefleet.v1.VoiceConnect
             * @instance
             */
            VoiceConnect.prototype.channelId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VoiceConnect selfMute.
             * @member {boolean} selfMute
             * @memberof gatefleet.v1.VoiceConnect
             * @instance
             */
            VoiceConnect.prototype.selfMute = false;

            /**
             * VoiceConnect selfDeaf.
             * @member {boolean} selfDeaf
             * @memberof gatefleet.v1.VoiceConnect
             * @instance
             */
            VoiceConnect.prototype.selfDeaf = false;

            /**
             * VoiceConnect placement.
             * @member {gatefleet.v1.Placement.$Properties|null|undefined} placement
             * @memberof gatefleet.v1.VoiceConnect
             * @instance
             */
            VoiceConnect.prototype.placement = null;

            /**
             * Creates a new VoiceConnect instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.VoiceConnect
             * @static
             * @param {gatefleet.v1.VoiceConnect.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.VoiceConnect} VoiceConnect instance
             * @type {{
             *   (properties: gatefleet.v1.VoiceConnect.$Shape): gatefleet.v1.VoiceConnect & gatefleet.v1.VoiceConnect.$Shape;
             *   (properties?: gatefleet.v1.VoiceConnect.$Properties): gatefleet.v1.VoiceConnect;
             * }}
             */
            VoiceConnect.create = function(properties) {
                return new VoiceConnect(properties);
            };

            /**
             * Encodes the specified VoiceConnect message. Does not implicitly {@link gatefleet.v1.VoiceConnect.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.VoiceConnect
             * @static
             * @param {gatefleet.v1.VoiceConnect.$Properties} message VoiceConnect message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VoiceConnect.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId") && (typeof message.channelId === "object" ? message.channelId.low || message.channelId.high : message.channelId !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.channelId);
                if (message.selfMute != null && $Object.hasOwnProperty.call(message, "selfMute") && message.selfMute !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.selfMute);
                if (message.selfDeaf != null && $Object.hasOwnProperty.call(message, "selfDeaf") && message.selfDeaf !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.selfDeaf);
                if (message.placement != null && $Object.hasOwnProperty.call(message, "placement"))
                    $root.gatefleet.v1.Placement.encode(message.placement, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VoiceConnect message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.VoiceConnect
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceConnect & gatefleet.v1.VoiceConnect.$Shape} VoiceConnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VoiceConnect.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.VoiceConnect();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.channelId = value;
                            else
                                delete message.channelId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.selfMute = value;
                            else
                                delete message.selfMute;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.selfDeaf = value;
                            else
                                delete message.selfDeaf;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.placement = $root.gatefleet.v1.Placement.decode(reader, reader.size(), $undefined, _depth + 1, message.placement);
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
             * Creates a VoiceConnect message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.VoiceConnect
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.VoiceConnect} VoiceConnect
             */
            VoiceConnect.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.VoiceConnect)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.VoiceConnect: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.VoiceConnect();
                if (object.channelId != null)
                    if (typeof object.channelId === "object" ? object.channelId.low || object.channelId.high : $Number(object.channelId) !== 0)
                        if ($util.Long)
                            message.channelId = $util.Long.fromValue(object.channelId, true);
                        else if (typeof object.channelId === "string")
                            message.channelId = $parseInt(object.channelId, 10);
                        else if (typeof object.channelId === "number")
                            message.channelId = object.channelId;
                        else if (typeof object.channelId === "object")
                            message.channelId = new $util.LongBits(object.channelId.low >>> 0, object.channelId.high >>> 0).toNumber(true);
                if (object.selfMute != null)
                    if (object.selfMute)
                        message.selfMute = $Boolean(object.selfMute);
                if (object.selfDeaf != null)
                    if (object.selfDeaf)
                        message.selfDeaf = $Boolean(object.selfDeaf);
                if (object.placement != null) {
                    if (!$util.isObject(object.placement))
                        throw $TypeError(".gatefleet.v1.VoiceConnect.placement: object expected");
                    message.placement = $root.gatefleet.v1.Placement.fromObject(object.placement, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a VoiceConnect message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.VoiceConnect
             * @static
             * @param {gatefleet.v1.VoiceConnect} message VoiceConnect
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VoiceConnect.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.channelId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.channelId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.selfMute = false;
                    object.selfDeaf = false;
                    object.placement = null;
                }
                if (message.channelId != null && $Object.hasOwnProperty.call(message, "channelId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.channelId = typeof message.channelId === "number" ? $BigInt(message.channelId) : $util.Long.fromBits(message.channelId.low >>> 0, message.channelId.high >>> 0, true).toBigInt();
                    else if (typeof message.channelId === "number")
                        object.channelId = options.longs === $String ? $String(message.channelId) : message.channelId;
                    else
                        object.channelId = options.longs === $String ? $util.Long.prototype.toString.call(message.channelId) : options.longs === $Number ? new $util.LongBits(message.channelId.low >>> 0, message.channelId.high >>> 0).toNumber(true) : message.channelId;
                if (message.selfMute != null && $Object.hasOwnProperty.call(message, "selfMute"))
                    object.selfMute = message.selfMute;
                if (message.selfDeaf != null && $Object.hasOwnProperty.call(message, "selfDeaf"))
                    object.selfDeaf = message.selfDeaf;
                if (message.placement != null && $Object.hasOwnProperty.call(message, "placement"))
                    object.placement = $root.gatefleet.v1.Placement.toObject(message.placement, options, _depth + 1);
                return object;
            };

            /**
             * Converts this VoiceConnect to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.VoiceConnect
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VoiceConnect.prototype.toJSON = function() {
                return VoiceConnect.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VoiceConnect;
        })();

        v1.Placement = (function() {

            /**
             * Properties of a Placement.
             * @typedef {Object} gatefleet.v1.Placement.$Properties
             * @property {string|null} [region] Placement region
             * @property {Array.<string>|null} [tags] Placement tags
             * @property {Array.<string>|null} [requiredSources] Placement requiredSources
             * @property {Array.<string>|null} [requiredFilters] Placement requiredFilters
             * @property {Array.<string>|null} [requiredPlugins] Placement requiredPlugins
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Placement.
             * @memberof gatefleet.v1
             * @interface IPlacement
             * @augments gatefleet.v1.Placement.$Properties
             * @deprecated Use gatefleet.v1.Placement.$Properties instead.
             */

            /**
             * Shape of a Placement.
             * @typedef {gatefleet.v1.Placement.$Properties} gatefleet.v1.Placement.$Shape
             */

            /**
             * Constructs a new Placement.
             * @memberof gatefleet.v1
             * @classdesc Represents a Placement.
             * @constructor
             * @param {gatefleet.v1.Placement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Placement = function (properties) {
                this.tags = [];
                this.requiredSources = [];
                this.requiredFilters = [];
                this.requiredPlugins = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Placement region.
             * @member {string} region
             * @memberof gatefleet.v1.Placement
             * @instance
             */
            Placement.prototype.region = "";

            /**
             * Placement tags.
             * @member {Array.<string>} tags
             * @memberof gatefleet.v1.Placement
             * @instance
             */
            Placement.prototype.tags = $util.emptyArray;

            /**
             * Placement requiredSources.
             * @member {Array.<string>} requiredSources
             * @memberof gatefleet.v1.Placement
             * @instance
             */
            Placement.prototype.requiredSources = $util.emptyArray;

            /**
             * Placement requiredFilters.
             * @member {Array.<string>} requiredFilters
             * @memberof gatefleet.v1.Placement
             * @instance
             */
            Placement.prototype.requiredFilters = $util.emptyArray;

            /**
             * Placement requiredPlugins.
             * @member {Array.<string>} requiredPlugins
             * @memberof gatefleet.v1.Placement
             * @instance
             */
            Placement.prototype.requiredPlugins = $util.emptyArray;

            /**
             * Creates a new Placement instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.Placement
             * @static
             * @param {gatefleet.v1.Placement.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.Placement} Placement instance
             * @type {{
             *   (properties: gatefleet.v1.Placement.$Shape): gatefleet.v1.Placement & gatefleet.v1.Placement.$Shape;
             *   (properties?: gatefleet.v1.Placement.$Properties): gatefleet.v1.Placement;
             * }}
             */
            Placement.create = function(properties) {
                return new Placement(properties);
            };

            /**
             * Encodes the specified Placement message. Does not implicitly {@link gatefleet.v1.Placement.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.Placement
             * @static
             * @param {gatefleet.v1.Placement.$Properties} message Placement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Placement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.region);
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.tags[i]);
                if (message.requiredSources != null && message.requiredSources.length)
                    for (let i = 0; i < message.requiredSources.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.requiredSources[i]);
                if (message.requiredFilters != null && message.requiredFilters.length)
                    for (let i = 0; i < message.requiredFilters.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.requiredFilters[i]);
                if (message.requiredPlugins != null && message.requiredPlugins.length)
                    for (let i = 0; i < message.requiredPlugins.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.requiredPlugins[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Placement message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.Placement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.Placement & gatefleet.v1.Placement.$Shape} Placement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Placement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.Placement();
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
                                message.region = value;
                            else
                                delete message.region;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tags && message.tags.length))
                                message.tags = [];
                            message.tags.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.requiredSources && message.requiredSources.length))
                                message.requiredSources = [];
                            message.requiredSources.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.requiredFilters && message.requiredFilters.length))
                                message.requiredFilters = [];
                            message.requiredFilters.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.requiredPlugins && message.requiredPlugins.length))
                                message.requiredPlugins = [];
                            message.requiredPlugins.push(reader.stringVerify());
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
             * Creates a Placement message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.Placement
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.Placement} Placement
             */
            Placement.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.Placement)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.Placement: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.Placement();
                if (object.region != null)
                    if (typeof object.region !== "string" || object.region.length)
                        message.region = $String(object.region);
                if (object.tags) {
                    if (!$Array.isArray(object.tags))
                        throw $TypeError(".gatefleet.v1.Placement.tags: array expected");
                    message.tags = $Array(object.tags.length);
                    for (let i = 0; i < object.tags.length; ++i)
                        message.tags[i] = $String(object.tags[i]);
                }
                if (object.requiredSources) {
                    if (!$Array.isArray(object.requiredSources))
                        throw $TypeError(".gatefleet.v1.Placement.requiredSources: array expected");
                    message.requiredSources = $Array(object.requiredSources.length);
                    for (let i = 0; i < object.requiredSources.length; ++i)
                        message.requiredSources[i] = $String(object.requiredSources[i]);
                }
                if (object.requiredFilters) {
                    if (!$Array.isArray(object.requiredFilters))
                        throw $TypeError(".gatefleet.v1.Placement.requiredFilters: array expected");
                    message.requiredFilters = $Array(object.requiredFilters.length);
                    for (let i = 0; i < object.requiredFilters.length; ++i)
                        message.requiredFilters[i] = $String(object.requiredFilters[i]);
                }
                if (object.requiredPlugins) {
                    if (!$Array.isArray(object.requiredPlugins))
                        throw $TypeError(".gatefleet.v1.Placement.requiredPlugins: array expected");
                    message.requiredPlugins = $Array(object.requiredPlugins.length);
                    for (let i = 0; i < object.requiredPlugins.length; ++i)
                        message.requiredPlugins[i] = $String(object.requiredPlugins[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Placement message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.Placement
             * @static
             * @param {gatefleet.v1.Placement} message Placement
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Placement.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.tags = [];
                    object.requiredSources = [];
                    object.requiredFilters = [];
                    object.requiredPlugins = [];
                }
                if (options.defaults)
                    object.region = "";
                if (message.region != null && $Object.hasOwnProperty.call(message, "region"))
                    object.region = message.region;
                if (message.tags && message.tags.length) {
                    object.tags = $Array(message.tags.length);
                    for (let j = 0; j < message.tags.length; ++j)
                        object.tags[j] = message.tags[j];
                }
                if (message.requiredSources && message.requiredSources.length) {
                    object.requiredSources = $Array(message.requiredSources.length);
                    for (let j = 0; j < message.requiredSources.length; ++j)
                        object.requiredSources[j] = message.requiredSources[j];
                }
                if (message.requiredFilters && message.requiredFilters.length) {
                    object.requiredFilters = $Array(message.requiredFilters.length);
                    for (let j = 0; j < message.requiredFilters.length; ++j)
                        object.requiredFilters[j] = message.requiredFilters[j];
                }
                if (message.requiredPlugins && message.requiredPlugins.length) {
                    object.requiredPlugins = $Array(message.requiredPlugins.length);
                    for (let j = 0; j < message.requiredPlugins.length; ++j)
                        object.requiredPlugins[j] = message.requiredPlugins[j];
                }
                return object;
            };

            /**
             * Converts this Placement to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.Placement
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Placement.prototype.toJSON = function() {
                return Placement.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Placement;
        })();

        v1.VoiceDisconnect = (function() {

            /**
             * Properties of a VoiceDisconnect.
             * @typedef {Object} gatefleet.v1.VoiceDisconnect.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VoiceDisconnect.
             * @memberof gatefleet.v1
             * @interface IVoiceDisconnect
             * @augments gatefleet.v1.VoiceDisconnect.$Properties
             * @deprecated Use gatefleet.v1.VoiceDisconnect.$Properties instead.
             */

            /**
             * Shape of a VoiceDisconnect.
             * @typedef {gatefleet.v1.VoiceDisconnect.$Properties} gatefleet.v1.VoiceDisconnect.$Shape
             */

            /**
             * Constructs a new VoiceDisconnect.
             * @memberof gatefleet.v1
             * @classdesc Represents a VoiceDisconnect.
             * @constructor
             * @param {gatefleet.v1.VoiceDisconnect.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VoiceDisconnect = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new VoiceDisconnect instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.VoiceDisconnect
             * @static
             * @param {gatefleet.v1.VoiceDisconnect.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.VoiceDisconnect} VoiceDisconnect instance
             * @type {{
             *   (properties: gatefleet.v1.VoiceDisconnect.$Shape): gatefleet.v1.VoiceDisconnect & gatefleet.v1.VoiceDisconnect.$Shape;
             *   (properties?: gatefleet.v1.VoiceDisconnect.$Properties): gatefleet.v1.VoiceDisconnect;
             * }}
             */
            VoiceDisconnect.create = function(properties) {
                return new VoiceDisconnect(properties);
            };

            /**
             * Encodes the specified VoiceDisconnect message. Does not implicitly {@link gatefleet.v1.VoiceDisconnect.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.VoiceDisconnect
             * @static
             * @param {gatefleet.v1.VoiceDisconnect.$Properties} message VoiceDisconnect message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VoiceDisconnect.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VoiceDisconnect message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.VoiceDisconnect
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceDisconnect & gatefleet.v1.VoiceDisconnect.$Shape} VoiceDisconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VoiceDisconnect.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.VoiceDisconnect();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
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
             * Creates a VoiceDisconnect message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.VoiceDisconnect
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.VoiceDisconnect} VoiceDisconnect
             */
            VoiceDisconnect.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.VoiceDisconnect)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.VoiceDisconnect: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.gatefleet.v1.VoiceDisconnect();
            };

            /**
             * Creates a plain object from a VoiceDisconnect message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.VoiceDisconnect
             * @static
             * @param {gatefleet.v1.VoiceDisconnect} message VoiceDisconnect
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VoiceDisconnect.toObject = function () {
                return {};
            };

            /**
             * Converts this VoiceDisconnect to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.VoiceDisconnect
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VoiceDisconnect.prototype.toJSON = function() {
                return VoiceDisconnect.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VoiceDisconnect;
        })();

        v1.UpdatePlayer = (function() {

            /**
             * Properties of an UpdatePlayer.
             * @typedef {Object} gatefleet.v1.UpdatePlayer.$Properties
             * @property {string|null} [encoded] UpdatePlayer encoded
             * @property {string|null} [identifier] UpdatePlayer identifier
             * @property {Uint8Array|null} [userDataJson] UpdatePlayer userDataJson
             * @property {number|Long|null} [positionMs] UpdatePlayer positionMs
             * @property {number|Long|null} [endTimeMs] UpdatePlayer endTimeMs
             * @property {number|null} [volume] UpdatePlayer volume
             * @property {boolean|null} [paused] UpdatePlayer paused
             * @property {Uint8Array|null} [filtersJson] UpdatePlayer filtersJson
             * @property {boolean|null} [noReplace] UpdatePlayer noReplace
             * @property {number|Long|null} [ifRevision] UpdatePlayer ifRevision
             * @property {"encoded"|"identifier"} [track] UpdatePlayer track
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UpdatePlayer.
             * @memberof gatefleet.v1
             * @interface IUpdatePlayer
             * @augments gatefleet.v1.UpdatePlayer.$Properties
             * @deprecated Use gatefleet.v1.UpdatePlayer.$Properties instead.
             */

            /**
             * Narrowed shape of an UpdatePlayer.
             * @typedef {{
             *   encoded?: string|null;
             *   identifier?: string|null;
             *   userDataJson?: Uint8Array|null;
             *   positionMs?: number|Long|null;
             *   endTimeMs?: number|Long|null;
             *   volume?: number|null;
             *   paused?: boolean|null;
             *   filtersJson?: Uint8Array|null;
             *   noReplace?: boolean|null;
             *   ifRevision?: number|Long|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ track?: undefined; encoded?: null; identifier?: null }|{ track?: "encoded"; encoded: string; identifier?: null }|{ track?: "identifier"; encoded?: null; identifier: string })
             * )} gatefleet.v1.UpdatePlayer.$Shape
             */

            /**
             * Constructs a new UpdatePlayer.
             * @memberof gatefleet.v1
             * @classdesc Represents an UpdatePlayer.
             * @constructor
             * @param {gatefleet.v1.UpdatePlayer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UpdatePlayer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UpdatePlayer encoded.
             * @member {string|null|undefined} encoded
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.encoded = null;

            /**
             * UpdatePlayer identifier.
             * @member {string|null|undefined} identifier
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.identifier = null;

            /**
             * UpdatePlayer userDataJson.
             * @member {Uint8Array} userDataJson
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.userDataJson = $util.newBuffer([]);

            /**
             * UpdatePlayer positionMs.
             * @member {number|Long|null|undefined} positionMs
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.positionMs = null;

            /**
             * UpdatePlayer endTimeMs.
             * @member {number|Long|null|undefined} endTimeMs
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.endTimeMs = null;

            /**
             * UpdatePlayer volume.
             * @member {number|null|undefined} volume
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.volume = null;

            /**
             * UpdatePlayer paused.
             * @member {boolean|null|undefined} paused
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.paused = null;

            /**
             * UpdatePlayer filtersJson.
             * @member {Uint8Array} filtersJson
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.filtersJson = $util.newBuffer([]);

            /**
             * UpdatePlayer noReplace.
             * @member {boolean} noReplace
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.noReplace = false;

            /**
             * UpdatePlayer ifRevision.
             * @member {number|Long|null|undefined} ifRevision
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            UpdatePlayer.prototype.ifRevision = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * UpdatePlayer track.
             * @member {"encoded"|"identifier"|undefined} track
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             */
            $Object.defineProperty(UpdatePlayer.prototype, "track", {
                get: $util.oneOfGetter($oneOfFields = ["encoded", "identifier"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdatePlayer.prototype, "_positionMs", {
                get: $util.oneOfGetter($oneOfFields = ["positionMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdatePlayer.prototype, "_endTimeMs", {
                get: $util.oneOfGetter($oneOfFields = ["endTimeMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdatePlayer.prototype, "_volume", {
                get: $util.oneOfGetter($oneOfFields = ["volume"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdatePlayer.prototype, "_paused", {
                get: $util.oneOfGetter($oneOfFields = ["paused"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdatePlayer.prototype, "_ifRevision", {
                get: $util.oneOfGetter($oneOfFields = ["ifRevision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new UpdatePlayer instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.UpdatePlayer
             * @static
             * @param {gatefleet.v1.UpdatePlayer.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.UpdatePlayer} UpdatePlayer instance
             * @type {{
             *   (properties: gatefleet.v1.UpdatePlayer.$Shape): gatefleet.v1.UpdatePlayer & gatefleet.v1.UpdatePlayer.$Shape;
             *   (properties?: gatefleet.v1.UpdatePlayer.$Properties): gatefleet.v1.UpdatePlayer;
             * }}
             */
            UpdatePlayer.create = function(properties) {
                return new UpdatePlayer(properties);
            };

            /**
             * Encodes the specified UpdatePlayer message. Does not implicitly {@link gatefleet.v1.UpdatePlayer.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.UpdatePlayer
             * @static
             * @param {gatefleet.v1.UpdatePlayer.$Properties} message UpdatePlayer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UpdatePlayer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.encoded != null && $Object.hasOwnProperty.call(message, "encoded"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.encoded);
                if (message.identifier != null && $Object.hasOwnProperty.call(message, "identifier"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.identifier);
                if (message.userDataJson != null && $Object.hasOwnProperty.call(message, "userDataJson") && message.userDataJson.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.userDataJson);
                if (message.positionMs != null && $Object.hasOwnProperty.call(message, "positionMs"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.positionMs);
                if (message.endTimeMs != null && $Object.hasOwnProperty.call(message, "endTimeMs"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.endTimeMs);
                if (message.volume != null && $Object.hasOwnProperty.call(message, "volume"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.volume);
                if (message.paused != null && $Object.hasOwnProperty.call(message, "paused"))
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.paused);
                if (message.filtersJson != null && $Object.hasOwnProperty.call(message, "filtersJson") && message.filtersJson.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.filtersJson);
                if (message.noReplace != null && $Object.hasOwnProperty.call(message, "noReplace") && message.noReplace !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.noReplace);
                if (message.ifRevision != null && $Object.hasOwnProperty.call(message, "ifRevision"))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.ifRevision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UpdatePlayer message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.UpdatePlayer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.UpdatePlayer & gatefleet.v1.UpdatePlayer.$Shape} UpdatePlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UpdatePlayer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.UpdatePlayer();
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
                            message.encoded = reader.stringVerify();
                            message.track = "encoded";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.identifier = reader.stringVerify();
                            message.track = "identifier";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.userDataJson = value;
                            else
                                delete message.userDataJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.positionMs = reader.uint64();
                            message._positionMs = "positionMs";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.endTimeMs = reader.uint64();
                            message._endTimeMs = "endTimeMs";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.volume = reader.uint32();
                            message._volume = "volume";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.paused = reader.bool();
                            message._paused = "paused";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.filtersJson = value;
                            else
                                delete message.filtersJson;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noReplace = value;
                            else
                                delete message.noReplace;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.ifRevision = reader.uint64();
                            message._ifRevision = "ifRevision";
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
             * Creates an UpdatePlayer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.UpdatePlayer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.UpdatePlayer} UpdatePlayer
             */
            UpdatePlayer.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.UpdatePlayer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.UpdatePlayer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.UpdatePlayer();
                if (object.encoded != null)
                    message.encoded = $String(object.encoded);
                if (object.identifier != null)
                    message.identifier = $String(object.identifier);
                if (object.userDataJson != null)
                    if (object.userDataJson.length)
                        if (typeof object.userDataJson === "string")
                            $util.base64.decode(object.userDataJson, message.userDataJson = $util.newBuffer($util.base64.length(object.userDataJson)), 0);
                        else if (object.userDataJson.length >= 0)
                            message.userDataJson = object.userDataJson;
                if (object.positionMs != null)
                    if ($util.Long)
                        message.positionMs = $util.Long.fromValue(object.positionMs, true);
                    else if (typeof object.positionMs === "string")
                        message.positionMs = $parseInt(object.positionMs, 10);
                    else if (typeof object.positionMs === "number")
                        message.positionMs = object.positionMs;
                    else if (typeof object.positionMs === "object")
                        message.positionMs = new $util.LongBits(object.positionMs.low >>> 0, object.positionMs.high >>> 0).toNumber(true);
                if (object.endTimeMs != null)
                    if ($util.Long)
                        message.endTimeMs = $util.Long.fromValue(object.endTimeMs, true);
                    else if (typeof object.endTimeMs === "string")
                        message.endTimeMs = $parseInt(object.endTimeMs, 10);
                    else if (typeof object.endTimeMs === "number")
                        message.endTimeMs = object.endTimeMs;
                    else if (typeof object.endTimeMs === "object")
                        message.endTimeMs = new $util.LongBits(object.endTimeMs.low >>> 0, object.endTimeMs.high >>> 0).toNumber(true);
                if (object.volume != null)
                    message.volume = object.volume >>> 0;
                if (object.paused != null)
                    message.paused = $Boolean(object.paused);
                if (object.filtersJson != null)
                    if (object.filtersJson.length)
                        if (typeof object.filtersJson === "string")
                            $util.base64.decode(object.filtersJson, message.filtersJson = $util.newBuffer($util.base64.length(object.filtersJson)), 0);
                        else if (object.filtersJson.length >= 0)
                            message.filtersJson = object.filtersJson;
                if (object.noReplace != null)
                    if (object.noReplace)
                        message.noReplace = $Boolean(object.noReplace);
                if (object.ifRevision != null)
                    if ($util.Long)
                        message.ifRevision = $util.Long.fromValue(object.ifRevision, true);
                    else if (typeof object.ifRevision === "string")
                        message.ifRevision = $parseInt(object.ifRevision, 10);
                    else if (typeof object.ifRevision === "number")
                        message.ifRevision = object.ifRevision;
                    else if (typeof object.ifRevision === "object")
                        message.ifRevision = new $util.LongBits(object.ifRevision.low >>> 0, object.ifRevision.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an UpdatePlayer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.UpdatePlayer
             * @static
             * @param {gatefleet.v1.UpdatePlayer} message UpdatePlayer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            UpdatePlayer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.userDataJson = "";
                    else {
                        object.userDataJson = [];
                        if (options.bytes !== $Array)
                            object.userDataJson = $util.newBuffer(object.userDataJson);
                    }
                    if (options.bytes === $String)
                        object.filtersJson = "";
                    else {
                        object.filtersJson = [];
                        if (options.bytes !== $Array)
                            object.filtersJson = $util.newBuffer(object.filtersJson);
                    }
                    object.noReplace = false;
                }
                if (message.encoded != null && $Object.hasOwnProperty.call(message, "encoded")) {
                    object.encoded = message.encoded;
                    if (options.oneofs)
                        object.track = "encoded";
                }
                if (message.identifier != null && $Object.hasOwnProperty.call(message, "identifier")) {
                    object.identifier = message.identifier;
                    if (options.oneofs)
                        object.track = "identifier";
                }
                if (message.userDataJson != null && $Object.hasOwnProperty.call(message, "userDataJson"))
                    object.userDataJson = options.bytes === $String ? $util.base64.encode(message.userDataJson, 0, message.userDataJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.userDataJson) : message.userDataJson;
                if (message.positionMs != null && $Object.hasOwnProperty.call(message, "positionMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.positionMs = typeof message.positionMs === "number" ? $BigInt(message.positionMs) : $util.Long.fromBits(message.positionMs.low >>> 0, message.positionMs.high >>> 0, true).toBigInt();
                    else if (typeof message.positionMs === "number")
                        object.positionMs = options.longs === $String ? $String(message.positionMs) : message.positionMs;
                    else
                        object.positionMs = options.longs === $String ? $util.Long.prototype.toString.call(message.positionMs) : options.longs === $Number ? new $util.LongBits(message.positionMs.low >>> 0, message.positionMs.high >>> 0).toNumber(true) : message.positionMs;
                if (message.endTimeMs != null && $Object.hasOwnProperty.call(message, "endTimeMs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.endTimeMs = typeof message.endTimeMs === "number" ? $BigInt(message.endTimeMs) : $util.Long.fromBits(message.endTimeMs.low >>> 0, message.endTimeMs.high >>> 0, true).toBigInt();
                    else if (typeof message.endTimeMs === "number")
                        object.endTimeMs = options.longs === $String ? $String(message.endTimeMs) : message.endTimeMs;
                    else
                        object.endTimeMs = options.longs === $String ? $util.Long.prototype.toString.call(message.endTimeMs) : options.longs === $Number ? new $util.LongBits(message.endTimeMs.low >>> 0, message.endTimeMs.high >>> 0).toNumber(true) : message.endTimeMs;
                if (message.volume != null && $Object.hasOwnProperty.call(message, "volume"))
                    object.volume = message.volume;
                if (message.paused != null && $Object.hasOwnProperty.call(message, "paused"))
                    object.paused = message.paused;
                if (message.filtersJson != null && $Object.hasOwnProperty.call(message, "filtersJson"))
                    object.filtersJson = options.bytes === $String ? $util.base64.encode(message.filtersJson, 0, message.filtersJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.filtersJson) : message.filtersJson;
                if (message.noReplace != null && $Object.hasOwnProperty.call(message, "noReplace"))
                    object.noReplace = message.noReplace;
                if (message.ifRevision != null && $Object.hasOwnProperty.call(message, "ifRevision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.ifRevision = typeof message.ifRevision === "number" ? $BigInt(message.ifRevision) : $util.Long.fromBits(message.ifRevision.low >>> 0, message.ifRevision.high >>> 0, true).toBigInt();
                    else if (typeof message.ifRevision === "number")
                        object.ifRevision = options.longs === $String ? $String(message.ifRevision) : message.ifRevision;
                    else
                        object.ifRevision = options.longs === $String ? $util.Long.prototype.toString.call(message.ifRevision) : options.longs === $Number ? new $util.LongBits(message.ifRevision.low >>> 0, message.ifRevision.high >>> 0).toNumber(true) : message.ifRevision;
                return object;
            };

            /**
             * Converts this UpdatePlayer to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.UpdatePlayer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            UpdatePlayer.prototype.toJSON = function() {
                return UpdatePlayer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return UpdatePlayer;
        })();

        v1.DestroyPlayer = (function() {

            /**
             * Properties of a DestroyPlayer.
             * @typedef {Object} gatefleet.v1.DestroyPlayer.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DestroyPlayer.
             * @memberof gatefleet.v1
             * @interface IDestroyPlayer
             * @augments gatefleet.v1.DestroyPlayer.$Properties
             * @deprecated Use gatefleet.v1.DestroyPlayer.$Properties instead.
             */

            /**
             * Shape of a DestroyPlayer.
             * @typedef {gatefleet.v1.DestroyPlayer.$Properties} gatefleet.v1.DestroyPlayer.$Shape
             */

            /**
             * Constructs a new DestroyPlayer.
             * @memberof gatefleet.v1
             * @classdesc Represents a DestroyPlayer.
             * @constructor
             * @param {gatefleet.v1.DestroyPlayer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DestroyPlayer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new DestroyPlayer instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.DestroyPlayer
             * @static
             * @param {gatefleet.v1.DestroyPlayer.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.DestroyPlayer} DestroyPlayer instance
             * @type {{
             *   (properties: gatefleet.v1.DestroyPlayer.$Shape): gatefleet.v1.DestroyPlayer & gatefleet.v1.DestroyPlayer.$Shape;
             *   (properties?: gatefleet.v1.DestroyPlayer.$Properties): gatefleet.v1.DestroyPlayer;
             * }}
             */
            DestroyPlayer.create = function(properties) {
                return new DestroyPlayer(properties);
            };

            /**
             * Encodes the specified DestroyPlayer message. Does not implicitly {@link gatefleet.v1.DestroyPlayer.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.DestroyPlayer
             * @static
             * @param {gatefleet.v1.DestroyPlayer.$Properties} message DestroyPlayer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DestroyPlayer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DestroyPlayer message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.DestroyPlayer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.DestroyPlayer & gatefleet.v1.DestroyPlayer.$Shape} DestroyPlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DestroyPlayer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.DestroyPlayer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
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
             * Creates a DestroyPlayer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.DestroyPlayer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.DestroyPlayer} DestroyPlayer
             */
            DestroyPlayer.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.DestroyPlayer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.DestroyPlayer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.gatefleet.v1.DestroyPlayer();
            };

            /**
             * Creates a plain object from a DestroyPlayer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.DestroyPlayer
             * @static
             * @param {gatefleet.v1.DestroyPlayer} message DestroyPlayer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DestroyPlayer.toObject = function () {
                return {};
            };

            /**
             * Converts this DestroyPlayer to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.DestroyPlayer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DestroyPlayer.prototype.toJSON = function() {
                return DestroyPlayer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DestroyPlayer;
        })();

        v1.GetPlayer = (function() {

            /**
             * Properties of a GetPlayer.
             * @typedef {Object} gatefleet.v1.GetPlayer.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetPlayer.
             * @memberof gatefleet.v1
             * @interface IGetPlayer
             * @augments gatefleet.v1.GetPlayer.$Properties
             * @deprecated Use gatefleet.v1.GetPlayer.$Properties instead.
             */

            /**
             * Shape of a GetPlayer.
             * @typedef {gatefleet.v1.GetPlayer.$Properties} gatefleet.v1.GetPlayer.$Shape
             */

            /**
             * Constructs a new GetPlayer.
             * @memberof gatefleet.v1
             * @classdesc Represents a GetPlayer.
             * @constructor
             * @param {gatefleet.v1.GetPlayer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetPlayer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new GetPlayer instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.GetPlayer
             * @static
             * @param {gatefleet.v1.GetPlayer.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.GetPlayer} GetPlayer instance
             * @type {{
             *   (properties: gatefleet.v1.GetPlayer.$Shape): gatefleet.v1.GetPlayer & gatefleet.v1.GetPlayer.$Shape;
             *   (properties?: gatefleet.v1.GetPlayer.$Properties): gatefleet.v1.GetPlayer;
             * }}
             */
            GetPlayer.create = function(properties) {
                return new GetPlayer(properties);
            };

            /**
             * Encodes the specified GetPlayer message. Does not implicitly {@link gatefleet.v1.GetPlayer.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.GetPlayer
             * @static
             * @param {gatefleet.v1.GetPlayer.$Properties} message GetPlayer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetPlayer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetPlayer message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.GetPlayer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.GetPlayer & gatefleet.v1.GetPlayer.$Shape} GetPlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetPlayer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.GetPlayer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
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
             * Creates a GetPlayer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.GetPlayer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.GetPlayer} GetPlayer
             */
            GetPlayer.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.GetPlayer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.GetPlayer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.gatefleet.v1.GetPlayer();
            };

            /**
             * Creates a plain object from a GetPlayer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.GetPlayer
             * @static
             * @param {gatefleet.v1.GetPlayer} message GetPlayer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetPlayer.toObject = function () {
                return {};
            };

            /**
             * Converts this GetPlayer to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.GetPlayer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetPlayer.prototype.toJSON = function() {
                return GetPlayer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetPlayer;
        })();

        v1.MovePlayer = (function() {

            /**
             * Properties of a MovePlayer.
             * @typedef {Object} gatefleet.v1.MovePlayer.$Properties
             * @property {string|null} [node] MovePlayer node
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MovePlayer.
             * @memberof gatefleet.v1
             * @interface IMovePlayer
             * @augments gatefleet.v1.MovePlayer.$Properties
             * @deprecated Use gatefleet.v1.MovePlayer.$Properties instead.
             */

            /**
             * Shape of a MovePlayer.
             * @typedef {gatefleet.v1.MovePlayer.$Properties} gatefleet.v1.MovePlayer.$Shape
             */

            /**
             * Constructs a new MovePlayer.
             * @memberof gatefleet.v1
             * @classdesc Represents a MovePlayer.
             * @constructor
             * @param {gatefleet.v1.MovePlayer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MovePlayer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MovePlayer node.
             * @member {string} node
             * @memberof gatefleet.v1.MovePlayer
             * @instance
             */
            MovePlayer.prototype.node = "";

            /**
             * Creates a new MovePlayer instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.MovePlayer
             * @static
             * @param {gatefleet.v1.MovePlayer.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.MovePlayer} MovePlayer instance
             * @type {{
             *   (properties: gatefleet.v1.MovePlayer.$Shape): gatefleet.v1.MovePlayer & gatefleet.v1.MovePlayer.$Shape;
             *   (properties?: gatefleet.v1.MovePlayer.$Properties): gatefleet.v1.MovePlayer;
             * }}
             */
            MovePlayer.create = function(properties) {
                return new MovePlayer(properties);
            };

            /**
             * Encodes the specified MovePlayer message. Does not implicitly {@link gatefleet.v1.MovePlayer.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.MovePlayer
             * @static
             * @param {gatefleet.v1.MovePlayer.$Properties} message MovePlayer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MovePlayer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.node);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MovePlayer message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.MovePlayer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.MovePlayer & gatefleet.v1.MovePlayer.$Shape} MovePlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MovePlayer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.MovePlayer();
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
                                message.node = value;
                            else
                                delete message.node;
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
             * Creates a MovePlayer message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.MovePlayer
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.MovePlayer} MovePlayer
             */
            MovePlayer.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.MovePlayer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.MovePlayer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.MovePlayer();
                if (object.node != null)
                    if (typeof object.node !== "string" || object.node.length)
                        message.node = $String(object.node);
                return message;
            };

            /**
             * Creates a plain object from a MovePlayer message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.MovePlayer
             * @static
             * @param {gatefleet.v1.MovePlayer} message MovePlayer
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MovePlayer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.node = "";
                if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                    object.node = message.node;
                return object;
            };

            /**
             * Converts this MovePlayer to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.MovePlayer
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MovePlayer.prototype.toJSON = function() {
                return MovePlayer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MovePlayer;
        })();

        v1.LoadTracks = (function() {

            /**
             * Properties of a LoadTracks.
             * @typedef {Object} gatefleet.v1.LoadTracks.$Properties
             * @property {string|null} [identifier] LoadTracks identifier
             * @property {gatefleet.v1.Placement.$Properties|null} [placement] LoadTracks placement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoadTracks.
             * @memberof gatefleet.v1
             * @interface ILoadTracks
             * @augments gatefleet.v1.LoadTracks.$Properties
             * @deprecated Use gatefleet.v1.LoadTracks.$Properties instead.
             */

            /**
             * Shape of a LoadTracks.
             * @typedef {gatefleet.v1.LoadTracks.$Properties} gatefleet.v1.LoadTracks.$Shape
             */

            /**
             * Constructs a new LoadTracks.
             * @memberof gatefleet.v1
             * @classdesc Represents a LoadTracks.
             * @constructor
             * @param {gatefleet.v1.LoadTracks.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoadTracks = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LoadTracks identifier.
             * @member {string} identifier
             * @memberof gatefleet.v1.LoadTracks
             * @instance
             */
            LoadTracks.prototype.identifier = "";

            /**
             * LoadTracks placement.
             * @member {gatefleet.v1.Placement.$Properties|null|undefined} placement
             * @memberof gatefleet.v1.LoadTracks
             * @instance
             */
            LoadTracks.prototype.placement = null;

            /**
             * Creates a new LoadTracks instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.LoadTracks
             * @static
             * @param {gatefleet.v1.LoadTracks.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.LoadTracks} LoadTracks instance
             * @type {{
             *   (properties: gatefleet.v1.LoadTracks.$Shape): gatefleet.v1.LoadTracks & gatefleet.v1.LoadTracks.$Shape;
             *   (properties?: gatefleet.v1.LoadTracks.$Properties): gatefleet.v1.LoadTracks;
             * }}
             */
            LoadTracks.create = function(properties) {
                return new LoadTracks(properties);
            };

            /**
             * Encodes the specified LoadTracks message. Does not implicitly {@link gatefleet.v1.LoadTracks.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.LoadTracks
             * @static
             * @param {gatefleet.v1.LoadTracks.$Properties} message LoadTracks message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoadTracks.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.identifier != null && $Object.hasOwnProperty.call(message, "identifier") && message.identifier !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.identifier);
                if (message.placement != null && $Object.hasOwnProperty.call(message, "placement"))
                    $root.gatefleet.v1.Placement.encode(message.placement, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoadTracks message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.LoadTracks
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.LoadTracks & gatefleet.v1.LoadTracks.$Shape} LoadTracks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoadTracks.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.LoadTracks();
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
                                message.identifier = value;
                            else
                                delete message.identifier;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.placement = $root.gatefleet.v1.Placement.decode(reader, reader.size(), $undefined, _depth + 1, message.placement);
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
             * Creates a LoadTracks message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.LoadTracks
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.LoadTracks} LoadTracks
             */
            LoadTracks.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.LoadTracks)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.LoadTracks: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.LoadTracks();
                if (object.identifier != null)
                    if (typeof object.identifier !== "string" || object.identifier.length)
                        message.identifier = $String(object.identifier);
                if (object.placement != null) {
                    if (!$util.isObject(object.placement))
                        throw $TypeError(".gatefleet.v1.LoadTracks.placement: object expected");
                    message.placement = $root.gatefleet.v1.Placement.fromObject(object.placement, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a LoadTracks message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.LoadTracks
             * @static
             * @param {gatefleet.v1.LoadTracks} message LoadTracks
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LoadTracks.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.identifier = "";
                    object.placement = null;
                }
                if (message.identifier != null && $Object.hasOwnProperty.call(message, "identifier"))
                    object.identifier = message.identifier;
                if (message.placement != null && $Object.hasOwnProperty.call(message, "placement"))
                    object.placement = $root.gatefleet.v1.Placement.toObject(message.placement, options, _depth + 1);
                return object;
            };

            /**
             * Converts this LoadTracks to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.LoadTracks
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LoadTracks.prototype.toJSON = function() {
                return LoadTracks.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LoadTracks;
        })();

        v1.NodeCall = (function() {

            /**
             * Properties of a NodeCall.
             * @typedef {Object} gatefleet.v1.NodeCall.$Properties
             * @property {string|null} [method] NodeCall method
             * @property {string|null} [path] NodeCall path
             * @property {Uint8Array|null} [bodyJson] NodeCall bodyJson
             * @property {string|null} [node] NodeCall node
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeCall.
             * @memberof gatefleet.v1
             * @interface INodeCall
             * @augments gatefleet.v1.NodeCall.$Properties
             * @deprecated Use gatefleet.v1.NodeCall.$Properties instead.
             */

            /**
             * Shape of a NodeCall.
             * @typedef {gatefleet.v1.NodeCall.$Properties} gatefleet.v1.NodeCall.$Shape
             */

            /**
             * Constructs a new NodeCall.
             * @memberof gatefleet.v1
             * @classdesc Represents a NodeCall.
             * @constructor
             * @param {gatefleet.v1.NodeCall.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeCall = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeCall method.
             * @member {string} method
             * @memberof gatefleet.v1.NodeCall
             * @instance
             */
            NodeCall.prototype.method = "";

            /**
             * NodeCall path.
             * @member {string} path
             * @memberof gatefleet.v1.NodeCall
             * @instance
             */
            NodeCall.prototype.path = "";

            /**
             * NodeCall bodyJson.
             * @member {Uint8Array} bodyJson
             * @memberof gatefleet.v1.NodeCall
             * @instance
             */
            NodeCall.prototype.bodyJson = $util.newBuffer([]);

            /**
             * NodeCall node.
             * @member {string} node
             * @memberof gatefleet.v1.NodeCall
             * @instance
             */
            NodeCall.prototype.node = "";

            /**
             * Creates a new NodeCall instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.NodeCall
             * @static
             * @param {gatefleet.v1.NodeCall.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.NodeCall} NodeCall instance
             * @type {{
             *   (properties: gatefleet.v1.NodeCall.$Shape): gatefleet.v1.NodeCall & gatefleet.v1.NodeCall.$Shape;
             *   (properties?: gatefleet.v1.NodeCall.$Properties): gatefleet.v1.NodeCall;
             * }}
             */
            NodeCall.create = function(properties) {
                return new NodeCall(properties);
            };

            /**
             * Encodes the specified NodeCall message. Does not implicitly {@link gatefleet.v1.NodeCall.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.NodeCall
             * @static
             * @param {gatefleet.v1.NodeCall.$Properties} message NodeCall message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeCall.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.method);
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.path);
                if (message.bodyJson != null && $Object.hasOwnProperty.call(message, "bodyJson") && message.bodyJson.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.bodyJson);
                if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.node);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeCall message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.NodeCall
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.NodeCall & gatefleet.v1.NodeCall.$Shape} NodeCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeCall.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.NodeCall();
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
                                message.method = value;
                            else
                                delete message.method;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.bodyJson = value;
                            else
                                delete message.bodyJson;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.node = value;
                            else
                                delete message.node;
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
             * Creates a NodeCall message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.NodeCall
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.NodeCall} NodeCall
             */
            NodeCall.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.NodeCall)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.NodeCall: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.NodeCall();
                if (object.method != null)
                    if (typeof object.method !== "string" || object.method.length)
                        message.method = $String(object.method);
                if (object.path != null)
                    if (typeof object.path !== "string" || object.path.length)
                        message.path = $String(object.path);
                if (object.bodyJson != null)
                    if (object.bodyJson.length)
                        if (typeof object.bodyJson === "string")
                            $util.base64.decode(object.bodyJson, message.bodyJson = $util.newBuffer($util.base64.length(object.bodyJson)), 0);
                        else if (object.bodyJson.length >= 0)
                            message.bodyJson = object.bodyJson;
                if (object.node != null)
                    if (typeof object.node !== "string" || object.node.length)
                        message.node = $String(object.node);
                return message;
            };

            /**
             * Creates a plain object from a NodeCall message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.NodeCall
             * @static
             * @param {gatefleet.v1.NodeCall} message NodeCall
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            NodeCall.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.method = "";
                    object.path = "";
                    if (options.bytes === $String)
                        object.bodyJson = "";
                    else {
                        object.bodyJson = [];
                        if (options.bytes !== $Array)
                            object.bodyJson = $util.newBuffer(object.bodyJson);
                    }
                    object.node = "";
                }
                if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                    object.method = message.method;
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = message.path;
                if (message.bodyJson != null && $Object.hasOwnProperty.call(message, "bodyJson"))
                    object.bodyJson = options.bytes === $String ? $util.base64.encode(message.bodyJson, 0, message.bodyJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.bodyJson) : message.bodyJson;
                if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                    object.node = message.node;
                return object;
            };

            /**
             * Converts this NodeCall to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.NodeCall
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            NodeCall.prototype.toJSON = function() {
                return NodeCall.toObject(this, $protobuf.util.toJSONOptions);
            };

            return NodeCall;
        })();

        v1.VoiceResult = (function() {

            /**
             * Properties of a VoiceResult.
             * @typedef {Object} gatefleet.v1.VoiceResult.$Properties
             * @property {number|Long|null} [revision] VoiceResult revision
             * @property {string|null} [node] VoiceResult node
             * @property {Uint8Array|null} [responseJson] VoiceResult responseJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VoiceResult.
             * @memberof gatefleet.v1
             * @interface IVoiceResult
             * @augments gatefleet.v1.VoiceResult.$Properties
             * @deprecated Use gatefleet.v1.VoiceResult.$Properties instead.
             */

            /**
             * Shape of a VoiceResult.
             * @typedef {gatefleet.v1.VoiceResult.$Properties} gatefleet.v1.VoiceResult.$Shape
             */

            /**
             * Constructs a new VoiceResult.
             * @memberof gatefleet.v1
             * @classdesc Represents a VoiceResult.
             * @constructor
             * @param {gatefleet.v1.VoiceResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VoiceResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VoiceResult revision.
             * @member {number|Long} revision
             * @memberof gatefleet.v1.VoiceResult
             * @instance
             */
            VoiceResult.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VoiceResult node.
             * @member {string} node
             * @memberof gatefleet.v1.VoiceResult
             * @instance
             */
            VoiceResult.prototype.node = "";

            /**
             * VoiceResult responseJson.
             * @member {Uint8Array} responseJson
             * @memberof gatefleet.v1.VoiceResult
             * @instance
             */
            VoiceResult.prototype.responseJson = $util.newBuffer([]);

            /**
             * Creates a new VoiceResult instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.VoiceResult
             * @static
             * @param {gatefleet.v1.VoiceResult.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.VoiceResult} VoiceResult instance
             * @type {{
             *   (properties: gatefleet.v1.VoiceResult.$Shape): gatefleet.v1.VoiceResult & gatefleet.v1.VoiceResult.$Shape;
             *   (properties?: gatefleet.v1.VoiceResult.$Properties): gatefleet.v1.VoiceResult;
             * }}
             */
            VoiceResult.create = function(properties) {
                return new VoiceResult(properties);
            };

            /**
             * Encodes the specified VoiceResult message. Does not implicitly {@link gatefleet.v1.VoiceResult.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.VoiceResult
             * @static
             * @param {gatefleet.v1.VoiceResult.$Properties} message VoiceResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VoiceResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.node);
                if (message.responseJson != null && $Object.hasOwnProperty.call(message, "responseJson") && message.responseJson.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.responseJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VoiceResult message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.VoiceResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceResult & gatefleet.v1.VoiceResult.$Shape} VoiceResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VoiceResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.VoiceResult();
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
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.node = value;
                            else
                                delete message.node;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.responseJson = value;
                            else
                                delete message.responseJson;
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
             * Creates a VoiceResult message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.VoiceResult
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.VoiceResult} VoiceResult
             */
            VoiceResult.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.VoiceResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.VoiceResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.VoiceResult();
                if (object.revision != null)
                    if (typeof object.revision === "object" ? object.revision.low || object.revision.high : $Number(object.revision) !== 0)
                        if ($util.Long)
                            message.revision = $util.Long.fromValue(object.revision, true);
                        else if (typeof object.revision === "string")
                            message.revision = $parseInt(object.revision, 10);
                        else if (typeof object.revision === "number")
                            message.revision = object.revision;
                        else if (typeof object.revision === "object")
                            message.revision = new $util.LongBits(object.revision.low >>> 0, object.revision.high >>> 0).toNumber(true);
                if (object.node != null)
                    if (typeof object.node !== "string" || object.node.length)
                        message.node = $String(object.node);
                if (object.responseJson != null)
                    if (object.responseJson.length)
                        if (typeof object.responseJson === "string")
                            $util.base64.decode(object.responseJson, message.responseJson = $util.newBuffer($util.base64.length(object.responseJson)), 0);
                        else if (object.responseJson.length >= 0)
                            message.responseJson = object.responseJson;
                return message;
            };

            /**
             * Creates a plain object from a VoiceResult message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.VoiceResult
             * @static
             * @param {gatefleet.v1.VoiceResult} message VoiceResult
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VoiceResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.revision = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.revision = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.node = "";
                    if (options.bytes === $String)
                        object.responseJson = "";
                    else {
                        object.responseJson = [];
                        if (options.bytes !== $Array)
                            object.responseJson = $util.newBuffer(object.responseJson);
                    }
                }
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.revision = typeof message.revision === "number" ? $BigInt(message.revision) : $util.Long.fromBits(message.revision.low >>> 0, message.revision.high >>> 0, true).toBigInt();
                    else if (typeof message.revision === "number")
                        object.revision = options.longs === $String ? $String(message.revision) : message.revision;
                    else
                        object.revision = options.longs === $String ? $util.Long.prototype.toString.call(message.revision) : options.longs === $Number ? new $util.LongBits(message.revision.low >>> 0, message.revision.high >>> 0).toNumber(true) : message.revision;
                if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                    object.node = message.node;
                if (message.responseJson != null && $Object.hasOwnProperty.call(message, "responseJson"))
                    object.responseJson = options.bytes === $String ? $util.base64.encode(message.responseJson, 0, message.responseJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.responseJson) : message.responseJson;
                return object;
            };

            /**
             * Converts this VoiceResult to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.VoiceResult
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VoiceResult.prototype.toJSON = function() {
                return VoiceResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VoiceResult;
        })();

        v1.WebhookCommand = (function() {

            /**
             * Properties of a WebhookCommand.
             * @typedef {Object} gatefleet.v1.WebhookCommand.$Properties
             * @property {gatefleet.v1.CommandOptions.$Properties|null} [options] WebhookCommand options
             * @property {number|Long|null} [webhookId] WebhookCommand webhookId
             * @property {string|null} [tokenRef] WebhookCommand tokenRef
             * @property {string|null} [token] WebhookCommand token
             * @property {number|Long|null} [threadId] WebhookCommand threadId
             * @property {gatefleet.v1.ExecuteWebhook.$Properties|null} [execute] WebhookCommand execute
             * @property {gatefleet.v1.EditWebhookMessage.$Properties|null} [edit] WebhookCommand edit
             * @property {gatefleet.v1.DeleteWebhookMessage.$Properties|null} ["delete"] WebhookCommand delete
             * @property {"execute"|"edit"|"delete"} [command] WebhookCommand command
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WebhookCommand.
             * @memberof gatefleet.v1
             * @interface IWebhookCommand
             * @augments gatefleet.v1.WebhookCommand.$Properties
             * @deprecated Use gatefleet.v1.WebhookCommand.$Properties instead.
             */

            /**
             * Narrowed shape of a WebhookCommand.
             * @typedef {{
             *   options?: gatefleet.v1.CommandOptions.$Shape|null;
             *   webhookId?: number|Long|null;
             *   tokenRef?: string|null;
             *   token?: string|null;
             *   threadId?: number|Long|null;
             *   execute?: gatefleet.v1.ExecuteWebhook.$Shape|null;
             *   edit?: gatefleet.v1.EditWebhookMessage.$Shape|null;
             *   "delete"?: gatefleet.v1.DeleteWebhookMessage.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ command?: undefined; execute?: null; edit?: null; "delete"?: null }|{ command?: "execute"; execute: gatefleet.v1.ExecuteWebhook.$Shape; edit?: null; "delete"?: null }|{ command?: "edit"; execute?: null; edit: gatefleet.v1.EditWebhookMessage.$Shape; "delete"?: null }|{ command?: "delete"; execute?: null; edit?: null; "delete": gatefleet.v1.DeleteWebhookMessage.$Shape })
             * )} gatefleet.v1.WebhookCommand.$Shape
             */

            /**
             * Constructs a new WebhookCommand.
             * @memberof gatefleet.v1
             * @classdesc Represents a WebhookCommand.
             * @constructor
             * @param {gatefleet.v1.WebhookCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WebhookCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WebhookCommand options.
             * @member {gatefleet.v1.CommandOptions.$Properties|null|undefined} options
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype.options = null;

            /**
             * WebhookCommand webhookId.
             * @member {number|Long} webhookId
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype.webhookId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * WebhookCommand tokenRef.
             * @member {string} tokenRef
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype.tokenRef = "";

            /**
             * WebhookCommand token.
             * @member {string} token
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype.token = "";

            /**
             * WebhookCommand threadId.
             * @member {number|Long} threadId
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype.threadId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * WebhookCommand execute.
             * @member {gatefleet.v1.ExecuteWebhook.$Properties|null|undefined} execute
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype.execute = null;

            /**
             * WebhookCommand edit.
             * @member {gatefleet.v1.EditWebhookMessage.$Properties|null|undefined} edit
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype.edit = null;

            /**
             * WebhookCommand delete.
             * @member {gatefleet.v1.DeleteWebhookMessage.$Properties|null|undefined} delete
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            WebhookCommand.prototype["delete"] = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * WebhookCommand command.
             * @member {"execute"|"edit"|"delete"|undefined} command
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             */
            $Object.defineProperty(WebhookCommand.prototype, "command", {
                get: $util.oneOfGetter($oneOfFields = ["execute", "edit", "delete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new WebhookCommand instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.WebhookCommand
             * @static
             * @param {gatefleet.v1.WebhookCommand.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.WebhookCommand} WebhookCommand instance
             * @type {{
             *   (properties: gatefleet.v1.WebhookCommand.$Shape): gatefleet.v1.WebhookCommand & gatefleet.v1.WebhookCommand.$Shape;
             *   (properties?: gatefleet.v1.WebhookCommand.$Properties): gatefleet.v1.WebhookCommand;
             * }}
             */
            WebhookCommand.create = function(properties) {
                return new WebhookCommand(properties);
            };

            /**
             * Encodes the specified WebhookCommand message. Does not implicitly {@link gatefleet.v1.WebhookCommand.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.WebhookCommand
             * @static
             * @param {gatefleet.v1.WebhookCommand.$Properties} message WebhookCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WebhookCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    $root.gatefleet.v1.CommandOptions.encode(message.options, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.webhookId != null && $Object.hasOwnProperty.call(message, "webhookId") && (typeof message.webhookId === "object" ? message.webhookId.low || message.webhookId.high : message.webhookId !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.webhookId);
                if (message.tokenRef != null && $Object.hasOwnProperty.call(message, "tokenRef") && message.tokenRef !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.tokenRef);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.token);
                if (message.threadId != null && $Object.hasOwnProperty.call(message, "threadId") && (typeof message.threadId === "object" ? message.threadId.low || message.threadId.high : message.threadId !== 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).fixed64(message.threadId);
                if (message.execute != null && $Object.hasOwnProperty.call(message, "execute"))
                    $root.gatefleet.v1.ExecuteWebhook.encode(message.execute, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
                    $root.gatefleet.v1.EditWebhookMessage.encode(message.edit, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    $root.gatefleet.v1.DeleteWebhookMessage.encode(message["delete"], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WebhookCommand message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.WebhookCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.WebhookCommand & gatefleet.v1.WebhookCommand.$Shape} WebhookCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WebhookCommand.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.WebhookCommand();
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
                            message.options = $root.gatefleet.v1.CommandOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.webhookId = value;
                            else
                                delete message.webhookId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tokenRef = value;
                            else
                                delete message.tokenRef;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.threadId = value;
                            else
                                delete message.threadId;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.execute = $root.gatefleet.v1.ExecuteWebhook.decode(reader, reader.size(), $undefined, _depth + 1, message.execute);
                            message.command = "execute";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.edit = $root.gatefleet.v1.EditWebhookMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.edit);
                            message.command = "edit";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message["delete"] = $root.gatefleet.v1.DeleteWebhookMessage.decode(reader, reader.size(), $undefined, _depth + 1, message["delete"]);
                            message.command = "delete";
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
             * Creates a WebhookCommand message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.WebhookCommand
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.WebhookCommand} WebhookCommand
             */
            WebhookCommand.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.WebhookCommand)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.WebhookCommand: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.WebhookCommand();
                if (object.options != null) {
                    if (!$util.isObject(object.options))
                        throw $TypeError(".gatefleet.v1.WebhookCommand.options: object expected");
                    message.options = $root.gatefleet.v1.CommandOptions.fromObject(object.options, _depth + 1);
                }
                if (object.webhookId != null)
                    if (typeof object.webhookId === "object" ? object.webhookId.low || object.webhookId.high : $Number(object.webhookId) !== 0)
                        if ($util.Long)
                            message.webhookId = $util.Long.fromValue(object.webhookId, true);
                        else if (typeof object.webhookId === "string")
                            message.webhookId = $parseInt(object.webhookId, 10);
                        else if (typeof object.webhookId === "number")
                            message.webhookId = object.webhookId;
                        else if (typeof object.webhookId === "object")
                            message.webhookId = new $util.LongBits(object.webhookId.low >>> 0, object.webhookId.high >>> 0).toNumber(true);
                if (object.tokenRef != null)
                    if (typeof object.tokenRef !== "string" || object.tokenRef.length)
                        message.tokenRef = $String(object.tokenRef);
                if (object.token != null)
                    if (typeof object.token !== "string" || object.token.length)
                        message.token = $String(object.token);
                if (object.threadId != null)
                    if (typeof object.threadId === "object" ? object.threadId.low || object.threadId.high : $Number(object.threadId) !== 0)
                        if ($util.Long)
                            message.threadId = $util.Long.fromValue(object.threadId, true);
                        else if (typeof object.threadId === "string")
                            message.threadId = $parseInt(object.threadId, 10);
                        else if (typeof object.threadId === "number")
                            message.threadId = object.threadId;
                        else if (typeof object.threadId === "object")
                            message.threadId = new $util.LongBits(object.threadId.low >>> 0, object.threadId.high >>> 0).toNumber(true);
                if (object.execute != null) {
                    if (!$util.isObject(object.execute))
                        throw $TypeError(".gatefleet.v1.WebhookCommand.execute: object expected");
                    message.execute = $root.gatefleet.v1.ExecuteWebhook.fromObject(object.execute, _depth + 1);
                }
                if (object.edit != null) {
                    if (!$util.isObject(object.edit))
                        throw $TypeError(".gatefleet.v1.WebhookCommand.edit: object expected");
                    message.edit = $root.gatefleet.v1.EditWebhookMessage.fromObject(object.edit, _depth + 1);
                }
                if (object["delete"] != null) {
                    if (!$util.isObject(object["delete"]))
                        throw $TypeError(".gatefleet.v1.WebhookCommand.delete: object expected");
                    message["delete"] = $root.gatefleet.v1.DeleteWebhookMessage.fromObject(object["delete"], _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a WebhookCommand message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.WebhookCommand
             * @static
             * @param {gatefleet.v1.WebhookCommand} message WebhookCommand
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WebhookCommand.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.options = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.webhookId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.webhookId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.tokenRef = "";
                    object.token = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.threadId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.threadId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                    object.options = $root.gatefleet.v1.CommandOptions.toObject(message.options, options, _depth + 1);
                if (message.webhookId != null && $Object.hasOwnProperty.call(message, "webhookId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.webhookId = typeof message.webhookId === "number" ? $BigInt(message.webhookId) : $util.Long.fromBits(message.webhookId.low >>> 0, message.webhookId.high >>> 0, true).toBigInt();
                    else if (typeof message.webhookId === "number")
                        object.webhookId = options.longs === $String ? $String(message.webhookId) : message.webhookId;
                    else
                        object.webhookId = options.longs === $String ? $util.Long.prototype.toString.call(message.webhookId) : options.longs === $Number ? new $util.LongBits(message.webhookId.low >>> 0, message.webhookId.high >>> 0).toNumber(true) : message.webhookId;
                if (message.tokenRef != null && $Object.hasOwnProperty.call(message, "tokenRef"))
                    object.tokenRef = message.tokenRef;
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    object.token = message.token;
                if (message.threadId != null && $Object.hasOwnProperty.call(message, "threadId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.threadId = typeof message.threadId === "number" ? $BigInt(message.threadId) : $util.Long.fromBits(message.threadId.low >>> 0, message.threadId.high >>> 0, true).toBigInt();
                    else if (typeof message.threadId === "number")
                        object.threadId = options.longs === $String ? $String(message.threadId) : message.threadId;
                    else
                        object.threadId = options.longs === $String ? $util.Long.prototype.toString.call(message.threadId) : options.longs === $Number ? new $util.LongBits(message.threadId.low >>> 0, message.threadId.high >>> 0).toNumber(true) : message.threadId;
                if (message.execute != null && $Object.hasOwnProperty.call(message, "execute")) {
                    object.execute = $root.gatefleet.v1.ExecuteWebhook.toObject(message.execute, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "execute";
                }
                if (message.edit != null && $Object.hasOwnProperty.call(message, "edit")) {
                    object.edit = $root.gatefleet.v1.EditWebhookMessage.toObject(message.edit, options, _depth + 1);
                    if (options.oneofs)
                        object.command = "edit";
                }
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete")) {
                    object["delete"] = $root.gatefleet.v1.DeleteWebhookMessage.toObject(message["delete"], options, _depth + 1);
                    if (options.oneofs)
                        object.command = "delete";
                }
                return object;
            };

            /**
             * Converts this WebhookCommand to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.WebhookCommand
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WebhookCommand.prototype.toJSON = function() {
                return WebhookCommand.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WebhookCommand;
        })();

        v1.ExecuteWebhook = (function() {

            /**
             * Properties of an ExecuteWebhook.
             * @typedef {Object} gatefleet.v1.ExecuteWebhook.$Properties
             * @property {Uint8Array|null} [dataJson] ExecuteWebhook dataJson
             * @property {Array.<gatefleet.v1.File.$Properties>|null} [files] ExecuteWebhook files
             * @property {boolean|null} [wait] ExecuteWebhook wait
             * @property {boolean|null} [withComponents] ExecuteWebhook withComponents
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ExecuteWebhook.
             * @memberof gatefleet.v1
             * @interface IExecuteWebhook
             * @augments gatefleet.v1.ExecuteWebhook.$Properties
             * @deprecated Use gatefleet.v1.ExecuteWebhook.$Properties instead.
             */

            /**
             * Shape of an ExecuteWebhook.
             * @typedef {gatefleet.v1.ExecuteWebhook.$Properties} gatefleet.v1.ExecuteWebhook.$Shape
             */

            /**
             * Constructs a new ExecuteWebhook.
             * @memberof gatefleet.v1
             * @classdesc Represents an ExecuteWebhook.
             * @constructor
             * @param {gatefleet.v1.ExecuteWebhook.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ExecuteWebhook = function (properties) {
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ExecuteWebhook dataJson.
             * @member {Uint8Array} dataJson
             * @memberof gatefleet.v1.ExecuteWebhook
             * @instance
             */
            ExecuteWebhook.prototype.dataJson = $util.newBuffer([]);

            /**
             * ExecuteWebhook files.
             * @member {Array.<gatefleet.v1.File.$Properties>} files
             * @memberof gatefleet.v1.ExecuteWebhook
             * @instance
             */
            ExecuteWebhook.prototype.files = $util.emptyArray;

            /**
             * ExecuteWebhook wait.
             * @member {boolean} wait
             * @memberof gatefleet.v1.ExecuteWebhook
             * @instance
             */
            ExecuteWebhook.prototype.wait = false;

            /**
             * ExecuteWebhook withComponents.
             * @member {boolean} withComponents
             * @memberof gatefleet.v1.ExecuteWebhook
             * @instance
             */
            ExecuteWebhook.prototype.withComponents = false;

            /**
             * Creates a new ExecuteWebhook instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.ExecuteWebhook
             * @static
             * @param {gatefleet.v1.ExecuteWebhook.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.ExecuteWebhook} ExecuteWebhook instance
             * @type {{
             *   (properties: gatefleet.v1.ExecuteWebhook.$Shape): gatefleet.v1.ExecuteWebhook & gatefleet.v1.ExecuteWebhook.$Shape;
             *   (properties?: gatefleet.v1.ExecuteWebhook.$Properties): gatefleet.v1.ExecuteWebhook;
             * }}
             */
            ExecuteWebhook.create = function(properties) {
                return new ExecuteWebhook(properties);
            };

            /**
             * Encodes the specified ExecuteWebhook message. Does not implicitly {@link gatefleet.v1.ExecuteWebhook.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.ExecuteWebhook
             * @static
             * @param {gatefleet.v1.ExecuteWebhook.$Properties} message ExecuteWebhook message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ExecuteWebhook.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson") && message.dataJson.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.dataJson);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.gatefleet.v1.File.encode(message.files[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.wait != null && $Object.hasOwnProperty.call(message, "wait") && message.wait !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.wait);
                if (message.withComponents != null && $Object.hasOwnProperty.call(message, "withComponents") && message.withComponents !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.withComponents);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ExecuteWebhook message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.ExecuteWebhook
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.ExecuteWebhook & gatefleet.v1.ExecuteWebhook.$Shape} ExecuteWebhook
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ExecuteWebhook.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.ExecuteWebhook();
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
                            if ((value = reader.bytes()).length)
                                message.dataJson = value;
                            else
                                delete message.dataJson;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.gatefleet.v1.File.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.wait = value;
                            else
                                delete message.wait;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withComponents = value;
                            else
                                delete message.withComponents;
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
             * Creates an ExecuteWebhook message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.ExecuteWebhook
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.ExecuteWebhook} ExecuteWebhook
             */
            ExecuteWebhook.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.ExecuteWebhook)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.ExecuteWebhook: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.ExecuteWebhook();
                if (object.dataJson != null)
                    if (object.dataJson.length)
                        if (typeof object.dataJson === "string")
                            $util.base64.decode(object.dataJson, message.dataJson = $util.newBuffer($util.base64.length(object.dataJson)), 0);
                        else if (object.dataJson.length >= 0)
                            message.dataJson = object.dataJson;
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".gatefleet.v1.ExecuteWebhook.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".gatefleet.v1.ExecuteWebhook.files: object expected");
                        message.files[i] = $root.gatefleet.v1.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                if (object.wait != null)
                    if (object.wait)
                        message.wait = $Boolean(object.wait);
                if (object.withComponents != null)
                    if (object.withComponents)
                        message.withComponents = $Boolean(object.withComponents);
                return message;
            };

            /**
             * Creates a plain object from an ExecuteWebhook message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.ExecuteWebhook
             * @static
             * @param {gatefleet.v1.ExecuteWebhook} message ExecuteWebhook
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ExecuteWebhook.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.files = [];
                if (options.defaults) {
                    if (options.bytes === $String)
                        object.dataJson = "";
                    else {
                        object.dataJson = [];
                        if (options.bytes !== $Array)
                            object.dataJson = $util.newBuffer(object.dataJson);
                    }
                    object.wait = false;
                    object.withComponents = false;
                }
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson"))
                    object.dataJson = options.bytes === $String ? $util.base64.encode(message.dataJson, 0, message.dataJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.dataJson) : message.dataJson;
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.gatefleet.v1.File.toObject(message.files[j], options, _depth + 1);
                }
                if (message.wait != null && $Object.hasOwnProperty.call(message, "wait"))
                    object.wait = message.wait;
                if (message.withComponents != null && $Object.hasOwnProperty.call(message, "withComponents"))
                    object.withComponents = message.withComponents;
                return object;
            };

            /**
             * Converts this ExecuteWebhook to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.ExecuteWebhook
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ExecuteWebhook.prototype.toJSON = function() {
                return ExecuteWebhook.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ExecuteWebhook;
        })();

        v1.EditWebhookMessage = (function() {

            /**
             * Properties of an EditWebhookMessage.
             * @typedef {Object} gatefleet.v1.EditWebhookMessage.$Properties
             * @property {number|Long|null} [messageId] EditWebhookMessage messageId
             * @property {Uint8Array|null} [dataJson] EditWebhookMessage dataJson
             * @property {Array.<gatefleet.v1.File.$Properties>|null} [files] EditWebhookMessage files
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EditWebhookMessage.
             * @memberof gatefleet.v1
             * @interface IEditWebhookMessage
             * @augments gatefleet.v1.EditWebhookMessage.$Properties
             * @deprecated Use gatefleet.v1.EditWebhookMessage.$Properties instead.
             */

            /**
             * Shape of an EditWebhookMessage.
             * @typedef {gatefleet.v1.EditWebhookMessage.$Properties} gatefleet.v1.EditWebhookMessage.$Shape
             */

            /**
             * Constructs a new EditWebhookMessage.
             * @memberof gatefleet.v1
             * @classdesc Represents an EditWebhookMessage.
             * @constructor
             * @param {gatefleet.v1.EditWebhookMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EditWebhookMessage = function (properties) {
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EditWebhookMessage messageId.
             * @member {number|Long} messageId
             * @memberof gatefleet.v1.EditWebhookMessage
             * @instance
             */
            EditWebhookMessage.prototype.messageId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EditWebhookMessage dataJson.
             * @member {Uint8Array} dataJson
             * @memberof gatefleet.v1.EditWebhookMessage
             * @instance
             */
            EditWebhookMessage.prototype.dataJson = $util.newBuffer([]);

            /**
             * EditWebhookMessage files.
             * @member {Array.<gatefleet.v1.File.$Properties>} files
             * @memberof gatefleet.v1.EditWebhookMessage
             * @instance
             */
            EditWebhookMessage.prototype.files = $util.emptyArray;

            /**
             * Creates a new EditWebhookMessage instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.EditWebhookMessage
             * @static
             * @param {gatefleet.v1.EditWebhookMessage.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.EditWebhookMessage} EditWebhookMessage instance
             * @type {{
             *   (properties: gatefleet.v1.EditWebhookMessage.$Shape): gatefleet.v1.EditWebhookMessage & gatefleet.v1.EditWebhookMessage.$Shape;
             *   (properties?: gatefleet.v1.EditWebhookMessage.$Properties): gatefleet.v1.EditWebhookMessage;
             * }}
             */
            EditWebhookMessage.create = function(properties) {
                return new EditWebhookMessage(properties);
            };

            /**
             * Encodes the specified EditWebhookMessage message. Does not implicitly {@link gatefleet.v1.EditWebhookMessage.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.EditWebhookMessage
             * @static
             * @param {gatefleet.v1.EditWebhookMessage.$Properties} message EditWebhookMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EditWebhookMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && (typeof message.messageId === "object" ? message.messageId.low || message.messageId.high : message.messageId !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.messageId);
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson") && message.dataJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.dataJson);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.gatefleet.v1.File.encode(message.files[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EditWebhookMessage message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.EditWebhookMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.EditWebhookMessage & gatefleet.v1.EditWebhookMessage.$Shape} EditWebhookMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EditWebhookMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.EditWebhookMessage();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.messageId = value;
                            else
                                delete message.messageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.dataJson = value;
                            else
                                delete message.dataJson;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.gatefleet.v1.File.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Creates an EditWebhookMessage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.EditWebhookMessage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.EditWebhookMessage} EditWebhookMessage
             */
            EditWebhookMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.EditWebhookMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.EditWebhookMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.EditWebhookMessage();
                if (object.messageId != null)
                    if (typeof object.messageId === "object" ? object.messageId.low || object.messageId.high : $Number(object.messageId) !== 0)
                        if ($util.Long)
                            message.messageId = $util.Long.fromValue(object.messageId, true);
                        else if (typeof object.messageId === "string")
                            message.messageId = $parseInt(object.messageId, 10);
                        else if (typeof object.messageId === "number")
                            message.messageId = object.messageId;
                        else if (typeof object.messageId === "object")
                            message.messageId = new $util.LongBits(object.messageId.low >>> 0, object.messageId.high >>> 0).toNumber(true);
                if (object.dataJson != null)
                    if (object.dataJson.length)
                        if (typeof object.dataJson === "string")
                            $util.base64.decode(object.dataJson, message.dataJson = $util.newBuffer($util.base64.length(object.dataJson)), 0);
                        else if (object.dataJson.length >= 0)
                            message.dataJson = object.dataJson;
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".gatefleet.v1.EditWebhookMessage.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".gatefleet.v1.EditWebhookMessage.files: object expected");
                        message.files[i] = $root.gatefleet.v1.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an EditWebhookMessage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.EditWebhookMessage
             * @static
             * @param {gatefleet.v1.EditWebhookMessage} message EditWebhookMessage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EditWebhookMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.files = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.messageId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.messageId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.dataJson = "";
                    else {
                        object.dataJson = [];
                        if (options.bytes !== $Array)
                            object.dataJson = $util.newBuffer(object.dataJson);
                    }
                }
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.messageId = typeof message.messageId === "number" ? $BigInt(message.messageId) : $util.Long.fromBits(message.messageId.low >>> 0, message.messageId.high >>> 0, true).toBigInt();
                    else if (typeof message.messageId === "number")
                        object.messageId = options.longs === $String ? $String(message.messageId) : message.messageId;
                    else
                        object.messageId = options.longs === $String ? $util.Long.prototype.toString.call(message.messageId) : options.longs === $Number ? new $util.LongBits(message.messageId.low >>> 0, message.messageId.high >>> 0).toNumber(true) : message.messageId;
                if (message.dataJson != null && $Object.hasOwnProperty.call(message, "dataJson"))
                    object.dataJson = options.bytes === $String ? $util.base64.encode(message.dataJson, 0, message.dataJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.dataJson) : message.dataJson;
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.gatefleet.v1.File.toObject(message.files[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this EditWebhookMessage to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.EditWebhookMessage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EditWebhookMessage.prototype.toJSON = function() {
                return EditWebhookMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EditWebhookMessage;
        })();

        v1.DeleteWebhookMessage = (function() {

            /**
             * Properties of a DeleteWebhookMessage.
             * @typedef {Object} gatefleet.v1.DeleteWebhookMessage.$Properties
             * @property {number|Long|null} [messageId] DeleteWebhookMessage messageId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeleteWebhookMessage.
             * @memberof gatefleet.v1
             * @interface IDeleteWebhookMessage
             * @augments gatefleet.v1.DeleteWebhookMessage.$Properties
             * @deprecated Use gatefleet.v1.DeleteWebhookMessage.$Properties instead.
             */

            /**
             * Shape of a DeleteWebhookMessage.
             * @typedef {gatefleet.v1.DeleteWebhookMessage.$Properties} gatefleet.v1.DeleteWebhookMessage.$Shape
             */

            /**
             * Constructs a new DeleteWebhookMessage.
             * @memberof gatefleet.v1
             * @classdesc Represents a DeleteWebhookMessage.
             * @constructor
             * @param {gatefleet.v1.DeleteWebhookMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeleteWebhookMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeleteWebhookMessage messageId.
             * @member {number|Long} messageId
             * @memberof gatefleet.v1.DeleteWebhookMessage
             * @instance
             */
            DeleteWebhookMessage.prototype.messageId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new DeleteWebhookMessage instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.DeleteWebhookMessage
             * @static
             * @param {gatefleet.v1.DeleteWebhookMessage.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.DeleteWebhookMessage} DeleteWebhookMessage instance
             * @type {{
             *   (properties: gatefleet.v1.DeleteWebhookMessage.$Shape): gatefleet.v1.DeleteWebhookMessage & gatefleet.v1.DeleteWebhookMessage.$Shape;
             *   (properties?: gatefleet.v1.DeleteWebhookMessage.$Properties): gatefleet.v1.DeleteWebhookMessage;
             * }}
             */
            DeleteWebhookMessage.create = function(properties) {
                return new DeleteWebhookMessage(properties);
            };

            /**
             * Encodes the specified DeleteWebhookMessage message. Does not implicitly {@link gatefleet.v1.DeleteWebhookMessage.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.DeleteWebhookMessage
             * @static
             * @param {gatefleet.v1.DeleteWebhookMessage.$Properties} message DeleteWebhookMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeleteWebhookMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && (typeof message.messageId === "object" ? message.messageId.low || message.messageId.high : message.messageId !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.messageId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeleteWebhookMessage message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.DeleteWebhookMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.DeleteWebhookMessage & gatefleet.v1.DeleteWebhookMessage.$Shape} DeleteWebhookMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeleteWebhookMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.DeleteWebhookMessage();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.messageId = value;
                            else
                                delete message.messageId;
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
             * Creates a DeleteWebhookMessage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.DeleteWebhookMessage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.DeleteWebhookMessage} DeleteWebhookMessage
             */
            DeleteWebhookMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.DeleteWebhookMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.DeleteWebhookMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.DeleteWebhookMessage();
                if (object.messageId != null)
                    if (typeof object.messageId === "object" ? object.messageId.low || object.messageId.high : $Number(object.messageId) !== 0)
                        if ($util.Long)
                            message.messageId = $util.Long.fromValue(object.messageId, true);
                        else if (typeof object.messageId === "string")
                            message.messageId = $parseInt(object.messageId, 10);
                        else if (typeof object.messageId === "number")
                            message.messageId = object.messageId;
                        else if (typeof object.messageId === "object")
                            message.messageId = new $util.LongBits(object.messageId.low >>> 0, object.messageId.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a DeleteWebhookMessage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.DeleteWebhookMessage
             * @static
             * @param {gatefleet.v1.DeleteWebhookMessage} message DeleteWebhookMessage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DeleteWebhookMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.messageId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.messageId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.messageId = typeof message.messageId === "number" ? $BigInt(message.messageId) : $util.Long.fromBits(message.messageId.low >>> 0, message.messageId.high >>> 0, true).toBigInt();
                    else if (typeof message.messageId === "number")
                        object.messageId = options.longs === $String ? $String(message.messageId) : message.messageId;
                    else
                        object.messageId = options.longs === $String ? $util.Long.prototype.toString.call(message.messageId) : options.longs === $Number ? new $util.LongBits(message.messageId.low >>> 0, message.messageId.high >>> 0).toNumber(true) : message.messageId;
                return object;
            };

            /**
             * Converts this DeleteWebhookMessage to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.DeleteWebhookMessage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DeleteWebhookMessage.prototype.toJSON = function() {
                return DeleteWebhookMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DeleteWebhookMessage;
        })();

        v1.WebhookResult = (function() {

            /**
             * Properties of a WebhookResult.
             * @typedef {Object} gatefleet.v1.WebhookResult.$Properties
             * @property {number|Long|null} [messageId] WebhookResult messageId
             * @property {Uint8Array|null} [messageJson] WebhookResult messageJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WebhookResult.
             * @memberof gatefleet.v1
             * @interface IWebhookResult
             * @augments gatefleet.v1.WebhookResult.$Properties
             * @deprecated Use gatefleet.v1.WebhookResult.$Properties instead.
             */

            /**
             * Shape of a WebhookResult.
             * @typedef {gatefleet.v1.WebhookResult.$Properties} gatefleet.v1.WebhookResult.$Shape
             */

            /**
             * Constructs a new WebhookResult.
             * @memberof gatefleet.v1
             * @classdesc Represents a WebhookResult.
             * @constructor
             * @param {gatefleet.v1.WebhookResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WebhookResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WebhookResult messageId.
             * @member {number|Long} messageId
             * @memberof gatefleet.v1.WebhookResult
             * @instance
             */
            WebhookResult.prototype.messageId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * WebhookResult messageJson.
             * @member {Uint8Array} messageJson
             * @memberof gatefleet.v1.WebhookResult
             * @instance
             */
            WebhookResult.prototype.messageJson = $util.newBuffer([]);

            /**
             * Creates a new WebhookResult instance using the specified properties.
             * @function create
             * @memberof gatefleet.v1.WebhookResult
             * @static
             * @param {gatefleet.v1.WebhookResult.$Properties=} [properties] Properties to set
             * @returns {gatefleet.v1.WebhookResult} WebhookResult instance
             * @type {{
             *   (properties: gatefleet.v1.WebhookResult.$Shape): gatefleet.v1.WebhookResult & gatefleet.v1.WebhookResult.$Shape;
             *   (properties?: gatefleet.v1.WebhookResult.$Properties): gatefleet.v1.WebhookResult;
             * }}
             */
            WebhookResult.create = function(properties) {
                return new WebhookResult(properties);
            };

            /**
             * Encodes the specified WebhookResult message. Does not implicitly {@link gatefleet.v1.WebhookResult.verify|verify} messages.
             * @function encode
             * @memberof gatefleet.v1.WebhookResult
             * @static
             * @param {gatefleet.v1.WebhookResult.$Properties} message WebhookResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WebhookResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId") && (typeof message.messageId === "object" ? message.messageId.low || message.messageId.high : message.messageId !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.messageId);
                if (message.messageJson != null && $Object.hasOwnProperty.call(message, "messageJson") && message.messageJson.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.messageJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WebhookResult message from the specified reader or buffer.
             * @function decode
             * @memberof gatefleet.v1.WebhookResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {gatefleet.v1.WebhookResult & gatefleet.v1.WebhookResult.$Shape} WebhookResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WebhookResult.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.gatefleet.v1.WebhookResult();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.messageId = value;
                            else
                                delete message.messageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.messageJson = value;
                            else
                                delete message.messageJson;
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
             * Creates a WebhookResult message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof gatefleet.v1.WebhookResult
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {gatefleet.v1.WebhookResult} WebhookResult
             */
            WebhookResult.fromObject = function (object, _depth) {
                if (object instanceof $root.gatefleet.v1.WebhookResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".gatefleet.v1.WebhookResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.gatefleet.v1.WebhookResult();
                if (object.messageId != null)
                    if (typeof object.messageId === "object" ? object.messageId.low || object.messageId.high : $Number(object.messageId) !== 0)
                        if ($util.Long)
                            message.messageId = $util.Long.fromValue(object.messageId, true);
                        else if (typeof object.messageId === "string")
                            message.messageId = $parseInt(object.messageId, 10);
                        else if (typeof object.messageId === "number")
                            message.messageId = object.messageId;
                        else if (typeof object.messageId === "object")
                            message.messageId = new $util.LongBits(object.messageId.low >>> 0, object.messageId.high >>> 0).toNumber(true);
                if (object.messageJson != null)
                    if (object.messageJson.length)
                        if (typeof object.messageJson === "string")
                            $util.base64.decode(object.messageJson, message.messageJson = $util.newBuffer($util.base64.length(object.messageJson)), 0);
                        else if (object.messageJson.length >= 0)
                            message.messageJson = object.messageJson;
                return message;
            };

            /**
             * Creates a plain object from a WebhookResult message. Also converts values to other types if specified.
             * @function toObject
             * @memberof gatefleet.v1.WebhookResult
             * @static
             * @param {gatefleet.v1.WebhookResult} message WebhookResult
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WebhookResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.messageId = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.messageId = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.messageJson = "";
                    else {
                        object.messageJson = [];
                        if (options.bytes !== $Array)
                            object.messageJson = $util.newBuffer(object.messageJson);
                    }
                }
                if (message.messageId != null && $Object.hasOwnProperty.call(message, "messageId"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.messageId = typeof message.messageId === "number" ? $BigInt(message.messageId) : $util.Long.fromBits(message.messageId.low >>> 0, message.messageId.high >>> 0, true).toBigInt();
                    else if (typeof message.messageId === "number")
                        object.messageId = options.longs === $String ? $String(message.messageId) : message.messageId;
                    else
                        object.messageId = options.longs === $String ? $util.Long.prototype.toString.call(message.messageId) : options.longs === $Number ? new $util.LongBits(message.messageId.low >>> 0, message.messageId.high >>> 0).toNumber(true) : message.messageId;
                if (message.messageJson != null && $Object.hasOwnProperty.call(message, "messageJson"))
                    object.messageJson = options.bytes === $String ? $util.base64.encode(message.messageJson, 0, message.messageJson.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.messageJson) : message.messageJson;
                return object;
            };

            /**
             * Converts this WebhookResult to JSON.
             * @function toJSON
             * @memberof gatefleet.v1.WebhookResult
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WebhookResult.prototype.toJSON = function() {
                return WebhookResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WebhookResult;
        })();

        return v1;
    })();

    return gatefleet;
})();

export {
  $root as default
};
