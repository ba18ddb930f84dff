// SPDX-License-Identifier: Apache-2.0
import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace gatefleet. */
export namespace gatefleet {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an ApiRequest.
         * @deprecated Use gatefleet.v1.ApiRequest.$Properties instead.
         */
        interface IApiRequest extends gatefleet.v1.ApiRequest.$Properties {
        }

        /** Represents an ApiRequest. */
        class ApiRequest {

            /**
             * Constructs a new ApiRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ApiRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ApiRequest options. */
            options?: (gatefleet.v1.CommandOptions.$Properties|null);

            /** ApiRequest method. */
            method: string;

            /** ApiRequest path. */
            path: string;

            /** ApiRequest query. */
            query: string;

            /** ApiRequest json. */
            json?: (Uint8Array|null);

            /** ApiRequest raw. */
            raw?: (gatefleet.v1.RawBody.$Properties|null);

            /** ApiRequest files. */
            files: gatefleet.v1.File.$Properties[];

            /** ApiRequest reason. */
            reason: string;

            /** ApiRequest priority. */
            priority: number;

            /** ApiRequest body. */
            body?: ("json"|"raw");

            /**
             * Creates a new ApiRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ApiRequest instance
             */
            static create(properties: gatefleet.v1.ApiRequest.$Shape): gatefleet.v1.ApiRequest & gatefleet.v1.ApiRequest.$Shape;
            static create(properties?: gatefleet.v1.ApiRequest.$Properties): gatefleet.v1.ApiRequest;

            /**
             * Encodes the specified ApiRequest message. Does not implicitly {@link gatefleet.v1.ApiRequest.verify|verify} messages.
             * @param message ApiRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ApiRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApiRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ApiRequest & gatefleet.v1.ApiRequest.$Shape} ApiRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ApiRequest & gatefleet.v1.ApiRequest.$Shape;

            /**
             * Creates an ApiRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ApiRequest
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ApiRequest;

            /**
             * Creates a plain object from an ApiRequest message. Also converts values to other types if specified.
             * @param message ApiRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ApiRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ApiRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ApiRequest {

            /** Properties of an ApiRequest. */
            interface $Properties {

                /** ApiRequest options */
                options?: (gatefleet.v1.CommandOptions.$Properties|null);

                /** ApiRequest method */
                method?: (string|null);

                /** ApiRequest path */
                path?: (string|null);

                /** ApiRequest query */
                query?: (string|null);

                /** ApiRequest json */
                json?: (Uint8Array|null);

                /** ApiRequest raw */
                raw?: (gatefleet.v1.RawBody.$Properties|null);

                /** ApiRequest files */
                files?: (gatefleet.v1.File.$Properties[]|null);

                /** ApiRequest reason */
                reason?: (string|null);

                /** ApiRequest priority */
                priority?: (number|null);

