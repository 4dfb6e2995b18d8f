import time
from multiprocessing import Process


def beat():
    while True:
        print("boom", flush=True)
        time.sleep(0.1)


if __name__ == "__main__":
    Process(target=beat, daemon=True).start()
    time.sleep(0.55)
    print("that will do")
