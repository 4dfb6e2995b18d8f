import multiprocessing as mp


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


def main():
    numbers = [104729, 104730, 1299709, 1299711]
    with mp.Pool(2) as pool:
        handles = list(map(lambda n: pool.apply_async(is_prime, (n,)), numbers))
        answers = list(map(mp.pool.AsyncResult.get, handles))
    for n, a in zip(numbers, answers):
        print(n, "prime" if a else "not prime")


if __name__ == "__main__":
    main()
