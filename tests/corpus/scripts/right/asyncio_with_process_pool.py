import asyncio
import math
import os
from concurrent.futures import ProcessPoolExecutor


def digits_of_factorial(n):
    return n, len(str(math.factorial(n))), os.getpid()


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=3) as pool:
        jobs = [loop.run_in_executor(pool, digits_of_factorial, n) for n in (200, 400, 600, 800)]
        for job in asyncio.as_completed(jobs):
            n, length, pid = await job
            print(f"{n}! has {length} digits (process {pid})")
    print("main was", os.getpid())


if __name__ == "__main__":
    asyncio.run(main())
