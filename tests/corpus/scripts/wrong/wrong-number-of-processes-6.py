# Start four processes; process k prints k, k*k and k*k*k
import multiprocessing
import time


def powers(k):
    time.sleep(0.1)
    print(k, k * k, k * k * k)


def main():
    children = {}
    for k in range(1, 4):
        children[k] = multiprocessing.Process(target=powers, args=(k,))
        children[k].start()
    for k, child in children.items():
        child.join()
        print("process", k, "has ended with code", child.exitcode)


if __name__ == "__main__":
    main()
