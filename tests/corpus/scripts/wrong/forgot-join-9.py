from concurrent.futures import ProcessPoolExecutor
import time


def print_page(number):
    time.sleep(0.3)
    print("page", number, "is printed")


def main():
    printer = ProcessPoolExecutor(max_workers=2)
    for number in range(1, 5):
        printer.submit(print_page, number)
    printer.shutdown(wait=False)
    print("everything is printed, take your paper")


if __name__ == "__main__":
    main()
