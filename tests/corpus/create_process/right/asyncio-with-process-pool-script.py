import asyncio
from concurrent.futures import ProcessPoolExecutor


def third_power(n):
    return n * n * n


async def collect(numbers):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=3) as pool:
        jobs = [loop.run_in_executor(pool, third_power, n) for n in numbers]
        return await asyncio.gather(*jobs)


if __name__ == "__main__":
    print(asyncio.run(collect([2, 3, 4, 5, 6])))
