from multiprocessing import Process
import os


def hello():
    print("Hello from process", os.getpid())


if __name__ == "__main__":
    # four processes
    team = [Process(target=hello)] * 4
    for member in team:
        member.start()
    for member in team:
        member.join()
    print("The team said hello.")
