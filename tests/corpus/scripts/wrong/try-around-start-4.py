import multiprocessing as mp
import math

def root(x):
    print("root of", x, "is", math.sqrt(x))

if __name__ == "__main__":
    for x in (16, -4):
        p = mp.Process(target=root, args=(x,))
        try:
            p.start()
            p.join()
            print("ok:", x)
        except ValueError:
            print("no root of a negative number:", x)
