import multiprocessing as mp
import time

def calculate(n):
    time.sleep(0.2)   # a long calculation

if __name__ == "__main__":
    start = time.time()
    for n in range(8):
        calculate(n)
    serial = time.time() - start

    start = time.time()
    ps = [mp.Process(target=calculate, args=(n,)) for n in range(8)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    parallel = time.time() - start

    print("serial  ", serial)
    print("parallel", parallel)
    print("The calculation is", round(serial / parallel, 1), "times faster, so I have that many cores!")
