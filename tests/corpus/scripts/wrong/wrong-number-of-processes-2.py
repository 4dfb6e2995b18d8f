# Start four processes. Every process prints the square of its number.
import multiprocessing as mp


def square(number):
    print(f"process {number}: {number * number}")


if __name__ == "__main__":
    processes = []
    for number in range(1, 4):
        processes.append(mp.Process(target=square, args=(number,)))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
