import os
import multiprocessing.dummy as mp

def brew(drink):
    print("process", os.getpid(), "is making", drink)

if __name__ == '__main__':
    ps = []
    for d in ['tea', 'coffee', 'cocoa', 'juice']:
        p = mp.Process(target=brew, args=(d,))
        ps.append(p)
        p.start()
    for p in ps:
        p.join()
