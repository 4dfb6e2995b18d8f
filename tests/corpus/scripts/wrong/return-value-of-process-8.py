from multiprocessing import Process


def count_primes(limit):
    found = 0
    for n in range(2, limit):
        if all(n % d for d in range(2, int(n ** 0.5) + 1)):
            found += 1
    return found


if __name__ == "__main__":
    limits = (100, 1000, 5000, 10000)
    procs = {limit: Process(target=count_primes, args=(limit,)) for limit in limits}
    for p in procs.values():
        p.start()
    # collect what the functions gave back
    answers = {limit: p.join() for limit, p in procs.items()}
    for limit, answer in answers.items():
        print("primes below", limit, ":", answer)
