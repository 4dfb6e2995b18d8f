import asyncio
import os


class Counter:
    def __init__(self, name, top):
        self.name = name
        self.top = top

    async def run(self):
        for i in range(1, self.top + 1):
            print(f"pid {os.getpid()}  {self.name}: {i}")
            await asyncio.sleep(0)
        return sum(range(self.top + 1))


async def main():
    counters = [Counter("A", 3), Counter("B", 2), Counter("C", 4)]
    # start the processes
    processes = [asyncio.create_task(c.run()) for c in counters]
    # join the processes
    for counter, process in zip(counters, processes):
        print(counter.name, "total", await process)


if __name__ == "__main__":
    asyncio.run(main())
