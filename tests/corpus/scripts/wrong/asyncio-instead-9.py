import asyncio
import os
import random
from multiprocessing import cpu_count


async def worker(number, jobs, done):
    while True:
        text = await jobs.get()
        await asyncio.sleep(random.uniform(0.01, 0.05))
        done[text] = len(set(text))
        print(f"worker {number} (pid {os.getpid()}): {text}")
        jobs.task_done()


async def run_pool(texts, size):
    jobs = asyncio.Queue()
    done = {}
    for t in texts:
        jobs.put_nowait(t)
    tasks = [asyncio.create_task(worker(i, jobs, done)) for i in range(size)]
    await jobs.join()
    for t in tasks:
        t.cancel()
    return done


def main():
    print("cores:", cpu_count())
    loop = asyncio.new_event_loop()
    try:
        result = loop.run_until_complete(run_pool(["mississippi", "ohio", "alabama", "texas", "utah"], 3))
    finally:
        loop.close()
    print(result)


if __name__ == "__main__":
    main()
