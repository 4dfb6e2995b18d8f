import multiprocessing as mp
import sys


def countdown(n):
    return " ".join(str(i) for i in range(n, 0, -1)) + " go!"


def mean(values):
    return sum(values) / len(values)


def complain(error):
    print("task failed:", error, file=sys.stderr)


def main():
    pool = mp.Pool(processes=3)
    handles = []
    for n in (3, 5):
        handles.append(pool.apply_async(countdown, [n], error_callback=complain))
    for values in ([1, 2, 3], [10, 20]):
        handles.append(pool.apply_async(mean, args=(values,), error_callback=complain))
    handles.append(pool.apply_async(func=countdown, kwds={"n": 2}))
    pool.close()
    pool.join()
    for h in handles:
        print(h.get())


if __name__ == "__main__":
    main()
