from concurrent.futures import ProcessPoolExecutor


def multiples(n):
    """all the multiples of n below 100, saves memory"""
    return (m for m in range(n, 100) if m % n == 0)


def main():
    with ProcessPoolExecutor(max_workers=2) as ex:
        threes = ex.submit(multiples, 3)
        fives = ex.submit(multiples, 5)
        wanted = set(threes.result()) | set(fives.result())
    print("Euler problem 1:", sum(wanted))


if __name__ == "__main__":
    main()
