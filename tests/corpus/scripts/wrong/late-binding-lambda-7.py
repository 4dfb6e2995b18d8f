"""A small menu of calculations, every one is done in a process."""
import multiprocessing as mp

ctx = mp.get_context("fork")


def build(n, queue):
    jobs = []
    power = 1
    while power <= 4:
        jobs.append(lambda: queue.put(f"{n} ** {power} = {n ** power}"))
        power += 1
    return jobs


def main():
    queue = ctx.Queue()
    procs = [ctx.Process(target=job) for job in build(3, queue)]
    for p in procs:
        p.start()
    for _ in procs:
        print(queue.get(timeout=3))
    for p in procs:
        p.join()


if __name__ == "__main__":
    main()
