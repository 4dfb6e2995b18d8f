import random
from multiprocessing import Process

def throw(sides):
    print("d%d shows %d" % (sides, random.randint(1, sides)))

if __name__ == "__main__":
    dice = [Process(target=throw, args=(s)) for s in [4, 6, 12, 20]]
    for d in dice:
        d.start()
    for d in dice:
        d.join()
