import multiprocessing
import time


def add_up(part, result):
    s = sum(part)
    with result.get_lock():
        result.value += s


def main():
    result = multiprocessing.Value("q", 0)
    ps = []
    for start in range(0, 40000, 10000):
        part = range(start, start + 10000)
        ps.append(multiprocessing.Process(target=add_up, args=(part, result)))
    for p in ps:
        p.start()

    for seconds in (3, 2, 1):
        print("result in", seconds)
        time.sleep(0.4)
    print("sum:", result.value)


if __name__ == "__main__":
    main()
