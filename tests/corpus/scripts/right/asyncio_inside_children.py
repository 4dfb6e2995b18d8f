import asyncio
import multiprocessing


async def read_sensor(name, count):
    for i in range(count):
        await asyncio.sleep(0.02)
        print(name, "reading", i)


async def read_two(first, second):
    await asyncio.gather(read_sensor(first, 2), read_sensor(second, 3))


def worker(first, second):
    asyncio.run(read_two(first, second))


if __name__ == "__main__":
    pairs = [("roof", "cellar"), ("garden", "garage")]
    houses = [multiprocessing.Process(target=worker, args=p) for p in pairs]
    for h in houses:
        h.start()
    for h in houses:
        h.join()
    print([h.exitcode for h in houses])
