import multiprocessing as mp
import time


def temperature(station, log):
    time.sleep(0.05)
    print(station, "average", sum(log) / len(log))
    quit()      # this process is finished


def main():
    data = {"beach": [20, 21, 25], "forest": [14, 15, 13], "peak": [3, 1, 2]}
    pool = mp.Pool(len(data))
    handles = []
    for station, log in data.items():
        handles.append(pool.apply_async(temperature, args=(station, log)))
    for h in handles:
        h.get()
    pool.close()
    pool.join()
    print("all stations done")


if __name__ == "__main__":
    main()
