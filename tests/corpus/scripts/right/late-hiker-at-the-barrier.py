from multiprocessing import Barrier, Process
from time import sleep, time


def hike(name, hours, hut):
    sleep(hours)
    hut.wait()
    print(name, "eats soup")


if __name__ == "__main__":
    begin = time()
    hut = Barrier(3)
    group = [Process(target=hike, args=a) for a in
             [("Nora", 0.1, hut), ("Paul", 0.2, hut), ("Grandpa", 2.0, hut)]]
    for g in group:
        g.start()
    for g in group:
        g.join()
    print(f"soup for all after {time() - begin:.0f} hours")
