import multiprocessing as mp


def is_prime(n):
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            print(n, "is not prime")
            return
    print(n, "is prime")


if __name__ == "__main__":
    numbers = [101, 1001, 10007, 100001]
    procs = [mp.Process(target=is_prime, args=(n,)) for n in numbers]
    for proc in procs:
        proc.start
    for proc in procs:
        proc.join()
