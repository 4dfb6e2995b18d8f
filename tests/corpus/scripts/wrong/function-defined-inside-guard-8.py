import math
from multiprocessing import Process

if __name__ == "__main__":

    def hyp(a, b):
        print(f"c = {math.hypot(a, b):.2f}")

    triangles = [(3, 4), (5, 12), (1, 1)]
    ps = []
    for t in triangles:
        ps.append(Process(target=hyp, args=t))
        ps[-1].start()
    for p in ps:
        p.join()
