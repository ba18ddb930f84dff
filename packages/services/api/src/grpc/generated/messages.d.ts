// SPDX-License-Identifier: AGPL-3.0-only
import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace discord_api. */
export namespace discord_api {

    /**
     * Properties of a SendChannelMessageRequest.
     * @deprecated Use discord_api.SendChannelMessageRequest.$Properties instead.
     */
    interface ISendChannelMessageRequest extends discord_api.SendChannelMessageRequest.$Properties {
    }

    /** Represents a SendChannelMessageRequest. */
    class SendChannelMessageRequest {

        /**
         * Constructs a new SendChannelMessageRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.SendChannelMessageRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SendChannelMessageRequest channelId. */
        channelId: (number|Long);

        /** SendChannelMessageRequest content. */
        content: string;

        /** SendChannelMessageRequest embed. */
        embed?: (discord_api.Embed.$Properties|null);

        /**
         * Creates a new SendChannelMessageRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SendChannelMessageRequest instance
         */
        static create(properties: discord_api.SendChannelMessageRequest.$Shape): discord_api.SendChannelMessageRequest & discord_api.SendChannelMessageRequest.$Shape;
        static create(properties?: discord_api.SendChannelMessageRequest.$Properties): discord_api.SendChannelMessageRequest;

        /**
         * Encodes the specified SendChannelMessageRequest message. Does not implicitly {@link discord_api.SendChannelMessageRequest.verify|verify} messages.
         * @param message SendChannelMessageRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.SendChannelMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SendChannelMessageRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.SendChannelMessageRequest & discord_api.SendChannelMessageRequest.$Shape} SendChannelMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.SendChannelMessageRequest & discord_api.SendChannelMessageRequest.$Shape;
    }

    namespace SendChannelMessageRequest {

        /** Properties of a SendChannelMessageRequest. */
        interface $Properties {

            /** SendChannelMessageRequest channelId */
            channelId?: (number|Long|null);

            /** SendChannelMessageRequest content */
            content?: (string|null);

            /** SendChannelMessageRequest embed */
            embed?: (discord_api.Embed.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SendChannelMessageRequest. */
        type $Shape = discord_api.SendChannelMessageRequest.$Properties;
    }

    /**
     * Properties of a SendChannelMessageResponse.
     * @deprecated Use discord_api.SendChannelMessageResponse.$Properties instead.
     */
    interface ISendChannelMessageResponse extends discord_api.SendChannelMessageResponse.$Properties {
    }

    /** Represents a SendChannelMessageResponse. */
    class SendChannelMessageResponse {

        /**
         * Constructs a new SendChannelMessageResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.SendChannelMessageResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SendChannelMessageResponse message. */
        message?: (discord_api.Message.$Properties|null);

        /**
         * Creates a new SendChannelMessageResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SendChannelMessageResponse instance
         */
        static create(properties: discord_api.SendChannelMessageResponse.$Shape): discord_api.SendChannelMessageResponse & discord_api.SendChannelMessageResponse.$Shape;
        static create(properties?: discord_api.SendChannelMessageResponse.$Properties): discord_api.SendChannelMessageResponse;

        /**
         * Encodes the specified SendChannelMessageResponse message. Does not implicitly {@link discord_api.SendChannelMessageResponse.verify|verify} messages.
         * @param message SendChannelMessageResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.SendChannelMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SendChannelMessageResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.SendChannelMessageResponse & discord_api.SendChannelMessageResponse.$Shape} SendChannelMessageResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.SendChannelMessageResponse & discord_api.SendChannelMessageResponse.$Shape;
    }

    namespace SendChannelMessageResponse {

        /** Properties of a SendChannelMessageResponse. */
        interface $Properties {

            /** SendChannelMessageResponse message */
            message?: (discord_api.Message.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SendChannelMessageResponse. */
        type $Shape = discord_api.SendChannelMessageResponse.$Properties;
    }

    /**
     * Properties of a SendDirectMessageRequest.
     * @deprecated Use discord_api.SendDirectMessageRequest.$Properties instead.
     */
    interface ISendDirectMessageRequest extends discord_api.SendDirectMessageRequest.$Properties {
    }

    /** Represents a SendDirectMessageRequest. */
    class SendDirectMessageRequest {

        /**
         * Constructs a new SendDirectMessageRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.SendDirectMessageRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SendDirectMessageRequest userId. */
        userId: (number|Long);

        /** SendDirectMessageRequest content. */
        content: string;

        /** SendDirectMessageRequest embed. */
        embed?: (discord_api.Embed.$Properties|null);

        /**
         * Creates a new SendDirectMessageRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SendDirectMessageRequest instance
         */
        static create(properties: discord_api.SendDirectMessageRequest.$Shape): discord_api.SendDirectMessageRequest & discord_api.SendDirectMessageRequest.$Shape;
        static create(properties?: discord_api.SendDirectMessageRequest.$Properties): discord_api.SendDirectMessageRequest;

        /**
         * Encodes the specified SendDirectMessageRequest message. Does not implicitly {@link discord_api.SendDirectMessageRequest.verify|verify} messages.
         * @param message SendDirectMessageRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.SendDirectMessageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SendDirectMessageRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.SendDirectMessageRequest & discord_api.SendDirectMessageRequest.$Shape} SendDirectMessageRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.SendDirectMessageRequest & discord_api.SendDirectMessageRequest.$Shape;
    }

    namespace SendDirectMessageRequest {

        /** Properties of a SendDirectMessageRequest. */
        interface $Properties {

            /** SendDirectMessageRequest userId */
            userId?: (number|Long|null);

            /** SendDirectMessageRequest content */
            content?: (string|null);

            /** SendDirectMessageRequest embed */
            embed?: (discord_api.Embed.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SendDirectMessageRequest. */
        type $Shape = discord_api.SendDirectMessageRequest.$Properties;
    }

    /**
     * Properties of a SendDirectMessageResponse.
     * @deprecated Use discord_api.SendDirectMessageResponse.$Properties instead.
     */
    interface ISendDirectMessageResponse extends discord_api.SendDirectMessageResponse.$Properties {
    }

    /** Represents a SendDirectMessageResponse. */
    class SendDirectMessageResponse {

        /**
         * Constructs a new SendDirectMessageResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.SendDirectMessageResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SendDirectMessageResponse message. */
        message?: (discord_api.Message.$Properties|null);

        /**
         * Creates a new SendDirectMessageResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SendDirectMessageResponse instance
         */
        static create(properties: discord_api.SendDirectMessageResponse.$Shape): discord_api.SendDirectMessageResponse & discord_api.SendDirectMessageResponse.$Shape;
        static create(properties?: discord_api.SendDirectMessageResponse.$Properties): discord_api.SendDirectMessageResponse;

        /**
         * Encodes the specified SendDirectMessageResponse message. Does not implicitly {@link discord_api.SendDirectMessageResponse.verify|verify} messages.
         * @param message SendDirectMessageResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.SendDirectMessageResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SendDirectMessageResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.SendDirectMessageResponse & discord_api.SendDirectMessageResponse.$Shape} SendDirectMessageResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.SendDirectMessageResponse & discord_api.SendDirectMessageResponse.$Shape;
    }

    namespace SendDirectMessageResponse {

        /** Properties of a SendDirectMessageResponse. */
        interface $Properties {

