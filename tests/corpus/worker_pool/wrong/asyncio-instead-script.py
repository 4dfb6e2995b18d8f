import asyncio
import math


async def root(n):
    await asyncio.sleep(0.001)
    return math.sqrt(n)


async def main():
    workers = asyncio.Semaphore(8)

    async def limited(n):
        async with workers:
            return await root(n)

    roots = await asyncio.gather(*[limited(n) for n in range(1, 51)])
    for n, r in enumerate(roots, 1):
        print(n, r)


asyncio.run(main())
