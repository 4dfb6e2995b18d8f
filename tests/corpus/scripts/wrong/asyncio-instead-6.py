import asyncio
import multiprocessing as mp     # for the number of cores
import time


async def factorial(name, n):
    value = 1
    for i in range(2, n + 1):
        value *= i
        await asyncio.sleep(0)
    print(f"{name}: {n}! has {len(str(value))} digits")
    return value


async def run_all(numbers):
    results = []
    async with asyncio.TaskGroup() as group:
        tasks = []
        for i, n in enumerate(numbers, 1):
            tasks.append(group.create_task(factorial(f"process-{i}", n)))
    for t in tasks:
        results.append(t.result())
    return results


if __name__ == "__main__":
    started = time.monotonic()
    out = asyncio.run(run_all([100, 200, 300, 400][: max(4, mp.cpu_count())]))
    print("in parallel on", mp.cpu_count(), "cores:", round(time.monotonic() - started, 3), "s")
    print("sum ends with", str(sum(out))[-5:])