            /** SendDirectMessageResponse message */
            message?: (discord_api.Message.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SendDirectMessageResponse. */
        type $Shape = discord_api.SendDirectMessageResponse.$Properties;
    }

    /**
     * Properties of a GetGuildChannelsRequest.
     * @deprecated Use discord_api.GetGuildChannelsRequest.$Properties instead.
     */
    interface IGetGuildChannelsRequest extends discord_api.GetGuildChannelsRequest.$Properties {
    }

    /** Represents a GetGuildChannelsRequest. */
    class GetGuildChannelsRequest {

        /**
         * Constructs a new GetGuildChannelsRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.GetGuildChannelsRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetGuildChannelsRequest guildId. */
        guildId: (number|Long);

        /**
         * Creates a new GetGuildChannelsRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetGuildChannelsRequest instance
         */
        static create(properties: discord_api.GetGuildChannelsRequest.$Shape): discord_api.GetGuildChannelsRequest & discord_api.GetGuildChannelsRequest.$Shape;
        static create(properties?: discord_api.GetGuildChannelsRequest.$Properties): discord_api.GetGuildChannelsRequest;

        /**
         * Encodes the specified GetGuildChannelsRequest message. Does not implicitly {@link discord_api.GetGuildChannelsRequest.verify|verify} messages.
         * @param message GetGuildChannelsRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.GetGuildChannelsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetGuildChannelsRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.GetGuildChannelsRequest & discord_api.GetGuildChannelsRequest.$Shape} GetGuildChannelsRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.GetGuildChannelsRequest & discord_api.GetGuildChannelsRequest.$Shape;
    }

    namespace GetGuildChannelsRequest {

        /** Properties of a GetGuildChannelsRequest. */
        interface $Properties {

            /** GetGuildChannelsRequest guildId */
            guildId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetGuildChannelsRequest. */
        type $Shape = discord_api.GetGuildChannelsRequest.$Properties;
    }

    /**
     * Properties of a GetGuildChannelsResponse.
     * @deprecated Use discord_api.GetGuildChannelsResponse.$Properties instead.
     */
    interface IGetGuildChannelsResponse extends discord_api.GetGuildChannelsResponse.$Properties {
    }

    /** Represents a GetGuildChannelsResponse. */
    class GetGuildChannelsResponse {

        /**
         * Constructs a new GetGuildChannelsResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.GetGuildChannelsResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GetGuildChannelsResponse channels. */
        channels: discord_api.Channel.$Properties[];

        /**
         * Creates a new GetGuildChannelsResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GetGuildChannelsResponse instance
         */
        static create(properties: discord_api.GetGuildChannelsResponse.$Shape): discord_api.GetGuildChannelsResponse & discord_api.GetGuildChannelsResponse.$Shape;
        static create(properties?: discord_api.GetGuildChannelsResponse.$Properties): discord_api.GetGuildChannelsResponse;

        /**
         * Encodes the specified GetGuildChannelsResponse message. Does not implicitly {@link discord_api.GetGuildChannelsResponse.verify|verify} messages.
         * @param message GetGuildChannelsResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.GetGuildChannelsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GetGuildChannelsResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.GetGuildChannelsResponse & discord_api.GetGuildChannelsResponse.$Shape} GetGuildChannelsResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.GetGuildChannelsResponse & discord_api.GetGuildChannelsResponse.$Shape;
    }

    namespace GetGuildChannelsResponse {

        /** Properties of a GetGuildChannelsResponse. */
        interface $Properties {

            /** GetGuildChannelsResponse channels */
            channels?: (discord_api.Channel.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GetGuildChannelsResponse. */
        type $Shape = discord_api.GetGuildChannelsResponse.$Properties;
    }

    /**
     * Properties of a Channel.
     * @deprecated Use discord_api.Channel.$Properties instead.
     */
    interface IChannel extends discord_api.Channel.$Properties {
    }

    /** Represents a Channel. */
    class Channel {

        /**
         * Constructs a new Channel.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.Channel.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Channel id. */
        id: (number|Long);

        /** Channel type. */
        type: discord_api.Channel.Type;

        /** Channel guildId. */
        guildId: (number|Long);

        /** Channel position. */
        position: number;

        /** Channel name. */
        name: string;

        /** Channel topic. */
        topic: string;

        /** Channel nsfw. */
        nsfw: boolean;

        /** Channel lastMessageId. */
        lastMessageId: (number|Long);

        /** Channel parentId. */
        parentId: (number|Long);

        /**
         * Creates a new Channel instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Channel instance
         */
        static create(properties: discord_api.Channel.$Shape): discord_api.Channel & discord_api.Channel.$Shape;
        static create(properties?: discord_api.Channel.$Properties): discord_api.Channel;

        /**
         * Encodes the specified Channel message. Does not implicitly {@link discord_api.Channel.verify|verify} messages.
         * @param message Channel message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.Channel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Channel message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.Channel & discord_api.Channel.$Shape} Channel
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Channel & discord_api.Channel.$Shape;
    }

    namespace Channel {

        /** Properties of a Channel. */
        interface $Properties {

            /** Channel id */
            id?: (number|Long|null);

            /** Channel type */
            type?: (discord_api.Channel.Type|null);

            /** Channel guildId */
            guildId?: (number|Long|null);

            /** Channel position */
            position?: (number|null);

            /** Channel name */
            name?: (string|null);

            /** Channel topic */
            topic?: (string|null);

            /** Channel nsfw */
            nsfw?: (boolean|null);

            /** Channel lastMessageId */
            lastMessageId?: (number|Long|null);

            /** Channel parentId */
            parentId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Channel. */
        type $Shape = discord_api.Channel.$Properties;

        /** Type enum. */
        enum Type {

            /** UNDEFINED value */
            UNDEFINED = 0,

            /** GUILD_TEXT value */
            GUILD_TEXT = 1,

            /** DM value */
            DM = 2,

            /** GUILD_VOICE value */
            GUILD_VOICE = 3,

            /** GROUP_DM value */
            GROUP_DM = 4,

            /** GUILD_CATEGORY value */
            GUILD_CATEGORY = 5,

            /** GUILD_NEWS value */
            GUILD_NEWS = 6
        }
    }

    /**
     * Properties of an Embed.
     * @deprecated Use discord_api.Embed.$Properties instead.
     */
    interface IEmbed extends discord_api.Embed.$Properties {
    }

    /** Represents an Embed. */
    class Embed {

        /**
         * Constructs a new Embed.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.Embed.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Embed title. */
        title: string;

        /** Embed type. */
        type: string;

        /** Embed description. */
        description: string;

        /** Embed url. */
        url: string;

        /** Embed timestamp. */
        timestamp: string;

        /** Embed color. */
        color: number;

        /** Embed footer. */
        footer?: (discord_api.Embed.Footer.$Properties|null);

        /** Embed image. */
        image?: (discord_api.Embed.Image.$Properties|null);

        /** Embed thumbnail. */
        thumbnail?: (discord_api.Embed.Thumbnail.$Properties|null);

        /** Embed video. */
        video?: (discord_api.Embed.Video.$Properties|null);

        /** Embed provider. */
        provider?: (discord_api.Embed.Provider.$Properties|null);

        /** Embed author. */
        author?: (discord_api.Embed.Author.$Properties|null);

        /** Embed fields. */
        fields: discord_api.Embed.Field.$Properties[];

        /**
         * Creates a new Embed instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Embed instance
         */
        static create(properties: discord_api.Embed.$Shape): discord_api.Embed & discord_api.Embed.$Shape;
        static create(properties?: discord_api.Embed.$Properties): discord_api.Embed;

