import signal
from multiprocessing import Pool


def no_ctrl_c():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def digit_sum(n):
    return sum(int(d) for d in str(n))


def main():
    pool = Pool(4, initializer=no_ctrl_c)
    try:
        sums = pool.map(digit_sum, [2 ** k for k in range(10, 100, 10)])
        pool.close()
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")
        pool.terminate()
        sums = []
    pool.join()
    print(sums)


if __name__ == "__main__":
    main()
