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


def count_list(limits):
    return [count_primes(limit) for limit in limits]


def work(pipe, limits):
    pipe.send(count_list(limits))


def count_all(limits, processes=4):
    jobs = []
    for k in range(processes - 1):
        here, there = Pipe()
        p = Process(target=work, args=(there, limits[k::processes]))
        p.start()
        jobs.append((p, here))

    counts = [0] * len(limits)
    # the main process takes the last part
    counts[processes - 1::processes] = count_list(limits[processes - 1::processes])
    for k, (p, here) in enumerate(jobs):
        counts[k::processes] = here.recv()
        p.join()
    return counts


if __name__ == "__main__":
    print(count_all([5000, 6000, 7000, 8000]))
