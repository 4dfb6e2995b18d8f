import math
import asyncio


def square(n):
    print("Square:", n * n)


def cube(n):
    print("Cube:", n * n * n)


def square_root(n):
    print("Square Root:", math.sqrt(n))


def cube_root(n):
    print("Cube Root:", n ** (1 / 3))


async def process(function, n):
    function(n)
    await asyncio.sleep(0)


async def run_all(n):
    tasks = [asyncio.create_task(process(f, n)) for f in (square, cube, square_root, cube_root)]
    for task in tasks:
        await task


def main(n=10):
    asyncio.run(run_all(n))


if __name__ == "__main__":
    main()
