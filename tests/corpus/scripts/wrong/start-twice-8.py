import multiprocessing as mp
import time


def lap(car):
    time.sleep(0.1)
    print(f"{car} finished a lap")


def run_round(processes, nr):
    print("--- round", nr)
    for p in processes:
        p.start()
    for p in processes:
        p.join()


def main():
    cars = ["red", "green"]
    processes = [mp.Process(target=lap, args=(c,)) for c in cars]
    run_round(processes, 1)
    run_round(processes, 2)
    print("race over")


if __name__ == "__main__":
    main()
