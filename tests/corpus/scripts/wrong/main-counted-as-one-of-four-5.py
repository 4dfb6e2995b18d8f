# Four processes, each prints one number. Main is a process too, so 3 more.
import os
from multiprocessing import Process

def tell(n):
    print("process", os.getpid(), "has number", n)

if __name__ == "__main__":
    others = []
    for n in (1, 2, 3):
        p = Process(target=tell, args=(n,))
        p.start()
        others.append(p)
    tell(4)
    for p in others:
        p.join()
