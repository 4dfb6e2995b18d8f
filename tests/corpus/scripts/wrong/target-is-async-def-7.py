import multiprocessing
import asyncio
import time

SENSORS = {"roof": 3, "cellar": 2, "garden": 4}


async def read_sensor(name, count):
    for i in range(count):
        print(name, "reading", i, 15 + i * 0.5)
        await asyncio.sleep(0.02)


def worker(name):
    # runs in its own process
    read_sensor(name, SENSORS[name])


def main():
    start = time.monotonic()
    processes = []
    for name in SENSORS:
        p = multiprocessing.Process(target=worker, args=[name], name=name)
        processes.append(p)
        p.start()
    for p in processes:
        p.join()
        print(p.name, "finished with", p.exitcode)
    print(round(time.monotonic() - start, 1), "s")


if __name__ == "__main__":
    main()
