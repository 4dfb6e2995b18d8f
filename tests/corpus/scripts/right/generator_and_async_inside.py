import asyncio
from multiprocessing import Process


def countdown(n):
    while n:
        yield n
        n -= 1


def show_countdown(n):
    print("countdown", list(countdown(n)))


async def tick(name):
    await asyncio.sleep(0.1)
    print("tick", name)


def run_tick(name):
    asyncio.run(tick(name))


def main():
    jobs = [Process(target=show_countdown, args=(4,)), Process(target=run_tick, args=("clock",))]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()


if __name__ == "__main__":
    main()
