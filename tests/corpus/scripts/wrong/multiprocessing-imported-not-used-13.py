# Four processes greet the world
import multiprocessing
import os

def hello(nr):
    print("Hello from process", nr, "pid", os.getpid())

if __name__ == "__main__":
    for nr in range(1, 5):
        hello(nr)
