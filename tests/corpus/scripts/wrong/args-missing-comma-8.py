from multiprocessing import Process
import time


def countdown(start):
    while start > 0:
        start -= 1
        time.sleep(0.05)
    print("lift-off!")


def main():
    rockets = {}
    for seconds in [3, 5, 2, 4]:
        rockets[seconds] = Process(target=countdown, args=(seconds))
        rockets[seconds].start()
    for seconds in rockets:
        rockets[seconds].join()
    print("all rockets are gone")


if __name__ == "__main__":
    main()