        /**
         * Encodes the specified Embed message. Does not implicitly {@link discord_api.Embed.verify|verify} messages.
         * @param message Embed message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.Embed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Embed message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.Embed & discord_api.Embed.$Shape} Embed
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed & discord_api.Embed.$Shape;
    }

    namespace Embed {

        /** Properties of an Embed. */
        interface $Properties {

            /** Embed title */
            title?: (string|null);

            /** Embed type */
            type?: (string|null);

            /** Embed description */
            description?: (string|null);

            /** Embed url */
            url?: (string|null);

            /** Embed timestamp */
            timestamp?: (string|null);

            /** Embed color */
            color?: (number|null);

            /** Embed footer */
            footer?: (discord_api.Embed.Footer.$Properties|null);

            /** Embed image */
            image?: (discord_api.Embed.Image.$Properties|null);

            /** Embed thumbnail */
            thumbnail?: (discord_api.Embed.Thumbnail.$Properties|null);

            /** Embed video */
            video?: (discord_api.Embed.Video.$Properties|null);

            /** Embed provider */
            provider?: (discord_api.Embed.Provider.$Properties|null);

            /** Embed author */
            author?: (discord_api.Embed.Author.$Properties|null);

            /** Embed fields */
            fields?: (discord_api.Embed.Field.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Embed. */
        type $Shape = discord_api.Embed.$Properties;

        /**
         * Properties of a Footer.
         * @deprecated Use discord_api.Embed.Footer.$Properties instead.
         */
        interface IFooter extends discord_api.Embed.Footer.$Properties {
        }

        /** Represents a Footer. */
        class Footer {

            /**
             * Constructs a new Footer.
             * @param [properties] Properties to set
             */
            constructor(properties?: discord_api.Embed.Footer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Footer text. */
            text: string;

            /** Footer iconUrl. */
            iconUrl: string;

            /** Footer proxyIconUrl. */
            proxyIconUrl: string;

            /**
             * Creates a new Footer instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Footer instance
             */
            static create(properties: discord_api.Embed.Footer.$Shape): discord_api.Embed.Footer & discord_api.Embed.Footer.$Shape;
            static create(properties?: discord_api.Embed.Footer.$Properties): discord_api.Embed.Footer;

            /**
             * Encodes the specified Footer message. Does not implicitly {@link discord_api.Embed.Footer.verify|verify} messages.
             * @param message Footer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: discord_api.Embed.Footer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Footer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {discord_api.Embed.Footer & discord_api.Embed.Footer.$Shape} Footer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed.Footer & discord_api.Embed.Footer.$Shape;
        }

        namespace Footer {

            /** Properties of a Footer. */
            interface $Properties {

                /** Footer text */
                text?: (string|null);

                /** Footer iconUrl */
                iconUrl?: (string|null);

                /** Footer proxyIconUrl */
                proxyIconUrl?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Footer. */
            type $Shape = discord_api.Embed.Footer.$Properties;
        }

        /**
         * Properties of an Image.
         * @deprecated Use discord_api.Embed.Image.$Properties instead.
         */
        interface IImage extends discord_api.Embed.Image.$Properties {
        }

        /** Represents an Image. */
        class Image {

            /**
             * Constructs a new Image.
             * @param [properties] Properties to set
             */
            constructor(properties?: discord_api.Embed.Image.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Image url. */
            url: string;

            /** Image proxyIconUrl. */
            proxyIconUrl: string;

            /** Image height. */
            height: number;

            /** Image width. */
            width: number;

            /**
             * Creates a new Image instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Image instance
             */
            static create(properties: discord_api.Embed.Image.$Shape): discord_api.Embed.Image & discord_api.Embed.Image.$Shape;
            static create(properties?: discord_api.Embed.Image.$Properties): discord_api.Embed.Image;

            /**
             * Encodes the specified Image message. Does not implicitly {@link discord_api.Embed.Image.verify|verify} messages.
             * @param message Image message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: discord_api.Embed.Image.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Image message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {discord_api.Embed.Image & discord_api.Embed.Image.$Shape} Image
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed.Image & discord_api.Embed.Image.$Shape;
        }

        namespace Image {

            /** Properties of an Image. */
            interface $Properties {

                /** Image url */
                url?: (string|null);

                /** Image proxyIconUrl */
                proxyIconUrl?: (string|null);

                /** Image height */
                height?: (number|null);

                /** Image width */
                width?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Image. */
            type $Shape = discord_api.Embed.Image.$Properties;
        }

        /**
         * Properties of a Thumbnail.
         * @deprecated Use discord_api.Embed.Thumbnail.$Properties instead.
         */
        interface IThumbnail extends discord_api.Embed.Thumbnail.$Properties {
        }

        /** Represents a Thumbnail. */
        class Thumbnail {

            /**
             * Constructs a new Thumbnail.
             * @param [properties] Properties to set
             */
            constructor(properties?: discord_api.Embed.Thumbnail.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Thumbnail url. */
            url: string;

            /** Thumbnail proxyUrl. */
            proxyUrl: string;

            /** Thumbnail height. */
            height: number;

            /** Thumbnail width. */
            width: number;

            /**
             * Creates a new Thumbnail instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Thumbnail instance
             */
            static create(properties: discord_api.Embed.Thumbnail.$Shape): discord_api.Embed.Thumbnail & discord_api.Embed.Thumbnail.$Shape;
            static create(properties?: discord_api.Embed.Thumbnail.$Properties): discord_api.Embed.Thumbnail;

            /**
             * Encodes the specified Thumbnail message. Does not implicitly {@link discord_api.Embed.Thumbnail.verify|verify} messages.
             * @param message Thumbnail message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: discord_api.Embed.Thumbnail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Thumbnail message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {discord_api.Embed.Thumbnail & discord_api.Embed.Thumbnail.$Shape} Thumbnail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed.Thumbnail & discord_api.Embed.Thumbnail.$Shape;
        }

        namespace Thumbnail {

            /** Properties of a Thumbnail. */
            interface $Properties {

                /** Thumbnail url */
                url?: (string|null);

                /** Thumbnail proxyUrl */
                proxyUrl?: (string|null);

                /** Thumbnail height */
                height?: (number|null);

                /** Thumbnail width */
                width?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Thumbnail. */
            type $Shape = discord_api.Embed.Thumbnail.$Properties;
        }

        /**
         * Properties of a Video.
         * @deprecated Use discord_api.Embed.Video.$Properties instead.
         */
        interface IVideo extends discord_api.Embed.Video.$Properties {
        }

        /** Represents a Video. */
        class Video {

            /**
             * Constructs a new Video.
             * @param [properties] Properties to set
             */
            constructor(properties?: discord_api.Embed.Video.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Video url. */
            url: string;

            /** Video proxyIconUrl. */
            proxyIconUrl: string;

            /** Video height. */
            height: number;

            /** Video width. */
            width: number;

            /**
             * Creates a new Video instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Video instance
             */
            static create(properties: discord_api.Embed.Video.$Shape): discord_api.Embed.Video & discord_api.Embed.Video.$Shape;
            static create(properties?: discord_api.Embed.Video.$Properties): discord_api.Embed.Video;

            /**
             * Encodes the specified Video message. Does not implicitly {@link discord_api.Embed.Video.verify|verify} messages.
             * @param message Video message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: discord_api.Embed.Video.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Video message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {discord_api.Embed.Video & discord_api.Embed.Video.$Shape} Video
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed.Video & discord_api.Embed.Video.$Shape;
        }

        namespace Video {

            /** Properties of a Video. */
            interface $Properties {

                /** Video url */
                url?: (string|null);

                /** Video proxyIconUrl */
                proxyIconUrl?: (string|null);

                /** Video height */
                height?: (number|null);

                /** Video width */
                width?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Video. */
            type $Shape = discord_api.Embed.Video.$Properties;
        }

        /**
         * Properties of a Provider.
         * @deprecated Use discord_api.Embed.Provider.$Properties instead.
         */
        interface IProvider extends discord_api.Embed.Provider.$Properties {
        }

        /** Represents a Provider. */
        class Provider {

            /**
             * Constructs a new Provider.
             * @param [properties] Properties to set
             */
            constructor(properties?: discord_api.Embed.Provider.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Provider name. */
            name: string;

            /** Provider url. */
            url: string;

            /**
             * Creates a new Provider instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Provider instance
             */
            static create(properties: discord_api.Embed.Provider.$Shape): discord_api.Embed.Provider & discord_api.Embed.Provider.$Shape;
            static create(properties?: discord_api.Embed.Provider.$Properties): discord_api.Embed.Provider;

            /**
             * Encodes the specified Provider message. Does not implicitly {@link discord_api.Embed.Provider.verify|verify} messages.
             * @param message Provider message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: discord_api.Embed.Provider.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Provider message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {discord_api.Embed.Provider & discord_api.Embed.Provider.$Shape} Provider
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed.Provider & discord_api.Embed.Provider.$Shape;
        }

        namespace Provider {

            /** Properties of a Provider. */
            interface $Properties {

                /** Provider name */
                name?: (string|null);

                /** Provider url */
                url?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Provider. */
            type $Shape = discord_api.Embed.Provider.$Properties;
        }

        /**
         * Properties of an Author.
         * @deprecated Use discord_api.Embed.Author.$Properties instead.
         */
        interface IAuthor extends discord_api.Embed.Author.$Properties {
        }

        /** Represents an Author. */
        class Author {

            /**
             * Constructs a new Author.
             * @param [properties] Properties to set
             */
            constructor(properties?: discord_api.Embed.Author.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Author name. */
            name: string;

            /** Author url. */
            url: string;

            /** Author iconUrl. */
            iconUrl: string;

            /** Author proxyIconUrl. */
            proxyIconUrl: string;

            /**
             * Creates a new Author instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Author instance
             */
            static create(properties: discord_api.Embed.Author.$Shape): discord_api.Embed.Author & discord_api.Embed.Author.$Shape;
            static create(properties?: discord_api.Embed.Author.$Properties): discord_api.Embed.Author;

            /**
             * Encodes the specified Author message. Does not implicitly {@link discord_api.Embed.Author.verify|verify} messages.
             * @param message Author message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: discord_api.Embed.Author.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Author message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {discord_api.Embed.Author & discord_api.Embed.Author.$Shape} Author
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed.Author & discord_api.Embed.Author.$Shape;
        }

        namespace Author {

            /** Properties of an Author. */
            interface $Properties {

                /** Author name */
                name?: (string|null);

                /** Author url */
                url?: (string|null);

                /** Author iconUrl */
                iconUrl?: (string|null);

                /** Author proxyIconUrl */
                proxyIconUrl?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Author. */
            type $Shape = discord_api.Embed.Author.$Properties;
        }

        /**
         * Properties of a Field.
         * @deprecated Use discord_api.Embed.Field.$Properties instead.
         */
        interface IField extends discord_api.Embed.Field.$Properties {
        }

        /** Represents a Field. */
        class Field {

            /**
             * Constructs a new Field.
             * @param [properties] Properties to set
             */
            constructor(properties?: discord_api.Embed.Field.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Field name. */
            name: string;

            /** Field value. */
            value: string;

            /** Field inline. */
            inline: boolean;

            /**
             * Creates a new Field instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Field instance
             */
            static create(properties: discord_api.Embed.Field.$Shape): discord_api.Embed.Field & discord_api.Embed.Field.$Shape;
            static create(properties?: discord_api.Embed.Field.$Properties): discord_api.Embed.Field;

            /**
             * Encodes the specified Field message. Does not implicitly {@link discord_api.Embed.Field.verify|verify} messages.
             * @param message Field message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: discord_api.Embed.Field.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Field message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {discord_api.Embed.Field & discord_api.Embed.Field.$Shape} Field
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Embed.Field & discord_api.Embed.Field.$Shape;
        }

        namespace Field {

            /** Properties of a Field. */
            interface $Properties {

                /** Field name */
                name?: (string|null);

                /** Field value */
                value?: (string|null);

                /** Field inline */
                inline?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Field. */
            type $Shape = discord_api.Embed.Field.$Properties;
        }
    }

    /**
     * Properties of a Message.
     * @deprecated Use discord_api.Message.$Properties instead.
     */
    interface IMessage extends discord_api.Message.$Properties {
    }

    /** Represents a Message. */
    class Message {

        /**
         * Constructs a new Message.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.Message.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Message id. */
        id: (number|Long);

        /** Message channelId. */
        channelId: (number|Long);

        /** Message guildId. */
        guildId: (number|Long);

        /** Message author. */
        author?: (discord_api.User.$Properties|null);

        /** Message member. */
        member?: (discord_api.GuildMember.$Properties|null);

        /** Message content. */
        content: string;

        /** Message timestamp. */
        timestamp: string;

        /** Message editedTimestamp. */
        editedTimestamp: string;

        /** Message tts. */
        tts: boolean;

        /** Message mentionEveryone. */
        mentionEveryone: boolean;

        /** Message mentions. */
        mentions: discord_api.User.$Properties[];

        /** Message mentionRoles. */
        mentionRoles: discord_api.Role.$Properties[];

        /** Message embeds. */
        embeds: discord_api.Embed.$Properties[];

        /** Message nonce. */
        nonce: string;

        /** Message pinned. */
        pinned: boolean;

        /** Message webhookId. */
        webhookId: (number|Long);

        /** Message flags. */
        flags: number;

        /** Message referencedMessage. */
        referencedMessage?: (discord_api.Message.$Properties|null);

        /**
         * Creates a new Message instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Message instance
         */
        static create(properties: discord_api.Message.$Shape): discord_api.Message & discord_api.Message.$Shape;
        static create(properties?: discord_api.Message.$Properties): discord_api.Message;

        /**
         * Encodes the specified Message message. Does not implicitly {@link discord_api.Message.verify|verify} messages.
         * @param message Message message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Message message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.Message & discord_api.Message.$Shape} Message
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Message & discord_api.Message.$Shape;
    }

    namespace Message {

        /** Properties of a Message. */
        interface $Properties {

            /** Message id */
            id?: (number|Long|null);

            /** Message channelId */
            channelId?: (number|Long|null);

            /** Message guildId */
            guildId?: (number|Long|null);

            /** Message author */
            author?: (discord_api.User.$Properties|null);

            /** Message member */
            member?: (discord_api.GuildMember.$Properties|null);

            /** Message content */
            content?: (string|null);

            /** Message timestamp */
            timestamp?: (string|null);

            /** Message editedTimestamp */
            editedTimestamp?: (string|null);

            /** Message tts */
            tts?: (boolean|null);

            /** Message mentionEveryone */
            mentionEveryone?: (boolean|null);

            /** Message mentions */
            mentions?: (discord_api.User.$Properties[]|null);

            /** Message mentionRoles */
            mentionRoles?: (discord_api.Role.$Properties[]|null);

            /** Message embeds */
            embeds?: (discord_api.Embed.$Properties[]|null);

            /** Message nonce */
            nonce?: (string|null);

            /** Message pinned */
            pinned?: (boolean|null);

            /** Message webhookId */
            webhookId?: (number|Long|null);

            /** Message flags */
            flags?: (number|null);

            /** Message referencedMessage */
            referencedMessage?: (discord_api.Message.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Message. */
        type $Shape = discord_api.Message.$Properties;
    }

    /**
     * Properties of a GuildMember.
     * @deprecated Use discord_api.GuildMember.$Properties instead.
     */
    interface IGuildMember extends discord_api.GuildMember.$Properties {
    }

    /** Represents a GuildMember. */
    class GuildMember {

        /**
         * Constructs a new GuildMember.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.GuildMember.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GuildMember user. */
        user?: (discord_api.User.$Properties|null);

        /** GuildMember nick. */
        nick: string;

        /** GuildMember roles. */
        roles: discord_api.Role.$Properties[];

        /** GuildMember joinedAt. */
        joinedAt: string;

        /** GuildMember premiumSince. */
        premiumSince: string;

        /** GuildMember deaf. */
        deaf: boolean;

        /** GuildMember mute. */
        mute: boolean;

        /** GuildMember pending. */
        pending: boolean;

        /** GuildMember permissions. */
        permissions: string;

        /**
         * Creates a new GuildMember instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GuildMember instance
         */
        static create(properties: discord_api.GuildMember.$Shape): discord_api.GuildMember & discord_api.GuildMember.$Shape;
        static create(properties?: discord_api.GuildMember.$Properties): discord_api.GuildMember;

        /**
         * Encodes the specified GuildMember message. Does not implicitly {@link discord_api.GuildMember.verify|verify} messages.
         * @param message GuildMember message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.GuildMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GuildMember message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.GuildMember & discord_api.GuildMember.$Shape} GuildMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.GuildMember & discord_api.GuildMember.$Shape;
    }

    namespace GuildMember {

        /** Properties of a GuildMember. */
        interface $Properties {

            /** GuildMember user */
            user?: (discord_api.User.$Properties|null);

            /** GuildMember nick */
            nick?: (string|null);

            /** GuildMember roles */
            roles?: (discord_api.Role.$Properties[]|null);

            /** GuildMember joinedAt */
            joinedAt?: (string|null);

            /** GuildMember premiumSince */
            premiumSince?: (string|null);

            /** GuildMember deaf */
            deaf?: (boolean|null);

            /** GuildMember mute */
            mute?: (boolean|null);

            /** GuildMember pending */
            pending?: (boolean|null);

            /** GuildMember permissions */
            permissions?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GuildMember. */
        type $Shape = discord_api.GuildMember.$Properties;
    }

    /**
     * Properties of a Role.
     * @deprecated Use discord_api.Role.$Properties instead.
     */
    interface IRole extends discord_api.Role.$Properties {
    }

    /** Represents a Role. */
    class Role {

        /**
         * Constructs a new Role.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.Role.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Role id. */
        id: (number|Long);

        /** Role name. */
        name: string;

        /** Role color. */
        color: number;

        /** Role hoist. */
        hoist: boolean;

        /** Role position. */
        position: number;

        /** Role permissions. */
        permissions: string;

        /** Role managed. */
        managed: boolean;

        /** Role mentionable. */
        mentionable: boolean;

        /**
         * Creates a new Role instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Role instance
         */
        static create(properties: discord_api.Role.$Shape): discord_api.Role & discord_api.Role.$Shape;
        static create(properties?: discord_api.Role.$Properties): discord_api.Role;

        /**
         * Encodes the specified Role message. Does not implicitly {@link discord_api.Role.verify|verify} messages.
         * @param message Role message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.Role.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Role message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.Role & discord_api.Role.$Shape} Role
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Role & discord_api.Role.$Shape;
    }

    namespace Role {

        /** Properties of a Role. */
        interface $Properties {

            /** Role id */
            id?: (number|Long|null);

            /** Role name */
            name?: (string|null);

            /** Role color */
            color?: (number|null);

            /** Role hoist */
            hoist?: (boolean|null);

            /** Role position */
            position?: (number|null);

            /** Role permissions */
            permissions?: (string|null);

            /** Role managed */
            managed?: (boolean|null);

            /** Role mentionable */
            mentionable?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Role. */
        type $Shape = discord_api.Role.$Properties;
    }

    /**
     * Properties of a User.
     * @deprecated Use discord_api.User.$Properties instead.
     */
    interface IUser extends discord_api.User.$Properties {
    }

    /** Represents a User. */
    class User {

        /**
         * Constructs a new User.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.User.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** User id. */
        id: (number|Long);

        /** User username. */
        username: string;

        /** User discriminator. */
        discriminator: string;

        /** User avatar. */
        avatar: string;

        /** User bot. */
        bot: boolean;

        /** User system. */
        system: boolean;

        /** User mfaEnabled. */
        mfaEnabled: boolean;

        /** User locale. */
        locale: string;

        /** User verified. */
        verified: boolean;

        /** User email. */
        email: string;

        /** User flags. */
        flags: number;

        /** User premiumType. */
        premiumType: number;

        /** User publicFlags. */
        publicFlags: number;

        /**
         * Creates a new User instance using the specified properties.
         * @param [properties] Properties to set
         * @returns User instance
         */
        static create(properties: discord_api.User.$Shape): discord_api.User & discord_api.User.$Shape;
        static create(properties?: discord_api.User.$Properties): discord_api.User;

        /**
         * Encodes the specified User message. Does not implicitly {@link discord_api.User.verify|verify} messages.
         * @param message User message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.User.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a User message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.User & discord_api.User.$Shape} User
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.User & discord_api.User.$Shape;
    }

    namespace User {

        /** Properties of a User. */
        interface $Properties {

            /** User id */
            id?: (number|Long|null);

            /** User username */
            username?: (string|null);

            /** User discriminator */
            discriminator?: (string|null);

            /** User avatar */
            avatar?: (string|null);

            /** User bot */
            bot?: (boolean|null);

            /** User system */
            system?: (boolean|null);

            /** User mfaEnabled */
            mfaEnabled?: (boolean|null);

            /** User locale */
            locale?: (string|null);

            /** User verified */
            verified?: (boolean|null);

            /** User email */
            email?: (string|null);

            /** User flags */
            flags?: (number|null);

            /** User premiumType */
            premiumType?: (number|null);

            /** User publicFlags */
            publicFlags?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a User. */
        type $Shape = discord_api.User.$Properties;
    }

    /**
     * Properties of an Emoji.
     * @deprecated Use discord_api.Emoji.$Properties instead.
     */
    interface IEmoji extends discord_api.Emoji.$Properties {
    }

    /** Represents an Emoji. */
    class Emoji {

        /**
         * Constructs a new Emoji.
         * @param [properties] Properties to set
         */
        constructor(properties?: discord_api.Emoji.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Emoji id. */
        id: (number|Long);

        /** Emoji name. */
        name: string;

        /** Emoji roles. */
        roles: discord_api.Role.$Properties[];

        /** Emoji user. */
        user?: (discord_api.User.$Properties|null);

        /** Emoji requiredColons. */
        requiredColons: boolean;

        /** Emoji managed. */
        managed: boolean;

        /** Emoji animated. */
        animated: boolean;

        /** Emoji available. */
        available: boolean;

        /**
         * Creates a new Emoji instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Emoji instance
         */
        static create(properties: discord_api.Emoji.$Shape): discord_api.Emoji & discord_api.Emoji.$Shape;
        static create(properties?: discord_api.Emoji.$Properties): discord_api.Emoji;

        /**
         * Encodes the specified Emoji message. Does not implicitly {@link discord_api.Emoji.verify|verify} messages.
         * @param message Emoji message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: discord_api.Emoji.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Emoji message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {discord_api.Emoji & discord_api.Emoji.$Shape} Emoji
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): discord_api.Emoji & discord_api.Emoji.$Shape;
    }

    namespace Emoji {

        /** Properties of an Emoji. */
        interface $Properties {

            /** Emoji id */
            id?: (number|Long|null);

            /** Emoji name */
            name?: (string|null);

            /** Emoji roles */
            roles?: (discord_api.Role.$Properties[]|null);

            /** Emoji user */
            user?: (discord_api.User.$Properties|null);

            /** Emoji requiredColons */
            requiredColons?: (boolean|null);

            /** Emoji managed */
            managed?: (boolean|null);

            /** Emoji animated */
            animated?: (boolean|null);

            /** Emoji available */
            available?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Emoji. */
        type $Shape = discord_api.Emoji.$Properties;
    }
}

/** Namespace grpc. */
export namespace grpc {

    /** Namespace health. */
    namespace health {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a HealthCheckRequest.
             * @deprecated Use grpc.health.v1.HealthCheckRequest.$Properties instead.
             */
            interface IHealthCheckRequest extends grpc.health.v1.HealthCheckRequest.$Properties {
            }

            /** Represents a HealthCheckRequest. */
            class HealthCheckRequest {

                /**
                 * Constructs a new HealthCheckRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckRequest service. */
                service: string;

                /**
                 * Creates a new HealthCheckRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckRequest instance
                 */
                static create(properties: grpc.health.v1.HealthCheckRequest.$Shape): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckRequest.$Properties): grpc.health.v1.HealthCheckRequest;

                /**
                 * Encodes the specified HealthCheckRequest message. Does not implicitly {@link grpc.health.v1.HealthCheckRequest.verify|verify} messages.
                 * @param message HealthCheckRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape} HealthCheckRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckRequest & grpc.health.v1.HealthCheckRequest.$Shape;
            }

            namespace HealthCheckRequest {

                /** Properties of a HealthCheckRequest. */
                interface $Properties {

                    /** HealthCheckRequest service */
                    service?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckRequest. */
                type $Shape = grpc.health.v1.HealthCheckRequest.$Properties;
            }

            /**
             * Properties of a HealthCheckResponse.
             * @deprecated Use grpc.health.v1.HealthCheckResponse.$Properties instead.
             */
            interface IHealthCheckResponse extends grpc.health.v1.HealthCheckResponse.$Properties {
            }

            /** Represents a HealthCheckResponse. */
            class HealthCheckResponse {

                /**
                 * Constructs a new HealthCheckResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.health.v1.HealthCheckResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckResponse status. */
                status: grpc.health.v1.HealthCheckResponse.ServingStatus;

                /**
                 * Creates a new HealthCheckResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckResponse instance
                 */
                static create(properties: grpc.health.v1.HealthCheckResponse.$Shape): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
                static create(properties?: grpc.health.v1.HealthCheckResponse.$Properties): grpc.health.v1.HealthCheckResponse;

                /**
                 * Encodes the specified HealthCheckResponse message. Does not implicitly {@link grpc.health.v1.HealthCheckResponse.verify|verify} messages.
                 * @param message HealthCheckResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.health.v1.HealthCheckResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape} HealthCheckResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.health.v1.HealthCheckResponse & grpc.health.v1.HealthCheckResponse.$Shape;
            }

            namespace HealthCheckResponse {

                /** Properties of a HealthCheckResponse. */
                interface $Properties {

                    /** HealthCheckResponse status */
                    status?: (grpc.health.v1.HealthCheckResponse.ServingStatus|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckResponse. */
                type $Shape = grpc.health.v1.HealthCheckResponse.$Properties;

                /** ServingStatus enum. */
                enum ServingStatus {

                    /** UNKNOWN value */
                    UNKNOWN = 0,

                    /** SERVING value */
                    SERVING = 1,

                    /** NOT_SERVING value */
                    NOT_SERVING = 2,

                    /** SERVICE_UNKNOWN value */
                    SERVICE_UNKNOWN = 3
                }
            }
        }
    }

    /** Namespace reflection. */
    namespace reflection {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a ServerReflectionRequest.
             * @deprecated Use grpc.reflection.v1.ServerReflectionRequest.$Properties instead.
             */
            interface IServerReflectionRequest extends grpc.reflection.v1.ServerReflectionRequest.$Properties {
            }

            /** Represents a ServerReflectionRequest. */
            class ServerReflectionRequest {

                /**
                 * Constructs a new ServerReflectionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ServerReflectionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServerReflectionRequest host. */
                host: string;

                /** ServerReflectionRequest fileByFilename. */
                fileByFilename?: (string|null);

                /** ServerReflectionRequest fileContainingSymbol. */
                fileContainingSymbol?: (string|null);

                /** ServerReflectionRequest fileContainingExtension. */
                fileContainingExtension?: (grpc.reflection.v1.ExtensionRequest.$Properties|null);

                /** ServerReflectionRequest allExtensionNumbersOfType. */
                allExtensionNumbersOfType?: (string|null);

                /** ServerReflectionRequest listServices. */
                listServices?: (string|null);

                /** ServerReflectionRequest messageRequest. */
                messageRequest?: ("fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices");

                /**
                 * Creates a new ServerReflectionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServerReflectionRequest instance
                 */
                static create(properties: grpc.reflection.v1.ServerReflectionRequest.$Shape): grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape;
                static create(properties?: grpc.reflection.v1.ServerReflectionRequest.$Properties): grpc.reflection.v1.ServerReflectionRequest;

                /**
                 * Encodes the specified ServerReflectionRequest message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionRequest.verify|verify} messages.
                 * @param message ServerReflectionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ServerReflectionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServerReflectionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape} ServerReflectionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ServerReflectionRequest & grpc.reflection.v1.ServerReflectionRequest.$Shape;
            }

            namespace ServerReflectionRequest {

                /** Properties of a ServerReflectionRequest. */
                interface $Properties {

                    /** ServerReflectionRequest host */
                    host?: (string|null);

                    /** ServerReflectionRequest fileByFilename */
                    fileByFilename?: (string|null);

                    /** ServerReflectionRequest fileContainingSymbol */
                    fileContainingSymbol?: (string|null);

                    /** ServerReflectionRequest fileContainingExtension */
                    fileContainingExtension?: (grpc.reflection.v1.ExtensionRequest.$Properties|null);

                    /** ServerReflectionRequest allExtensionNumbersOfType */
                    allExtensionNumbersOfType?: (string|null);

                    /** ServerReflectionRequest listServices */
                    listServices?: (string|null);

                    /** ServerReflectionRequest messageRequest */
                    messageRequest?: ("fileByFilename"|"fileContainingSymbol"|"fileContainingExtension"|"allExtensionNumbersOfType"|"listServices");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ServerReflectionRequest. */
                type $Shape = {
                  host?: string|null;
                  fileByFilename?: string|null;
                  fileContainingSymbol?: string|null;
                  fileContainingExtension?: grpc.reflection.v1.ExtensionRequest.$Shape|null;
                  allExtensionNumbersOfType?: string|null;
                  listServices?: string|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ messageRequest?: undefined; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileByFilename"; fileByFilename: string; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingSymbol"; fileByFilename?: null; fileContainingSymbol: string; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "fileContainingExtension"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension: grpc.reflection.v1.ExtensionRequest.$Shape; allExtensionNumbersOfType?: null; listServices?: null }|{ messageRequest?: "allExtensionNumbersOfType"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType: string; listServices?: null }|{ messageRequest?: "listServices"; fileByFilename?: null; fileContainingSymbol?: null; fileContainingExtension?: null; allExtensionNumbersOfType?: null; listServices: string })
                );
            }

            /**
             * Properties of an ExtensionRequest.
             * @deprecated Use grpc.reflection.v1.ExtensionRequest.$Properties instead.
             */
            interface IExtensionRequest extends grpc.reflection.v1.ExtensionRequest.$Properties {
            }

            /** Represents an ExtensionRequest. */
            class ExtensionRequest {

                /**
                 * Constructs a new ExtensionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ExtensionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExtensionRequest containingType. */
                containingType: string;

                /** ExtensionRequest extensionNumber. */
                extensionNumber: number;

                /**
                 * Creates a new ExtensionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExtensionRequest instance
                 */
                static create(properties: grpc.reflection.v1.ExtensionRequest.$Shape): grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape;
                static create(properties?: grpc.reflection.v1.ExtensionRequest.$Properties): grpc.reflection.v1.ExtensionRequest;

                /**
                 * Encodes the specified ExtensionRequest message. Does not implicitly {@link grpc.reflection.v1.ExtensionRequest.verify|verify} messages.
                 * @param message ExtensionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ExtensionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExtensionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape} ExtensionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ExtensionRequest & grpc.reflection.v1.ExtensionRequest.$Shape;
            }

            namespace ExtensionRequest {

                /** Properties of an ExtensionRequest. */
                interface $Properties {

                    /** ExtensionRequest containingType */
                    containingType?: (string|null);

                    /** ExtensionRequest extensionNumber */
                    extensionNumber?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExtensionRequest. */
                type $Shape = grpc.reflection.v1.ExtensionRequest.$Properties;
            }

            /**
             * Properties of a ServerReflectionResponse.
             * @deprecated Use grpc.reflection.v1.ServerReflectionResponse.$Properties instead.
             */
            interface IServerReflectionResponse extends grpc.reflection.v1.ServerReflectionResponse.$Properties {
            }

            /** Represents a ServerReflectionResponse. */
            class ServerReflectionResponse {

                /**
                 * Constructs a new ServerReflectionResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ServerReflectionResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServerReflectionResponse validHost. */
                validHost: string;

                /** ServerReflectionResponse originalRequest. */
                originalRequest?: (grpc.reflection.v1.ServerReflectionRequest.$Properties|null);

                /** ServerReflectionResponse fileDescriptorResponse. */
                fileDescriptorResponse?: (grpc.reflection.v1.FileDescriptorResponse.$Properties|null);

                /** ServerReflectionResponse allExtensionNumbersResponse. */
                allExtensionNumbersResponse?: (grpc.reflection.v1.ExtensionNumberResponse.$Properties|null);

                /** ServerReflectionResponse listServicesResponse. */
                listServicesResponse?: (grpc.reflection.v1.ListServiceResponse.$Properties|null);

                /** ServerReflectionResponse errorResponse. */
                errorResponse?: (grpc.reflection.v1.ErrorResponse.$Properties|null);

                /** ServerReflectionResponse messageResponse. */
                messageResponse?: ("fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse");

                /**
                 * Creates a new ServerReflectionResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServerReflectionResponse instance
                 */
                static create(properties: grpc.reflection.v1.ServerReflectionResponse.$Shape): grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ServerReflectionResponse.$Properties): grpc.reflection.v1.ServerReflectionResponse;

                /**
                 * Encodes the specified ServerReflectionResponse message. Does not implicitly {@link grpc.reflection.v1.ServerReflectionResponse.verify|verify} messages.
                 * @param message ServerReflectionResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ServerReflectionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServerReflectionResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape} ServerReflectionResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ServerReflectionResponse & grpc.reflection.v1.ServerReflectionResponse.$Shape;
            }

            namespace ServerReflectionResponse {

                /** Properties of a ServerReflectionResponse. */
                interface $Properties {

                    /** ServerReflectionResponse validHost */
                    validHost?: (string|null);

                    /** ServerReflectionResponse originalRequest */
                    originalRequest?: (grpc.reflection.v1.ServerReflectionRequest.$Properties|null);

                    /** ServerReflectionResponse fileDescriptorResponse */
                    fileDescriptorResponse?: (grpc.reflection.v1.FileDescriptorResponse.$Properties|null);

                    /** ServerReflectionResponse allExtensionNumbersResponse */
                    allExtensionNumbersResponse?: (grpc.reflection.v1.ExtensionNumberResponse.$Properties|null);

                    /** ServerReflectionResponse listServicesResponse */
                    listServicesResponse?: (grpc.reflection.v1.ListServiceResponse.$Properties|null);

                    /** ServerReflectionResponse errorResponse */
                    errorResponse?: (grpc.reflection.v1.ErrorResponse.$Properties|null);

                    /** ServerReflectionResponse messageResponse */
                    messageResponse?: ("fileDescriptorResponse"|"allExtensionNumbersResponse"|"listServicesResponse"|"errorResponse");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ServerReflectionResponse. */
                type $Shape = {
                  validHost?: string|null;
                  originalRequest?: grpc.reflection.v1.ServerReflectionRequest.$Shape|null;
                  fileDescriptorResponse?: grpc.reflection.v1.FileDescriptorResponse.$Shape|null;
                  allExtensionNumbersResponse?: grpc.reflection.v1.ExtensionNumberResponse.$Shape|null;
                  listServicesResponse?: grpc.reflection.v1.ListServiceResponse.$Shape|null;
                  errorResponse?: grpc.reflection.v1.ErrorResponse.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ messageResponse?: undefined; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "fileDescriptorResponse"; fileDescriptorResponse: grpc.reflection.v1.FileDescriptorResponse.$Shape; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "allExtensionNumbersResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse: grpc.reflection.v1.ExtensionNumberResponse.$Shape; listServicesResponse?: null; errorResponse?: null }|{ messageResponse?: "listServicesResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse: grpc.reflection.v1.ListServiceResponse.$Shape; errorResponse?: null }|{ messageResponse?: "errorResponse"; fileDescriptorResponse?: null; allExtensionNumbersResponse?: null; listServicesResponse?: null; errorResponse: grpc.reflection.v1.ErrorResponse.$Shape })
                );
            }

            /**
             * Properties of a FileDescriptorResponse.
             * @deprecated Use grpc.reflection.v1.FileDescriptorResponse.$Properties instead.
             */
            interface IFileDescriptorResponse extends grpc.reflection.v1.FileDescriptorResponse.$Properties {
            }

            /** Represents a FileDescriptorResponse. */
            class FileDescriptorResponse {

                /**
                 * Constructs a new FileDescriptorResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.FileDescriptorResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FileDescriptorResponse fileDescriptorProto. */
                fileDescriptorProto: Uint8Array[];

                /**
                 * Creates a new FileDescriptorResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FileDescriptorResponse instance
                 */
                static create(properties: grpc.reflection.v1.FileDescriptorResponse.$Shape): grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape;
                static create(properties?: grpc.reflection.v1.FileDescriptorResponse.$Properties): grpc.reflection.v1.FileDescriptorResponse;

                /**
                 * Encodes the specified FileDescriptorResponse message. Does not implicitly {@link grpc.reflection.v1.FileDescriptorResponse.verify|verify} messages.
                 * @param message FileDescriptorResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.FileDescriptorResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FileDescriptorResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape} FileDescriptorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.FileDescriptorResponse & grpc.reflection.v1.FileDescriptorResponse.$Shape;
            }

            namespace FileDescriptorResponse {

                /** Properties of a FileDescriptorResponse. */
                interface $Properties {

                    /** FileDescriptorResponse fileDescriptorProto */
                    fileDescriptorProto?: (Uint8Array[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FileDescriptorResponse. */
                type $Shape = grpc.reflection.v1.FileDescriptorResponse.$Properties;
            }

            /**
             * Properties of an ExtensionNumberResponse.
             * @deprecated Use grpc.reflection.v1.ExtensionNumberResponse.$Properties instead.
             */
            interface IExtensionNumberResponse extends grpc.reflection.v1.ExtensionNumberResponse.$Properties {
            }

            /** Represents an ExtensionNumberResponse. */
            class ExtensionNumberResponse {

                /**
                 * Constructs a new ExtensionNumberResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ExtensionNumberResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ExtensionNumberResponse baseTypeName. */
                baseTypeName: string;

                /** ExtensionNumberResponse extensionNumber. */
                extensionNumber: number[];

                /**
                 * Creates a new ExtensionNumberResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ExtensionNumberResponse instance
                 */
                static create(properties: grpc.reflection.v1.ExtensionNumberResponse.$Shape): grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ExtensionNumberResponse.$Properties): grpc.reflection.v1.ExtensionNumberResponse;

                /**
                 * Encodes the specified ExtensionNumberResponse message. Does not implicitly {@link grpc.reflection.v1.ExtensionNumberResponse.verify|verify} messages.
                 * @param message ExtensionNumberResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ExtensionNumberResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ExtensionNumberResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape} ExtensionNumberResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ExtensionNumberResponse & grpc.reflection.v1.ExtensionNumberResponse.$Shape;
            }

            namespace ExtensionNumberResponse {

                /** Properties of an ExtensionNumberResponse. */
                interface $Properties {

                    /** ExtensionNumberResponse baseTypeName */
                    baseTypeName?: (string|null);

                    /** ExtensionNumberResponse extensionNumber */
                    extensionNumber?: (number[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ExtensionNumberResponse. */
                type $Shape = grpc.reflection.v1.ExtensionNumberResponse.$Properties;
            }

            /**
             * Properties of a ListServiceResponse.
             * @deprecated Use grpc.reflection.v1.ListServiceResponse.$Properties instead.
             */
            interface IListServiceResponse extends grpc.reflection.v1.ListServiceResponse.$Properties {
            }

            /** Represents a ListServiceResponse. */
            class ListServiceResponse {

                /**
                 * Constructs a new ListServiceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ListServiceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListServiceResponse service. */
                service: grpc.reflection.v1.ServiceResponse.$Properties[];

                /**
                 * Creates a new ListServiceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListServiceResponse instance
                 */
                static create(properties: grpc.reflection.v1.ListServiceResponse.$Shape): grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ListServiceResponse.$Properties): grpc.reflection.v1.ListServiceResponse;

                /**
                 * Encodes the specified ListServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ListServiceResponse.verify|verify} messages.
                 * @param message ListServiceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ListServiceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListServiceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape} ListServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ListServiceResponse & grpc.reflection.v1.ListServiceResponse.$Shape;
            }

            namespace ListServiceResponse {

                /** Properties of a ListServiceResponse. */
                interface $Properties {

                    /** ListServiceResponse service */
                    service?: (grpc.reflection.v1.ServiceResponse.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListServiceResponse. */
                type $Shape = grpc.reflection.v1.ListServiceResponse.$Properties;
            }

            /**
             * Properties of a ServiceResponse.
             * @deprecated Use grpc.reflection.v1.ServiceResponse.$Properties instead.
             */
            interface IServiceResponse extends grpc.reflection.v1.ServiceResponse.$Properties {
            }

            /** Represents a ServiceResponse. */
            class ServiceResponse {

                /**
                 * Constructs a new ServiceResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ServiceResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ServiceResponse name. */
                name: string;

                /**
                 * Creates a new ServiceResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ServiceResponse instance
                 */
                static create(properties: grpc.reflection.v1.ServiceResponse.$Shape): grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ServiceResponse.$Properties): grpc.reflection.v1.ServiceResponse;

                /**
                 * Encodes the specified ServiceResponse message. Does not implicitly {@link grpc.reflection.v1.ServiceResponse.verify|verify} messages.
                 * @param message ServiceResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ServiceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ServiceResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape} ServiceResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ServiceResponse & grpc.reflection.v1.ServiceResponse.$Shape;
            }

            namespace ServiceResponse {

                /** Properties of a ServiceResponse. */
                interface $Properties {

                    /** ServiceResponse name */
                    name?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ServiceResponse. */
                type $Shape = grpc.reflection.v1.ServiceResponse.$Properties;
            }

            /**
             * Properties of an ErrorResponse.
             * @deprecated Use grpc.reflection.v1.ErrorResponse.$Properties instead.
             */
            interface IErrorResponse extends grpc.reflection.v1.ErrorResponse.$Properties {
            }

            /** Represents an ErrorResponse. */
            class ErrorResponse {

                /**
                 * Constructs a new ErrorResponse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: grpc.reflection.v1.ErrorResponse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ErrorResponse errorCode. */
                errorCode: number;

                /** ErrorResponse errorMessage. */
                errorMessage: string;

                /**
                 * Creates a new ErrorResponse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErrorResponse instance
                 */
                static create(properties: grpc.reflection.v1.ErrorResponse.$Shape): grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape;
                static create(properties?: grpc.reflection.v1.ErrorResponse.$Properties): grpc.reflection.v1.ErrorResponse;

                /**
                 * Encodes the specified ErrorResponse message. Does not implicitly {@link grpc.reflection.v1.ErrorResponse.verify|verify} messages.
                 * @param message ErrorResponse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: grpc.reflection.v1.ErrorResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErrorResponse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape} ErrorResponse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): grpc.reflection.v1.ErrorResponse & grpc.reflection.v1.ErrorResponse.$Shape;
            }

            namespace ErrorResponse {

                /** Properties of an ErrorResponse. */
                interface $Properties {

                    /** ErrorResponse errorCode */
                    errorCode?: (number|null);

                    /** ErrorResponse errorMessage */
                    errorMessage?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErrorResponse. */
                type $Shape = grpc.reflection.v1.ErrorResponse.$Properties;
            }
        }
    }
}
