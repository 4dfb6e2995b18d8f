import time
from itertools import count
from multiprocessing import Process

def ticker():
    # endless, main stops it
    for n in count(1):
        time.sleep(0.2)
        print("tick", n, flush=True)

def sum_of_squares(a, b):
    total = 0
    for i in range(a, b):
        total += i * i
        if i % 1000 == 0:
            time.sleep(0.02)
    print(f"squares {a}..{b - 1}: {total}", flush=True)

if __name__ == "__main__":
    clock = Process(target=ticker, name="clock")
    workers = [Process(target=sum_of_squares, args=(k * 20_000, (k + 1) * 20_000)) for k in range(2)]
    clock.start()
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    clock.terminate()
    clock.join()
    print("workers:", [w.exitcode for w in workers])
