import multiprocessing as mp
import os
import time

done = 0            # each worker counts its own tasks


def shrink(photo):
    global done
    done += 1
    time.sleep(0.03)
    return photo, os.getpid(), done


def main():
    photos = [f"img{i:02}.png" for i in range(12)]
    tasks_of = {}
    with mp.Pool(3) as pool:
        for photo, pid, number in pool.map(shrink, photos, chunksize=1):
            print(f"{photo} was task {number} of worker {pid}")
            tasks_of[pid] = max(tasks_of.get(pid, 0), number)
    print("together:", sum(tasks_of.values()), "tasks; main itself did", done)


if __name__ == "__main__":
    main()
