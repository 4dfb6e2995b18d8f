import multiprocessing as mp
import math

def report(count):
    # count = how many processes
    i = 1
    while i <= count:
        print("Process", i, "prints", math.factorial(i))
        i += 1

if __name__ == "__main__":
    p = mp.Process(target=report, args=(4,))
    p.start()
    p.join()
    print("4 processes have printed their numbers")
