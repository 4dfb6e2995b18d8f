import multiprocessing as mp
import time

def celsius(f):
    return round((f - 32) * 5 / 9, 1)

if __name__ == "__main__":
    begin = time.time()
    workers = mp.Pool(2)

    # part a
    temps = workers.map(celsius, [50, 68, 86, 104])
    print("part a:", temps)

    # part b
    def comfort(c):
        return "warm" if c > 22 else "cool"

    handles = [workers.apply_async(comfort, (c,)) for c in temps]
    print("part b:", [h.get() for h in handles])

    workers.close()
    workers.join()
    print("time", time.time() - begin)
