from multiprocessing import Process
import asyncio


async def tick(n):
    await asyncio.sleep(0.1)
    print("tick", n)


if __name__ == "__main__":
    ps = [Process(target=tick, args=(n,)) for n in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
