import multiprocessing as mp
import os


def player(name, barrier, lock):
    place = barrier.wait()          # nobody plays before all four are here
    with lock:
        print(f"{name} (process {os.getpid()}) plays now, came as number {place + 1}")


if __name__ == "__main__":
    barrier = mp.Barrier(4)
    lock = mp.Lock()
    quartet = [mp.Process(target=player, args=(n, barrier, lock))
               for n in ("violin", "second violin", "viola", "cello")]
    for musician in quartet:
        musician.start()
    for musician in quartet:
        musician.join()
    print("the end")
