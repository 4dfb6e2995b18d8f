from multiprocessing import Process
import time


def table(n):
    for i in range(1, 11):
        print(n * i, end=" ", flush=True)
        time.sleep(0.01)
    print()


if __name__ == "__main__":
    print("multiplication tables")
    ps = [Process(target=table, args=(n,)) for n in (2, 3, 7)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
