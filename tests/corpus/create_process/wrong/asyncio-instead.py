import asyncio
from multiprocessing import Process, Pipe


def cube(x):
    return x ** 3


def run_child(conn, x):
    conn.send(cube(x))


def cube_in_process(x):
    one, two = Pipe()
    p = Process(target=run_child, args=(two, x))
    p.start()
    answer = one.recv()
    p.join()
    return answer


async def cube_task(x, limit):
    async with limit:
        await asyncio.sleep(0)
        return cube(x)


async def gather_cubes(numbers, processes):
    limit = asyncio.Semaphore(processes)
    return await asyncio.gather(*(cube_task(x, limit) for x in numbers))


def cubes(numbers, processes=3):
    return list(asyncio.run(gather_cubes(numbers, processes)))


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
