import asyncio
import time


async def sensor(name, pause):
    await asyncio.sleep(pause)
    print("process", name, "measured", int(pause * 100))
    return pause


async def main():
    values = await asyncio.gather(
        sensor("A", 0.3), sensor("B", 0.1), sensor("C", 0.2), sensor("D", 0.4)
    )
    print("sum", round(sum(values), 1))


if __name__ == "__main__":
    t = time.time()
    asyncio.run(main())
    print("4 processes in parallel:", round(time.time() - t, 1), "s")
