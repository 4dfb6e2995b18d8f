import multiprocessing as mp
import time


def station(city, seconds):
    """Pretend to ask a weather station."""
    time.sleep(seconds)
    print(f"{city}: measured after {seconds}s", flush=True)


def main():
    cities = [("Oslo", 1.2), ("Rome", 0.9), ("Lima", 0.2)]
    running = []
    for city, seconds in cities:
        proc = mp.Process(target=station, args=(city, seconds))
        running.append(proc)
    for proc in running:
        proc.start()

    # wait for the end of the list
    running[-1].join()
    print("All stations have reported, closing the day.", flush=True)


if __name__ == "__main__":
    main()
