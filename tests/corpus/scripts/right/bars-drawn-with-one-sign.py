from multiprocessing import Process
import time


def tick(sign, n):
    for _ in range(n):
        print(sign, end="", flush=True)
        time.sleep(0.03)


if __name__ == "__main__":
    print("a race of signs: ", end="", flush=True)
    ps = [Process(target=tick, args=(s, 4)) for s in "+-*"]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(" over")
