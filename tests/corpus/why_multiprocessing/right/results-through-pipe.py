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


def work(connection, limits):
    connection.send([count_primes(limit) for limit in limits])
    connection.close()


def count_all(limits, processes=4):
    workers = []
    pipes = []
    for k in range(processes):
        here, there = Pipe(duplex=False)
        worker = Process(target=work, args=(there, limits[k::processes]))
        worker.start()
        there.close()
        workers.append(worker)
        pipes.append(here)

    counts = [0] * len(limits)
    for k, here in enumerate(pipes):
        counts[k::processes] = here.recv()
        here.close()
    for worker in workers:
        worker.join()
    return counts


if __name__ == "__main__":
    print(count_all([30, 10, 20, 10, 7], 3))
