import math
from multiprocessing import Process

n = 10

if __name__ == '__main__':
    p1 = Process(target=print, args=("Square:", n ** 2))
    p2 = Process(target=print, args=("Cube:", n ** 3))
    p3 = Process(target=print, args=("Square Root:", math.sqrt(n)))
    p4 = Process(target=print, args=("Cube Root:", n ** (1 / 3)))
    for p in [p1, p2, p3, p4]:
        p.start()
    for p in [p1, p2, p3, p4]:
        p.join()
