from multiprocessing import Process
import os

def counter():
    # four processes say hello
    for number in range(1, 5):
        print("I am process", number, "- pid", os.getpid())

if __name__ == '__main__':
    p = Process(target=counter)
    p.start()
    p.join()
    print("The 4 processes are finished")
