import multiprocessing as mp
import os


def check_numbers(numbers, printer):
    for n in numbers:
        printer.acquire()
        if n % 2 == 0:
            continue            # even numbers are boring
        print(os.getpid(), "found the odd number", n)
        printer.release()


if __name__ == "__main__":
    printer = mp.Semaphore(1)
    parts = [[1, 3, 5], [2, 4, 6], [7, 8, 9]]
    ps = [mp.Process(target=check_numbers, args=(part, printer)) for part in parts]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("all numbers were checked")
