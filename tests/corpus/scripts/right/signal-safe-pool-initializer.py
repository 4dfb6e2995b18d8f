import multiprocessing as mp
import signal


def ignore_ctrl_c():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def work(n):
    return sum(range(n))


def main():
    pool = mp.Pool(2, initializer=ignore_ctrl_c)
    try:
        print(pool.map(work, [10, 100, 1000]))
        pool.close()
    except KeyboardInterrupt:
        pool.terminate()
    pool.join()


if __name__ == "__main__":
    main()
