from datetime import datetime
import multiprocessing


def add_up(n):
    s = 0
    for i in range(n):
        s += i * i
    print("sum up to", n, "=", s)


if __name__ == "__main__":
    numbers = [1_500_000, 1_600_000, 1_700_000]

    before = datetime.now()
    for n in numbers:
        add_up(n)
    print("without processes:", (datetime.now() - before).total_seconds(), "s")

    before = datetime.now()
    p1 = multiprocessing.Process(target=add_up, args=(numbers[0],))
    p2 = multiprocessing.Process(target=add_up, args=(numbers[1],))
    p3 = multiprocessing.Process(target=add_up, args=(numbers[2],))
    p1.start()
    p2.start()
    p3.start()
    after = datetime.now()
    p1.join()
    p2.join()
    p3.join()
    print("with 3 processes:", (after - before).total_seconds(), "s   (wow!)")
