# Task: four processes, every process shows another number
from multiprocessing import Process

if __name__ == "__main__":
    numbers = [11, 22, 33, 44]
    procs = []
    for number in numbers:
        p = Process()
        p.start()
        procs.append(p)
        print("Process", p.name, "shows", number)
    for p in procs:
        p.join()
