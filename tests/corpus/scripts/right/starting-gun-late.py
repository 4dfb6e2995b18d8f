import multiprocessing as mp
import time


def runner(number, gun):
    gun.wait()
    metres = sum(range(number, 100, number))
    print("runner", number, "ran", metres, "metres")


def main():
    gun = mp.Event()
    runners = [mp.Process(target=runner, args=(n, gun)) for n in (3, 5, 8, 9)]
    for r in runners:
        r.start()
    print("on your marks ...")
    time.sleep(1.8)
    print("bang!")
    gun.set()
    for r in runners:
        r.join()


if __name__ == "__main__":
    main()
