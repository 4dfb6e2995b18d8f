import multiprocessing as mp
import time

def nothing():
    pass

if __name__ == "__main__":
    for method in mp.get_all_start_methods():
        mp.set_start_method(method)
        t = time.perf_counter()
        p = mp.Process(target=nothing)
        p.start()
        p.join()
        print(f"{method:<12}{time.perf_counter() - t:.3f} s")
