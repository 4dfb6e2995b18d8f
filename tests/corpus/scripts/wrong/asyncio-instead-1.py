import asyncio


async def show(n):
    await asyncio.sleep(0.1)
    print("process", n)


async def main():
    await asyncio.gather(show(1), show(2), show(3), show(4))


asyncio.run(main())
