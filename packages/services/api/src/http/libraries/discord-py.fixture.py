# SPDX-License-Identifier: AGPL-3.0-only
# discord.py: `Route.BASE` names the proxy, with the version. Prints what it saw, as JSON.
import asyncio
import io
import json
import os
import sys

import discord
from discord.http import Route

Route.BASE = os.environ["BASE"]


async def main() -> None:
    seen = {}
    client = discord.Client(intents=discord.Intents.none())
    await client.login(os.environ["TOKEN"])
    channel = await client.fetch_channel(int(os.environ["CHANNEL"]))
    file = discord.File(io.BytesIO(b"a file"), "a.txt")
    message = await channel.send("hello", file=file)
    seen["fileBytes"] = message.attachments[0].size
    await message.edit(content="edited")
    await message.add_reaction("🔥")
    again = await channel.fetch_message(message.id)
    seen["content"] = again.content
    seen["reactions"] = [[str(each.emoji), each.count] for each in again.reactions]
    await message.delete()
    try:
        await channel.fetch_message(message.id)
    except discord.NotFound as error:
        seen["code"] = error.code
    await channel.edit(name="renamed", reason="because: ümläute & 100 % 🔥")
    await asyncio.gather(*[channel.send(f"message {index}") for index in range(8)])
    webhook = await channel.create_webhook(name="hook")
    posted = await webhook.send("by webhook", wait=True)
    seen["webhook"] = [posted.content, posted.channel.id == channel.id]
    await client.close()
    json.dump(seen, sys.stdout)


asyncio.run(main())
