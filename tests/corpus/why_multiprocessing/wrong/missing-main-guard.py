from multiprocessing import Pipe, Process


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def work(limits, pipe):
    pipe.send([count_primes(limit) for limit in limits])
    pipe.close()


def count_all(limits, processes=4):
    counts = [0] * len(limits)
    jobs = []
    for k in range(processes):
        here, there = Pipe(False)
        p = Process(target=work, args=(limits[k::processes], there))
        p.start()
        there.close()
        jobs.append((p, here))
    for k, (p, here) in enumerate(jobs):
        counts[k::processes] = here.recv()
        p.join()
    return counts


print(count_all([10, 20, 30, 40]))
