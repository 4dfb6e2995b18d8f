import multiprocessing
import time


def slow_copy(megabytes):
    time.sleep(megabytes / 10)
    print("copied", megabytes, "MB")


if __name__ == "__main__":
    copy = multiprocessing.Process(target=slow_copy, args=(15,))
    copy.start()
    while copy.exitcode is None:
        copy.join(0.4)
        if copy.exitcode is None:
            print("please wait ...")
    print("finished with exit code", copy.exitcode)
