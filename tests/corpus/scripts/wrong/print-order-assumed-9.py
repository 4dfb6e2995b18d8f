import time
from concurrent.futures import ProcessPoolExecutor


def step(number):
    # step 1 is printed first because it is submitted first
    time.sleep(0.25 / number)
    print(f"step {number} of 5 finished")


def main():
    with ProcessPoolExecutor(max_workers=5) as ex:
        for number in range(1, 6):
            ex.submit(step, number)
    print("steps 1, 2, 3, 4, 5 are printed above")


if __name__ == "__main__":
    main()
