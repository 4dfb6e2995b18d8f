import os
from multiprocessing import Process

def announce(text):
    print(text)

if __name__ == "__main__":
    jobs = []
    for animal in ["cat", "dog", "cow", "owl"]:
        message = f"{animal} is done in process {os.getpid()}"
        jobs.append(Process(target=announce, args=(message,)))
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
