import concurrent.futures as cf


def digit_sum(number):
    total = sum(int(d) for d in str(number))
    print("digit sum of", number, "is", total)
    return total


def main():
    numbers = [2 ** 50, 3 ** 40, 7 ** 30, 11 ** 25]
    executor = cf.ProcessPoolExecutor(4)
    futures = [executor.submit(digit_sum(n)) for n in numbers]
    cf.wait(futures)
    executor.shutdown()
    if all(f.done() for f in futures):
        print("all", len(futures), "tasks finished without errors")


if __name__ == "__main__":
    main()
