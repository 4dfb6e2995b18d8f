import asyncio
from concurrent.futures import ProcessPoolExecutor


def sum_of_squares(lo, hi):
    return sum(n * n for n in range(lo, hi))


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=4) as pool:
        tasks = [
            loop.run_in_executor(pool, sum_of_squares, k * 250_000, (k + 1) * 250_000)
            for k in range(4)
        ]
        parts = await asyncio.gather(*tasks)
    for k, part in enumerate(parts):
        print("part", k, part)
    print("total", sum(parts))


if __name__ == "__main__":
    asyncio.run(main())
