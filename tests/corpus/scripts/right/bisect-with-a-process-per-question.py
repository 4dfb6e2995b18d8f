from multiprocessing import Process


def too_big(n):
    raise SystemExit(int(n * n > 500))


if __name__ == "__main__":
    low, high = 0, 100
    while high - low > 1:
        middle = (low + high) // 2
        p = Process(target=too_big, args=(middle,))
        p.start()
        p.join()
        low, high = (low, middle) if p.exitcode else (middle, high)
    print("root of 500 is about", low)
