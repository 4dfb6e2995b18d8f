import multiprocessing
import os

if __name__ == "__main__":

    def show_double(n):
        print(f"{os.getpid()}: {n} * 2 = {n * 2}")

    processes = []
    for n in [4, 8, 15, 16]:
        p = multiprocessing.Process(target=show_double, args=(n,))
        processes.append(p)

    for p in processes:
        p.start()
    for p in processes:
        p.join()
