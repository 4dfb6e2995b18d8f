from multiprocessing import Pool
import os, time

def polish(stone):
    time.sleep(0.08)
    return stone, os.getpid()

if __name__ == "__main__":
    t0 = time.time()
    pool = Pool(4)
    done = pool.map(polish, range(10), 1000)   # 1000 is faster than 1
    pool.close()
    pool.join()
    for stone, pid in done:
        print("stone", stone, "by", pid)
    print(round(time.time() - t0, 2))
