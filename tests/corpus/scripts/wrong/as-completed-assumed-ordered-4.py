import concurrent.futures
import time

STATIONS = ["north pole", "mountain", "city", "sea"]


def read_station(i):
    time.sleep(0.4 - i * 0.1)           # slow radio link
    return [-30, 2, 14, 19][i]


def main():
    executor = concurrent.futures.ProcessPoolExecutor(4)
    futures = []
    for i in range(4):
        futures.append(executor.submit(read_station, i))
    i = 0
    for f in concurrent.futures.as_completed(futures):
        print(STATIONS[i], "has", f.result(), "degrees")
        i += 1
    executor.shutdown()


if __name__ == "__main__":
    main()
