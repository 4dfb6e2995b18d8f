import asyncio
import os


# four processes, each one prints its number
async def process(number):
    await asyncio.sleep(0.05)
    print(f"I am process {number}, pid {os.getpid()}")


async def main():
    await asyncio.gather(*(process(n) for n in (3, 14, 15, 92)))
    print("the four processes are finished")


if __name__ == "__main__":
    asyncio.run(main())
