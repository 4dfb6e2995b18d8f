import multiprocessing


def digit_sum(n):
    s = 0
    while n > 0:
        s += n % 10
        n //= 10
    return s


def main():
    numbers = [1234, 987654321, 2**40]
    procs = []
    for n in numbers:
        p = multiprocessing.Process(target=digit_sum, args=(n,))
        procs.append(p)
        p.start()

    total = 0
    for k in range(len(procs)):
        procs[k].join()
        value = procs[k].exitcode      # what the function returned
        print("digit sum of", numbers[k], "is", value)
        total += value
    print("together:", total)
    return 0


if __name__ == "__main__":
    main()
