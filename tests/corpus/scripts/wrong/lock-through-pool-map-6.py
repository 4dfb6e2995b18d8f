import multiprocessing as mp
import time


def weigh(parcel, queue):
    time.sleep(0.05)
    queue.put((parcel, len(parcel) * 2.5))
    return parcel


def run():
    queue = mp.Queue()
    pool = mp.Pool(2)
    parcels = ["books", "shoes", "lamp"]
    jobs = []
    for parcel in parcels:
        jobs.append(pool.apply_async(weigh, (parcel, queue)))
    pool.close()
    print("parcels on the scales:", len(jobs))
    for job in jobs:
        print(job.get(), "weighed")
    pool.join()
    for _ in parcels:
        parcel, kilos = queue.get()
        print(f"{parcel}: {kilos} kg")


if __name__ == "__main__":
    run()
