# Create four processes. Each process prints one number.
import multiprocessing


def print_numbers(numbers):
    for i, number in enumerate(numbers, 1):
        print("process", i, "prints", number)


if __name__ == "__main__":
    proc = multiprocessing.Process(target=print_numbers, args=([5, 10, 15, 20],))
    proc.start()
    proc.join()
