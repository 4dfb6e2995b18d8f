from multiprocessing import get_context


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def count_share(limits, answers, first, step):
    for i in range(first, len(limits), step):
        answers.put((i, count_primes(limits[i])))


def count_all(limits, processes=4):
    limits = list(limits)
    context = get_context("forkserver")
    answers = context.SimpleQueue()
    workers = [
        context.Process(target=count_share, args=(limits, answers, k, processes)) for k in range(processes)
    ]
    for worker in workers:
        worker.start()
    counts = dict(answers.get() for _ in limits)
    for worker in workers:
        worker.join()
    answers.close()
    return [counts[i] for i in range(len(limits))]


if __name__ == "__main__":
    print(count_all([1000, 2000, 3000, 4000]))
