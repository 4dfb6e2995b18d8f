from multiprocessing import Process
import time


def think(seconds):
    time.sleep(seconds)
    print(f"thought for {seconds} s")


if __name__ == "__main__":
    for seconds in (0.05, 30):
        p = Process(target=think, args=(seconds,))
        p.start()
        p.join(1.0)
        if p.is_alive():
            p.terminate()
            p.join()
            print("thought too long, stopped", p.exitcode)
