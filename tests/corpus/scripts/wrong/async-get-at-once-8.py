import multiprocessing as mp
from time import sleep, time


def ask_station(name):
    sleep(0.25)
    return name.upper(), len(name) * 3


def main():
    t = time()
    pool = mp.Pool(4)
    for name in ("oslo", "rome", "madrid", "vienna", "riga"):
        res = pool.apply_async(ask_station, args=(name,))
        city, temp = res.get()
        print("answer from", city, temp, "degrees")
    pool.close()
    pool.join()
    print("took %.2f" % (time() - t))


if __name__ == "__main__":
    main()
