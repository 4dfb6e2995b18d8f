from multiprocessing import Process
import os


def family(name, parent_pid):
    # every child has the same parent but its own pid
    same = os.getppid() == parent_pid
    other = os.getpid() != parent_pid
    print(f"{name}: parent is {parent_pid}, correct: {same}, own pid is different: {other}")


if __name__ == "__main__":
    kids = [Process(target=family, args=(n, os.getpid())) for n in ("Tick", "Trick", "Track")]
    for k in kids:
        k.start()
    for k in kids:
        k.join()
