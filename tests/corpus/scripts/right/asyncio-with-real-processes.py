import asyncio
from multiprocessing import Process


def hash_it(text):
    print(text, sum(map(ord, text)))


async def run(text):
    p = Process(target=hash_it, args=(text,))
    p.start()
    await asyncio.to_thread(p.join)
    return p.exitcode


async def main():
    print(await asyncio.gather(*map(run, ("ant", "bee", "cow"))))


if __name__ == "__main__":
    asyncio.run(main())