                /** ApiRequest body */
                body?: ("json"|"raw");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an ApiRequest. */
            type $Shape = {
              options?: gatefleet.v1.CommandOptions.$Shape|null;
              method?: string|null;
              path?: string|null;
              query?: string|null;
              json?: Uint8Array|null;
              raw?: gatefleet.v1.RawBody.$Shape|null;
              files?: gatefleet.v1.File.$Shape[]|null;
              reason?: string|null;
              priority?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; json?: null; raw?: null }|{ body?: "json"; json: Uint8Array; raw?: null }|{ body?: "raw"; json?: null; raw: gatefleet.v1.RawBody.$Shape })
            );
        }

        /**
         * Properties of a RawBody.
         * @deprecated Use gatefleet.v1.RawBody.$Properties instead.
         */
        interface IRawBody extends gatefleet.v1.RawBody.$Properties {
        }

        /** Represents a RawBody. */
        class RawBody {

            /**
             * Constructs a new RawBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.RawBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RawBody contentType. */
            contentType: string;

            /** RawBody content. */
            content: Uint8Array;

            /**
             * Creates a new RawBody instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RawBody instance
             */
            static create(properties: gatefleet.v1.RawBody.$Shape): gatefleet.v1.RawBody & gatefleet.v1.RawBody.$Shape;
            static create(properties?: gatefleet.v1.RawBody.$Properties): gatefleet.v1.RawBody;

            /**
             * Encodes the specified RawBody message. Does not implicitly {@link gatefleet.v1.RawBody.verify|verify} messages.
             * @param message RawBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.RawBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RawBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.RawBody & gatefleet.v1.RawBody.$Shape} RawBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.RawBody & gatefleet.v1.RawBody.$Shape;

            /**
             * Creates a RawBody message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RawBody
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.RawBody;

            /**
             * Creates a plain object from a RawBody message. Also converts values to other types if specified.
             * @param message RawBody
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.RawBody, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RawBody to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RawBody {

            /** Properties of a RawBody. */
            interface $Properties {

                /** RawBody contentType */
                contentType?: (string|null);

                /** RawBody content */
                content?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RawBody. */
            type $Shape = gatefleet.v1.RawBody.$Properties;
        }

        /**
         * Properties of a File.
         * @deprecated Use gatefleet.v1.File.$Properties instead.
         */
        interface IFile extends gatefleet.v1.File.$Properties {
        }

        /** Represents a File. */
        class File {

            /**
             * Constructs a new File.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.File.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** File name. */
            name: string;

            /** File contentType. */
            contentType: string;

            /** File content. */
            content: Uint8Array;

            /** File description. */
            description: string;

            /**
             * Creates a new File instance using the specified properties.
             * @param [properties] Properties to set
             * @returns File instance
             */
            static create(properties: gatefleet.v1.File.$Shape): gatefleet.v1.File & gatefleet.v1.File.$Shape;
            static create(properties?: gatefleet.v1.File.$Properties): gatefleet.v1.File;

            /**
             * Encodes the specified File message. Does not implicitly {@link gatefleet.v1.File.verify|verify} messages.
             * @param message File message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.File.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a File message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.File & gatefleet.v1.File.$Shape} File
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.File & gatefleet.v1.File.$Shape;

            /**
             * Creates a File message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns File
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.File;

            /**
             * Creates a plain object from a File message. Also converts values to other types if specified.
             * @param message File
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.File, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this File to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace File {

            /** Properties of a File. */
            interface $Properties {

                /** File name */
                name?: (string|null);

                /** File contentType */
                contentType?: (string|null);

                /** File content */
                content?: (Uint8Array|null);

                /** File description */
                description?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a File. */
            type $Shape = gatefleet.v1.File.$Properties;
        }

        /**
         * Properties of an ApiResponse.
         * @deprecated Use gatefleet.v1.ApiResponse.$Properties instead.
         */
        interface IApiResponse extends gatefleet.v1.ApiResponse.$Properties {
        }

        /** Represents an ApiResponse. */
        class ApiResponse {

            /**
             * Constructs a new ApiResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ApiResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ApiResponse status. */
            status: number;

            /** ApiResponse contentType. */
            contentType: string;

            /** ApiResponse body. */
            body: Uint8Array;

            /** ApiResponse waitedMs. */
            waitedMs: number;

            /**
             * Creates a new ApiResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ApiResponse instance
             */
            static create(properties: gatefleet.v1.ApiResponse.$Shape): gatefleet.v1.ApiResponse & gatefleet.v1.ApiResponse.$Shape;
            static create(properties?: gatefleet.v1.ApiResponse.$Properties): gatefleet.v1.ApiResponse;

            /**
             * Encodes the specified ApiResponse message. Does not implicitly {@link gatefleet.v1.ApiResponse.verify|verify} messages.
             * @param message ApiResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ApiResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ApiResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ApiResponse & gatefleet.v1.ApiResponse.$Shape} ApiResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ApiResponse & gatefleet.v1.ApiResponse.$Shape;

            /**
             * Creates an ApiResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ApiResponse
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ApiResponse;

            /**
             * Creates a plain object from an ApiResponse message. Also converts values to other types if specified.
             * @param message ApiResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ApiResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ApiResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ApiResponse {

            /** Properties of an ApiResponse. */
            interface $Properties {

                /** ApiResponse status */
                status?: (number|null);

                /** ApiResponse contentType */
                contentType?: (string|null);

                /** ApiResponse body */
                body?: (Uint8Array|null);

                /** ApiResponse waitedMs */
                waitedMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ApiResponse. */
            type $Shape = gatefleet.v1.ApiResponse.$Properties;
        }

        /**
         * Properties of a CommandOptions.
         * @deprecated Use gatefleet.v1.CommandOptions.$Properties instead.
         */
        interface ICommandOptions extends gatefleet.v1.CommandOptions.$Properties {
        }

        /** Represents a CommandOptions. */
        class CommandOptions {

            /**
             * Constructs a new CommandOptions.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.CommandOptions.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandOptions deadlineMs. */
            deadlineMs: (number|Long);

            /** CommandOptions idempotencyKey. */
            idempotencyKey: string;

            /** CommandOptions mayRepeat. */
            mayRepeat: boolean;

            /** CommandOptions traceparent. */
            traceparent: string;

            /**
             * Creates a new CommandOptions instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandOptions instance
             */
            static create(properties: gatefleet.v1.CommandOptions.$Shape): gatefleet.v1.CommandOptions & gatefleet.v1.CommandOptions.$Shape;
            static create(properties?: gatefleet.v1.CommandOptions.$Properties): gatefleet.v1.CommandOptions;

            /**
             * Encodes the specified CommandOptions message. Does not implicitly {@link gatefleet.v1.CommandOptions.verify|verify} messages.
             * @param message CommandOptions message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.CommandOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandOptions message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.CommandOptions & gatefleet.v1.CommandOptions.$Shape} CommandOptions
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.CommandOptions & gatefleet.v1.CommandOptions.$Shape;

            /**
             * Creates a CommandOptions message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandOptions
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.CommandOptions;

            /**
             * Creates a plain object from a CommandOptions message. Also converts values to other types if specified.
             * @param message CommandOptions
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.CommandOptions, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandOptions to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CommandOptions {

            /** Properties of a CommandOptions. */
            interface $Properties {

                /** CommandOptions deadlineMs */
                deadlineMs?: (number|Long|null);

                /** CommandOptions idempotencyKey */
                idempotencyKey?: (string|null);

                /** CommandOptions mayRepeat */
                mayRepeat?: (boolean|null);

                /** CommandOptions traceparent */
                traceparent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandOptions. */
            type $Shape = gatefleet.v1.CommandOptions.$Properties;
        }

        /**
         * Properties of a GatewayCommand.
         * @deprecated Use gatefleet.v1.GatewayCommand.$Properties instead.
         */
        interface IGatewayCommand extends gatefleet.v1.GatewayCommand.$Properties {
        }

        /** Represents a GatewayCommand. */
        class GatewayCommand {

            /**
             * Constructs a new GatewayCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.GatewayCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GatewayCommand options. */
            options?: (gatefleet.v1.CommandOptions.$Properties|null);

            /** GatewayCommand updatePresence. */
            updatePresence?: (gatefleet.v1.UpdatePresence.$Properties|null);

            /** GatewayCommand updateVoiceState. */
            updateVoiceState?: (gatefleet.v1.UpdateVoiceState.$Properties|null);

            /** GatewayCommand requestGuildMembers. */
            requestGuildMembers?: (gatefleet.v1.RequestGuildMembers.$Properties|null);

            /** GatewayCommand requestSoundboardSounds. */
            requestSoundboardSounds?: (gatefleet.v1.RequestSoundboardSounds.$Properties|null);

            /** GatewayCommand requestChannelInfo. */
            requestChannelInfo?: (gatefleet.v1.RequestChannelInfo.$Properties|null);

            /** GatewayCommand raw. */
            raw?: (gatefleet.v1.RawGatewayPayload.$Properties|null);

            /** GatewayCommand command. */
            command?: ("updatePresence"|"updateVoiceState"|"requestGuildMembers"|"requestSoundboardSounds"|"requestChannelInfo"|"raw");

            /**
             * Creates a new GatewayCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GatewayCommand instance
             */
            static create(properties: gatefleet.v1.GatewayCommand.$Shape): gatefleet.v1.GatewayCommand & gatefleet.v1.GatewayCommand.$Shape;
            static create(properties?: gatefleet.v1.GatewayCommand.$Properties): gatefleet.v1.GatewayCommand;

            /**
             * Encodes the specified GatewayCommand message. Does not implicitly {@link gatefleet.v1.GatewayCommand.verify|verify} messages.
             * @param message GatewayCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.GatewayCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GatewayCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.GatewayCommand & gatefleet.v1.GatewayCommand.$Shape} GatewayCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.GatewayCommand & gatefleet.v1.GatewayCommand.$Shape;

            /**
             * Creates a GatewayCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GatewayCommand
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.GatewayCommand;

            /**
             * Creates a plain object from a GatewayCommand message. Also converts values to other types if specified.
             * @param message GatewayCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.GatewayCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GatewayCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GatewayCommand {

            /** Properties of a GatewayCommand. */
            interface $Properties {

                /** GatewayCommand options */
                options?: (gatefleet.v1.CommandOptions.$Properties|null);

                /** GatewayCommand updatePresence */
                updatePresence?: (gatefleet.v1.UpdatePresence.$Properties|null);

                /** GatewayCommand updateVoiceState */
                updateVoiceState?: (gatefleet.v1.UpdateVoiceState.$Properties|null);

                /** GatewayCommand requestGuildMembers */
                requestGuildMembers?: (gatefleet.v1.RequestGuildMembers.$Properties|null);

                /** GatewayCommand requestSoundboardSounds */
                requestSoundboardSounds?: (gatefleet.v1.RequestSoundboardSounds.$Properties|null);

                /** GatewayCommand requestChannelInfo */
                requestChannelInfo?: (gatefleet.v1.RequestChannelInfo.$Properties|null);

                /** GatewayCommand raw */
                raw?: (gatefleet.v1.RawGatewayPayload.$Properties|null);

                /** GatewayCommand command */
                command?: ("updatePresence"|"updateVoiceState"|"requestGuildMembers"|"requestSoundboardSounds"|"requestChannelInfo"|"raw");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a GatewayCommand. */
            type $Shape = {
              options?: gatefleet.v1.CommandOptions.$Shape|null;
              updatePresence?: gatefleet.v1.UpdatePresence.$Shape|null;
              updateVoiceState?: gatefleet.v1.UpdateVoiceState.$Shape|null;
              requestGuildMembers?: gatefleet.v1.RequestGuildMembers.$Shape|null;
              requestSoundboardSounds?: gatefleet.v1.RequestSoundboardSounds.$Shape|null;
              requestChannelInfo?: gatefleet.v1.RequestChannelInfo.$Shape|null;
              raw?: gatefleet.v1.RawGatewayPayload.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "updatePresence"; updatePresence: gatefleet.v1.UpdatePresence.$Shape; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "updateVoiceState"; updatePresence?: null; updateVoiceState: gatefleet.v1.UpdateVoiceState.$Shape; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "requestGuildMembers"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers: gatefleet.v1.RequestGuildMembers.$Shape; requestSoundboardSounds?: null; requestChannelInfo?: null; raw?: null }|{ command?: "requestSoundboardSounds"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds: gatefleet.v1.RequestSoundboardSounds.$Shape; requestChannelInfo?: null; raw?: null }|{ command?: "requestChannelInfo"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo: gatefleet.v1.RequestChannelInfo.$Shape; raw?: null }|{ command?: "raw"; updatePresence?: null; updateVoiceState?: null; requestGuildMembers?: null; requestSoundboardSounds?: null; requestChannelInfo?: null; raw: gatefleet.v1.RawGatewayPayload.$Shape })
            );
        }

        /**
         * Properties of an UpdatePresence.
         * @deprecated Use gatefleet.v1.UpdatePresence.$Properties instead.
         */
        interface IUpdatePresence extends gatefleet.v1.UpdatePresence.$Properties {
        }

        /** Represents an UpdatePresence. */
        class UpdatePresence {

            /**
             * Constructs a new UpdatePresence.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.UpdatePresence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdatePresence sinceMs. */
            sinceMs?: (number|Long|null);

            /** UpdatePresence activitiesJson. */
            activitiesJson: Uint8Array[];

            /** UpdatePresence status. */
            status: string;

            /** UpdatePresence afk. */
            afk: boolean;

            /**
             * Creates a new UpdatePresence instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdatePresence instance
             */
            static create(properties: gatefleet.v1.UpdatePresence.$Shape): gatefleet.v1.UpdatePresence & gatefleet.v1.UpdatePresence.$Shape;
            static create(properties?: gatefleet.v1.UpdatePresence.$Properties): gatefleet.v1.UpdatePresence;

            /**
             * Encodes the specified UpdatePresence message. Does not implicitly {@link gatefleet.v1.UpdatePresence.verify|verify} messages.
             * @param message UpdatePresence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.UpdatePresence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdatePresence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.UpdatePresence & gatefleet.v1.UpdatePresence.$Shape} UpdatePresence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.UpdatePresence & gatefleet.v1.UpdatePresence.$Shape;

            /**
             * Creates an UpdatePresence message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdatePresence
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.UpdatePresence;

            /**
             * Creates a plain object from an UpdatePresence message. Also converts values to other types if specified.
             * @param message UpdatePresence
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.UpdatePresence, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdatePresence to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdatePresence {

            /** Properties of an UpdatePresence. */
            interface $Properties {

                /** UpdatePresence sinceMs */
                sinceMs?: (number|Long|null);

                /** UpdatePresence activitiesJson */
                activitiesJson?: (Uint8Array[]|null);

                /** UpdatePresence status */
                status?: (string|null);

                /** UpdatePresence afk */
                afk?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdatePresence. */
            type $Shape = gatefleet.v1.UpdatePresence.$Properties;
        }

        /**
         * Properties of an UpdateVoiceState.
         * @deprecated Use gatefleet.v1.UpdateVoiceState.$Properties instead.
         */
        interface IUpdateVoiceState extends gatefleet.v1.UpdateVoiceState.$Properties {
        }

        /** Represents an UpdateVoiceState. */
        class UpdateVoiceState {

            /**
             * Constructs a new UpdateVoiceState.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.UpdateVoiceState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateVoiceState guildId. */
            guildId: (number|Long);

            /** UpdateVoiceState channelId. */
            channelId?: (number|Long|null);

            /** UpdateVoiceState selfMute. */
            selfMute: boolean;

            /** UpdateVoiceState selfDeaf. */
            selfDeaf: boolean;

            /**
             * Creates a new UpdateVoiceState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateVoiceState instance
             */
            static create(properties: gatefleet.v1.UpdateVoiceState.$Shape): gatefleet.v1.UpdateVoiceState & gatefleet.v1.UpdateVoiceState.$Shape;
            static create(properties?: gatefleet.v1.UpdateVoiceState.$Properties): gatefleet.v1.UpdateVoiceState;

            /**
             * Encodes the specified UpdateVoiceState message. Does not implicitly {@link gatefleet.v1.UpdateVoiceState.verify|verify} messages.
             * @param message UpdateVoiceState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.UpdateVoiceState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateVoiceState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.UpdateVoiceState & gatefleet.v1.UpdateVoiceState.$Shape} UpdateVoiceState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.UpdateVoiceState & gatefleet.v1.UpdateVoiceState.$Shape;

            /**
             * Creates an UpdateVoiceState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdateVoiceState
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.UpdateVoiceState;

            /**
             * Creates a plain object from an UpdateVoiceState message. Also converts values to other types if specified.
             * @param message UpdateVoiceState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.UpdateVoiceState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdateVoiceState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdateVoiceState {

            /** Properties of an UpdateVoiceState. */
            interface $Properties {

                /** UpdateVoiceState guildId */
                guildId?: (number|Long|null);

                /** UpdateVoiceState channelId */
                channelId?: (number|Long|null);

                /** UpdateVoiceState selfMute */
                selfMute?: (boolean|null);

                /** UpdateVoiceState selfDeaf */
                selfDeaf?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateVoiceState. */
            type $Shape = gatefleet.v1.UpdateVoiceState.$Properties;
        }

        /**
         * Properties of a RequestGuildMembers.
         * @deprecated Use gatefleet.v1.RequestGuildMembers.$Properties instead.
         */
        interface IRequestGuildMembers extends gatefleet.v1.RequestGuildMembers.$Properties {
        }

        /** Represents a RequestGuildMembers. */
        class RequestGuildMembers {

            /**
             * Constructs a new RequestGuildMembers.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.RequestGuildMembers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestGuildMembers guildId. */
            guildId: (number|Long);

            /** RequestGuildMembers query. */
            query?: (string|null);

            /** RequestGuildMembers limit. */
            limit: number;

            /** RequestGuildMembers presences. */
            presences: boolean;

            /** RequestGuildMembers userIds. */
            userIds: (number|Long)[];

            /** RequestGuildMembers nonce. */
            nonce: string;

            /**
             * Creates a new RequestGuildMembers instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestGuildMembers instance
             */
            static create(properties: gatefleet.v1.RequestGuildMembers.$Shape): gatefleet.v1.RequestGuildMembers & gatefleet.v1.RequestGuildMembers.$Shape;
            static create(properties?: gatefleet.v1.RequestGuildMembers.$Properties): gatefleet.v1.RequestGuildMembers;

            /**
             * Encodes the specified RequestGuildMembers message. Does not implicitly {@link gatefleet.v1.RequestGuildMembers.verify|verify} messages.
             * @param message RequestGuildMembers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.RequestGuildMembers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestGuildMembers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.RequestGuildMembers & gatefleet.v1.RequestGuildMembers.$Shape} RequestGuildMembers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.RequestGuildMembers & gatefleet.v1.RequestGuildMembers.$Shape;

            /**
             * Creates a RequestGuildMembers message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestGuildMembers
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.RequestGuildMembers;

            /**
             * Creates a plain object from a RequestGuildMembers message. Also converts values to other types if specified.
             * @param message RequestGuildMembers
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.RequestGuildMembers, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestGuildMembers to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RequestGuildMembers {

            /** Properties of a RequestGuildMembers. */
            interface $Properties {

                /** RequestGuildMembers guildId */
                guildId?: (number|Long|null);

                /** RequestGuildMembers query */
                query?: (string|null);

                /** RequestGuildMembers limit */
                limit?: (number|null);

                /** RequestGuildMembers presences */
                presences?: (boolean|null);

                /** RequestGuildMembers userIds */
                userIds?: ((number|Long)[]|null);

                /** RequestGuildMembers nonce */
                nonce?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestGuildMembers. */
            type $Shape = gatefleet.v1.RequestGuildMembers.$Properties;
        }

        /**
         * Properties of a RequestSoundboardSounds.
         * @deprecated Use gatefleet.v1.RequestSoundboardSounds.$Properties instead.
         */
        interface IRequestSoundboardSounds extends gatefleet.v1.RequestSoundboardSounds.$Properties {
        }

        /** Represents a RequestSoundboardSounds. */
        class RequestSoundboardSounds {

            /**
             * Constructs a new RequestSoundboardSounds.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.RequestSoundboardSounds.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestSoundboardSounds guildIds. */
            guildIds: (number|Long)[];

            /**
             * Creates a new RequestSoundboardSounds instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestSoundboardSounds instance
             */
            static create(properties: gatefleet.v1.RequestSoundboardSounds.$Shape): gatefleet.v1.RequestSoundboardSounds & gatefleet.v1.RequestSoundboardSounds.$Shape;
            static create(properties?: gatefleet.v1.RequestSoundboardSounds.$Properties): gatefleet.v1.RequestSoundboardSounds;

            /**
             * Encodes the specified RequestSoundboardSounds message. Does not implicitly {@link gatefleet.v1.RequestSoundboardSounds.verify|verify} messages.
             * @param message RequestSoundboardSounds message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.RequestSoundboardSounds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestSoundboardSounds message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.RequestSoundboardSounds & gatefleet.v1.RequestSoundboardSounds.$Shape} RequestSoundboardSounds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.RequestSoundboardSounds & gatefleet.v1.RequestSoundboardSounds.$Shape;

            /**
             * Creates a RequestSoundboardSounds message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestSoundboardSounds
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.RequestSoundboardSounds;

            /**
             * Creates a plain object from a RequestSoundboardSounds message. Also converts values to other types if specified.
             * @param message RequestSoundboardSounds
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.RequestSoundboardSounds, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestSoundboardSounds to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RequestSoundboardSounds {

            /** Properties of a RequestSoundboardSounds. */
            interface $Properties {

                /** RequestSoundboardSounds guildIds */
                guildIds?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestSoundboardSounds. */
            type $Shape = gatefleet.v1.RequestSoundboardSounds.$Properties;
        }

        /**
         * Properties of a RequestChannelInfo.
         * @deprecated Use gatefleet.v1.RequestChannelInfo.$Properties instead.
         */
        interface IRequestChannelInfo extends gatefleet.v1.RequestChannelInfo.$Properties {
        }

        /** Represents a RequestChannelInfo. */
        class RequestChannelInfo {

            /**
             * Constructs a new RequestChannelInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.RequestChannelInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestChannelInfo guildId. */
            guildId: (number|Long);

            /** RequestChannelInfo fields. */
            fields: string[];

            /**
             * Creates a new RequestChannelInfo instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestChannelInfo instance
             */
            static create(properties: gatefleet.v1.RequestChannelInfo.$Shape): gatefleet.v1.RequestChannelInfo & gatefleet.v1.RequestChannelInfo.$Shape;
            static create(properties?: gatefleet.v1.RequestChannelInfo.$Properties): gatefleet.v1.RequestChannelInfo;

            /**
             * Encodes the specified RequestChannelInfo message. Does not implicitly {@link gatefleet.v1.RequestChannelInfo.verify|verify} messages.
             * @param message RequestChannelInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.RequestChannelInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestChannelInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.RequestChannelInfo & gatefleet.v1.RequestChannelInfo.$Shape} RequestChannelInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.RequestChannelInfo & gatefleet.v1.RequestChannelInfo.$Shape;

            /**
             * Creates a RequestChannelInfo message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestChannelInfo
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.RequestChannelInfo;

            /**
             * Creates a plain object from a RequestChannelInfo message. Also converts values to other types if specified.
             * @param message RequestChannelInfo
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.RequestChannelInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestChannelInfo to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RequestChannelInfo {

            /** Properties of a RequestChannelInfo. */
            interface $Properties {

                /** RequestChannelInfo guildId */
                guildId?: (number|Long|null);

                /** RequestChannelInfo fields */
                fields?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestChannelInfo. */
            type $Shape = gatefleet.v1.RequestChannelInfo.$Properties;
        }

        /**
         * Properties of a RawGatewayPayload.
         * @deprecated Use gatefleet.v1.RawGatewayPayload.$Properties instead.
         */
        interface IRawGatewayPayload extends gatefleet.v1.RawGatewayPayload.$Properties {
        }

        /** Represents a RawGatewayPayload. */
        class RawGatewayPayload {

            /**
             * Constructs a new RawGatewayPayload.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.RawGatewayPayload.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RawGatewayPayload op. */
            op: number;

            /** RawGatewayPayload dataJson. */
            dataJson: Uint8Array;

            /**
             * Creates a new RawGatewayPayload instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RawGatewayPayload instance
             */
            static create(properties: gatefleet.v1.RawGatewayPayload.$Shape): gatefleet.v1.RawGatewayPayload & gatefleet.v1.RawGatewayPayload.$Shape;
            static create(properties?: gatefleet.v1.RawGatewayPayload.$Properties): gatefleet.v1.RawGatewayPayload;

            /**
             * Encodes the specified RawGatewayPayload message. Does not implicitly {@link gatefleet.v1.RawGatewayPayload.verify|verify} messages.
             * @param message RawGatewayPayload message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.RawGatewayPayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RawGatewayPayload message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.RawGatewayPayload & gatefleet.v1.RawGatewayPayload.$Shape} RawGatewayPayload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.RawGatewayPayload & gatefleet.v1.RawGatewayPayload.$Shape;

            /**
             * Creates a RawGatewayPayload message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RawGatewayPayload
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.RawGatewayPayload;

            /**
             * Creates a plain object from a RawGatewayPayload message. Also converts values to other types if specified.
             * @param message RawGatewayPayload
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.RawGatewayPayload, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RawGatewayPayload to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RawGatewayPayload {

            /** Properties of a RawGatewayPayload. */
            interface $Properties {

                /** RawGatewayPayload op */
                op?: (number|null);

                /** RawGatewayPayload dataJson */
                dataJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RawGatewayPayload. */
            type $Shape = gatefleet.v1.RawGatewayPayload.$Properties;
        }

        /**
         * Properties of a GatewayCommandResult.
         * @deprecated Use gatefleet.v1.GatewayCommandResult.$Properties instead.
         */
        interface IGatewayCommandResult extends gatefleet.v1.GatewayCommandResult.$Properties {
        }

        /** Represents a GatewayCommandResult. */
        class GatewayCommandResult {

            /**
             * Constructs a new GatewayCommandResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.GatewayCommandResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GatewayCommandResult shardId. */
            shardId: number;

            /** GatewayCommandResult sentAtMs. */
            sentAtMs: (number|Long);

            /**
             * Creates a new GatewayCommandResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GatewayCommandResult instance
             */
            static create(properties: gatefleet.v1.GatewayCommandResult.$Shape): gatefleet.v1.GatewayCommandResult & gatefleet.v1.GatewayCommandResult.$Shape;
            static create(properties?: gatefleet.v1.GatewayCommandResult.$Properties): gatefleet.v1.GatewayCommandResult;

            /**
             * Encodes the specified GatewayCommandResult message. Does not implicitly {@link gatefleet.v1.GatewayCommandResult.verify|verify} messages.
             * @param message GatewayCommandResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.GatewayCommandResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GatewayCommandResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.GatewayCommandResult & gatefleet.v1.GatewayCommandResult.$Shape} GatewayCommandResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.GatewayCommandResult & gatefleet.v1.GatewayCommandResult.$Shape;

            /**
             * Creates a GatewayCommandResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GatewayCommandResult
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.GatewayCommandResult;

            /**
             * Creates a plain object from a GatewayCommandResult message. Also converts values to other types if specified.
             * @param message GatewayCommandResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.GatewayCommandResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GatewayCommandResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GatewayCommandResult {

            /** Properties of a GatewayCommandResult. */
            interface $Properties {

                /** GatewayCommandResult shardId */
                shardId?: (number|null);

                /** GatewayCommandResult sentAtMs */
                sentAtMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GatewayCommandResult. */
            type $Shape = gatefleet.v1.GatewayCommandResult.$Properties;
        }

        /**
         * Properties of a ControlCommand.
         * @deprecated Use gatefleet.v1.ControlCommand.$Properties instead.
         */
        interface IControlCommand extends gatefleet.v1.ControlCommand.$Properties {
        }

        /** Represents a ControlCommand. */
        class ControlCommand {

            /**
             * Constructs a new ControlCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ControlCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControlCommand options. */
            options?: (gatefleet.v1.CommandOptions.$Properties|null);

            /** ControlCommand restartShard. */
            restartShard?: (gatefleet.v1.RestartShard.$Properties|null);

            /** ControlCommand moveShard. */
            moveShard?: (gatefleet.v1.MoveShard.$Properties|null);

            /** ControlCommand drainReplica. */
            drainReplica?: (gatefleet.v1.DrainReplica.$Properties|null);

            /** ControlCommand reshard. */
            reshard?: (gatefleet.v1.Reshard.$Properties|null);

            /** ControlCommand command. */
            command?: ("restartShard"|"moveShard"|"drainReplica"|"reshard");

            /**
             * Creates a new ControlCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ControlCommand instance
             */
            static create(properties: gatefleet.v1.ControlCommand.$Shape): gatefleet.v1.ControlCommand & gatefleet.v1.ControlCommand.$Shape;
            static create(properties?: gatefleet.v1.ControlCommand.$Properties): gatefleet.v1.ControlCommand;

            /**
             * Encodes the specified ControlCommand message. Does not implicitly {@link gatefleet.v1.ControlCommand.verify|verify} messages.
             * @param message ControlCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ControlCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ControlCommand & gatefleet.v1.ControlCommand.$Shape} ControlCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ControlCommand & gatefleet.v1.ControlCommand.$Shape;

            /**
             * Creates a ControlCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ControlCommand
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ControlCommand;

            /**
             * Creates a plain object from a ControlCommand message. Also converts values to other types if specified.
             * @param message ControlCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ControlCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ControlCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ControlCommand {

            /** Properties of a ControlCommand. */
            interface $Properties {

                /** ControlCommand options */
                options?: (gatefleet.v1.CommandOptions.$Properties|null);

                /** ControlCommand restartShard */
                restartShard?: (gatefleet.v1.RestartShard.$Properties|null);

                /** ControlCommand moveShard */
                moveShard?: (gatefleet.v1.MoveShard.$Properties|null);

                /** ControlCommand drainReplica */
                drainReplica?: (gatefleet.v1.DrainReplica.$Properties|null);

                /** ControlCommand reshard */
                reshard?: (gatefleet.v1.Reshard.$Properties|null);

                /** ControlCommand command */
                command?: ("restartShard"|"moveShard"|"drainReplica"|"reshard");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ControlCommand. */
            type $Shape = {
              options?: gatefleet.v1.CommandOptions.$Shape|null;
              restartShard?: gatefleet.v1.RestartShard.$Shape|null;
              moveShard?: gatefleet.v1.MoveShard.$Shape|null;
              drainReplica?: gatefleet.v1.DrainReplica.$Shape|null;
              reshard?: gatefleet.v1.Reshard.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; restartShard?: null; moveShard?: null; drainReplica?: null; reshard?: null }|{ command?: "restartShard"; restartShard: gatefleet.v1.RestartShard.$Shape; moveShard?: null; drainReplica?: null; reshard?: null }|{ command?: "moveShard"; restartShard?: null; moveShard: gatefleet.v1.MoveShard.$Shape; drainReplica?: null; reshard?: null }|{ command?: "drainReplica"; restartShard?: null; moveShard?: null; drainReplica: gatefleet.v1.DrainReplica.$Shape; reshard?: null }|{ command?: "reshard"; restartShard?: null; moveShard?: null; drainReplica?: null; reshard: gatefleet.v1.Reshard.$Shape })
            );
        }

        /**
         * Properties of a RestartShard.
         * @deprecated Use gatefleet.v1.RestartShard.$Properties instead.
         */
        interface IRestartShard extends gatefleet.v1.RestartShard.$Properties {
        }

        /** Represents a RestartShard. */
        class RestartShard {

            /**
             * Constructs a new RestartShard.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.RestartShard.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RestartShard shardId. */
            shardId: number;

            /** RestartShard newSession. */
            newSession: boolean;

            /**
             * Creates a new RestartShard instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RestartShard instance
             */
            static create(properties: gatefleet.v1.RestartShard.$Shape): gatefleet.v1.RestartShard & gatefleet.v1.RestartShard.$Shape;
            static create(properties?: gatefleet.v1.RestartShard.$Properties): gatefleet.v1.RestartShard;

            /**
             * Encodes the specified RestartShard message. Does not implicitly {@link gatefleet.v1.RestartShard.verify|verify} messages.
             * @param message RestartShard message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.RestartShard.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RestartShard message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.RestartShard & gatefleet.v1.RestartShard.$Shape} RestartShard
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.RestartShard & gatefleet.v1.RestartShard.$Shape;

            /**
             * Creates a RestartShard message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RestartShard
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.RestartShard;

            /**
             * Creates a plain object from a RestartShard message. Also converts values to other types if specified.
             * @param message RestartShard
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.RestartShard, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RestartShard to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RestartShard {

            /** Properties of a RestartShard. */
            interface $Properties {

                /** RestartShard shardId */
                shardId?: (number|null);

                /** RestartShard newSession */
                newSession?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RestartShard. */
            type $Shape = gatefleet.v1.RestartShard.$Properties;
        }

        /**
         * Properties of a MoveShard.
         * @deprecated Use gatefleet.v1.MoveShard.$Properties instead.
         */
        interface IMoveShard extends gatefleet.v1.MoveShard.$Properties {
        }

        /** Represents a MoveShard. */
        class MoveShard {

            /**
             * Constructs a new MoveShard.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.MoveShard.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MoveShard shardId. */
            shardId: number;

            /** MoveShard toReplica. */
            toReplica: string;

            /**
             * Creates a new MoveShard instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MoveShard instance
             */
            static create(properties: gatefleet.v1.MoveShard.$Shape): gatefleet.v1.MoveShard & gatefleet.v1.MoveShard.$Shape;
            static create(properties?: gatefleet.v1.MoveShard.$Properties): gatefleet.v1.MoveShard;

            /**
             * Encodes the specified MoveShard message. Does not implicitly {@link gatefleet.v1.MoveShard.verify|verify} messages.
             * @param message MoveShard message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.MoveShard.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MoveShard message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.MoveShard & gatefleet.v1.MoveShard.$Shape} MoveShard
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.MoveShard & gatefleet.v1.MoveShard.$Shape;

            /**
             * Creates a MoveShard message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MoveShard
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.MoveShard;

            /**
             * Creates a plain object from a MoveShard message. Also converts values to other types if specified.
             * @param message MoveShard
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.MoveShard, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MoveShard to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MoveShard {

            /** Properties of a MoveShard. */
            interface $Properties {

                /** MoveShard shardId */
                shardId?: (number|null);

                /** MoveShard toReplica */
                toReplica?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MoveShard. */
            type $Shape = gatefleet.v1.MoveShard.$Properties;
        }

        /**
         * Properties of a DrainReplica.
         * @deprecated Use gatefleet.v1.DrainReplica.$Properties instead.
         */
        interface IDrainReplica extends gatefleet.v1.DrainReplica.$Properties {
        }

        /** Represents a DrainReplica. */
        class DrainReplica {

            /**
             * Constructs a new DrainReplica.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.DrainReplica.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrainReplica replica. */
            replica: string;

            /**
             * Creates a new DrainReplica instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DrainReplica instance
             */
            static create(properties: gatefleet.v1.DrainReplica.$Shape): gatefleet.v1.DrainReplica & gatefleet.v1.DrainReplica.$Shape;
            static create(properties?: gatefleet.v1.DrainReplica.$Properties): gatefleet.v1.DrainReplica;

            /**
             * Encodes the specified DrainReplica message. Does not implicitly {@link gatefleet.v1.DrainReplica.verify|verify} messages.
             * @param message DrainReplica message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.DrainReplica.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrainReplica message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.DrainReplica & gatefleet.v1.DrainReplica.$Shape} DrainReplica
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.DrainReplica & gatefleet.v1.DrainReplica.$Shape;

            /**
             * Creates a DrainReplica message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DrainReplica
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.DrainReplica;

            /**
             * Creates a plain object from a DrainReplica message. Also converts values to other types if specified.
             * @param message DrainReplica
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.DrainReplica, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DrainReplica to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DrainReplica {

            /** Properties of a DrainReplica. */
            interface $Properties {

                /** DrainReplica replica */
                replica?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrainReplica. */
            type $Shape = gatefleet.v1.DrainReplica.$Properties;
        }

        /**
         * Properties of a Reshard.
         * @deprecated Use gatefleet.v1.Reshard.$Properties instead.
         */
        interface IReshard extends gatefleet.v1.Reshard.$Properties {
        }

        /** Represents a Reshard. */
        class Reshard {

            /**
             * Constructs a new Reshard.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.Reshard.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reshard shardCount. */
            shardCount: number;

            /**
             * Creates a new Reshard instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reshard instance
             */
            static create(properties: gatefleet.v1.Reshard.$Shape): gatefleet.v1.Reshard & gatefleet.v1.Reshard.$Shape;
            static create(properties?: gatefleet.v1.Reshard.$Properties): gatefleet.v1.Reshard;

            /**
             * Encodes the specified Reshard message. Does not implicitly {@link gatefleet.v1.Reshard.verify|verify} messages.
             * @param message Reshard message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.Reshard.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reshard message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.Reshard & gatefleet.v1.Reshard.$Shape} Reshard
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.Reshard & gatefleet.v1.Reshard.$Shape;

            /**
             * Creates a Reshard message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reshard
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.Reshard;

            /**
             * Creates a plain object from a Reshard message. Also converts values to other types if specified.
             * @param message Reshard
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.Reshard, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reshard to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reshard {

            /** Properties of a Reshard. */
            interface $Properties {

                /** Reshard shardCount */
                shardCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reshard. */
            type $Shape = gatefleet.v1.Reshard.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use gatefleet.v1.Event.$Properties instead.
         */
        interface IEvent extends gatefleet.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event id. */
            id: string;

            /** Event dedupeKey. */
            dedupeKey: string;

            /** Event source. */
            source: gatefleet.v1.Source;

            /** Event name. */
            name: string;

            /** Event applicationId. */
            applicationId: (number|Long);

            /** Event shardId. */
            shardId: number;

            /** Event shardCount. */
            shardCount: number;

            /** Event generation. */
            generation: number;

            /** Event sequence. */
            sequence: (number|Long);

            /** Event guildId. */
            guildId: (number|Long);

            /** Event channelId. */
            channelId: (number|Long);

            /** Event userId. */
            userId: (number|Long);

            /** Event receivedAtUs. */
            receivedAtUs: (number|Long);

            /** Event replayed. */
            replayed: boolean;

            /** Event traceparent. */
            traceparent: string;

            /** Event fence. */
            fence: (number|Long);

            /** Event interaction. */
            interaction?: (gatefleet.v1.Interaction.$Properties|null);

            /** Event guildCreateReason. */
            guildCreateReason: gatefleet.v1.GuildCreateReason;

            /** Event fleet. */
            fleet?: (gatefleet.v1.FleetEvent.$Properties|null);

            /** Event data. */
            data: Uint8Array;

            /** Event deadlineMs. */
            deadlineMs: (number|Long);

            /**
             * Creates a new Event instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Event instance
             */
            static create(properties: gatefleet.v1.Event.$Shape): gatefleet.v1.Event & gatefleet.v1.Event.$Shape;
            static create(properties?: gatefleet.v1.Event.$Properties): gatefleet.v1.Event;

            /**
             * Encodes the specified Event message. Does not implicitly {@link gatefleet.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.Event & gatefleet.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.Event & gatefleet.v1.Event.$Shape;

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event id */
                id?: (string|null);

                /** Event dedupeKey */
                dedupeKey?: (string|null);

                /** Event source */
                source?: (gatefleet.v1.Source|null);

                /** Event name */
                name?: (string|null);

                /** Event applicationId */
                applicationId?: (number|Long|null);

                /** Event shardId */
                shardId?: (number|null);

                /** Event shardCount */
                shardCount?: (number|null);

                /** Event generation */
                generation?: (number|null);

                /** Event sequence */
                sequence?: (number|Long|null);

                /** Event guildId */
                guildId?: (number|Long|null);

                /** Event channelId */
                channelId?: (number|Long|null);

                /** Event userId */
                userId?: (number|Long|null);

                /** Event receivedAtUs */
                receivedAtUs?: (number|Long|null);

                /** Event replayed */
                replayed?: (boolean|null);

                /** Event traceparent */
                traceparent?: (string|null);

                /** Event fence */
                fence?: (number|Long|null);

                /** Event interaction */
                interaction?: (gatefleet.v1.Interaction.$Properties|null);

                /** Event guildCreateReason */
                guildCreateReason?: (gatefleet.v1.GuildCreateReason|null);

                /** Event fleet */
                fleet?: (gatefleet.v1.FleetEvent.$Properties|null);

                /** Event data */
                data?: (Uint8Array|null);

                /** Event deadlineMs */
                deadlineMs?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Event. */
            type $Shape = {
              id?: string|null;
              dedupeKey?: string|null;
              source?: gatefleet.v1.Source|null;
              name?: string|null;
              applicationId?: number|Long|null;
              shardId?: number|null;
              shardCount?: number|null;
              generation?: number|null;
              sequence?: number|Long|null;
              guildId?: number|Long|null;
              channelId?: number|Long|null;
              userId?: number|Long|null;
              receivedAtUs?: number|Long|null;
              replayed?: boolean|null;
              traceparent?: string|null;
              fence?: number|Long|null;
              interaction?: gatefleet.v1.Interaction.$Shape|null;
              guildCreateReason?: gatefleet.v1.GuildCreateReason|null;
              fleet?: gatefleet.v1.FleetEvent.$Shape|null;
              data?: Uint8Array|null;
              deadlineMs?: number|Long|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an EventBatch.
         * @deprecated Use gatefleet.v1.EventBatch.$Properties instead.
         */
        interface IEventBatch extends gatefleet.v1.EventBatch.$Properties {
        }

        /** Represents an EventBatch. */
        class EventBatch {

            /**
             * Constructs a new EventBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.EventBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventBatch events. */
            events: gatefleet.v1.Event.$Properties[];

            /**
             * Creates a new EventBatch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventBatch instance
             */
            static create(properties: gatefleet.v1.EventBatch.$Shape): gatefleet.v1.EventBatch & gatefleet.v1.EventBatch.$Shape;
            static create(properties?: gatefleet.v1.EventBatch.$Properties): gatefleet.v1.EventBatch;

            /**
             * Encodes the specified EventBatch message. Does not implicitly {@link gatefleet.v1.EventBatch.verify|verify} messages.
             * @param message EventBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.EventBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.EventBatch & gatefleet.v1.EventBatch.$Shape} EventBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.EventBatch & gatefleet.v1.EventBatch.$Shape;

            /**
             * Creates an EventBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EventBatch
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.EventBatch;

            /**
             * Creates a plain object from an EventBatch message. Also converts values to other types if specified.
             * @param message EventBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.EventBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EventBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EventBatch {

            /** Properties of an EventBatch. */
            interface $Properties {

                /** EventBatch events */
                events?: (gatefleet.v1.Event.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventBatch. */
            type $Shape = {
              events?: gatefleet.v1.Event.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /** Source enum. */
        enum Source {

            /** SOURCE_UNSPECIFIED value */
            SOURCE_UNSPECIFIED = 0,

            /** SOURCE_WS value */
            SOURCE_WS = 1,

            /** SOURCE_HTTP value */
            SOURCE_HTTP = 2,

            /** SOURCE_VOICE value */
            SOURCE_VOICE = 3,

            /** SOURCE_WEBHOOK value */
            SOURCE_WEBHOOK = 4,

            /** SOURCE_FLEET value */
            SOURCE_FLEET = 5,

            /** SOURCE_APP value */
            SOURCE_APP = 6
        }

        /** GuildCreateReason enum. */
        enum GuildCreateReason {

            /** GUILD_CREATE_REASON_UNSPECIFIED value */
            GUILD_CREATE_REASON_UNSPECIFIED = 0,

            /** GUILD_CREATE_REASON_STARTUP value */
            GUILD_CREATE_REASON_STARTUP = 1,

            /** GUILD_CREATE_REASON_AVAILABLE_AGAIN value */
            GUILD_CREATE_REASON_AVAILABLE_AGAIN = 2,

            /** GUILD_CREATE_REASON_JOINED value */
            GUILD_CREATE_REASON_JOINED = 3
        }

        /**
         * Properties of an Interaction.
         * @deprecated Use gatefleet.v1.Interaction.$Properties instead.
         */
        interface IInteraction extends gatefleet.v1.Interaction.$Properties {
        }

        /** Represents an Interaction. */
        class Interaction {

            /**
             * Constructs a new Interaction.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.Interaction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Interaction id. */
            id: (number|Long);

            /** Interaction kind. */
            kind: gatefleet.v1.InteractionKind;

            /** Interaction commandPath. */
            commandPath: string[];

            /** Interaction customId. */
            customId: string;

            /** Interaction commandId. */
            commandId: (number|Long);

            /** Interaction replyRoutingKey. */
            replyRoutingKey: string;

            /**
             * Creates a new Interaction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Interaction instance
             */
            static create(properties: gatefleet.v1.Interaction.$Shape): gatefleet.v1.Interaction & gatefleet.v1.Interaction.$Shape;
            static create(properties?: gatefleet.v1.Interaction.$Properties): gatefleet.v1.Interaction;

            /**
             * Encodes the specified Interaction message. Does not implicitly {@link gatefleet.v1.Interaction.verify|verify} messages.
             * @param message Interaction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.Interaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Interaction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.Interaction & gatefleet.v1.Interaction.$Shape} Interaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.Interaction & gatefleet.v1.Interaction.$Shape;

            /**
             * Creates an Interaction message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Interaction
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.Interaction;

            /**
             * Creates a plain object from an Interaction message. Also converts values to other types if specified.
             * @param message Interaction
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.Interaction, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Interaction to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Interaction {

            /** Properties of an Interaction. */
            interface $Properties {

                /** Interaction id */
                id?: (number|Long|null);

                /** Interaction kind */
                kind?: (gatefleet.v1.InteractionKind|null);

                /** Interaction commandPath */
                commandPath?: (string[]|null);

                /** Interaction customId */
                customId?: (string|null);

                /** Interaction commandId */
                commandId?: (number|Long|null);

                /** Interaction replyRoutingKey */
                replyRoutingKey?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Interaction. */
            type $Shape = gatefleet.v1.Interaction.$Properties;
        }

        /** InteractionKind enum. */
        enum InteractionKind {

            /** INTERACTION_KIND_UNSPECIFIED value */
            INTERACTION_KIND_UNSPECIFIED = 0,

            /** INTERACTION_KIND_PING value */
            INTERACTION_KIND_PING = 1,

            /** INTERACTION_KIND_COMMAND value */
            INTERACTION_KIND_COMMAND = 2,

            /** INTERACTION_KIND_USER value */
            INTERACTION_KIND_USER = 3,

            /** INTERACTION_KIND_MESSAGE value */
            INTERACTION_KIND_MESSAGE = 4,

            /** INTERACTION_KIND_AUTOCOMPLETE value */
            INTERACTION_KIND_AUTOCOMPLETE = 5,

            /** INTERACTION_KIND_COMPONENT value */
            INTERACTION_KIND_COMPONENT = 6,

            /** INTERACTION_KIND_MODAL value */
            INTERACTION_KIND_MODAL = 7
        }

        /**
         * Properties of a FleetEvent.
         * @deprecated Use gatefleet.v1.FleetEvent.$Properties instead.
         */
        interface IFleetEvent extends gatefleet.v1.FleetEvent.$Properties {
        }

        /** Represents a FleetEvent. */
        class FleetEvent {

            /**
             * Constructs a new FleetEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.FleetEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FleetEvent shardReady. */
            shardReady?: (gatefleet.v1.ShardReady.$Properties|null);

            /** FleetEvent shardResumed. */
            shardResumed?: (gatefleet.v1.ShardResumed.$Properties|null);

            /** FleetEvent shardGap. */
            shardGap?: (gatefleet.v1.ShardGap.$Properties|null);

            /** FleetEvent shardParked. */
            shardParked?: (gatefleet.v1.ShardParked.$Properties|null);

            /** FleetEvent eventOversize. */
            eventOversize?: (gatefleet.v1.EventOversize.$Properties|null);

            /** FleetEvent eventRefused. */
            eventRefused?: (gatefleet.v1.EventRefused.$Properties|null);

            /** FleetEvent kind. */
            kind?: ("shardReady"|"shardResumed"|"shardGap"|"shardParked"|"eventOversize"|"eventRefused");

            /**
             * Creates a new FleetEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FleetEvent instance
             */
            static create(properties: gatefleet.v1.FleetEvent.$Shape): gatefleet.v1.FleetEvent & gatefleet.v1.FleetEvent.$Shape;
            static create(properties?: gatefleet.v1.FleetEvent.$Properties): gatefleet.v1.FleetEvent;

            /**
             * Encodes the specified FleetEvent message. Does not implicitly {@link gatefleet.v1.FleetEvent.verify|verify} messages.
             * @param message FleetEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.FleetEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FleetEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.FleetEvent & gatefleet.v1.FleetEvent.$Shape} FleetEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.FleetEvent & gatefleet.v1.FleetEvent.$Shape;

            /**
             * Creates a FleetEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FleetEvent
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.FleetEvent;

            /**
             * Creates a plain object from a FleetEvent message. Also converts values to other types if specified.
             * @param message FleetEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.FleetEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FleetEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FleetEvent {

            /** Properties of a FleetEvent. */
            interface $Properties {

                /** FleetEvent shardReady */
                shardReady?: (gatefleet.v1.ShardReady.$Properties|null);

                /** FleetEvent shardResumed */
                shardResumed?: (gatefleet.v1.ShardResumed.$Properties|null);

                /** FleetEvent shardGap */
                shardGap?: (gatefleet.v1.ShardGap.$Properties|null);

                /** FleetEvent shardParked */
                shardParked?: (gatefleet.v1.ShardParked.$Properties|null);

                /** FleetEvent eventOversize */
                eventOversize?: (gatefleet.v1.EventOversize.$Properties|null);

                /** FleetEvent eventRefused */
                eventRefused?: (gatefleet.v1.EventRefused.$Properties|null);

                /** FleetEvent kind */
                kind?: ("shardReady"|"shardResumed"|"shardGap"|"shardParked"|"eventOversize"|"eventRefused");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a FleetEvent. */
            type $Shape = {
              shardReady?: gatefleet.v1.ShardReady.$Shape|null;
              shardResumed?: gatefleet.v1.ShardResumed.$Shape|null;
              shardGap?: gatefleet.v1.ShardGap.$Shape|null;
              shardParked?: gatefleet.v1.ShardParked.$Shape|null;
              eventOversize?: gatefleet.v1.EventOversize.$Shape|null;
              eventRefused?: gatefleet.v1.EventRefused.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardReady"; shardReady: gatefleet.v1.ShardReady.$Shape; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardResumed"; shardReady?: null; shardResumed: gatefleet.v1.ShardResumed.$Shape; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardGap"; shardReady?: null; shardResumed?: null; shardGap: gatefleet.v1.ShardGap.$Shape; shardParked?: null; eventOversize?: null; eventRefused?: null }|{ kind?: "shardParked"; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked: gatefleet.v1.ShardParked.$Shape; eventOversize?: null; eventRefused?: null }|{ kind?: "eventOversize"; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize: gatefleet.v1.EventOversize.$Shape; eventRefused?: null }|{ kind?: "eventRefused"; shardReady?: null; shardResumed?: null; shardGap?: null; shardParked?: null; eventOversize?: null; eventRefused: gatefleet.v1.EventRefused.$Shape })
            );
        }

        /**
         * Properties of a ShardReady.
         * @deprecated Use gatefleet.v1.ShardReady.$Properties instead.
         */
        interface IShardReady extends gatefleet.v1.ShardReady.$Properties {
        }

        /** Represents a ShardReady. */
        class ShardReady {

            /**
             * Constructs a new ShardReady.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ShardReady.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShardReady sessionHash. */
            sessionHash: string;

            /** ShardReady guildCount. */
            guildCount: number;

            /** ShardReady cause. */
            cause: gatefleet.v1.GapCause;

            /**
             * Creates a new ShardReady instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShardReady instance
             */
            static create(properties: gatefleet.v1.ShardReady.$Shape): gatefleet.v1.ShardReady & gatefleet.v1.ShardReady.$Shape;
            static create(properties?: gatefleet.v1.ShardReady.$Properties): gatefleet.v1.ShardReady;

            /**
             * Encodes the specified ShardReady message. Does not implicitly {@link gatefleet.v1.ShardReady.verify|verify} messages.
             * @param message ShardReady message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ShardReady.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShardReady message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardReady & gatefleet.v1.ShardReady.$Shape} ShardReady
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ShardReady & gatefleet.v1.ShardReady.$Shape;

            /**
             * Creates a ShardReady message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShardReady
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ShardReady;

            /**
             * Creates a plain object from a ShardReady message. Also converts values to other types if specified.
             * @param message ShardReady
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ShardReady, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShardReady to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShardReady {

            /** Properties of a ShardReady. */
            interface $Properties {

                /** ShardReady sessionHash */
                sessionHash?: (string|null);

                /** ShardReady guildCount */
                guildCount?: (number|null);

                /** ShardReady cause */
                cause?: (gatefleet.v1.GapCause|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShardReady. */
            type $Shape = gatefleet.v1.ShardReady.$Properties;
        }

        /**
         * Properties of a ShardResumed.
         * @deprecated Use gatefleet.v1.ShardResumed.$Properties instead.
         */
        interface IShardResumed extends gatefleet.v1.ShardResumed.$Properties {
        }

        /** Represents a ShardResumed. */
        class ShardResumed {

            /**
             * Constructs a new ShardResumed.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ShardResumed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShardResumed sessionHash. */
            sessionHash: string;

            /** ShardResumed resumedFrom. */
            resumedFrom: (number|Long);

            /** ShardResumed replayedCount. */
            replayedCount: number;

            /** ShardResumed interruptionMs. */
            interruptionMs: number;

            /**
             * Creates a new ShardResumed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShardResumed instance
             */
            static create(properties: gatefleet.v1.ShardResumed.$Shape): gatefleet.v1.ShardResumed & gatefleet.v1.ShardResumed.$Shape;
            static create(properties?: gatefleet.v1.ShardResumed.$Properties): gatefleet.v1.ShardResumed;

            /**
             * Encodes the specified ShardResumed message. Does not implicitly {@link gatefleet.v1.ShardResumed.verify|verify} messages.
             * @param message ShardResumed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ShardResumed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShardResumed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardResumed & gatefleet.v1.ShardResumed.$Shape} ShardResumed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ShardResumed & gatefleet.v1.ShardResumed.$Shape;

            /**
             * Creates a ShardResumed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShardResumed
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ShardResumed;

            /**
             * Creates a plain object from a ShardResumed message. Also converts values to other types if specified.
             * @param message ShardResumed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ShardResumed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShardResumed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShardResumed {

            /** Properties of a ShardResumed. */
            interface $Properties {

                /** ShardResumed sessionHash */
                sessionHash?: (string|null);

                /** ShardResumed resumedFrom */
                resumedFrom?: (number|Long|null);

                /** ShardResumed replayedCount */
                replayedCount?: (number|null);

                /** ShardResumed interruptionMs */
                interruptionMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShardResumed. */
            type $Shape = gatefleet.v1.ShardResumed.$Properties;
        }

        /**
         * Properties of a ShardGap.
         * @deprecated Use gatefleet.v1.ShardGap.$Properties instead.
         */
        interface IShardGap extends gatefleet.v1.ShardGap.$Properties {
        }

        /** Represents a ShardGap. */
        class ShardGap {

            /**
             * Constructs a new ShardGap.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ShardGap.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShardGap sessionHash. */
            sessionHash: string;

            /** ShardGap lastCommittedSequence. */
            lastCommittedSequence: (number|Long);

            /** ShardGap fromMs. */
            fromMs: (number|Long);

            /** ShardGap toMs. */
            toMs: (number|Long);

            /** ShardGap cause. */
            cause: gatefleet.v1.GapCause;

            /** ShardGap closeCode. */
            closeCode: number;

            /**
             * Creates a new ShardGap instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShardGap instance
             */
            static create(properties: gatefleet.v1.ShardGap.$Shape): gatefleet.v1.ShardGap & gatefleet.v1.ShardGap.$Shape;
            static create(properties?: gatefleet.v1.ShardGap.$Properties): gatefleet.v1.ShardGap;

            /**
             * Encodes the specified ShardGap message. Does not implicitly {@link gatefleet.v1.ShardGap.verify|verify} messages.
             * @param message ShardGap message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ShardGap.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShardGap message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardGap & gatefleet.v1.ShardGap.$Shape} ShardGap
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ShardGap & gatefleet.v1.ShardGap.$Shape;

            /**
             * Creates a ShardGap message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShardGap
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ShardGap;

            /**
             * Creates a plain object from a ShardGap message. Also converts values to other types if specified.
             * @param message ShardGap
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ShardGap, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShardGap to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShardGap {

            /** Properties of a ShardGap. */
            interface $Properties {

                /** ShardGap sessionHash */
                sessionHash?: (string|null);

                /** ShardGap lastCommittedSequence */
                lastCommittedSequence?: (number|Long|null);

                /** ShardGap fromMs */
                fromMs?: (number|Long|null);

                /** ShardGap toMs */
                toMs?: (number|Long|null);

                /** ShardGap cause */
                cause?: (gatefleet.v1.GapCause|null);

                /** ShardGap closeCode */
                closeCode?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShardGap. */
            type $Shape = gatefleet.v1.ShardGap.$Properties;
        }

        /** GapCause enum. */
        enum GapCause {

            /** GAP_CAUSE_UNSPECIFIED value */
            GAP_CAUSE_UNSPECIFIED = 0,

            /** GAP_CAUSE_FIRST_START value */
            GAP_CAUSE_FIRST_START = 1,

            /** GAP_CAUSE_RESUME_REFUSED value */
            GAP_CAUSE_RESUME_REFUSED = 2,

            /** GAP_CAUSE_SESSION_INVALIDATED value */
            GAP_CAUSE_SESSION_INVALIDATED = 3,

            /** GAP_CAUSE_CLOSE_CODE value */
            GAP_CAUSE_CLOSE_CODE = 4,

            /** GAP_CAUSE_FINGERPRINT_CHANGED value */
            GAP_CAUSE_FINGERPRINT_CHANGED = 5,

            /** GAP_CAUSE_RESUME_LOOP value */
            GAP_CAUSE_RESUME_LOOP = 6,

            /** GAP_CAUSE_SESSION_RECORD_LOST value */
            GAP_CAUSE_SESSION_RECORD_LOST = 7
        }

        /**
         * Properties of a ShardParked.
         * @deprecated Use gatefleet.v1.ShardParked.$Properties instead.
         */
        interface IShardParked extends gatefleet.v1.ShardParked.$Properties {
        }

        /** Represents a ShardParked. */
        class ShardParked {

            /**
             * Constructs a new ShardParked.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ShardParked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShardParked closeCode. */
            closeCode: number;

            /** ShardParked message. */
            message: string;

            /**
             * Creates a new ShardParked instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ShardParked instance
             */
            static create(properties: gatefleet.v1.ShardParked.$Shape): gatefleet.v1.ShardParked & gatefleet.v1.ShardParked.$Shape;
            static create(properties?: gatefleet.v1.ShardParked.$Properties): gatefleet.v1.ShardParked;

            /**
             * Encodes the specified ShardParked message. Does not implicitly {@link gatefleet.v1.ShardParked.verify|verify} messages.
             * @param message ShardParked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ShardParked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShardParked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ShardParked & gatefleet.v1.ShardParked.$Shape} ShardParked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ShardParked & gatefleet.v1.ShardParked.$Shape;

            /**
             * Creates a ShardParked message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ShardParked
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ShardParked;

            /**
             * Creates a plain object from a ShardParked message. Also converts values to other types if specified.
             * @param message ShardParked
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ShardParked, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ShardParked to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ShardParked {

            /** Properties of a ShardParked. */
            interface $Properties {

                /** ShardParked closeCode */
                closeCode?: (number|null);

                /** ShardParked message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShardParked. */
            type $Shape = gatefleet.v1.ShardParked.$Properties;
        }

        /**
         * Properties of an EventOversize.
         * @deprecated Use gatefleet.v1.EventOversize.$Properties instead.
         */
        interface IEventOversize extends gatefleet.v1.EventOversize.$Properties {
        }

        /** Represents an EventOversize. */
        class EventOversize {

            /**
             * Constructs a new EventOversize.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.EventOversize.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventOversize eventId. */
            eventId: string;

            /** EventOversize name. */
            name: string;

            /** EventOversize sequence. */
            sequence: (number|Long);

            /** EventOversize guildId. */
            guildId: (number|Long);

            /** EventOversize channelId. */
            channelId: (number|Long);

            /** EventOversize sizeBytes. */
            sizeBytes: (number|Long);

            /**
             * Creates a new EventOversize instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventOversize instance
             */
            static create(properties: gatefleet.v1.EventOversize.$Shape): gatefleet.v1.EventOversize & gatefleet.v1.EventOversize.$Shape;
            static create(properties?: gatefleet.v1.EventOversize.$Properties): gatefleet.v1.EventOversize;

            /**
             * Encodes the specified EventOversize message. Does not implicitly {@link gatefleet.v1.EventOversize.verify|verify} messages.
             * @param message EventOversize message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.EventOversize.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventOversize message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.EventOversize & gatefleet.v1.EventOversize.$Shape} EventOversize
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.EventOversize & gatefleet.v1.EventOversize.$Shape;

            /**
             * Creates an EventOversize message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EventOversize
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.EventOversize;

            /**
             * Creates a plain object from an EventOversize message. Also converts values to other types if specified.
             * @param message EventOversize
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.EventOversize, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EventOversize to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EventOversize {

            /** Properties of an EventOversize. */
            interface $Properties {

                /** EventOversize eventId */
                eventId?: (string|null);

                /** EventOversize name */
                name?: (string|null);

                /** EventOversize sequence */
                sequence?: (number|Long|null);

                /** EventOversize guildId */
                guildId?: (number|Long|null);

                /** EventOversize channelId */
                channelId?: (number|Long|null);

                /** EventOversize sizeBytes */
                sizeBytes?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventOversize. */
            type $Shape = gatefleet.v1.EventOversize.$Properties;
        }

        /**
         * Properties of an EventRefused.
         * @deprecated Use gatefleet.v1.EventRefused.$Properties instead.
         */
        interface IEventRefused extends gatefleet.v1.EventRefused.$Properties {
        }

        /** Represents an EventRefused. */
        class EventRefused {

            /**
             * Constructs a new EventRefused.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.EventRefused.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventRefused eventId. */
            eventId: string;

            /** EventRefused name. */
            name: string;

            /** EventRefused sequence. */
            sequence: (number|Long);

            /** EventRefused guildId. */
            guildId: (number|Long);

            /** EventRefused routingKey. */
            routingKey: string;

            /** EventRefused attempts. */
            attempts: number;

            /**
             * Creates a new EventRefused instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventRefused instance
             */
            static create(properties: gatefleet.v1.EventRefused.$Shape): gatefleet.v1.EventRefused & gatefleet.v1.EventRefused.$Shape;
            static create(properties?: gatefleet.v1.EventRefused.$Properties): gatefleet.v1.EventRefused;

            /**
             * Encodes the specified EventRefused message. Does not implicitly {@link gatefleet.v1.EventRefused.verify|verify} messages.
             * @param message EventRefused message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.EventRefused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventRefused message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.EventRefused & gatefleet.v1.EventRefused.$Shape} EventRefused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.EventRefused & gatefleet.v1.EventRefused.$Shape;

            /**
             * Creates an EventRefused message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EventRefused
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.EventRefused;

            /**
             * Creates a plain object from an EventRefused message. Also converts values to other types if specified.
             * @param message EventRefused
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.EventRefused, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EventRefused to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EventRefused {

            /** Properties of an EventRefused. */
            interface $Properties {

                /** EventRefused eventId */
                eventId?: (string|null);

                /** EventRefused name */
                name?: (string|null);

                /** EventRefused sequence */
                sequence?: (number|Long|null);

                /** EventRefused guildId */
                guildId?: (number|Long|null);

                /** EventRefused routingKey */
                routingKey?: (string|null);

                /** EventRefused attempts */
                attempts?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventRefused. */
            type $Shape = gatefleet.v1.EventRefused.$Properties;
        }

        /**
         * Properties of a DeadLetter.
         * @deprecated Use gatefleet.v1.DeadLetter.$Properties instead.
         */
        interface IDeadLetter extends gatefleet.v1.DeadLetter.$Properties {
        }

        /** Represents a DeadLetter. */
        class DeadLetter {

            /**
             * Constructs a new DeadLetter.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.DeadLetter.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeadLetter reason. */
            reason: string;

            /** DeadLetter code. */
            code: gatefleet.v1.ErrorCode;

            /** DeadLetter exchange. */
            exchange: string;

            /** DeadLetter routingKey. */
            routingKey: string;

            /** DeadLetter type. */
            type: string;

            /** DeadLetter body. */
            body: Uint8Array;

            /** DeadLetter deadAtMs. */
            deadAtMs: (number|Long);

            /** DeadLetter messageId. */
            messageId: string;

            /**
             * Creates a new DeadLetter instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeadLetter instance
             */
            static create(properties: gatefleet.v1.DeadLetter.$Shape): gatefleet.v1.DeadLetter & gatefleet.v1.DeadLetter.$Shape;
            static create(properties?: gatefleet.v1.DeadLetter.$Properties): gatefleet.v1.DeadLetter;

            /**
             * Encodes the specified DeadLetter message. Does not implicitly {@link gatefleet.v1.DeadLetter.verify|verify} messages.
             * @param message DeadLetter message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.DeadLetter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeadLetter message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.DeadLetter & gatefleet.v1.DeadLetter.$Shape} DeadLetter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.DeadLetter & gatefleet.v1.DeadLetter.$Shape;

            /**
             * Creates a DeadLetter message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeadLetter
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.DeadLetter;

            /**
             * Creates a plain object from a DeadLetter message. Also converts values to other types if specified.
             * @param message DeadLetter
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.DeadLetter, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeadLetter to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeadLetter {

            /** Properties of a DeadLetter. */
            interface $Properties {

                /** DeadLetter reason */
                reason?: (string|null);

                /** DeadLetter code */
                code?: (gatefleet.v1.ErrorCode|null);

                /** DeadLetter exchange */
                exchange?: (string|null);

                /** DeadLetter routingKey */
                routingKey?: (string|null);

                /** DeadLetter type */
                type?: (string|null);

                /** DeadLetter body */
                body?: (Uint8Array|null);

                /** DeadLetter deadAtMs */
                deadAtMs?: (number|Long|null);

                /** DeadLetter messageId */
                messageId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeadLetter. */
            type $Shape = gatefleet.v1.DeadLetter.$Properties;
        }

        /** ErrorCode enum. */
        enum ErrorCode {

            /** ERROR_CODE_UNSPECIFIED value */
            ERROR_CODE_UNSPECIFIED = 0,

            /** ERROR_CODE_INVALID_ARGUMENT value */
            ERROR_CODE_INVALID_ARGUMENT = 1,

            /** ERROR_CODE_NOT_FOUND value */
            ERROR_CODE_NOT_FOUND = 2,

            /** ERROR_CODE_UNROUTABLE value */
            ERROR_CODE_UNROUTABLE = 3,

            /** ERROR_CODE_WRONG_PARTITION value */
            ERROR_CODE_WRONG_PARTITION = 4,

            /** ERROR_CODE_TOO_LARGE value */
            ERROR_CODE_TOO_LARGE = 5,

            /** ERROR_CODE_FORBIDDEN_OPCODE value */
            ERROR_CODE_FORBIDDEN_OPCODE = 6,

            /** ERROR_CODE_DEADLINE_EXCEEDED value */
            ERROR_CODE_DEADLINE_EXCEEDED = 7,

            /** ERROR_CODE_OVERFLOW value */
            ERROR_CODE_OVERFLOW = 8,

            /** ERROR_CODE_UNAVAILABLE value */
            ERROR_CODE_UNAVAILABLE = 9,

            /** ERROR_CODE_OUTCOME_UNKNOWN value */
            ERROR_CODE_OUTCOME_UNKNOWN = 10,

            /** ERROR_CODE_DISCORD value */
            ERROR_CODE_DISCORD = 11,

            /** ERROR_CODE_RATE_LIMITED value */
            ERROR_CODE_RATE_LIMITED = 12,

            /** ERROR_CODE_PERMISSION_DENIED value */
            ERROR_CODE_PERMISSION_DENIED = 13,

            /** ERROR_CODE_CONFLICT value */
            ERROR_CODE_CONFLICT = 14,

            /** ERROR_CODE_INTERNAL value */
            ERROR_CODE_INTERNAL = 15,

            /** ERROR_CODE_BROKER_REFUSED value */
            ERROR_CODE_BROKER_REFUSED = 16
        }

        /**
         * Properties of an InteractionReply.
         * @deprecated Use gatefleet.v1.InteractionReply.$Properties instead.
         */
        interface IInteractionReply extends gatefleet.v1.InteractionReply.$Properties {
        }

        /** Represents an InteractionReply. */
        class InteractionReply {

            /**
             * Constructs a new InteractionReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.InteractionReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InteractionReply options. */
            options?: (gatefleet.v1.CommandOptions.$Properties|null);

            /** InteractionReply interactionId. */
            interactionId: (number|Long);

            /** InteractionReply callback. */
            callback?: (gatefleet.v1.InteractionCallback.$Properties|null);

            /** InteractionReply editOriginal. */
            editOriginal?: (gatefleet.v1.InteractionMessage.$Properties|null);

            /** InteractionReply followUp. */
            followUp?: (gatefleet.v1.InteractionMessage.$Properties|null);

            /** InteractionReply deleteOriginal. */
            deleteOriginal?: (gatefleet.v1.DeleteOriginal.$Properties|null);

            /** InteractionReply reply. */
            reply?: ("callback"|"editOriginal"|"followUp"|"deleteOriginal");

            /**
             * Creates a new InteractionReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InteractionReply instance
             */
            static create(properties: gatefleet.v1.InteractionReply.$Shape): gatefleet.v1.InteractionReply & gatefleet.v1.InteractionReply.$Shape;
            static create(properties?: gatefleet.v1.InteractionReply.$Properties): gatefleet.v1.InteractionReply;

            /**
             * Encodes the specified InteractionReply message. Does not implicitly {@link gatefleet.v1.InteractionReply.verify|verify} messages.
             * @param message InteractionReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.InteractionReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InteractionReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionReply & gatefleet.v1.InteractionReply.$Shape} InteractionReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.InteractionReply & gatefleet.v1.InteractionReply.$Shape;

            /**
             * Creates an InteractionReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InteractionReply
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.InteractionReply;

            /**
             * Creates a plain object from an InteractionReply message. Also converts values to other types if specified.
             * @param message InteractionReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.InteractionReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InteractionReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InteractionReply {

            /** Properties of an InteractionReply. */
            interface $Properties {

                /** InteractionReply options */
                options?: (gatefleet.v1.CommandOptions.$Properties|null);

                /** InteractionReply interactionId */
                interactionId?: (number|Long|null);

                /** InteractionReply callback */
                callback?: (gatefleet.v1.InteractionCallback.$Properties|null);

                /** InteractionReply editOriginal */
                editOriginal?: (gatefleet.v1.InteractionMessage.$Properties|null);

                /** InteractionReply followUp */
                followUp?: (gatefleet.v1.InteractionMessage.$Properties|null);

                /** InteractionReply deleteOriginal */
                deleteOriginal?: (gatefleet.v1.DeleteOriginal.$Properties|null);

                /** InteractionReply reply */
                reply?: ("callback"|"editOriginal"|"followUp"|"deleteOriginal");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an InteractionReply. */
            type $Shape = {
              options?: gatefleet.v1.CommandOptions.$Shape|null;
              interactionId?: number|Long|null;
              callback?: gatefleet.v1.InteractionCallback.$Shape|null;
              editOriginal?: gatefleet.v1.InteractionMessage.$Shape|null;
              followUp?: gatefleet.v1.InteractionMessage.$Shape|null;
              deleteOriginal?: gatefleet.v1.DeleteOriginal.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ reply?: undefined; callback?: null; editOriginal?: null; followUp?: null; deleteOriginal?: null }|{ reply?: "callback"; callback: gatefleet.v1.InteractionCallback.$Shape; editOriginal?: null; followUp?: null; deleteOriginal?: null }|{ reply?: "editOriginal"; callback?: null; editOriginal: gatefleet.v1.InteractionMessage.$Shape; followUp?: null; deleteOriginal?: null }|{ reply?: "followUp"; callback?: null; editOriginal?: null; followUp: gatefleet.v1.InteractionMessage.$Shape; deleteOriginal?: null }|{ reply?: "deleteOriginal"; callback?: null; editOriginal?: null; followUp?: null; deleteOriginal: gatefleet.v1.DeleteOriginal.$Shape })
            );
        }

        /**
         * Properties of an InteractionCallback.
         * @deprecated Use gatefleet.v1.InteractionCallback.$Properties instead.
         */
        interface IInteractionCallback extends gatefleet.v1.InteractionCallback.$Properties {
        }

        /** Represents an InteractionCallback. */
        class InteractionCallback {

            /**
             * Constructs a new InteractionCallback.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.InteractionCallback.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InteractionCallback type. */
            type: number;

            /** InteractionCallback dataJson. */
            dataJson: Uint8Array;

            /** InteractionCallback files. */
            files: gatefleet.v1.File.$Properties[];

            /** InteractionCallback withResponse. */
            withResponse: boolean;

            /**
             * Creates a new InteractionCallback instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InteractionCallback instance
             */
            static create(properties: gatefleet.v1.InteractionCallback.$Shape): gatefleet.v1.InteractionCallback & gatefleet.v1.InteractionCallback.$Shape;
            static create(properties?: gatefleet.v1.InteractionCallback.$Properties): gatefleet.v1.InteractionCallback;

            /**
             * Encodes the specified InteractionCallback message. Does not implicitly {@link gatefleet.v1.InteractionCallback.verify|verify} messages.
             * @param message InteractionCallback message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.InteractionCallback.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InteractionCallback message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionCallback & gatefleet.v1.InteractionCallback.$Shape} InteractionCallback
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.InteractionCallback & gatefleet.v1.InteractionCallback.$Shape;

            /**
             * Creates an InteractionCallback message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InteractionCallback
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.InteractionCallback;

            /**
             * Creates a plain object from an InteractionCallback message. Also converts values to other types if specified.
             * @param message InteractionCallback
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.InteractionCallback, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InteractionCallback to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InteractionCallback {

            /** Properties of an InteractionCallback. */
            interface $Properties {

                /** InteractionCallback type */
                type?: (number|null);

                /** InteractionCallback dataJson */
                dataJson?: (Uint8Array|null);

                /** InteractionCallback files */
                files?: (gatefleet.v1.File.$Properties[]|null);

                /** InteractionCallback withResponse */
                withResponse?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InteractionCallback. */
            type $Shape = gatefleet.v1.InteractionCallback.$Properties;
        }

        /**
         * Properties of an InteractionMessage.
         * @deprecated Use gatefleet.v1.InteractionMessage.$Properties instead.
         */
        interface IInteractionMessage extends gatefleet.v1.InteractionMessage.$Properties {
        }

        /** Represents an InteractionMessage. */
        class InteractionMessage {

            /**
             * Constructs a new InteractionMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.InteractionMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InteractionMessage dataJson. */
            dataJson: Uint8Array;

            /** InteractionMessage files. */
            files: gatefleet.v1.File.$Properties[];

            /** InteractionMessage messageId. */
            messageId: (number|Long);

            /**
             * Creates a new InteractionMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InteractionMessage instance
             */
            static create(properties: gatefleet.v1.InteractionMessage.$Shape): gatefleet.v1.InteractionMessage & gatefleet.v1.InteractionMessage.$Shape;
            static create(properties?: gatefleet.v1.InteractionMessage.$Properties): gatefleet.v1.InteractionMessage;

            /**
             * Encodes the specified InteractionMessage message. Does not implicitly {@link gatefleet.v1.InteractionMessage.verify|verify} messages.
             * @param message InteractionMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.InteractionMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InteractionMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionMessage & gatefleet.v1.InteractionMessage.$Shape} InteractionMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.InteractionMessage & gatefleet.v1.InteractionMessage.$Shape;

            /**
             * Creates an InteractionMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InteractionMessage
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.InteractionMessage;

            /**
             * Creates a plain object from an InteractionMessage message. Also converts values to other types if specified.
             * @param message InteractionMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.InteractionMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InteractionMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InteractionMessage {

            /** Properties of an InteractionMessage. */
            interface $Properties {

                /** InteractionMessage dataJson */
                dataJson?: (Uint8Array|null);

                /** InteractionMessage files */
                files?: (gatefleet.v1.File.$Properties[]|null);

                /** InteractionMessage messageId */
                messageId?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InteractionMessage. */
            type $Shape = gatefleet.v1.InteractionMessage.$Properties;
        }

        /**
         * Properties of a DeleteOriginal.
         * @deprecated Use gatefleet.v1.DeleteOriginal.$Properties instead.
         */
        interface IDeleteOriginal extends gatefleet.v1.DeleteOriginal.$Properties {
        }

        /** Represents a DeleteOriginal. */
        class DeleteOriginal {

            /**
             * Constructs a new DeleteOriginal.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.DeleteOriginal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DeleteOriginal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteOriginal instance
             */
            static create(properties: gatefleet.v1.DeleteOriginal.$Shape): gatefleet.v1.DeleteOriginal & gatefleet.v1.DeleteOriginal.$Shape;
            static create(properties?: gatefleet.v1.DeleteOriginal.$Properties): gatefleet.v1.DeleteOriginal;

            /**
             * Encodes the specified DeleteOriginal message. Does not implicitly {@link gatefleet.v1.DeleteOriginal.verify|verify} messages.
             * @param message DeleteOriginal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.DeleteOriginal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteOriginal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.DeleteOriginal & gatefleet.v1.DeleteOriginal.$Shape} DeleteOriginal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.DeleteOriginal & gatefleet.v1.DeleteOriginal.$Shape;

            /**
             * Creates a DeleteOriginal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteOriginal
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.DeleteOriginal;

            /**
             * Creates a plain object from a DeleteOriginal message. Also converts values to other types if specified.
             * @param message DeleteOriginal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.DeleteOriginal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteOriginal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteOriginal {

            /** Properties of a DeleteOriginal. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteOriginal. */
            type $Shape = gatefleet.v1.DeleteOriginal.$Properties;
        }

        /**
         * Properties of an InteractionReplyResult.
         * @deprecated Use gatefleet.v1.InteractionReplyResult.$Properties instead.
         */
        interface IInteractionReplyResult extends gatefleet.v1.InteractionReplyResult.$Properties {
        }

        /** Represents an InteractionReplyResult. */
        class InteractionReplyResult {

            /**
             * Constructs a new InteractionReplyResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.InteractionReplyResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InteractionReplyResult delivery. */
            delivery: gatefleet.v1.InteractionReplyResult.Delivery;

            /** InteractionReplyResult responseJson. */
            responseJson: Uint8Array;

            /**
             * Creates a new InteractionReplyResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InteractionReplyResult instance
             */
            static create(properties: gatefleet.v1.InteractionReplyResult.$Shape): gatefleet.v1.InteractionReplyResult & gatefleet.v1.InteractionReplyResult.$Shape;
            static create(properties?: gatefleet.v1.InteractionReplyResult.$Properties): gatefleet.v1.InteractionReplyResult;

            /**
             * Encodes the specified InteractionReplyResult message. Does not implicitly {@link gatefleet.v1.InteractionReplyResult.verify|verify} messages.
             * @param message InteractionReplyResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.InteractionReplyResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InteractionReplyResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.InteractionReplyResult & gatefleet.v1.InteractionReplyResult.$Shape} InteractionReplyResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.InteractionReplyResult & gatefleet.v1.InteractionReplyResult.$Shape;

            /**
             * Creates an InteractionReplyResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns InteractionReplyResult
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.InteractionReplyResult;

            /**
             * Creates a plain object from an InteractionReplyResult message. Also converts values to other types if specified.
             * @param message InteractionReplyResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.InteractionReplyResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this InteractionReplyResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace InteractionReplyResult {

            /** Properties of an InteractionReplyResult. */
            interface $Properties {

                /** InteractionReplyResult delivery */
                delivery?: (gatefleet.v1.InteractionReplyResult.Delivery|null);

                /** InteractionReplyResult responseJson */
                responseJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InteractionReplyResult. */
            type $Shape = gatefleet.v1.InteractionReplyResult.$Properties;

            /** Delivery enum. */
            enum Delivery {

                /** DELIVERY_UNSPECIFIED value */
                DELIVERY_UNSPECIFIED = 0,

                /** DELIVERY_HTTP_RESPONSE value */
                DELIVERY_HTTP_RESPONSE = 1,

                /** DELIVERY_CALLBACK value */
                DELIVERY_CALLBACK = 2,

                /** DELIVERY_EDIT value */
                DELIVERY_EDIT = 3,

                /** DELIVERY_FOLLOW_UP value */
                DELIVERY_FOLLOW_UP = 4
            }
        }

        /**
         * Properties of a Reply.
         * @deprecated Use gatefleet.v1.Reply.$Properties instead.
         */
        interface IReply extends gatefleet.v1.Reply.$Properties {
        }

        /** Represents a Reply. */
        class Reply {

            /**
             * Constructs a new Reply.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.Reply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reply error. */
            error?: (gatefleet.v1.Error.$Properties|null);

            /** Reply gateway. */
            gateway?: (gatefleet.v1.GatewayCommandResult.$Properties|null);

            /** Reply api. */
            api?: (gatefleet.v1.ApiResponse.$Properties|null);

            /** Reply webhook. */
            webhook?: (gatefleet.v1.WebhookResult.$Properties|null);

            /** Reply voice. */
            voice?: (gatefleet.v1.VoiceResult.$Properties|null);

            /** Reply interaction. */
            interaction?: (gatefleet.v1.InteractionReplyResult.$Properties|null);

            /** Reply control. */
            control?: (gatefleet.v1.ControlResult.$Properties|null);

            /** Reply outcome. */
            outcome?: ("error"|"gateway"|"api"|"webhook"|"voice"|"interaction"|"control");

            /**
             * Creates a new Reply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reply instance
             */
            static create(properties: gatefleet.v1.Reply.$Shape): gatefleet.v1.Reply & gatefleet.v1.Reply.$Shape;
            static create(properties?: gatefleet.v1.Reply.$Properties): gatefleet.v1.Reply;

            /**
             * Encodes the specified Reply message. Does not implicitly {@link gatefleet.v1.Reply.verify|verify} messages.
             * @param message Reply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.Reply & gatefleet.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.Reply & gatefleet.v1.Reply.$Shape;

            /**
             * Creates a Reply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reply
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.Reply;

            /**
             * Creates a plain object from a Reply message. Also converts values to other types if specified.
             * @param message Reply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.Reply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reply {

            /** Properties of a Reply. */
            interface $Properties {

                /** Reply error */
                error?: (gatefleet.v1.Error.$Properties|null);

                /** Reply gateway */
                gateway?: (gatefleet.v1.GatewayCommandResult.$Properties|null);

                /** Reply api */
                api?: (gatefleet.v1.ApiResponse.$Properties|null);

                /** Reply webhook */
                webhook?: (gatefleet.v1.WebhookResult.$Properties|null);

                /** Reply voice */
                voice?: (gatefleet.v1.VoiceResult.$Properties|null);

                /** Reply interaction */
                interaction?: (gatefleet.v1.InteractionReplyResult.$Properties|null);

                /** Reply control */
                control?: (gatefleet.v1.ControlResult.$Properties|null);

                /** Reply outcome */
                outcome?: ("error"|"gateway"|"api"|"webhook"|"voice"|"interaction"|"control");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Reply. */
            type $Shape = {
              error?: gatefleet.v1.Error.$Shape|null;
              gateway?: gatefleet.v1.GatewayCommandResult.$Shape|null;
              api?: gatefleet.v1.ApiResponse.$Shape|null;
              webhook?: gatefleet.v1.WebhookResult.$Shape|null;
              voice?: gatefleet.v1.VoiceResult.$Shape|null;
              interaction?: gatefleet.v1.InteractionReplyResult.$Shape|null;
              control?: gatefleet.v1.ControlResult.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ outcome?: undefined; error?: null; gateway?: null; api?: null; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "error"; error: gatefleet.v1.Error.$Shape; gateway?: null; api?: null; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "gateway"; error?: null; gateway: gatefleet.v1.GatewayCommandResult.$Shape; api?: null; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "api"; error?: null; gateway?: null; api: gatefleet.v1.ApiResponse.$Shape; webhook?: null; voice?: null; interaction?: null; control?: null }|{ outcome?: "webhook"; error?: null; gateway?: null; api?: null; webhook: gatefleet.v1.WebhookResult.$Shape; voice?: null; interaction?: null; control?: null }|{ outcome?: "voice"; error?: null; gateway?: null; api?: null; webhook?: null; voice: gatefleet.v1.VoiceResult.$Shape; interaction?: null; control?: null }|{ outcome?: "interaction"; error?: null; gateway?: null; api?: null; webhook?: null; voice?: null; interaction: gatefleet.v1.InteractionReplyResult.$Shape; control?: null }|{ outcome?: "control"; error?: null; gateway?: null; api?: null; webhook?: null; voice?: null; interaction?: null; control: gatefleet.v1.ControlResult.$Shape })
            );
        }

        /**
         * Properties of an Error.
         * @deprecated Use gatefleet.v1.Error.$Properties instead.
         */
        interface IError extends gatefleet.v1.Error.$Properties {
        }

        /** Represents an Error. */
        class Error {

            /**
             * Constructs a new Error.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.Error.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Error code. */
            code: gatefleet.v1.ErrorCode;

            /** Error message. */
            message: string;

            /** Error retryable. */
            retryable: boolean;

            /** Error retryAfterMs. */
            retryAfterMs: number;

            /** Error discord. */
            discord?: (gatefleet.v1.DiscordError.$Properties|null);

            /**
             * Creates a new Error instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Error instance
             */
            static create(properties: gatefleet.v1.Error.$Shape): gatefleet.v1.Error & gatefleet.v1.Error.$Shape;
            static create(properties?: gatefleet.v1.Error.$Properties): gatefleet.v1.Error;

            /**
             * Encodes the specified Error message. Does not implicitly {@link gatefleet.v1.Error.verify|verify} messages.
             * @param message Error message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.Error & gatefleet.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.Error & gatefleet.v1.Error.$Shape;

            /**
             * Creates an Error message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Error
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.Error;

            /**
             * Creates a plain object from an Error message. Also converts values to other types if specified.
             * @param message Error
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.Error, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Error to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Error {

            /** Properties of an Error. */
            interface $Properties {

                /** Error code */
                code?: (gatefleet.v1.ErrorCode|null);

                /** Error message */
                message?: (string|null);

                /** Error retryable */
                retryable?: (boolean|null);

                /** Error retryAfterMs */
                retryAfterMs?: (number|null);

                /** Error discord */
                discord?: (gatefleet.v1.DiscordError.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Error. */
            type $Shape = gatefleet.v1.Error.$Properties;
        }

        /**
         * Properties of a DiscordError.
         * @deprecated Use gatefleet.v1.DiscordError.$Properties instead.
         */
        interface IDiscordError extends gatefleet.v1.DiscordError.$Properties {
        }

        /** Represents a DiscordError. */
        class DiscordError {

            /**
             * Constructs a new DiscordError.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.DiscordError.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DiscordError status. */
            status: number;

            /** DiscordError code. */
            code: number;

            /** DiscordError message. */
            message: string;

            /** DiscordError errorsJson. */
            errorsJson: Uint8Array;

            /**
             * Creates a new DiscordError instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DiscordError instance
             */
            static create(properties: gatefleet.v1.DiscordError.$Shape): gatefleet.v1.DiscordError & gatefleet.v1.DiscordError.$Shape;
            static create(properties?: gatefleet.v1.DiscordError.$Properties): gatefleet.v1.DiscordError;

            /**
             * Encodes the specified DiscordError message. Does not implicitly {@link gatefleet.v1.DiscordError.verify|verify} messages.
             * @param message DiscordError message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.DiscordError.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DiscordError message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.DiscordError & gatefleet.v1.DiscordError.$Shape} DiscordError
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.DiscordError & gatefleet.v1.DiscordError.$Shape;

            /**
             * Creates a DiscordError message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DiscordError
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.DiscordError;

            /**
             * Creates a plain object from a DiscordError message. Also converts values to other types if specified.
             * @param message DiscordError
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.DiscordError, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DiscordError to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DiscordError {

            /** Properties of a DiscordError. */
            interface $Properties {

                /** DiscordError status */
                status?: (number|null);

                /** DiscordError code */
                code?: (number|null);

                /** DiscordError message */
                message?: (string|null);

                /** DiscordError errorsJson */
                errorsJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DiscordError. */
            type $Shape = gatefleet.v1.DiscordError.$Properties;
        }

        /**
         * Properties of a ControlResult.
         * @deprecated Use gatefleet.v1.ControlResult.$Properties instead.
         */
        interface IControlResult extends gatefleet.v1.ControlResult.$Properties {
        }

        /** Represents a ControlResult. */
        class ControlResult {

            /**
             * Constructs a new ControlResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ControlResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControlResult message. */
            message: string;

            /**
             * Creates a new ControlResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ControlResult instance
             */
            static create(properties: gatefleet.v1.ControlResult.$Shape): gatefleet.v1.ControlResult & gatefleet.v1.ControlResult.$Shape;
            static create(properties?: gatefleet.v1.ControlResult.$Properties): gatefleet.v1.ControlResult;

            /**
             * Encodes the specified ControlResult message. Does not implicitly {@link gatefleet.v1.ControlResult.verify|verify} messages.
             * @param message ControlResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ControlResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ControlResult & gatefleet.v1.ControlResult.$Shape} ControlResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ControlResult & gatefleet.v1.ControlResult.$Shape;

            /**
             * Creates a ControlResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ControlResult
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ControlResult;

            /**
             * Creates a plain object from a ControlResult message. Also converts values to other types if specified.
             * @param message ControlResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ControlResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ControlResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ControlResult {

            /** Properties of a ControlResult. */
            interface $Properties {

                /** ControlResult message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControlResult. */
            type $Shape = gatefleet.v1.ControlResult.$Properties;
        }

        /**
         * Properties of a VoiceCommand.
         * @deprecated Use gatefleet.v1.VoiceCommand.$Properties instead.
         */
        interface IVoiceCommand extends gatefleet.v1.VoiceCommand.$Properties {
        }

        /** Represents a VoiceCommand. */
        class VoiceCommand {

            /**
             * Constructs a new VoiceCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.VoiceCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VoiceCommand options. */
            options?: (gatefleet.v1.CommandOptions.$Properties|null);

            /** VoiceCommand guildId. */
            guildId: (number|Long);

            /** VoiceCommand connect. */
            connect?: (gatefleet.v1.VoiceConnect.$Properties|null);

            /** VoiceCommand disconnect. */
            disconnect?: (gatefleet.v1.VoiceDisconnect.$Properties|null);

            /** VoiceCommand updatePlayer. */
            updatePlayer?: (gatefleet.v1.UpdatePlayer.$Properties|null);

            /** VoiceCommand destroyPlayer. */
            destroyPlayer?: (gatefleet.v1.DestroyPlayer.$Properties|null);

            /** VoiceCommand getPlayer. */
            getPlayer?: (gatefleet.v1.GetPlayer.$Properties|null);

            /** VoiceCommand movePlayer. */
            movePlayer?: (gatefleet.v1.MovePlayer.$Properties|null);

            /** VoiceCommand loadTracks. */
            loadTracks?: (gatefleet.v1.LoadTracks.$Properties|null);

            /** VoiceCommand nodeCall. */
            nodeCall?: (gatefleet.v1.NodeCall.$Properties|null);

            /** VoiceCommand command. */
            command?: ("connect"|"disconnect"|"updatePlayer"|"destroyPlayer"|"getPlayer"|"movePlayer"|"loadTracks"|"nodeCall");

            /**
             * Creates a new VoiceCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VoiceCommand instance
             */
            static create(properties: gatefleet.v1.VoiceCommand.$Shape): gatefleet.v1.VoiceCommand & gatefleet.v1.VoiceCommand.$Shape;
            static create(properties?: gatefleet.v1.VoiceCommand.$Properties): gatefleet.v1.VoiceCommand;

            /**
             * Encodes the specified VoiceCommand message. Does not implicitly {@link gatefleet.v1.VoiceCommand.verify|verify} messages.
             * @param message VoiceCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.VoiceCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VoiceCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceCommand & gatefleet.v1.VoiceCommand.$Shape} VoiceCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.VoiceCommand & gatefleet.v1.VoiceCommand.$Shape;

            /**
             * Creates a VoiceCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VoiceCommand
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.VoiceCommand;

            /**
             * Creates a plain object from a VoiceCommand message. Also converts values to other types if specified.
             * @param message VoiceCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.VoiceCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VoiceCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VoiceCommand {

            /** Properties of a VoiceCommand. */
            interface $Properties {

                /** VoiceCommand options */
                options?: (gatefleet.v1.CommandOptions.$Properties|null);

                /** VoiceCommand guildId */
                guildId?: (number|Long|null);

                /** VoiceCommand connect */
                connect?: (gatefleet.v1.VoiceConnect.$Properties|null);

                /** VoiceCommand disconnect */
                disconnect?: (gatefleet.v1.VoiceDisconnect.$Properties|null);

                /** VoiceCommand updatePlayer */
                updatePlayer?: (gatefleet.v1.UpdatePlayer.$Properties|null);

                /** VoiceCommand destroyPlayer */
                destroyPlayer?: (gatefleet.v1.DestroyPlayer.$Properties|null);

                /** VoiceCommand getPlayer */
                getPlayer?: (gatefleet.v1.GetPlayer.$Properties|null);

                /** VoiceCommand movePlayer */
                movePlayer?: (gatefleet.v1.MovePlayer.$Properties|null);

                /** VoiceCommand loadTracks */
                loadTracks?: (gatefleet.v1.LoadTracks.$Properties|null);

                /** VoiceCommand nodeCall */
                nodeCall?: (gatefleet.v1.NodeCall.$Properties|null);

                /** VoiceCommand command */
                command?: ("connect"|"disconnect"|"updatePlayer"|"destroyPlayer"|"getPlayer"|"movePlayer"|"loadTracks"|"nodeCall");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a VoiceCommand. */
            type $Shape = {
              options?: gatefleet.v1.CommandOptions.$Shape|null;
              guildId?: number|Long|null;
              connect?: gatefleet.v1.VoiceConnect.$Shape|null;
              disconnect?: gatefleet.v1.VoiceDisconnect.$Shape|null;
              updatePlayer?: gatefleet.v1.UpdatePlayer.$Shape|null;
              destroyPlayer?: gatefleet.v1.DestroyPlayer.$Shape|null;
              getPlayer?: gatefleet.v1.GetPlayer.$Shape|null;
              movePlayer?: gatefleet.v1.MovePlayer.$Shape|null;
              loadTracks?: gatefleet.v1.LoadTracks.$Shape|null;
              nodeCall?: gatefleet.v1.NodeCall.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "connect"; connect: gatefleet.v1.VoiceConnect.$Shape; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "disconnect"; connect?: null; disconnect: gatefleet.v1.VoiceDisconnect.$Shape; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "updatePlayer"; connect?: null; disconnect?: null; updatePlayer: gatefleet.v1.UpdatePlayer.$Shape; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "destroyPlayer"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer: gatefleet.v1.DestroyPlayer.$Shape; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "getPlayer"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer: gatefleet.v1.GetPlayer.$Shape; movePlayer?: null; loadTracks?: null; nodeCall?: null }|{ command?: "movePlayer"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer: gatefleet.v1.MovePlayer.$Shape; loadTracks?: null; nodeCall?: null }|{ command?: "loadTracks"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks: gatefleet.v1.LoadTracks.$Shape; nodeCall?: null }|{ command?: "nodeCall"; connect?: null; disconnect?: null; updatePlayer?: null; destroyPlayer?: null; getPlayer?: null; movePlayer?: null; loadTracks?: null; nodeCall: gatefleet.v1.NodeCall.$Shape })
            );
        }

        /**
         * Properties of a VoiceConnect.
         * @deprecated Use gatefleet.v1.VoiceConnect.$Properties instead.
         */
        interface IVoiceConnect extends gatefleet.v1.VoiceConnect.$Properties {
        }

        /** Represents a VoiceConnect. */
        class VoiceConnect {

            /**
             * Constructs a new VoiceConnect.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.VoiceConnect.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VoiceConnect channelId. */
            channelId: (number|Long);

            /** VoiceConnect selfMute. */
            selfMute: boolean;

            /** VoiceConnect selfDeaf. */
            selfDeaf: boolean;

            /** VoiceConnect placement. */
            placement?: (gatefleet.v1.Placement.$Properties|null);

            /**
             * Creates a new VoiceConnect instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VoiceConnect instance
             */
            static create(properties: gatefleet.v1.VoiceConnect.$Shape): gatefleet.v1.VoiceConnect & gatefleet.v1.VoiceConnect.$Shape;
            static create(properties?: gatefleet.v1.VoiceConnect.$Properties): gatefleet.v1.VoiceConnect;

            /**
             * Encodes the specified VoiceConnect message. Does not implicitly {@link gatefleet.v1.VoiceConnect.verify|verify} messages.
             * @param message VoiceConnect message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.VoiceConnect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VoiceConnect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceConnect & gatefleet.v1.VoiceConnect.$Shape} VoiceConnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.VoiceConnect & gatefleet.v1.VoiceConnect.$Shape;

            /**
             * Creates a VoiceConnect message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VoiceConnect
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.VoiceConnect;

            /**
             * Creates a plain object from a VoiceConnect message. Also converts values to other types if specified.
             * @param message VoiceConnect
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.VoiceConnect, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VoiceConnect to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VoiceConnect {

            /** Properties of a VoiceConnect. */
            interface $Properties {

                /** VoiceConnect channelId */
                channelId?: (number|Long|null);

                /** VoiceConnect selfMute */
                selfMute?: (boolean|null);

                /** VoiceConnect selfDeaf */
                selfDeaf?: (boolean|null);

                /** VoiceConnect placement */
                placement?: (gatefleet.v1.Placement.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VoiceConnect. */
            type $Shape = gatefleet.v1.VoiceConnect.$Properties;
        }

        /**
         * Properties of a Placement.
         * @deprecated Use gatefleet.v1.Placement.$Properties instead.
         */
        interface IPlacement extends gatefleet.v1.Placement.$Properties {
        }

        /** Represents a Placement. */
        class Placement {

            /**
             * Constructs a new Placement.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.Placement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Placement region. */
            region: string;

            /** Placement tags. */
            tags: string[];

            /** Placement requiredSources. */
            requiredSources: string[];

            /** Placement requiredFilters. */
            requiredFilters: string[];

            /** Placement requiredPlugins. */
            requiredPlugins: string[];

            /**
             * Creates a new Placement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Placement instance
             */
            static create(properties: gatefleet.v1.Placement.$Shape): gatefleet.v1.Placement & gatefleet.v1.Placement.$Shape;
            static create(properties?: gatefleet.v1.Placement.$Properties): gatefleet.v1.Placement;

            /**
             * Encodes the specified Placement message. Does not implicitly {@link gatefleet.v1.Placement.verify|verify} messages.
             * @param message Placement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.Placement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Placement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.Placement & gatefleet.v1.Placement.$Shape} Placement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.Placement & gatefleet.v1.Placement.$Shape;

            /**
             * Creates a Placement message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Placement
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.Placement;

            /**
             * Creates a plain object from a Placement message. Also converts values to other types if specified.
             * @param message Placement
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.Placement, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Placement to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Placement {

            /** Properties of a Placement. */
            interface $Properties {

                /** Placement region */
                region?: (string|null);

                /** Placement tags */
                tags?: (string[]|null);

                /** Placement requiredSources */
                requiredSources?: (string[]|null);

                /** Placement requiredFilters */
                requiredFilters?: (string[]|null);

                /** Placement requiredPlugins */
                requiredPlugins?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Placement. */
            type $Shape = gatefleet.v1.Placement.$Properties;
        }

        /**
         * Properties of a VoiceDisconnect.
         * @deprecated Use gatefleet.v1.VoiceDisconnect.$Properties instead.
         */
        interface IVoiceDisconnect extends gatefleet.v1.VoiceDisconnect.$Properties {
        }

        /** Represents a VoiceDisconnect. */
        class VoiceDisconnect {

            /**
             * Constructs a new VoiceDisconnect.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.VoiceDisconnect.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new VoiceDisconnect instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VoiceDisconnect instance
             */
            static create(properties: gatefleet.v1.VoiceDisconnect.$Shape): gatefleet.v1.VoiceDisconnect & gatefleet.v1.VoiceDisconnect.$Shape;
            static create(properties?: gatefleet.v1.VoiceDisconnect.$Properties): gatefleet.v1.VoiceDisconnect;

            /**
             * Encodes the specified VoiceDisconnect message. Does not implicitly {@link gatefleet.v1.VoiceDisconnect.verify|verify} messages.
             * @param message VoiceDisconnect message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.VoiceDisconnect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VoiceDisconnect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceDisconnect & gatefleet.v1.VoiceDisconnect.$Shape} VoiceDisconnect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.VoiceDisconnect & gatefleet.v1.VoiceDisconnect.$Shape;

            /**
             * Creates a VoiceDisconnect message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VoiceDisconnect
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.VoiceDisconnect;

            /**
             * Creates a plain object from a VoiceDisconnect message. Also converts values to other types if specified.
             * @param message VoiceDisconnect
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.VoiceDisconnect, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VoiceDisconnect to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VoiceDisconnect {

            /** Properties of a VoiceDisconnect. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VoiceDisconnect. */
            type $Shape = gatefleet.v1.VoiceDisconnect.$Properties;
        }

        /**
         * Properties of an UpdatePlayer.
         * @deprecated Use gatefleet.v1.UpdatePlayer.$Properties instead.
         */
        interface IUpdatePlayer extends gatefleet.v1.UpdatePlayer.$Properties {
        }

        /** Represents an UpdatePlayer. */
        class UpdatePlayer {

            /**
             * Constructs a new UpdatePlayer.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.UpdatePlayer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdatePlayer encoded. */
            encoded?: (string|null);

            /** UpdatePlayer identifier. */
            identifier?: (string|null);

            /** UpdatePlayer userDataJson. */
            userDataJson: Uint8Array;

            /** UpdatePlayer positionMs. */
            positionMs?: (number|Long|null);

            /** UpdatePlayer endTimeMs. */
            endTimeMs?: (number|Long|null);

            /** UpdatePlayer volume. */
            volume?: (number|null);

            /** UpdatePlayer paused. */
            paused?: (boolean|null);

            /** UpdatePlayer filtersJson. */
            filtersJson: Uint8Array;

            /** UpdatePlayer noReplace. */
            noReplace: boolean;

            /** UpdatePlayer ifRevision. */
            ifRevision?: (number|Long|null);

            /** UpdatePlayer track. */
            track?: ("encoded"|"identifier");

            /**
             * Creates a new UpdatePlayer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdatePlayer instance
             */
            static create(properties: gatefleet.v1.UpdatePlayer.$Shape): gatefleet.v1.UpdatePlayer & gatefleet.v1.UpdatePlayer.$Shape;
            static create(properties?: gatefleet.v1.UpdatePlayer.$Properties): gatefleet.v1.UpdatePlayer;

            /**
             * Encodes the specified UpdatePlayer message. Does not implicitly {@link gatefleet.v1.UpdatePlayer.verify|verify} messages.
             * @param message UpdatePlayer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.UpdatePlayer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdatePlayer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.UpdatePlayer & gatefleet.v1.UpdatePlayer.$Shape} UpdatePlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.UpdatePlayer & gatefleet.v1.UpdatePlayer.$Shape;

            /**
             * Creates an UpdatePlayer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns UpdatePlayer
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.UpdatePlayer;

            /**
             * Creates a plain object from an UpdatePlayer message. Also converts values to other types if specified.
             * @param message UpdatePlayer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.UpdatePlayer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this UpdatePlayer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace UpdatePlayer {

            /** Properties of an UpdatePlayer. */
            interface $Properties {

                /** UpdatePlayer encoded */
                encoded?: (string|null);

                /** UpdatePlayer identifier */
                identifier?: (string|null);

                /** UpdatePlayer userDataJson */
                userDataJson?: (Uint8Array|null);

                /** UpdatePlayer positionMs */
                positionMs?: (number|Long|null);

                /** UpdatePlayer endTimeMs */
                endTimeMs?: (number|Long|null);

                /** UpdatePlayer volume */
                volume?: (number|null);

                /** UpdatePlayer paused */
                paused?: (boolean|null);

                /** UpdatePlayer filtersJson */
                filtersJson?: (Uint8Array|null);

                /** UpdatePlayer noReplace */
                noReplace?: (boolean|null);

                /** UpdatePlayer ifRevision */
                ifRevision?: (number|Long|null);

                /** UpdatePlayer track */
                track?: ("encoded"|"identifier");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an UpdatePlayer. */
            type $Shape = {
              encoded?: string|null;
              identifier?: string|null;
              userDataJson?: Uint8Array|null;
              positionMs?: number|Long|null;
              endTimeMs?: number|Long|null;
              volume?: number|null;
              paused?: boolean|null;
              filtersJson?: Uint8Array|null;
              noReplace?: boolean|null;
              ifRevision?: number|Long|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ track?: undefined; encoded?: null; identifier?: null }|{ track?: "encoded"; encoded: string; identifier?: null }|{ track?: "identifier"; encoded?: null; identifier: string })
            );
        }

        /**
         * Properties of a DestroyPlayer.
         * @deprecated Use gatefleet.v1.DestroyPlayer.$Properties instead.
         */
        interface IDestroyPlayer extends gatefleet.v1.DestroyPlayer.$Properties {
        }

        /** Represents a DestroyPlayer. */
        class DestroyPlayer {

            /**
             * Constructs a new DestroyPlayer.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.DestroyPlayer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new DestroyPlayer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DestroyPlayer instance
             */
            static create(properties: gatefleet.v1.DestroyPlayer.$Shape): gatefleet.v1.DestroyPlayer & gatefleet.v1.DestroyPlayer.$Shape;
            static create(properties?: gatefleet.v1.DestroyPlayer.$Properties): gatefleet.v1.DestroyPlayer;

            /**
             * Encodes the specified DestroyPlayer message. Does not implicitly {@link gatefleet.v1.DestroyPlayer.verify|verify} messages.
             * @param message DestroyPlayer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.DestroyPlayer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DestroyPlayer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.DestroyPlayer & gatefleet.v1.DestroyPlayer.$Shape} DestroyPlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.DestroyPlayer & gatefleet.v1.DestroyPlayer.$Shape;

            /**
             * Creates a DestroyPlayer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DestroyPlayer
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.DestroyPlayer;

            /**
             * Creates a plain object from a DestroyPlayer message. Also converts values to other types if specified.
             * @param message DestroyPlayer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.DestroyPlayer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DestroyPlayer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DestroyPlayer {

            /** Properties of a DestroyPlayer. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DestroyPlayer. */
            type $Shape = gatefleet.v1.DestroyPlayer.$Properties;
        }

        /**
         * Properties of a GetPlayer.
         * @deprecated Use gatefleet.v1.GetPlayer.$Properties instead.
         */
        interface IGetPlayer extends gatefleet.v1.GetPlayer.$Properties {
        }

        /** Represents a GetPlayer. */
        class GetPlayer {

            /**
             * Constructs a new GetPlayer.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.GetPlayer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetPlayer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetPlayer instance
             */
            static create(properties: gatefleet.v1.GetPlayer.$Shape): gatefleet.v1.GetPlayer & gatefleet.v1.GetPlayer.$Shape;
            static create(properties?: gatefleet.v1.GetPlayer.$Properties): gatefleet.v1.GetPlayer;

            /**
             * Encodes the specified GetPlayer message. Does not implicitly {@link gatefleet.v1.GetPlayer.verify|verify} messages.
             * @param message GetPlayer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.GetPlayer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetPlayer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.GetPlayer & gatefleet.v1.GetPlayer.$Shape} GetPlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.GetPlayer & gatefleet.v1.GetPlayer.$Shape;

            /**
             * Creates a GetPlayer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetPlayer
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.GetPlayer;

            /**
             * Creates a plain object from a GetPlayer message. Also converts values to other types if specified.
             * @param message GetPlayer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.GetPlayer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetPlayer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetPlayer {

            /** Properties of a GetPlayer. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetPlayer. */
            type $Shape = gatefleet.v1.GetPlayer.$Properties;
        }

        /**
         * Properties of a MovePlayer.
         * @deprecated Use gatefleet.v1.MovePlayer.$Properties instead.
         */
        interface IMovePlayer extends gatefleet.v1.MovePlayer.$Properties {
        }

        /** Represents a MovePlayer. */
        class MovePlayer {

            /**
             * Constructs a new MovePlayer.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.MovePlayer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MovePlayer node. */
            node: string;

            /**
             * Creates a new MovePlayer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MovePlayer instance
             */
            static create(properties: gatefleet.v1.MovePlayer.$Shape): gatefleet.v1.MovePlayer & gatefleet.v1.MovePlayer.$Shape;
            static create(properties?: gatefleet.v1.MovePlayer.$Properties): gatefleet.v1.MovePlayer;

            /**
             * Encodes the specified MovePlayer message. Does not implicitly {@link gatefleet.v1.MovePlayer.verify|verify} messages.
             * @param message MovePlayer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.MovePlayer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MovePlayer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.MovePlayer & gatefleet.v1.MovePlayer.$Shape} MovePlayer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.MovePlayer & gatefleet.v1.MovePlayer.$Shape;

            /**
             * Creates a MovePlayer message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MovePlayer
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.MovePlayer;

            /**
             * Creates a plain object from a MovePlayer message. Also converts values to other types if specified.
             * @param message MovePlayer
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.MovePlayer, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MovePlayer to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MovePlayer {

            /** Properties of a MovePlayer. */
            interface $Properties {

                /** MovePlayer node */
                node?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MovePlayer. */
            type $Shape = gatefleet.v1.MovePlayer.$Properties;
        }

        /**
         * Properties of a LoadTracks.
         * @deprecated Use gatefleet.v1.LoadTracks.$Properties instead.
         */
        interface ILoadTracks extends gatefleet.v1.LoadTracks.$Properties {
        }

        /** Represents a LoadTracks. */
        class LoadTracks {

            /**
             * Constructs a new LoadTracks.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.LoadTracks.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoadTracks identifier. */
            identifier: string;

            /** LoadTracks placement. */
            placement?: (gatefleet.v1.Placement.$Properties|null);

            /**
             * Creates a new LoadTracks instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoadTracks instance
             */
            static create(properties: gatefleet.v1.LoadTracks.$Shape): gatefleet.v1.LoadTracks & gatefleet.v1.LoadTracks.$Shape;
            static create(properties?: gatefleet.v1.LoadTracks.$Properties): gatefleet.v1.LoadTracks;

            /**
             * Encodes the specified LoadTracks message. Does not implicitly {@link gatefleet.v1.LoadTracks.verify|verify} messages.
             * @param message LoadTracks message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.LoadTracks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadTracks message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.LoadTracks & gatefleet.v1.LoadTracks.$Shape} LoadTracks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.LoadTracks & gatefleet.v1.LoadTracks.$Shape;

            /**
             * Creates a LoadTracks message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LoadTracks
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.LoadTracks;

            /**
             * Creates a plain object from a LoadTracks message. Also converts values to other types if specified.
             * @param message LoadTracks
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.LoadTracks, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LoadTracks to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LoadTracks {

            /** Properties of a LoadTracks. */
            interface $Properties {

                /** LoadTracks identifier */
                identifier?: (string|null);

                /** LoadTracks placement */
                placement?: (gatefleet.v1.Placement.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadTracks. */
            type $Shape = gatefleet.v1.LoadTracks.$Properties;
        }

        /**
         * Properties of a NodeCall.
         * @deprecated Use gatefleet.v1.NodeCall.$Properties instead.
         */
        interface INodeCall extends gatefleet.v1.NodeCall.$Properties {
        }

        /** Represents a NodeCall. */
        class NodeCall {

            /**
             * Constructs a new NodeCall.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.NodeCall.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NodeCall method. */
            method: string;

            /** NodeCall path. */
            path: string;

            /** NodeCall bodyJson. */
            bodyJson: Uint8Array;

            /** NodeCall node. */
            node: string;

            /**
             * Creates a new NodeCall instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NodeCall instance
             */
            static create(properties: gatefleet.v1.NodeCall.$Shape): gatefleet.v1.NodeCall & gatefleet.v1.NodeCall.$Shape;
            static create(properties?: gatefleet.v1.NodeCall.$Properties): gatefleet.v1.NodeCall;

            /**
             * Encodes the specified NodeCall message. Does not implicitly {@link gatefleet.v1.NodeCall.verify|verify} messages.
             * @param message NodeCall message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.NodeCall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NodeCall message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.NodeCall & gatefleet.v1.NodeCall.$Shape} NodeCall
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.NodeCall & gatefleet.v1.NodeCall.$Shape;

            /**
             * Creates a NodeCall message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns NodeCall
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.NodeCall;

            /**
             * Creates a plain object from a NodeCall message. Also converts values to other types if specified.
             * @param message NodeCall
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.NodeCall, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this NodeCall to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace NodeCall {

            /** Properties of a NodeCall. */
            interface $Properties {

                /** NodeCall method */
                method?: (string|null);

                /** NodeCall path */
                path?: (string|null);

                /** NodeCall bodyJson */
                bodyJson?: (Uint8Array|null);

                /** NodeCall node */
                node?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NodeCall. */
            type $Shape = gatefleet.v1.NodeCall.$Properties;
        }

        /**
         * Properties of a VoiceResult.
         * @deprecated Use gatefleet.v1.VoiceResult.$Properties instead.
         */
        interface IVoiceResult extends gatefleet.v1.VoiceResult.$Properties {
        }

        /** Represents a VoiceResult. */
        class VoiceResult {

            /**
             * Constructs a new VoiceResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.VoiceResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VoiceResult revision. */
            revision: (number|Long);

            /** VoiceResult node. */
            node: string;

            /** VoiceResult responseJson. */
            responseJson: Uint8Array;

            /**
             * Creates a new VoiceResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VoiceResult instance
             */
            static create(properties: gatefleet.v1.VoiceResult.$Shape): gatefleet.v1.VoiceResult & gatefleet.v1.VoiceResult.$Shape;
            static create(properties?: gatefleet.v1.VoiceResult.$Properties): gatefleet.v1.VoiceResult;

            /**
             * Encodes the specified VoiceResult message. Does not implicitly {@link gatefleet.v1.VoiceResult.verify|verify} messages.
             * @param message VoiceResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.VoiceResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VoiceResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.VoiceResult & gatefleet.v1.VoiceResult.$Shape} VoiceResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.VoiceResult & gatefleet.v1.VoiceResult.$Shape;

            /**
             * Creates a VoiceResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VoiceResult
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.VoiceResult;

            /**
             * Creates a plain object from a VoiceResult message. Also converts values to other types if specified.
             * @param message VoiceResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.VoiceResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VoiceResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace VoiceResult {

            /** Properties of a VoiceResult. */
            interface $Properties {

                /** VoiceResult revision */
                revision?: (number|Long|null);

                /** VoiceResult node */
                node?: (string|null);

                /** VoiceResult responseJson */
                responseJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VoiceResult. */
            type $Shape = gatefleet.v1.VoiceResult.$Properties;
        }

        /**
         * Properties of a WebhookCommand.
         * @deprecated Use gatefleet.v1.WebhookCommand.$Properties instead.
         */
        interface IWebhookCommand extends gatefleet.v1.WebhookCommand.$Properties {
        }

        /** Represents a WebhookCommand. */
        class WebhookCommand {

            /**
             * Constructs a new WebhookCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.WebhookCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WebhookCommand options. */
            options?: (gatefleet.v1.CommandOptions.$Properties|null);

            /** WebhookCommand webhookId. */
            webhookId: (number|Long);

            /** WebhookCommand tokenRef. */
            tokenRef: string;

            /** WebhookCommand token. */
            token: string;

            /** WebhookCommand threadId. */
            threadId: (number|Long);

            /** WebhookCommand execute. */
            execute?: (gatefleet.v1.ExecuteWebhook.$Properties|null);

            /** WebhookCommand edit. */
            edit?: (gatefleet.v1.EditWebhookMessage.$Properties|null);

            /** WebhookCommand delete. */
            delete?: (gatefleet.v1.DeleteWebhookMessage.$Properties|null);

            /** WebhookCommand command. */
            command?: ("execute"|"edit"|"delete");

            /**
             * Creates a new WebhookCommand instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WebhookCommand instance
             */
            static create(properties: gatefleet.v1.WebhookCommand.$Shape): gatefleet.v1.WebhookCommand & gatefleet.v1.WebhookCommand.$Shape;
            static create(properties?: gatefleet.v1.WebhookCommand.$Properties): gatefleet.v1.WebhookCommand;

            /**
             * Encodes the specified WebhookCommand message. Does not implicitly {@link gatefleet.v1.WebhookCommand.verify|verify} messages.
             * @param message WebhookCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.WebhookCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WebhookCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.WebhookCommand & gatefleet.v1.WebhookCommand.$Shape} WebhookCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.WebhookCommand & gatefleet.v1.WebhookCommand.$Shape;

            /**
             * Creates a WebhookCommand message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WebhookCommand
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.WebhookCommand;

            /**
             * Creates a plain object from a WebhookCommand message. Also converts values to other types if specified.
             * @param message WebhookCommand
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.WebhookCommand, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WebhookCommand to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WebhookCommand {

            /** Properties of a WebhookCommand. */
            interface $Properties {

                /** WebhookCommand options */
                options?: (gatefleet.v1.CommandOptions.$Properties|null);

                /** WebhookCommand webhookId */
                webhookId?: (number|Long|null);

                /** WebhookCommand tokenRef */
                tokenRef?: (string|null);

                /** WebhookCommand token */
                token?: (string|null);

                /** WebhookCommand threadId */
                threadId?: (number|Long|null);

                /** WebhookCommand execute */
                execute?: (gatefleet.v1.ExecuteWebhook.$Properties|null);

                /** WebhookCommand edit */
                edit?: (gatefleet.v1.EditWebhookMessage.$Properties|null);

                /** WebhookCommand delete */
                "delete"?: (gatefleet.v1.DeleteWebhookMessage.$Properties|null);

                /** WebhookCommand command */
                command?: ("execute"|"edit"|"delete");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a WebhookCommand. */
            type $Shape = {
              options?: gatefleet.v1.CommandOptions.$Shape|null;
              webhookId?: number|Long|null;
              tokenRef?: string|null;
              token?: string|null;
              threadId?: number|Long|null;
              execute?: gatefleet.v1.ExecuteWebhook.$Shape|null;
              edit?: gatefleet.v1.EditWebhookMessage.$Shape|null;
              "delete"?: gatefleet.v1.DeleteWebhookMessage.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; execute?: null; edit?: null; "delete"?: null }|{ command?: "execute"; execute: gatefleet.v1.ExecuteWebhook.$Shape; edit?: null; "delete"?: null }|{ command?: "edit"; execute?: null; edit: gatefleet.v1.EditWebhookMessage.$Shape; "delete"?: null }|{ command?: "delete"; execute?: null; edit?: null; "delete": gatefleet.v1.DeleteWebhookMessage.$Shape })
            );
        }

        /**
         * Properties of an ExecuteWebhook.
         * @deprecated Use gatefleet.v1.ExecuteWebhook.$Properties instead.
         */
        interface IExecuteWebhook extends gatefleet.v1.ExecuteWebhook.$Properties {
        }

        /** Represents an ExecuteWebhook. */
        class ExecuteWebhook {

            /**
             * Constructs a new ExecuteWebhook.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.ExecuteWebhook.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExecuteWebhook dataJson. */
            dataJson: Uint8Array;

            /** ExecuteWebhook files. */
            files: gatefleet.v1.File.$Properties[];

            /** ExecuteWebhook wait. */
            wait: boolean;

            /** ExecuteWebhook withComponents. */
            withComponents: boolean;

            /**
             * Creates a new ExecuteWebhook instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ExecuteWebhook instance
             */
            static create(properties: gatefleet.v1.ExecuteWebhook.$Shape): gatefleet.v1.ExecuteWebhook & gatefleet.v1.ExecuteWebhook.$Shape;
            static create(properties?: gatefleet.v1.ExecuteWebhook.$Properties): gatefleet.v1.ExecuteWebhook;

            /**
             * Encodes the specified ExecuteWebhook message. Does not implicitly {@link gatefleet.v1.ExecuteWebhook.verify|verify} messages.
             * @param message ExecuteWebhook message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.ExecuteWebhook.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExecuteWebhook message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.ExecuteWebhook & gatefleet.v1.ExecuteWebhook.$Shape} ExecuteWebhook
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.ExecuteWebhook & gatefleet.v1.ExecuteWebhook.$Shape;

            /**
             * Creates an ExecuteWebhook message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ExecuteWebhook
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.ExecuteWebhook;

            /**
             * Creates a plain object from an ExecuteWebhook message. Also converts values to other types if specified.
             * @param message ExecuteWebhook
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.ExecuteWebhook, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ExecuteWebhook to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ExecuteWebhook {

            /** Properties of an ExecuteWebhook. */
            interface $Properties {

                /** ExecuteWebhook dataJson */
                dataJson?: (Uint8Array|null);

                /** ExecuteWebhook files */
                files?: (gatefleet.v1.File.$Properties[]|null);

                /** ExecuteWebhook wait */
                wait?: (boolean|null);

                /** ExecuteWebhook withComponents */
                withComponents?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExecuteWebhook. */
            type $Shape = gatefleet.v1.ExecuteWebhook.$Properties;
        }

        /**
         * Properties of an EditWebhookMessage.
         * @deprecated Use gatefleet.v1.EditWebhookMessage.$Properties instead.
         */
        interface IEditWebhookMessage extends gatefleet.v1.EditWebhookMessage.$Properties {
        }

        /** Represents an EditWebhookMessage. */
        class EditWebhookMessage {

            /**
             * Constructs a new EditWebhookMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.EditWebhookMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditWebhookMessage messageId. */
            messageId: (number|Long);

            /** EditWebhookMessage dataJson. */
            dataJson: Uint8Array;

            /** EditWebhookMessage files. */
            files: gatefleet.v1.File.$Properties[];

            /**
             * Creates a new EditWebhookMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EditWebhookMessage instance
             */
            static create(properties: gatefleet.v1.EditWebhookMessage.$Shape): gatefleet.v1.EditWebhookMessage & gatefleet.v1.EditWebhookMessage.$Shape;
            static create(properties?: gatefleet.v1.EditWebhookMessage.$Properties): gatefleet.v1.EditWebhookMessage;

            /**
             * Encodes the specified EditWebhookMessage message. Does not implicitly {@link gatefleet.v1.EditWebhookMessage.verify|verify} messages.
             * @param message EditWebhookMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.EditWebhookMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditWebhookMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.EditWebhookMessage & gatefleet.v1.EditWebhookMessage.$Shape} EditWebhookMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.EditWebhookMessage & gatefleet.v1.EditWebhookMessage.$Shape;

            /**
             * Creates an EditWebhookMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EditWebhookMessage
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.EditWebhookMessage;

            /**
             * Creates a plain object from an EditWebhookMessage message. Also converts values to other types if specified.
             * @param message EditWebhookMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.EditWebhookMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EditWebhookMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EditWebhookMessage {

            /** Properties of an EditWebhookMessage. */
            interface $Properties {

                /** EditWebhookMessage messageId */
                messageId?: (number|Long|null);

                /** EditWebhookMessage dataJson */
                dataJson?: (Uint8Array|null);

                /** EditWebhookMessage files */
                files?: (gatefleet.v1.File.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EditWebhookMessage. */
            type $Shape = gatefleet.v1.EditWebhookMessage.$Properties;
        }

        /**
         * Properties of a DeleteWebhookMessage.
         * @deprecated Use gatefleet.v1.DeleteWebhookMessage.$Properties instead.
         */
        interface IDeleteWebhookMessage extends gatefleet.v1.DeleteWebhookMessage.$Properties {
        }

        /** Represents a DeleteWebhookMessage. */
        class DeleteWebhookMessage {

            /**
             * Constructs a new DeleteWebhookMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.DeleteWebhookMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteWebhookMessage messageId. */
            messageId: (number|Long);

            /**
             * Creates a new DeleteWebhookMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteWebhookMessage instance
             */
            static create(properties: gatefleet.v1.DeleteWebhookMessage.$Shape): gatefleet.v1.DeleteWebhookMessage & gatefleet.v1.DeleteWebhookMessage.$Shape;
            static create(properties?: gatefleet.v1.DeleteWebhookMessage.$Properties): gatefleet.v1.DeleteWebhookMessage;

            /**
             * Encodes the specified DeleteWebhookMessage message. Does not implicitly {@link gatefleet.v1.DeleteWebhookMessage.verify|verify} messages.
             * @param message DeleteWebhookMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.DeleteWebhookMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteWebhookMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.DeleteWebhookMessage & gatefleet.v1.DeleteWebhookMessage.$Shape} DeleteWebhookMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.DeleteWebhookMessage & gatefleet.v1.DeleteWebhookMessage.$Shape;

            /**
             * Creates a DeleteWebhookMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DeleteWebhookMessage
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.DeleteWebhookMessage;

            /**
             * Creates a plain object from a DeleteWebhookMessage message. Also converts values to other types if specified.
             * @param message DeleteWebhookMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.DeleteWebhookMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DeleteWebhookMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DeleteWebhookMessage {

            /** Properties of a DeleteWebhookMessage. */
            interface $Properties {

                /** DeleteWebhookMessage messageId */
                messageId?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteWebhookMessage. */
            type $Shape = gatefleet.v1.DeleteWebhookMessage.$Properties;
        }

        /**
         * Properties of a WebhookResult.
         * @deprecated Use gatefleet.v1.WebhookResult.$Properties instead.
         */
        interface IWebhookResult extends gatefleet.v1.WebhookResult.$Properties {
        }

        /** Represents a WebhookResult. */
        class WebhookResult {

            /**
             * Constructs a new WebhookResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: gatefleet.v1.WebhookResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WebhookResult messageId. */
            messageId: (number|Long);

            /** WebhookResult messageJson. */
            messageJson: Uint8Array;

            /**
             * Creates a new WebhookResult instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WebhookResult instance
             */
            static create(properties: gatefleet.v1.WebhookResult.$Shape): gatefleet.v1.WebhookResult & gatefleet.v1.WebhookResult.$Shape;
            static create(properties?: gatefleet.v1.WebhookResult.$Properties): gatefleet.v1.WebhookResult;

            /**
             * Encodes the specified WebhookResult message. Does not implicitly {@link gatefleet.v1.WebhookResult.verify|verify} messages.
             * @param message WebhookResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: gatefleet.v1.WebhookResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WebhookResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {gatefleet.v1.WebhookResult & gatefleet.v1.WebhookResult.$Shape} WebhookResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): gatefleet.v1.WebhookResult & gatefleet.v1.WebhookResult.$Shape;

            /**
             * Creates a WebhookResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WebhookResult
             */
            static fromObject(object: { [k: string]: any }): gatefleet.v1.WebhookResult;

            /**
             * Creates a plain object from a WebhookResult message. Also converts values to other types if specified.
             * @param message WebhookResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: gatefleet.v1.WebhookResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WebhookResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WebhookResult {

            /** Properties of a WebhookResult. */
            interface $Properties {

                /** WebhookResult messageId */
                messageId?: (number|Long|null);

                /** WebhookResult messageJson */
                messageJson?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WebhookResult. */
            type $Shape = gatefleet.v1.WebhookResult.$Properties;
        }
    }
}
