# Which of the numbers are prime? Use a pool of 3 processes.
import multiprocessing

ANSWERS = {
    97: True,
    221: False,
    1009: True,
    1111: False,
    7919: True,
    8051: False,
}


def is_prime(n):
    return ANSWERS.get(n)


def main():
    numbers = [97, 221, 1009, 1111, 7919, 8051]
    with multiprocessing.Pool(3) as pool:
        for n, prime in zip(numbers, pool.map(is_prime, numbers)):
            print(n, "is prime" if prime else "is not prime")


if __name__ == "__main__":
    main()
